import type { CompareQuery } from "../../gql/generated/compare";
import type { Group, Row } from "./rows";

type Condition = CompareQuery["compare"]["conditions"][number];

/** The comparison in short: what all share, what some share, and what each has alone. */
export function Summary({ conditions, groups }: { conditions: readonly Condition[]; groups: readonly Group[] }) {
  const rows = groups.filter(({ key }) => key !== "occurrence").flatMap((group) => group.rows);
  const all = conditions.length;
  const some = rows.filter(({ cells }) => cells.size > 1 && cells.size < all);
  return (
    <div className="compare-summary">
      <Part
        title={all === 2 ? "Shared by both" : "Shared by all"}
        rows={rows.filter(({ cells }) => cells.size === all)}
        first
      />
      {some.length > 0 && <Part title="Shared by some" rows={some} />}
      {conditions.map(({ id, label }) => (
        <Part key={id} title={`Only ${label}`} rows={rows.filter(({ cells }) => cells.size === 1 && cells.has(id))} />
      ))}
    </div>
  );
}

function Part({ title, rows, first = false }: { title: string; rows: readonly Row[]; first?: boolean }) {
  return (
    <section className={first ? "card compare-part compare-part-shared" : "card compare-part"}>
      <h2>
        {title} <span className="compare-number">{rows.length}</span>
      </h2>
      {rows.length === 0 ? (
        <p className="compare-soft">Nothing that the articles say.</p>
      ) : (
        <ul>
          {rows.map(({ key, label }) => (
            <li key={key}>
              <a href={`#row-${key}`}>{label}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
