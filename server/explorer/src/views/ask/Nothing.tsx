import { useQuery } from "urql";

import { UsualSymptomsDocument } from "../../gql/generated/concepts";
import { type Known, remember } from "../../parts/concepts";
import { Problem } from "../../parts/Problem";

const FEW = 8;

/** What stands where nothing was asked: what the articles speak of most, to begin with. */
export function Nothing({ onChoose }: { onChoose: (concept: Known) => void }) {
  const [{ data, error }, again] = useQuery({ query: UsualSymptomsDocument, variables: { first: FEW } });
  if (error) return <Problem error={error} onRetry={() => again({ requestPolicy: "network-only" })} />;
  if (!data || data.symptoms.nodes.length === 0) return null;
  return (
    <section className="ask-nothing" aria-labelledby="ask-nothing">
      <h2 id="ask-nothing">Begin with one of these</h2>
      <p className="row">
        {data.symptoms.nodes.map((symptom) => (
          <button
            key={symptom.id}
            type="button"
            className="plain"
            onClick={() => {
              remember(symptom);
              onChoose(symptom);
            }}
          >
            {symptom.label}
          </button>
        ))}
      </p>
    </section>
  );
}
