import type { KeyboardEvent } from "react";

import { counted } from "../../parts/words";
import type { useJump } from "./jump";
import { isOf, type Outline, type Part, type Sentence } from "./outline";
import type { Reading } from "./reading";
import { SentenceRow } from "./SentenceRow";
import "./sentences.css";

interface TextProps {
  article: { readonly slug: string; readonly language: string };
  outline: Outline;
  reading: Reading;
  /** Whether a sentence is among those that are to be shown. */
  wanted: (sentence: Sentence) => boolean;
  jump: ReturnType<typeof useJump>;
  onGo: (ordinal: number) => void;
}

/** The sentences by section; `n` and `p` in them lead to the next and the previous one that holds something. */
export function Text({ article, outline, reading, wanted, jump, onGo }: TextProps) {
  const { sentence: open, show } = reading;
  const holding = outline.sentences.filter((sentence) => wanted(sentence) && !isOf(sentence, "none"));
  const next = (from: number) => holding.find(({ ordinal }) => ordinal > from)?.ordinal;
  const previous = (from: number) => holding.filter(({ ordinal }) => ordinal < from).at(-1)?.ordinal;
  const toggle = (ordinal: number) => {
    jump.stay(ordinal);
    show({ article: article.slug, sentence: ordinal === open ? null : ordinal });
  };
  // Single keys work in the sentences alone, so that they are in nobody's way elsewhere (WCAG 2.1.4).
  const onKeyDown = ({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent<HTMLElement>) => {
    const row = (target as HTMLElement).closest("[data-ordinal]");
    if (!row || altKey || ctrlKey || metaKey) return;
    const from = Number(row.getAttribute("data-ordinal"));
    const to = key === "n" ? next(from) : key === "p" ? previous(from) : undefined;
    if (to !== undefined) onGo(to);
    if (key === "Escape" && from === open) {
      row.querySelector("button")?.focus();
      toggle(from);
    }
  };
  const row = (sentence: Sentence) => (
    <SentenceRow
      key={sentence.id}
      article={article}
      sentence={sentence}
      open={sentence.ordinal === open}
      onToggle={() => toggle(sentence.ordinal)}
      previous={previous(sentence.ordinal)}
      next={next(sentence.ordinal)}
      onGo={onGo}
    />
  );
  return (
    <div className="read-text" onKeyDown={onKeyDown}>
      <p className="read-soft read-keys">
        Each sentence opens what is claimed in it. From there the keys <kbd>n</kbd> and <kbd>p</kbd> lead to the next and the
        previous one that holds a claim or a warning sign; <kbd>Esc</kbd> closes it.
      </p>
      {outline.parts.map((part) => (
        <section key={part.id} aria-labelledby={`section-${part.ordinal}`}>
          <Heading part={part} language={article.language} />
          <ol className="read-sentences">
            {runs(part.sentences, (sentence) => wanted(sentence) || sentence.ordinal === open).flatMap(
              ({ shown, sentences }) =>
                shown ? sentences.map(row) : [<Gap key={`gap ${sentences[0]?.id}`} count={sentences.length} />],
            )}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Heading({ part: { ordinal, title, heading }, language }: { part: Part; language: string }) {
  return (
    <header className="read-heading">
      <h2 id={`section-${ordinal}`} lang={heading === null ? undefined : language}>
        {heading ?? title}
      </h2>
      {heading !== null && <p className="read-soft">In our words: {title}</p>}
    </header>
  );
}

function Gap({ count }: { count: number }) {
  return <li className="read-gap">{counted(count, "sentence")} not shown</li>;
}

interface Run {
  shown: boolean;
  sentences: Sentence[];
}

/** The sentences in runs of those that are shown and of those that are not. */
function runs(sentences: readonly Sentence[], isShown: (sentence: Sentence) => boolean): Run[] {
  const found: Run[] = [];
  for (const sentence of sentences) {
    const shown = isShown(sentence);
    const last = found.at(-1);
    if (last?.shown === shown) last.sentences.push(sentence);
    else found.push({ shown, sentences: [sentence] });
  }
  return found;
}
