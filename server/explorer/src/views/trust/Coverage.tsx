import { Link } from "wouter";

import type { TrustQuery } from "../../gql/generated/trust";
import { readAt } from "../../parts/ids";
import { Table } from "../../parts/Table";
import { counted } from "../../parts/words";
import { figure, sum } from "./sum";

type Row = TrustQuery["validation"]["coverage"][number];

const COLUMNS = ["Section", "Sentences", "Say something", "Say why not", "Unaccounted", "Claims"];

/** How the sentences of each article are accounted for, section by section. */
export function Coverage({ rows }: { rows: readonly Row[] }) {
  const articles = [...new Set(rows.map(({ article }) => article))];
  return (
    <section className="trust-section" aria-labelledby="trust-coverage">
      <h2 id="trust-coverage">Whether every sentence is accounted for</h2>
      <p>{inAll(rows)} A claim that several sections make is counted in the first of them.</p>
      {articles.map((article) => (
        <Article key={article} article={article} rows={rows.filter((row) => row.article === article)} />
      ))}
    </section>
  );
}

function Article({ article, rows }: { article: string; rows: readonly Row[] }) {
  const slug = article.replace(/^article:/, "");
  return (
    <>
      <Table caption={`The sections of ${slug}`} columns={COLUMNS} rows={[...rows.map(cellsOf), totalOf(rows)]} />
      <p>
        <Link href={readAt(slug)}>Read {slug} sentence by sentence</Link>
      </p>
    </>
  );
}

function cellsOf(row: Row) {
  const { section, passages, withClaims, withReason, unaccounted, claims } = row;
  return { key: section, cells: [section, ...[passages, withClaims, withReason, unaccounted, claims].map(figure)] };
}

function totalOf(rows: readonly Row[]) {
  const columns = ["passages", "withClaims", "withReason", "unaccounted", "claims"] as const;
  return { key: "in all", cells: ["In all", ...columns.map((column) => figure(sum(rows, column)))] };
}

function inAll(rows: readonly Row[]): string {
  const unaccounted = sum(rows, "unaccounted");
  const all = counted(sum(rows, "passages"), "sentence");
  return unaccounted > 0 ? `${figure(unaccounted)} of ${all} are not accounted for.` : `All ${all} are accounted for.`;
}
