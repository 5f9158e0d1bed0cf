import { useState } from "react";
import { Link } from "wouter";

import { mapOf } from "../../parts/ids";
import { counted } from "../../parts/words";
import { compare, type Place, type Tie } from "./graph";
import { KindMark } from "./marks";
import type { MapState } from "./state";
import { mannersOf, tieWords } from "./words";

interface Column {
  name: string;
  order: (one: Tie, other: Tie) => number;
}

const COLUMNS: readonly Column[] = [
  { name: "From", order: by(({ subject }) => subject.label) },
  { name: "Relation", order: by(tieWords) },
  { name: "To", order: by(({ object }) => object.label) },
  { name: "Said", order: by(({ claims }) => mannersOf(claims)) },
  { name: "Claims", order: (one, other) => other.claims.length - one.claims.length },
];

const FEW = 50;

function by(text: (tie: Tie) => string): Column["order"] {
  return (one, other) => compare(text(one), text(other));
}

/** The connections of the drawing as a table; each row leads to its sentences and to the map around its ends. */
export function Ties({ state, ties }: { state: MapState; ties: readonly Tie[] }) {
  const [sort, setSort] = useState({ by: 0, down: false });
  const [all, setAll] = useState(false);
  const { order } = COLUMNS[sort.by] as Column;
  const sorted = [...ties].sort((one, other) => order(one, other) * (sort.down ? -1 : 1));
  const shown = all ? sorted : sorted.slice(0, FEW);
  return (
    <section className="map-ties" aria-labelledby="map-ties">
      <div>
        <h2 id="map-ties">Connections</h2>
        <p className="map-soft">
          {ties.length > 0
            ? "The same as the drawing. Relations open their sentences, heads sort."
            : "There are none to show: no claim ties this concept to another, or the filters leave them out."}
        </p>
      </div>
      <div className="table" role="region" aria-label="Table of connections" tabIndex={0}>
        <table>
          <caption className="hush">What the drawing shows</caption>
          <thead>
            <tr>
              {COLUMNS.map(({ name }, index) => (
                <th key={name} scope="col" aria-sort={index === sort.by ? (sort.down ? "descending" : "ascending") : undefined}>
                  <button
                    type="button"
                    className="map-sort"
                    onClick={() => setSort({ by: index, down: index === sort.by && !sort.down })}
                  >
                    {name}
                    <span aria-hidden="true">{index === sort.by ? (sort.down ? " ↓" : " ↑") : " ↕"}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((tie) => (
              <Row key={tie.id} tie={tie} state={state} />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < sorted.length && (
        <button type="button" className="plain" onClick={() => setAll(true)}>
          Show {sorted.length - shown.length} more rows
        </button>
      )}
    </section>
  );
}

function Row({ tie, state: { edge, change } }: { tie: Tie; state: MapState }) {
  const { id, subject, object, claims } = tie;
  const open = edge === id;
  return (
    <tr className={open ? "map-row-open" : undefined}>
      <th scope="row">
        <End place={subject} />
      </th>
      <td>
        <button
          type="button"
          className="map-link"
          aria-pressed={open}
          aria-label={`${subject.label} ${tieWords(tie)} ${object.label}: ${counted(claims.length, "claim")}`}
          onClick={() => change({ edge: open ? null : id, node: null })}
        >
          {tieWords(tie)}
        </button>
      </td>
      <td>
        <End place={object} />
      </td>
      <td>{mannersOf(claims)}</td>
      <td>{claims.length}</td>
    </tr>
  );
}

function End({ place: { id, kind, label } }: { place: Place }) {
  return (
    <span className="map-end">
      <KindMark kind={kind} />
      <Link href={mapOf(id)}>{label}</Link>
    </span>
  );
}
