import { useQuery } from "urql";

import { CompareDocument, CompareOpeningDocument, type CompareQuery } from "../../gql/generated/compare";
import { type Known, type Named, remember, useConcepts } from "../../parts/concepts";
import { CopyAs } from "../../parts/CopyAs";
import { Disclaimer } from "../../parts/Disclaimer";
import { Head } from "../../parts/Head";
import { useLast } from "../../parts/last";
import { Loading } from "../../parts/Loading";
import { Problem } from "../../parts/Problem";
import { listing } from "../../parts/words";
import { Chosen } from "./Chosen";
import { type Comparing, MOST_COMPARED, useComparing } from "./comparing";
import { Matrix } from "./Matrix";
import { Prompt } from "./Prompt";
import { groupsOf } from "./rows";
import { compareSparql } from "./sparql";
import { Summary } from "./Summary";
import "./compare.css";

/** The symptoms of the question that the explorer opens with; the page opens on conditions that share them. */
const OPENING = { symptoms: ["concept:fever", "concept:back-warmth"] };

/** Conditions side by side: what they share and what sets them apart, each with the sentences that say so. */
export default function Compare() {
  const comparing = useComparing();
  const [opening, reopen] = useQuery({ query: CompareOpeningDocument, variables: OPENING, pause: comparing.refs !== null });
  const opened = opening.data?.sharedConditions.edges.map(({ node }) => node) ?? [];
  opened.forEach(remember);
  const refs = comparing.refs ?? opened.map(({ id }) => id);
  const { named, again } = useConcepts(refs);
  const conditions = conditionsIn(named);
  const settled = named.every(({ concept, error }) => concept ?? error) && !(comparing.refs === null && opening.fetching);
  // A graph that does not know the symptoms of the opening question has other conditions to offer.
  const unopened = comparing.refs === null && opening.error?.networkError ? opening.error : undefined;
  const compared = conditions.slice(0, MOST_COMPARED).map(({ id }) => id);
  return (
    <>
      <Head title="Compare conditions" lead="What they share, what sets them apart, and where it is said.">
        {compared.length > 1 && (
          <CopyAs document={CompareDocument} variables={{ conditions: compared }} sparql={compareSparql(compared)} />
        )}
      </Head>
      <Chosen named={named} again={again} onChange={comparing.compare} />
      {unopened && <Problem error={unopened} onRetry={() => reopen({ requestPolicy: "network-only" })} />}
      {!settled && <Loading what="The comparison" />}
      {settled && !unopened && compared.length < 2 && (
        <Prompt chosen={conditions} onChoose={({ id }) => comparing.compare([...refs, id])} />
      )}
      {compared.length > 1 && <Compared conditions={compared} comparing={comparing} />}
    </>
  );
}

/** What can be compared of what is named, each once. */
function conditionsIn(named: readonly Named[]): Known[] {
  const concepts = named.flatMap(({ concept }) => (concept?.kinds.includes("CONDITION") ? [concept] : []));
  return [...new Map(concepts.map((concept) => [concept.id, concept])).values()];
}

function Compared({ conditions, comparing }: { conditions: readonly string[]; comparing: Comparing }) {
  const [{ data, error, fetching }, again] = useQuery({ query: CompareDocument, variables: { conditions } });
  const shown = useLast(error ? undefined : data)?.compare;
  return (
    <>
      {error && <Problem error={error} onRetry={() => again({ requestPolicy: "network-only" })} />}
      {shown ? (
        <Result comparison={shown} busy={fetching || error !== undefined} comparing={comparing} />
      ) : (
        !error && <Loading what="The comparison" />
      )}
    </>
  );
}

interface ResultProps {
  comparison: CompareQuery["compare"];
  /** Whether another answer is on its way, or did not come. */
  busy: boolean;
  comparing: Comparing;
}

function Result({ comparison: shown, busy, comparing }: ResultProps) {
  const groups = groupsOf(shown);
  const silent = groups.filter(({ rows }) => rows.length === 0).map(({ title }) => title.toLowerCase());
  return (
    <div className={busy ? "compare-result compare-busy" : "compare-result"} aria-busy={busy}>
      <Summary conditions={shown.conditions} groups={groups} />
      <Matrix conditions={shown.conditions} groups={groups} comparing={comparing} />
      {silent.length > 0 && (
        <p className="compare-soft">Nothing is said of these conditions under {listing(silent)}.</p>
      )}
      <Disclaimer text={shown.disclaimer} />
    </div>
  );
}
