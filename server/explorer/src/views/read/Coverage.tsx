import { type KeyboardEvent, useState } from "react";

import { Table } from "../../parts/Table";
import { Unfold } from "../../parts/Unfold";
import { counted } from "../../parts/words";
import { different, isOf, type Outline, type Part, type Sentence } from "./outline";
import { CONTEXT, holds, REASONS } from "./wording";

interface CoverageProps {
  outline: Outline;
  /** The ordinal of the open sentence. */
  open: number | null;
  onGo: (ordinal: number) => void;
}

/** The article at a glance: a cell for each sentence, by section. */
export function Coverage({ outline, open, onGo }: CoverageProps) {
  // On a phone the text comes first.
  const [wide] = useState(() => window.matchMedia("(min-width: 62rem)").matches);
  return (
    <aside className="read-coverage" aria-label="The article at a glance">
      <Unfold open={wide} summary={<strong>At a glance</strong>}>
        <Cells outline={outline} open={open} onGo={onGo} />
        <Legend />
      </Unfold>
    </aside>
  );
}

/** One stop for the Tab key; arrows lead from cell to cell. */
function Cells({ outline: { parts, sentences }, open, onGo }: CoverageProps) {
  const [at, setAt] = useState<number | null>(null);
  const stop = at ?? open ?? sentences[0]?.ordinal;
  const step = (event: KeyboardEvent<HTMLElement>) => {
    const here = sentences.findIndex(({ ordinal }) => ordinal === stop);
    const steps: Record<string, number> = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: sentences.length - 1 };
    const next = sentences[steps[event.key] ?? -1];
    if (!next || !(event.target as HTMLElement).matches(".read-cell")) return;
    event.preventDefault();
    setAt(next.ordinal);
    event.currentTarget.querySelector<HTMLElement>(`[data-cell="${next.ordinal}"]`)?.focus();
  };
  return (
    <nav aria-label="Sentences" onKeyDown={step}>
      {parts.map((part) => (
        <div key={part.id} className="read-glance">
          <a href={`#section-${part.ordinal}`}>{part.title}</a>
          <div className="read-cells">
            {part.sentences.map((sentence) => (
              <button
                key={sentence.id}
                type="button"
                className={cellClass(sentence)}
                data-cell={sentence.ordinal}
                tabIndex={sentence.ordinal === stop ? 0 : -1}
                aria-current={sentence.ordinal === open ? "true" : undefined}
                aria-label={`Sentence ${sentence.ordinal}: ${holds(sentence)}`}
                title={`${holds(sentence)}: ${sentence.gist}`}
                onClick={() => onGo(sentence.ordinal)}
              >
                {sentence.ordinal}
              </button>
            ))}
          </div>
        </div>
      ))}
    </nav>
  );
}

const MANY = 6;
const SOME = 3;

function cellClass({ claims: { length }, signs }: Pick<Sentence, "claims" | "signs">): string {
  const level = length >= MANY ? 3 : length >= SOME ? 2 : length > 0 ? 1 : 0;
  return `read-cell read-cell-${level}${signs.length > 0 ? " read-cell-sign" : ""}`;
}

function Legend() {
  return (
    <ul className="read-legend">
      {["no claim", `1 to ${SOME - 1} claims`, `${SOME} to ${MANY - 1}`, `${MANY} or more`].map((label, level) => (
        <li key={label}>
          <span className={`read-cell read-cell-${level}`} aria-hidden="true" /> {label}
        </li>
      ))}
      <li>
        <span className="read-cell read-cell-0 read-cell-sign" aria-hidden="true" /> warning sign
      </li>
    </ul>
  );
}

const COLUMNS = ["Section", "Sentences", "With claims", "Claims", "Warning signs", "Neither, and why"];

/** The same as a table. */
export function Sections({ parts }: { parts: readonly Part[] }) {
  const rows = parts.map(({ id, title, sentences }) => ({
    key: id,
    cells: [
      title,
      sentences.length,
      sentences.filter((sentence) => isOf(sentence, "claims")).length,
      different(sentences, "claims"),
      different(sentences, "signs"),
      neither(sentences),
    ],
  }));
  return <Table caption="What the sections hold" columns={COLUMNS} rows={rows} />;
}

function neither(sentences: readonly Sentence[]): string {
  const without = sentences.filter((sentence) => isOf(sentence, "none"));
  const why = new Set(without.map(({ reason }) => (reason ? REASONS[reason] : CONTEXT).short));
  return without.length === 0 ? "none" : `${counted(without.length, "sentence")}: ${[...why].join(", ")}`;
}
