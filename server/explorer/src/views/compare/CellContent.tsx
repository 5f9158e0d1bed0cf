import { useQuery } from "urql";

import { CompareSignDocument } from "../../gql/generated/compare";
import { CareMark } from "../../parts/CareLevel";
import { ClaimsById } from "../../parts/ClaimsById";
import { Evidence } from "../../parts/Evidence";
import { Loading } from "../../parts/Loading";
import { Problem } from "../../parts/Problem";
import { counted } from "../../parts/words";
import type { Comparing } from "./comparing";
import type { Row } from "./rows";

interface CellContentProps {
  row: Row;
  condition: { readonly id: string; readonly label: string };
  comparing: Comparing;
}

/** What is said of a condition in short, unfolding to the sentences that say it. */
export function CellContent({ row, condition, comparing }: CellContentProps) {
  const cell = row.cells.get(condition.id);
  if (!cell) {
    return (
      <span className="compare-nothing">
        <span aria-hidden="true">–</span>
        <span className="hush">nothing said</span>
      </span>
    );
  }
  const name = `${row.key}~${condition.id}`;
  const open = comparing.unfolded.has(name);
  const count = cell.claims.length > 0 ? counted(cell.claims.length, "claim") : "where it says so";
  return (
    <>
      <button
        type="button"
        className="compare-cell"
        aria-expanded={open}
        aria-controls={open ? `said-${name}` : undefined}
        onClick={() => comparing.toggle(name)}
      >
        <svg className="unfold-mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="m4 2 4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
        </svg>
        <span>
          <span className="compare-said">
            {cell.rank !== null && <CareMark rank={cell.rank} />}
            {cell.said}
          </span>
          {cell.as && <span className="compare-soft"> as {cell.as}</span>}{" "}
          <span className="compare-soft">{count}</span>
          <span className="hush">
            : {row.label}, {condition.label}
          </span>
        </span>
      </button>
      {open && (
        <div id={`said-${name}`} className="compare-evidence">
          {cell.claims.length > 0 ? <ClaimsById ids={cell.claims} /> : <SignEvidence id={row.key} />}
        </div>
      )}
    </>
  );
}

function SignEvidence({ id }: { id: string }) {
  const [{ data, error }, again] = useQuery({ query: CompareSignDocument, variables: { id } });
  if (error && !data) return <Problem error={error} onRetry={() => again({ requestPolicy: "network-only" })} />;
  if (!data) return <Loading what="The evidence" />;
  return data.node?.__typename === "WarningSign" ? <Evidence evidence={data.node.evidence} /> : null;
}
