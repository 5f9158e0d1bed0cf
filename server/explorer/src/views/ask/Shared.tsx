import { useQuery } from "urql";
import { Link } from "wouter";

import { address } from "../../app/address";
import {
  type AskQueryVariables,
  MoreSharedDocument,
  type RankedPartFragment,
  type SharedPartFragment,
} from "../../gql/generated/ask";
import { Answered } from "../../parts/Answered";
import { More } from "../../parts/More";
import { counted } from "../../parts/words";
import { ConditionCard } from "./ConditionCard";
import { Match } from "./Match";

interface SharedProps {
  shared: SharedPartFragment;
  ranked: RankedPartFragment;
  /** The symptoms as a phrase. */
  asked: string;
  variables: AskQueryVariables;
}

/** So many are shown with their sentences; the others unfold. */
const OPEN = 4;
/** The most that can be compared at once. */
const COMPARED = 10;

/** The conditions that share all that was asked, each symptom with the sentences that say so. */
export function Shared({ shared, ranked, asked, variables }: SharedProps) {
  const { edges, totalCount } = shared;
  const several = [variables.present].flat().length > 1;
  const verb = several ? (totalCount === 1 ? "shares" : "share") : "with";
  return (
    <section aria-labelledby="ask-shared">
      <div className="ask-section-head">
        <h2 id="ask-shared">
          <span className="ask-number">{counted(totalCount, "condition")}</span> {verb} {asked}
        </h2>
        {edges.length > 1 && (
          <Link href={address("/compare", { conditions: edges.slice(0, COMPARED).map(({ node }) => node.id) })}>
            Compare {edges.length > COMPARED ? `the first ${COMPARED}` : "them"}
          </Link>
        )}
      </div>
      {totalCount === 0 && <p>No condition, in the articles that are served.</p>}
      <Page key={[variables.present].join()} {...{ shared, ranked, asked, variables }} before={0} />
    </section>
  );
}

/** A page of them, and the way to the next; `before` were shown before it. */
function Page({ before, ...props }: SharedProps & { before: number }) {
  const { edges, pageInfo, totalCount } = props.shared;
  const against = new Map(props.ranked.edges.map(({ node, contradicting }) => [node.id, contradicting]));
  const shown = before + edges.length;
  return (
    <>
      <ul className="ask-cards">
        {edges.map(({ node, matches }, index) => (
          <li key={node.id}>
            <ConditionCard condition={node}>
              {(against.get(node.id) ?? []).map((match) => (
                <Match key={match.symptom.id} match={match} as="against" />
              ))}
              {matches.map((match) => (
                <Match key={match.symptom.id} match={match} open={before + index < OPEN} />
              ))}
            </ConditionCard>
          </li>
        ))}
      </ul>
      <More
        pageInfo={pageInfo}
        label={`Show more of them: ${shown} of ${totalCount} are shown`}
        next={(after) => <Next {...props} before={shown} after={after} />}
      />
    </>
  );
}

function Next({ after, ...props }: SharedProps & { before: number; after: string }) {
  const query = useQuery({ query: MoreSharedDocument, variables: { present: props.variables.present, after } });
  return (
    <Answered query={query} what="The next page">
      {({ sharedConditions }) => <Page {...props} shared={sharedConditions} />}
    </Answered>
  );
}
