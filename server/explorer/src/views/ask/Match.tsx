import type { MatchRelation } from "../../gql/generated/ask";
import type { ConceptNameFragment, SaidClaimFragment } from "../../gql/generated/fragments";
import { ClaimsById } from "../../parts/ClaimsById";
import { Claims } from "../../parts/Evidence";
import { Unfold } from "../../parts/Unfold";
import { counted } from "../../parts/words";

interface MatchProps {
  match: {
    readonly relation: MatchRelation;
    readonly symptom: ConceptNameFragment;
    readonly matched: ConceptNameFragment;
    /** Claims with their evidence, or their ids alone. */
    readonly claims: readonly (SaidClaimFragment | { readonly id: string })[];
  };
  open?: boolean;
  /** What the match does for the question. */
  as?: "for" | "against";
}

/** The edge between a condition and a symptom: by what it is met, and the claims that say so, with their sentences. */
export function Match({ match: { symptom, matched, relation, claims }, open = false, as = "for" }: MatchProps) {
  const whole = claims.filter((claim) => "statement" in claim);
  return (
    <Unfold
      open={open}
      summary={
        <>
          <MatchMark as={as} />
          <strong>{symptom.label}</strong>
          {relation === "NARROWER" && <span className="ask-soft"> as {matched.label}</span>}
          {as === "against" && <span className="ask-soft"> is said of it, and is not there</span>}
          <span className="ask-count">{counted(claims.length, "claim")}</span>
        </>
      }
    >
      {whole.length === claims.length ? <Claims claims={whole} /> : <ClaimsById ids={claims.map(({ id }) => id)} />}
    </Unfold>
  );
}

/** A tick, or a cross. */
export function MatchMark({ as }: { as: "for" | "against" | "missing" }) {
  const path = { for: "m2.5 6.5 2.5 2.5 4.5-6", against: "m3 3 6 6m0-6-6 6", missing: "M3 6h6" }[as];
  return (
    <svg className={`ask-mark ask-mark-${as}`} viewBox="0 0 12 12" width="13" height="13" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}
