import type { AskQuery } from "../../gql/generated/ask";
import { CareLevel, CareMark } from "../../parts/CareLevel";
import { Disclaimer } from "../../parts/Disclaimer";
import { Claim, Evidence } from "../../parts/Evidence";
import { Unfold } from "../../parts/Unfold";
import { capital, counted, listing, words } from "../../parts/words";
import type { Findings } from "./findings";

type Triage = AskQuery["triage"];
type Assessed = Triage["warningSigns"][number];

/** What the articles warn of: the care level, the signs that the findings make, and those that more findings would. */
export function Warnings({ triage, findings }: { triage: Triage; findings: Findings }) {
  const triggered = triage.warningSigns.filter(({ state }) => state === "TRIGGERED");
  const possible = triage.warningSigns.filter(({ state }) => state === "POSSIBLE");
  return (
    <section className="ask-warnings" aria-labelledby="ask-warnings">
      <h2 id="ask-warnings">Warning signs</h2>
      {triage.careLevel ? (
        <CareLevel level={triage.careLevel}>
          <ul className="ask-signs">
            {triggered.map((assessed) => (
              <Sign key={assessed.warningSign.id} assessed={assessed} highest={triage.careLevel?.rank} />
            ))}
          </ul>
          {triage.careClaims.map((claim) => (
            <Unfold key={claim.id} summary={claim.statement}>
              <Claim claim={claim} />
            </Unfold>
          ))}
        </CareLevel>
      ) : (
        <p>No article ties a care level to what was given.</p>
      )}
      {possible.length > 0 && (
        <Unfold summary={`${counted(possible.length, "more sign")} would apply with further findings`}>
          <ul className="ask-possible">
            {possible.map((assessed) => (
              <Possible key={assessed.warningSign.id} assessed={assessed} findings={findings} />
            ))}
          </ul>
        </Unfold>
      )}
      <Disclaimer text={triage.disclaimer} />
    </section>
  );
}

/** A sign that is triggered, with what it points to and where it is said. */
function Sign({ assessed: { warningSign }, highest }: { assessed: Assessed; highest: number | undefined }) {
  const { label, careLevel, suggests, timing, evidence } = warningSign;
  const said = [
    careLevel.rank === highest ? "" : careLevel.label,
    timing ? words(timing) : "",
    suggests.length > 0 ? `may point to ${listing(suggests.map((concept) => concept.label))}` : "",
  ].filter(Boolean);
  return (
    <li>
      <Unfold
        summary={
          <>
            <strong>{capital(label)}</strong>
            {said.length > 0 && <span className="ask-sign-said">{said.join(" · ")}</span>}
          </>
        }
      >
        <Evidence evidence={evidence} />
      </Unfold>
    </li>
  );
}

/** A sign that some of the findings answer to, and what would trigger it, to be added if it is so. */
function Possible({ assessed: { warningSign, missing }, findings }: { assessed: Assessed; findings: Findings }) {
  return (
    <li className="card">
      <p className="ask-possible-head">
        <CareMark rank={warningSign.careLevel.rank} />
        <strong>{capital(warningSign.label)}</strong>
        <span className="tag">{warningSign.careLevel.label}</span>
      </p>
      <p className="row">
        <span className="ask-soft">Is there also</span>
        {missing.map(({ wanted, qualifiers }) => {
          const label = [wanted.concept.label, ...qualifiers.map(words)].join(", ");
          return (
            <button
              key={label}
              type="button"
              className="plain"
              onClick={() => findings.add({ ref: wanted.concept.id, qualifiers: wanted.qualifiers })}
            >
              {label}
            </button>
          );
        })}
      </p>
      <Unfold summary="Where it says so">
        <Evidence evidence={warningSign.evidence} />
      </Unfold>
    </li>
  );
}
