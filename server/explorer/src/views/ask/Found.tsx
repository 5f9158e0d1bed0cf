import type { AskQuery } from "../../gql/generated/ask";
import { EMERGENCY } from "../../parts/CareLevel";
import { late, useLong } from "../../parts/Loading";
import { capital, counted, listing } from "../../parts/words";
import { Where } from "./Where";

/** So many conditions are named; more are counted. */
const NAMED = 4;

interface FoundProps {
  answer: AskQuery | undefined;
  /** Whether it is about more than one symptom. */
  several: boolean;
  waiting: boolean;
}

/** The answer in a sentence, under the question, or that it is long in coming; read out when it changes. */
export function Found({ answer, several, waiting }: FoundProps) {
  const long = useLong(waiting);
  const shared = answer?.sharedConditions;
  return (
    <div className="ask-found">
      <p role="status">{answer ? said(answer, several ? "all of these" : "it") : long && late("The answer")}</p>
      {shared && shared.totalCount <= NAMED && <Where edges={shared.edges} />}
    </div>
  );
}

function said({ triage: { careLevel }, sharedConditions: shared, rankConditions: ranked }: AskQuery, all: string): string {
  const care = careLevel ? `Care level: ${careLevel.label}.` : "";
  if (!shared || !ranked) return care;
  const { totalCount, edges } = shared;
  const labels = edges.map(({ node }) => node.label);
  const names = totalCount > NAMED ? counted(totalCount, "condition") : capital(listing(labels));
  const first = totalCount === 0 ? `No condition has ${all}.` : `${names} ${have(totalCount)} ${all}.`;
  const some = ranked.totalCount - totalCount;
  const others = totalCount === 0 ? counted(some, "condition") : counted(some, "other");
  const rest = some > 0 ? `${others} ${have(some)} some.` : "";
  // What cannot wait is said first.
  return (careLevel?.rank === EMERGENCY ? [care, first, rest] : [first, rest, care]).filter(Boolean).join(" ");
}

function have(count: number): string {
  return count === 1 ? "has" : "have";
}
