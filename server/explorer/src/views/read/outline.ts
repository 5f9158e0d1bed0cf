import type { ReadArticleQuery, ReadSignsQuery, NoClaimReason } from "../../gql/generated/read";
import type { Only } from "./reading";

type Article = NonNullable<ReadArticleQuery["article"]>;
type Section = Article["sections"][number];
type Passage = Section["passages"][number];
export type Sign = ReadSignsQuery["warningSigns"]["nodes"][number];

/** A sentence as far as it is shown before it is opened. */
export interface Sentence {
  id: string;
  ordinal: number;
  gist: string;
  text: string | null;
  reason: NoClaimReason | null;
  /** The ids of the claims and of the warning signs that it makes. */
  claims: readonly string[];
  signs: readonly string[];
  /** The ids of the concepts that they name. */
  concepts: ReadonlySet<string>;
}

/** A section with its sentences. */
export interface Part extends Pick<Section, "id" | "ordinal" | "title" | "heading"> {
  sentences: readonly Sentence[];
}

/** A concept that the article speaks of, and in how many sentences it does. */
export interface Spoken {
  id: string;
  label: string;
  sentences: number;
}

/** What an article holds, sentence by sentence. */
export interface Outline {
  parts: readonly Part[];
  sentences: readonly Sentence[];
  /** Most comes first. */
  concepts: readonly Spoken[];
}

/** The article with the warning signs put to the sentences that make them. */
export function outlineOf(article: Article, signs: readonly Sign[]): Outline {
  const made = new Map<string, Sign[]>();
  for (const sign of signs) {
    for (const { id } of sign.passages) made.set(id, [...(made.get(id) ?? []), sign]);
  }
  const labels = new Map<string, string>();
  const parts = article.sections.map(({ id, ordinal, title, heading, passages }) => ({
    ...{ id, ordinal, title, heading },
    sentences: passages.map((passage) => sentenceOf(passage, made.get(passage.id) ?? [], labels)),
  }));
  const sentences = parts.flatMap((part) => part.sentences);
  return { parts, sentences, concepts: spoken(sentences, labels) };
}

function sentenceOf(passage: Passage, signs: readonly Sign[], labels: Map<string, string>): Sentence {
  const { id, ordinal, gist, text, noClaimReason: reason, claims } = passage;
  const named = [
    ...claims.flatMap(({ subject, object }) => ("label" in object ? [subject, object] : [subject])),
    ...signs.flatMap(({ findings, suggests }) => [...findings.map(({ concept }) => concept), ...suggests]),
  ];
  for (const concept of named) labels.set(concept.id, concept.label);
  return {
    ...{ id, ordinal, gist, text, reason },
    claims: claims.map((claim) => claim.id),
    signs: signs.map((sign) => sign.id),
    concepts: new Set(named.map((concept) => concept.id)),
  };
}

function spoken(sentences: readonly Sentence[], labels: ReadonlyMap<string, string>): Spoken[] {
  const found = [...labels].map(([id, label]) => ({
    ...{ id, label },
    sentences: sentences.filter(({ concepts }) => concepts.has(id)).length,
  }));
  return found.sort((one, other) => other.sentences - one.sentences || one.label.localeCompare(other.label));
}

/** Whether a sentence is among those that are wanted. */
export function isOf({ claims, signs }: Pick<Sentence, "claims" | "signs">, only: Only | null): boolean {
  if (only === "claims") return claims.length > 0;
  if (only === "warning-signs") return signs.length > 0;
  return only === null || claims.length + signs.length === 0;
}

/** How many different claims, or warning signs, the sentences make. */
export function different(sentences: readonly Sentence[], what: "claims" | "signs"): number {
  return new Set(sentences.flatMap((sentence) => sentence[what])).size;
}
