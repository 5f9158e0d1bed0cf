import { Chip } from "../../parts/Chip";
import type { Named } from "../../parts/concepts";
import { ConceptSearch } from "../../parts/ConceptSearch";
import { Notice } from "../../parts/Notice";
import { Problem } from "../../parts/Problem";
import { capital, KINDS } from "../../parts/words";
import { MOST_COMPARED } from "./comparing";

interface ChosenProps {
  named: readonly Named[];
  again: () => void;
  onChange: (refs: readonly string[]) => void;
}

/** The conditions that are compared, to be removed, and a field to add others. */
export function Chosen({ named, again, onChange }: ChosenProps) {
  const refs = named.map(({ ref }) => ref);
  const without = (ref: string) => refs.filter((other) => other !== ref);
  const full = refs.length >= MOST_COMPARED;
  return (
    <div className="compare-chosen">
      <div className="card">
        {full ? (
          <p>{MOST_COMPARED} conditions are the most that can be compared at once. Remove one to add another.</p>
        ) : (
          <ConceptSearch
            label="Add a condition"
            placeholder="kidney infection, arthritis, shingles …"
            kinds={["CONDITION"]}
            onChoose={({ id }) => onChange([...without(id), id])}
            onBackspace={() => onChange(refs.slice(0, -1))}
          />
        )}
        {named.length > 0 && (
          <ul className="compare-chips" aria-label="What is compared">
            {named.map((one) => (
              <li key={one.ref}>
                <Chip
                  label={one.concept?.label ?? one.ref}
                  tone={isWrong(one) ? "problem" : "present"}
                  onRemove={() => onChange(without(one.ref))}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
      {named.filter(isWrong).map((one) => (
        <Wrong
          key={one.ref}
          one={one}
          again={again}
          onInstead={(id) => onChange(refs.map((ref) => (ref === one.ref ? id : ref)))}
        />
      ))}
      {refs.length > MOST_COMPARED && (
        <Notice tone="note" title={`The first ${MOST_COMPARED} are compared.`}>
          <p>The address names {refs.length}. Remove some to see the others.</p>
        </Notice>
      )}
    </div>
  );
}

function isWrong({ concept, error }: Named): boolean {
  return error !== undefined && !concept ? true : concept !== undefined && !concept.kinds.includes("CONDITION");
}

function Wrong({ one, again, onInstead }: { one: Named; again: () => void; onInstead: (id: string) => void }) {
  const { concept, error } = one;
  if (error && !concept) return <Problem error={error} onRetry={again} onSuggestion={({ id }) => onInstead(id)} />;
  if (!concept) return null;
  return (
    <Notice tone="problem" title={`${capital(concept.label)} is a ${KINDS[concept.kind]}, not a condition.`}>
      <p>Conditions alone are compared. Remove it, and add a condition in its place.</p>
    </Notice>
  );
}
