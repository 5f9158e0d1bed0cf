import type { TrustFindingFragment } from "../../gql/generated/trust";
import { words } from "../../parts/words";

/** What the validation found, all of it; nothing where it found nothing. */
export function Findings({ findings }: { findings: readonly TrustFindingFragment[] }) {
  if (findings.length === 0) return null;
  return (
    <section className="trust-section" aria-labelledby="trust-findings">
      <h2 id="trust-findings">What was found</h2>
      <ul className="trust-findings">
        {findings.map((finding, index) => (
          <li key={index} className="card">
            <Finding {...finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Finding({ severity, rule, message, fix, focus, position: { file, line, column } }: TrustFindingFragment) {
  return (
    <>
      <p>
        <span className={`tag trust-${severity.toLowerCase()}`}>{words(severity)}</span> {message}
      </p>
      <p>
        <strong>To mend it:</strong> {fix}
      </p>
      <p className="trust-soft">
        <code>
          {file}:{line}:{column}
        </code>
        {focus && (
          <>
            {" "}
            on <code>{focus}</code>
          </>
        )}{" "}
        by the rule <code>{rule}</code>
      </p>
    </>
  );
}
