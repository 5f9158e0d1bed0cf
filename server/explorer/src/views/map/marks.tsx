import type { ConceptKind } from "../../gql/generated/map";

/** The mark of a kind: its shape tells the kind to those who do not see its colour. In a square of 16. */
export const MARKS: Readonly<Record<ConceptKind, string>> = {
  CAUSE: "M8 1.5 15 14H1Z",
  PROCESS: "M4.5 2h7L15 8l-3.5 6h-7L1 8Z",
  CONDITION: "M2 2h12v12H2Z",
  SYMPTOM: "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Z",
  INTERVENTION: "M5.5 1.5h5v4h4v5h-4v4h-5v-4h-4v-5h4Z",
  BODY_SITE: "M8 .8 15.2 8 8 15.2.8 8Z",
  CARE_LEVEL: "M1.5 10h3.4v4.5H1.5Zm4.8-4h3.4v8.5H6.3Zm4.8-4.5h3.4v13h-3.4Z",
};

/** The custom property with the colour of a kind: `--kind-body-site`, say. */
export function colourOf(kind: ConceptKind): string {
  return `--kind-${kind.toLowerCase().replace("_", "-")}`;
}

/** The mark of a kind, as the drawing has it. */
export function KindMark({ kind }: { kind: ConceptKind }) {
  return (
    <svg className={`map-mark map-${kind.toLowerCase().replace("_", "-")}`} viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">
      <path d={MARKS[kind]} fill="currentColor" />
    </svg>
  );
}

/** A line of the drawing, for its legend. */
export function LineMark({ dashes, bar = false, crossed = false }: { dashes?: string; bar?: boolean; crossed?: boolean }) {
  return (
    <svg className={crossed ? "map-line map-line-negated" : "map-line"} viewBox="0 0 40 12" width="40" height="12" aria-hidden="true">
      <path d="M1 6h31" stroke="currentColor" strokeWidth="2" strokeDasharray={dashes} />
      {bar ? (
        <path d="M34 1v10" stroke="currentColor" strokeWidth="2.5" />
      ) : (
        <path d="m31 1.5 8 4.5-8 4.5Z" fill="currentColor" />
      )}
      {crossed && <path d="m13 2 8 8m0-8-8 8" stroke="currentColor" strokeWidth="1.8" />}
    </svg>
  );
}
