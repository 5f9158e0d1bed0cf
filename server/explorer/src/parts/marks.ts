/** A stretch of a sentence, and what it does in it. */
export interface Stretch {
  text: string;
  as: "SUBJECT" | "OBJECT" | "CUE" | null;
}

type Quoted = Readonly<{ words: string; as: NonNullable<Stretch["as"]> }>;

/** The sentence in stretches, each of the quoted words marked where it stands as whole words; the longest first. */
export function marked(sentence: string, quoted: readonly Quoted[]): Stretch[] {
  const roles: (Stretch["as"])[] = Array.from({ length: sentence.length }, () => null);
  const longestFirst = [...quoted].sort((one, other) => other.words.length - one.words.length);
  for (const { words, as } of longestFirst) {
    for (const [from, to] of places(sentence, words)) {
      if (roles.slice(from, to).every((role) => role === null)) roles.fill(as, from, to);
    }
  }
  return stretches(sentence, roles);
}

function* places(sentence: string, words: string): Generator<[number, number]> {
  const escaped = words.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  if (escaped === "") return;
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "giu");
  for (const { index, 0: found } of sentence.matchAll(whole)) yield [index, index + found.length];
}

function stretches(sentence: string, roles: readonly Stretch["as"][]): Stretch[] {
  const found: Stretch[] = [];
  for (let from = 0; from < sentence.length; ) {
    let to = from + 1;
    while (to < sentence.length && roles[to] === roles[from]) to += 1;
    found.push({ text: sentence.slice(from, to), as: roles[from] ?? null });
    from = to;
  }
  return found;
}
