import type { CompareQuery, ComparedClaimFragment, ComparedKindsFragment } from "../../gql/generated/compare";
import { words } from "../../parts/words";

type Comparison = CompareQuery["compare"];
type Condition = Comparison["conditions"][number];
type Kind = keyof ComparedKindsFragment;

/** What is said of one condition in one row. */
export interface Cell {
  /** In short: `often`, or the level of care. */
  said: string;
  /** The narrower concept that the claims name, where they do not name the row's own. */
  as: string | null;
  /** The claims that say so; none for a warning sign, which is its own evidence. */
  claims: readonly string[];
  rank: number | null;
}

/** A concept or a warning sign, with what is said of each condition that it is tied to. */
export interface Row {
  /** The id of what the row is about. */
  key: string;
  label: string;
  cells: ReadonlyMap<string, Cell>;
}

/** The rows of one kind: those that the most conditions share come first. */
export interface Group {
  key: string;
  title: string;
  rows: readonly Row[];
}

const TITLES: readonly (readonly [Kind, string])[] = [
  ["symptoms", "Symptoms"],
  ["causes", "Causes"],
  ["processes", "Processes"],
  ["bodySites", "Body sites"],
  ["interventions", "Interventions"],
];

/** The comparison as a table: warning signs, then concepts kind by kind, then how common the conditions are said to be. */
export function groupsOf(comparison: Comparison): Group[] {
  return [
    { key: "signs", title: "Warning signs that point to them", rows: signRows(comparison.conditions) },
    ...TITLES.map(([kind, title]) => ({ key: kind, title, rows: conceptRows(comparison, kind) })),
    { key: "occurrence", title: "How common they are", rows: occurrenceRows(comparison.conditions) },
  ];
}

function conceptRows({ shared, partlyShared, onlyIn }: Comparison, kind: Kind): Row[] {
  const tied = [...shared[kind], ...partlyShared[kind]].map(({ concept, ties }) => ({
    key: concept.id,
    label: concept.label,
    cells: new Map(
      ties.map(({ condition, relation, matched, claims }) => [
        condition.id,
        cellOf(claims, relation === "NARROWER" ? matched.label : null),
      ]),
    ),
  }));
  const alone = onlyIn.flatMap((only) =>
    only[kind].map(({ concept, claims }) => ({
      key: concept.id,
      label: concept.label,
      cells: new Map([[only.condition.id, cellOf(claims, null)]]),
    })),
  );
  return [...tied, ...alone];
}

const MODALITY = { ASSERTED: "stated", POSSIBLE: "possible", RECOMMENDED: "advised", REQUIRED: "required" } as const;

function cellOf(claims: readonly ComparedClaimFragment[], as: string | null): Cell {
  const said = claims.map(({ negated, frequency, modality }) =>
    negated ? "said not to be so" : frequency ? words(frequency) : MODALITY[modality],
  );
  // That it is possible goes without saying where some sentence says how often it is so.
  const telling = said.filter((word, index) => claims[index]?.frequency || claims[index]?.negated);
  const all = new Set(telling.length > 0 ? telling : said);
  return { said: [...all].join(", "), as, claims: claims.map(({ id }) => id), rank: null };
}

function signRows(conditions: readonly Condition[]): Row[] {
  const rows = new Map<string, { key: string; label: string; cells: Map<string, Cell> }>();
  for (const { id: condition, warningSigns } of conditions) {
    for (const { id, label, careLevel } of warningSigns) {
      const row = rows.get(id) ?? { key: id, label, cells: new Map<string, Cell>() };
      row.cells.set(condition, { said: careLevel.label, as: null, claims: [], rank: careLevel.rank });
      rows.set(id, row);
    }
  }
  return [...rows.values()].sort((one, other) => other.cells.size - one.cells.size);
}

function occurrenceRows(conditions: readonly Condition[]): Row[] {
  const cells = conditions.flatMap(({ id, occurrence }): [string, Cell][] => {
    if (occurrence.length === 0) return [];
    const said = occurrence.map((one) => words(one.occurrence)).join(", ");
    const claims = occurrence.flatMap((one) => one.claims.map((claim) => claim.id));
    return [[id, { said, as: null, claims, rank: null }]];
  });
  return cells.length > 0 ? [{ key: "occurrence", label: "said to be", cells: new Map(cells) }] : [];
}
