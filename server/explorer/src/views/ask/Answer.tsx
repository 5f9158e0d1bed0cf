import type { AskQuery, AskQueryVariables } from "../../gql/generated/ask";
import type { Known } from "../../parts/concepts";
import { Disclaimer } from "../../parts/Disclaimer";
import { Claims } from "../../parts/Evidence";
import { listing } from "../../parts/words";
import type { Findings } from "./findings";
import { Ranked } from "./Ranked";
import { Shared } from "./Shared";
import { Warnings } from "./Warnings";

interface AnswerProps {
  answer: AskQuery;
  busy: boolean;
  findings: Findings;
  symptoms: readonly Known[];
  variables: AskQueryVariables;
}

/** The whole answer: care first, then the conditions that share all, then those that share some, then what relieves. */
export function Answer({ answer, busy, findings, symptoms, variables }: AnswerProps) {
  const { triage, sharedConditions: shared, rankConditions: ranked } = answer;
  const asked = listing(symptoms.map(({ label }) => label));
  return (
    <div className={busy ? "ask-answer ask-busy" : "ask-answer"} aria-busy={busy}>
      <Warnings triage={triage} findings={findings} />
      {shared && ranked && symptoms.length > 0 && (
        <>
          <Shared shared={shared} ranked={ranked} asked={asked} variables={variables} />
          <Ranked shared={shared} ranked={ranked} asked={asked} variables={variables} />
          <Disclaimer text={shared.disclaimer} />
        </>
      )}
      {triage.selfCare.length > 0 && (
        <section aria-labelledby="ask-care">
          <h2 id="ask-care">What is said to relieve</h2>
          <div className="card">
            <Claims claims={triage.selfCare} />
          </div>
        </section>
      )}
    </div>
  );
}
