import { useQuery } from "urql";

import {
  type AskQueryVariables,
  MoreRankedDocument,
  type RankedPartFragment,
  type SharedPartFragment,
} from "../../gql/generated/ask";
import { Answered } from "../../parts/Answered";
import { More } from "../../parts/More";
import { Unfold } from "../../parts/Unfold";
import { capital, counted } from "../../parts/words";
import { Match, MatchMark } from "./Match";

interface RankedProps {
  ranked: RankedPartFragment;
  variables: AskQueryVariables;
}

/** The conditions that share some of what was asked, the best fit first, with what is missing and what speaks against. */
export function Ranked({ shared, asked, ...props }: RankedProps & { shared: SharedPartFragment; asked: string }) {
  const total = props.ranked.totalCount - shared.totalCount;
  if (total === 0) return null;
  const { present, absent } = props.variables;
  return (
    <section aria-labelledby="ask-ranked">
      <h2 id="ask-ranked">
        <span className="ask-number">{counted(total, "condition")}</span> {total === 1 ? "shares" : "share"} some of{" "}
        {asked}
      </h2>
      <p className="ask-soft">In the order of how much the shared symptoms tell apart; this is no probability.</p>
      <Page key={[present, absent].join(";")} {...props} />
    </section>
  );
}

function Page({ ranked, variables }: RankedProps) {
  const some = ranked.edges.filter(({ missing }) => missing.length > 0);
  return (
    <>
      {some.length > 0 && (
        <ul className="ask-ranked card">
          {some.map((edge) => (
            <li key={edge.node.id}>
              <Row edge={edge} />
            </li>
          ))}
        </ul>
      )}
      <More
        pageInfo={ranked.pageInfo}
        label="Show more of them"
        next={(after) => <Next variables={variables} after={after} />}
      />
    </>
  );
}

function Next({ variables, after }: { variables: AskQueryVariables; after: string }) {
  const { present, absent } = variables;
  const query = useQuery({ query: MoreRankedDocument, variables: { present, absent, after } });
  return (
    <Answered query={query} what="The next page">
      {({ rankConditions }) => <Page ranked={rankConditions} variables={variables} />}
    </Answered>
  );
}

function Row({ edge: { node, matched, missing, contradicting } }: { edge: RankedPartFragment["edges"][number] }) {
  return (
    <Unfold
      summary={
        <span className="ask-row">
          <span className="ask-row-label">{capital(node.label)}</span>
          <Tags as="for" said="has" labels={matched.map(({ symptom }) => symptom.label)} />
          <Tags as="missing" said="not said:" labels={missing.map(({ label }) => label)} />
          <Tags as="against" said="speaks against it:" labels={contradicting.map(({ symptom }) => symptom.label)} />
        </span>
      }
    >
      <p className="ask-soft">{node.definition}</p>
      {contradicting.map((match) => (
        <Match key={match.symptom.id} match={match} as="against" open />
      ))}
      {matched.map((match) => (
        <Match key={match.symptom.id} match={match} open />
      ))}
    </Unfold>
  );
}

function Tags({ as, said, labels }: { as: "for" | "against" | "missing"; said: string; labels: readonly string[] }) {
  return labels.map((label) => (
    <span key={label} className={`ask-tag ask-tag-${as}`}>
      <MatchMark as={as} />
      <span className="hush">{said} </span>
      {label}
    </span>
  ));
}
