import { useQuery } from "urql";

import { CompareCandidatesDocument } from "../../gql/generated/compare";
import { type Known, remember } from "../../parts/concepts";
import { Problem } from "../../parts/Problem";

const FEW = 8;

/** What stands where there is nothing to compare yet: what is wanted, and conditions to begin with. */
export function Prompt({ chosen, onChoose }: { chosen: readonly Known[]; onChoose: (concept: Known) => void }) {
  const [{ data, error }, again] = useQuery({ query: CompareCandidatesDocument, variables: { first: FEW } });
  if (error && !data) return <Problem error={error} onRetry={() => again({ requestPolicy: "network-only" })} />;
  const [one] = chosen;
  const others = data?.conditions.nodes.filter(({ id }) => id !== one?.id) ?? [];
  return (
    <section className="compare-prompt" aria-labelledby="compare-prompt">
      <h2 id="compare-prompt">{one ? `What shall ${one.label} be compared with?` : "Choose two conditions or more"}</h2>
      {others.length > 0 && <p className="compare-soft">Search above, or take one that the articles speak of most.</p>}
      <p className="row">
        {others.map((condition) => (
          <button
            key={condition.id}
            type="button"
            className="plain"
            onClick={() => {
              remember(condition);
              onChoose(condition);
            }}
          >
            {condition.label}
          </button>
        ))}
      </p>
    </section>
  );
}
