import { Link } from "wouter";

import type { CompareQuery } from "../../gql/generated/compare";
import { mapOf, pageOf } from "../../parts/ids";
import { capital } from "../../parts/words";
import { CellContent } from "./CellContent";
import type { Comparing } from "./comparing";
import type { Group, Row } from "./rows";
import "./matrix.css";

type Condition = CompareQuery["compare"]["conditions"][number];

interface MatrixProps {
  conditions: readonly Condition[];
  groups: readonly Group[];
  comparing: Comparing;
}

/** So many columns are readable on a desk without scrolling sideways. */
const FIT = 4;

/**
 * The table: a row for each concept and warning sign, a column for each condition.
 *
 * Roles are written out, as browsers forget those of a table that is shown as cards on a phone.
 */
export function Matrix({ conditions, groups, comparing }: MatrixProps) {
  const wide = conditions.length > FIT;
  return (
    <div
      className={wide ? "compare-region compare-wide" : "compare-region"}
      role="region"
      aria-label="The comparison as a table"
      tabIndex={wide ? 0 : undefined}
    >
      <table className="compare-table" role="table">
        <caption className="hush">What is said of each condition; every cell unfolds the sentences that say so</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" />
            {conditions.map((condition) => (
              <ColumnHead key={condition.id} condition={condition} />
            ))}
          </tr>
        </thead>
        {groups
          .filter(({ rows }) => rows.length > 0)
          .map((group) => (
            <GroupRows key={group.key} group={group} conditions={conditions} comparing={comparing} />
          ))}
      </table>
    </div>
  );
}

function ColumnHead({ condition: { id, label, definition } }: { condition: Condition }) {
  return (
    <th scope="col" role="columnheader">
      <span className="compare-condition">{capital(label)}</span>
      <span className="compare-definition">{definition}</span>
      <span className="compare-links">
        <Link href={mapOf(id)} aria-label={`${label} on the map`}>
          Map
        </Link>
        <a href={pageOf(id)} aria-label={`The data of ${label}`}>
          Data
        </a>
      </span>
    </th>
  );
}

interface GroupRowsProps extends Pick<MatrixProps, "conditions" | "comparing"> {
  group: Group;
}

function GroupRows({ group: { key, title, rows }, conditions, comparing }: GroupRowsProps) {
  const heading = `group-${key}`;
  return (
    <tbody role="rowgroup" aria-labelledby={heading}>
      <tr role="row" className="compare-group">
        <th id={heading} scope="rowgroup" role="rowheader" colSpan={conditions.length + 1}>
          {title}
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.key} id={`row-${row.key}`} role="row" className={row.cells.size > 1 ? "compare-shared" : undefined}>
          <th scope="row" role="rowheader">
            <RowHead row={row} of={conditions.length} />
          </th>
          {conditions.map((condition) => (
            <td key={condition.id} role="cell">
              <span className="compare-cell-name" aria-hidden="true">
                {capital(condition.label)}
              </span>
              <CellContent row={row} condition={condition} comparing={comparing} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function RowHead({ row: { key, label, cells }, of }: { row: Row; of: number }) {
  const shared = cells.size === of ? (of === 2 ? "both" : `all ${of}`) : `${cells.size} of ${of}`;
  return (
    <>
      {key.startsWith("concept:") ? <Link href={mapOf(key)}>{label}</Link> : label}{" "}
      {cells.size > 1 && key !== "occurrence" && <span className="compare-share">{shared}</span>}
    </>
  );
}
