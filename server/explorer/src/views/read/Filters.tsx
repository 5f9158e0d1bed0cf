import { Chip } from "../../parts/Chip";
import { useConcepts } from "../../parts/concepts";
import { ConceptSearch } from "../../parts/ConceptSearch";
import { Problem } from "../../parts/Problem";
import { counted } from "../../parts/words";
import { isOf, type Outline } from "./outline";
import type { Only, Reading } from "./reading";

const ONLY: readonly (readonly [Only | null, string])[] = [
  [null, "All"],
  ["claims", "With claims"],
  ["warning-signs", "Warning signs"],
  ["none", "Neither"],
];

/** So many concepts are offered; the field finds every one. */
const OFTEN = 6;

/** What to show of the article: sentences by what they hold, and by a concept that they name. */
export function Filters({ outline, reading }: { outline: Outline; reading: Reading }) {
  const { only, concept, show } = reading;
  return (
    <div className="read-filters">
      <div className="read-only" role="group" aria-label="Which sentences to show">
        {ONLY.map(([value, label]) => (
          <button
            key={label}
            type="button"
            className="plain"
            aria-pressed={only === value}
            onClick={() => show({ only: value, sentence: null })}
          >
            {label} <span className="read-number">{outline.sentences.filter((one) => isOf(one, value)).length}</span>
          </button>
        ))}
      </div>
      {concept === null ? (
        <FindConcept outline={outline} reading={reading} />
      ) : (
        <Chosen concept={concept} outline={outline} reading={reading} />
      )}
    </div>
  );
}

function FindConcept({ outline, reading: { show } }: { outline: Outline; reading: Reading }) {
  return (
    <div>
      <ConceptSearch
        label="Find a concept in the article"
        placeholder="fever, ice pack, inflammation …"
        onChoose={({ id }) => show({ concept: id, sentence: null })}
      />
      <p className="read-often">
        Said most:{" "}
        {outline.concepts.slice(0, OFTEN).map(({ id, label, sentences }) => (
          <button key={id} type="button" className="read-offer" onClick={() => show({ concept: id, sentence: null })}>
            {label} <span className="read-number">{sentences}</span>
          </button>
        ))}
      </p>
    </div>
  );
}

function Chosen({ concept, outline, reading: { show } }: { concept: string; outline: Outline; reading: Reading }) {
  const { named, again } = useConcepts([concept]);
  const [one] = named;
  const clear = () => show({ concept: null });
  const id = one?.concept?.id;
  const count = outline.sentences.filter(({ concepts }) => id !== undefined && concepts.has(id)).length;
  return (
    <div>
      <p className="row" role="status">
        <Chip label={one?.concept?.label ?? concept} tone={one?.error ? "problem" : "present"} onRemove={clear} />
        {id && `is named by ${count > 0 ? count : "none"} of ${counted(outline.sentences.length, "sentence")}`}
      </p>
      {one?.error && (
        <Problem
          error={one.error}
          onRetry={again}
          onSuggestion={(suggestion) => show({ concept: suggestion.id }, true)}
        />
      )}
    </div>
  );
}
