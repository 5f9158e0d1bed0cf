import { type MouseEvent, useState } from "react";
import { useQuery } from "urql";

import { ReadSentenceDocument } from "../../gql/generated/read";
import type { Sentence } from "./outline";
import { MarkedText } from "./Quoted";
import { claimsOf, Said, signsOf } from "./Said";
import { CONTEXT, holds, REASONS } from "./wording";

interface SentenceRowProps {
  article: { readonly slug: string; readonly language: string };
  sentence: Sentence;
  open: boolean;
  onToggle: () => void;
  /** The ordinals of the nearest sentences that hold something. */
  previous: number | undefined;
  next: number | undefined;
  onGo: (ordinal: number) => void;
}

/** A sentence with what it holds in the margin; open, with its claims below and their words marked. */
export function SentenceRow({ article, sentence, open, onToggle, previous, next, onGo }: SentenceRowProps) {
  const { id, ordinal, gist, text, claims, signs, reason } = sentence;
  const [lit, setLit] = useState<string | null>(null);
  const holding = claims.length + signs.length > 0;
  const variables = { passage: id, signs };
  const [{ data, error }, again] = useQuery({ query: ReadSentenceDocument, variables, pause: !open || !holding });
  const said = open ? data : undefined;
  const evidence = (said ? [...claimsOf(said), ...signsOf(said)] : [])
    .filter((one) => lit === null || one.id === lit)
    .flatMap((one) => one.evidence.filter(({ passage }) => passage?.id === id));
  return (
    <li id={`sentence-${ordinal}`} data-ordinal={ordinal} className={open ? "read-sentence read-open" : "read-sentence"}>
      <div className="read-row" onClick={(event) => isPlain(event) && onToggle()}>
        <span className="read-ordinal" aria-hidden="true">
          {ordinal}
        </span>
        <div className="read-words">
          {text === null ? (
            <p>{gist}</p>
          ) : (
            <MarkedText text={text} language={article.language} evidence={evidence} apart={lit !== null} />
          )}
          {open && text !== null && <p className="read-soft">In our words: {gist}</p>}
        </div>
        <Toggle sentence={sentence} open={open} onToggle={onToggle} />
      </div>
      {open && (
        <div id={`said-${ordinal}`} className="read-panel">
          {holding ? (
            <Said
              passage={id}
              said={said}
              error={error}
              onRetry={() => again({ requestPolicy: "network-only" })}
              onLit={setLit}
            />
          ) : (
            <p>{(reason ? REASONS[reason] : CONTEXT).long}</p>
          )}
          <Steps previous={previous} next={next} onGo={onGo} />
        </div>
      )}
    </li>
  );
}

/** A click on the words themselves, which selects nothing. */
function isPlain({ target }: MouseEvent): boolean {
  return !(target as HTMLElement).closest("button, a") && window.getSelection()?.isCollapsed !== false;
}

function Toggle({ sentence, open, onToggle }: Pick<SentenceRowProps, "sentence" | "open" | "onToggle">) {
  const { ordinal, claims, signs } = sentence;
  const kind = signs.length > 0 ? "read-toggle-sign" : claims.length > 0 ? "" : "read-toggle-none";
  return (
    <button
      type="button"
      className={`read-toggle ${kind}`}
      aria-expanded={open}
      aria-controls={open ? `said-${ordinal}` : undefined}
      onClick={onToggle}
    >
      <span className="hush">Sentence {ordinal}: </span>
      {holds(sentence)}
    </button>
  );
}

function Steps({ previous, next, onGo }: Pick<SentenceRowProps, "previous" | "next" | "onGo">) {
  return (
    <div className="read-steps">
      {previous !== undefined && (
        <button type="button" className="plain" onClick={() => onGo(previous)}>
          <span aria-hidden="true">← </span>Sentence {previous}
        </button>
      )}
      {next !== undefined && (
        <button type="button" className="plain" onClick={() => onGo(next)}>
          Sentence {next}
          <span aria-hidden="true"> →</span>
        </button>
      )}
    </div>
  );
}
