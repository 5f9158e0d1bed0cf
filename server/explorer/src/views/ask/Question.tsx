import type { ReactNode } from "react";

import { Chip } from "../../parts/Chip";
import type { Named } from "../../parts/concepts";
import { ConceptSearch } from "../../parts/ConceptSearch";
import { words } from "../../parts/words";
import type { Finding, Findings } from "./findings";

interface QuestionProps {
  findings: Findings;
  named: ReadonlyMap<string, Named>;
  /** The answer in short. */
  children: ReactNode;
}

/** What is asked: a field to find symptoms and causes in, and what was chosen, as present or as absent. */
export function Question({ findings, named, children }: QuestionProps) {
  const { present, absent, add, remove } = findings;
  const last = absent.at(-1) ?? present.at(-1);
  return (
    <div className="card ask-question">
      <ConceptSearch
        label="Add a symptom or a cause"
        placeholder="high temperature, lower back pain, injury …"
        kinds={["SYMPTOM", "CAUSE"]}
        onChoose={({ id }) => add({ ref: id, qualifiers: [] })}
        onBackspace={() => last && remove(last.ref)}
      />
      {last && (
        <ul className="ask-chips" aria-label="What is asked">
          {present.map((finding) => (
            <ChosenChip key={finding.ref} {...{ finding, findings, named }} tone="present" />
          ))}
          {absent.map((finding) => (
            <ChosenChip key={finding.ref} {...{ finding, findings, named }} tone="absent" />
          ))}
        </ul>
      )}
      {children}
    </div>
  );
}

interface ChosenChipProps extends Omit<QuestionProps, "children"> {
  finding: Finding;
  tone: "present" | "absent";
}

function ChosenChip({ finding: { ref, qualifiers }, findings, named, tone }: ChosenChipProps) {
  const { concept, error } = named.get(ref) ?? {};
  const unknown = !concept && error !== undefined && !error.networkError;
  const label = [concept?.label ?? ref, ...qualifiers.map(words)].join(", ");
  const [now, then] = tone === "present" ? ["with", "without"] : ["without", "with"];
  const turns = concept === undefined || concept.kinds.includes("SYMPTOM");
  return (
    <li>
      <Chip label={label} tone={unknown ? "problem" : tone} onRemove={() => findings.remove(ref)}>
        {turns && !unknown ? (
          <button
            type="button"
            className="chip-button ask-turn"
            aria-label={`${now} ${label}; change to ${then}`}
            title={`Change to ${then}`}
            onClick={() => findings.turn(ref)}
          >
            {now}
          </button>
        ) : (
          <span className="ask-turn">{unknown ? "unknown" : now}</span>
        )}
      </Chip>
    </li>
  );
}
