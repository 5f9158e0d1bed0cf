import type { ReactNode } from "react";
import type { CombinedError } from "urql";
import { Link } from "wouter";

import { address } from "../../app/address";
import type { ReadClaimFragment, ReadSentenceQuery, ReadSignFragment } from "../../gql/generated/read";
import { CareMark } from "../../parts/CareLevel";
import { mapOf, pageOf, readAt } from "../../parts/ids";
import { Loading } from "../../parts/Loading";
import { Problem } from "../../parts/Problem";
import { capital, listing } from "../../parts/words";
import { Quoted } from "./Quoted";
import { GROUNDING, qualifiers } from "./wording";

interface SaidProps {
  /** The id of the sentence. */
  passage: string;
  said: ReadSentenceQuery | undefined;
  error: CombinedError | undefined;
  onRetry: () => void;
  /** Told which claim or sign the reader looks at. */
  onLit: (id: string | null) => void;
}

/** The warning signs and claims of one sentence, each with the words that carry it. */
export function Said({ passage, said, error, onRetry, onLit }: SaidProps) {
  if (error && !said) return <Problem error={error} onRetry={onRetry} />;
  if (!said) return <Loading what="What it says" />;
  return (
    <ul className="read-said">
      {signsOf(said).map((sign) => (
        <One key={sign.id} id={sign.id} onLit={onLit}>
          <SignSaid sign={sign} passage={passage} />
        </One>
      ))}
      {claimsOf(said).map((claim) => (
        <One key={claim.id} id={claim.id} onLit={onLit}>
          <ClaimSaid claim={claim} passage={passage} />
        </One>
      ))}
    </ul>
  );
}

/** The claims in the answer. */
export function claimsOf({ node }: ReadSentenceQuery): readonly ReadClaimFragment[] {
  return node?.__typename === "Passage" ? node.claims : [];
}

/** The warning signs in the answer. */
export function signsOf({ nodes }: ReadSentenceQuery): readonly ReadSignFragment[] {
  return nodes.filter((node) => node?.__typename === "WarningSign");
}

function One({ id, onLit, children }: { id: string; onLit: (id: string | null) => void; children: ReactNode }) {
  const light = () => onLit(id);
  const dim = () => onLit(null);
  return (
    <li className="read-one" onPointerEnter={light} onPointerLeave={dim} onFocus={light} onBlur={dim}>
      {children}
    </li>
  );
}

function ClaimSaid({ claim, passage }: { claim: ReadClaimFragment; passage: string }) {
  const { id, statement, subject, object, evidence } = claim;
  const concepts = [subject, ...("kinds" in object ? [object] : [])];
  const askable = concepts.filter(({ kinds }) => kinds.includes("SYMPTOM") || kinds.includes("CAUSE")).at(-1);
  return (
    <>
      <p className="claim-statement">{statement}</p>
      <ul className="read-tags" aria-label="Qualifiers">
        {qualifiers(claim).map((qualifier) => (
          <li key={qualifier} className="tag">
            {qualifier}
          </li>
        ))}
      </ul>
      <Quoted evidence={evidence} passage={passage} />
      <Foot id={id} of={statement} evidence={evidence} passage={passage}>
        {askable && <Link href={address("/", { present: askable.id })}>Ask about {askable.label}</Link>}
        <Link href={mapOf(subject.id)}>Map of {subject.label}</Link>
      </Foot>
    </>
  );
}

function SignSaid({ sign, passage }: { sign: ReadSignFragment; passage: string }) {
  const { id, label, careLevel, suggests, findings, evidence } = sign;
  const present = [...new Set(findings.map(({ concept }) => concept.id))];
  return (
    <>
      <p className="claim-statement">
        <span className="read-sign">Warning sign</span> {capital(label)}
      </p>
      <p className="row">
        <CareMark rank={careLevel.rank} />
        <span className="tag">{careLevel.label}</span>
        {suggests.length > 0 && (
          <span className="read-soft">may point to {listing(suggests.map((concept) => concept.label))}</span>
        )}
      </p>
      <Quoted evidence={evidence} passage={passage} />
      <Foot id={id} of={label} evidence={evidence} passage={passage}>
        <Link href={address("/", { present })}>Ask with {present.length > 1 ? "its findings" : "its finding"}</Link>
      </Foot>
    </>
  );
}

interface FootProps {
  id: string;
  of: string;
  evidence: ReadClaimFragment["evidence"];
  passage: string;
  children: ReactNode;
}

/** What is known of the quoted words, where else it is said, and where to go on. */
function Foot({ id, of, evidence, passage, children }: FootProps) {
  const here = evidence.filter((one) => one.passage?.id === passage);
  const articles = new Set(here.map((one) => one.passage?.article.slug));
  const elsewhere = evidence.flatMap((one) => (one.passage && one.passage.id !== passage ? [one.passage] : []));
  return (
    <p className="read-foot">
      {[...new Set(here.map(({ grounding }) => grounding))].map((grounding) => (
        <span key={grounding} className={`read-grounding read-${grounding.toLowerCase()}`}>
          {GROUNDING[grounding]}
        </span>
      ))}
      {elsewhere.map(({ id: other, article, ordinal }) => (
        <Link key={other} href={readAt(article.slug, ordinal)}>
          Also in {articles.has(article.slug) ? "" : `“${article.title}”, `}sentence {ordinal}
        </Link>
      ))}
      {children}
      <a href={pageOf(id)} aria-label={`Data of: ${of}`}>
        Data
      </a>
    </p>
  );
}
