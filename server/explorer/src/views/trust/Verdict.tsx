import type { TrustQuery } from "../../gql/generated/trust";
import { counted } from "../../parts/words";
import { sum } from "./sum";

type Validation = TrustQuery["validation"];

/** The outcome in plain words: whether it conforms, to how many checks, and what they could not see. */
export function Verdict({ validation: { conforms, layers, findings } }: { validation: Validation }) {
  const unchecked = sum(layers, "unchecked");
  const checks = counted(sum(layers, "checked"), "check");
  return (
    <section className={`card trust-verdict trust-${!conforms ? "bad" : unchecked > 0 ? "part" : "good"}`} aria-label="The outcome">
      <p className="trust-outcome">
        {conforms ? "It conforms" : "It does not conform"}: {checks}, {found(findings.length)}.
      </p>
      <p>
        {unchecked > 0 ? (
          <>
            <strong>{counted(unchecked, "check")} could not be done</strong>, because they hold quoted words against an
            article’s text, and this server does not have it. What they are is said below.
          </>
        ) : (
          "Every check was done: the words that claims quote were looked up in the articles themselves."
        )}
      </p>
      <p className="trust-soft">
        Checks prove that claims are well formed and rest on the sentences that they name. Whether the article is right,
        they cannot tell.
      </p>
    </section>
  );
}

function found(findings: number): string {
  return findings === 0 ? "nothing found wrong" : counted(findings, "finding");
}
