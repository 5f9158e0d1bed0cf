import { capital, words } from "../../parts/words";
import type { ConceptKind, MapClaimFragment } from "../../gql/generated/map";
import type { Tie } from "./graph";

/** The kinds as columns of the drawing, from what comes first to what follows. */
export const COLUMNS: readonly ConceptKind[] = [
  "CAUSE",
  "PROCESS",
  "CONDITION",
  "SYMPTOM",
  "INTERVENTION",
  "BODY_SITE",
  "CARE_LEVEL",
];

/** Several concepts of a kind, as the head of a column. */
export const KINDS_HEAD: Readonly<Record<ConceptKind, string>> = {
  BODY_SITE: "Body sites",
  CARE_LEVEL: "Care levels",
  CAUSE: "Causes",
  CONDITION: "Conditions",
  INTERVENTION: "Interventions",
  PROCESS: "Processes",
  SYMPTOM: "Symptoms",
};

/** A relation in words: `sg:hasSymptom` is `has symptom`. */
export function relationWords(predicate: string): string {
  if (predicate === "skos:broader") return "is a kind of";
  const local = predicate.slice(predicate.indexOf(":") + 1);
  return local.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}

/** The relations of a tie in words. */
export function tieWords({ predicates, manner }: Tie): string {
  const relations = predicates.map(relationWords).join(", ");
  return manner === "negated" ? `not: ${relations}` : relations;
}

/** How the articles say a tie: each way once. */
export function mannersOf(claims: readonly MapClaimFragment[]): string {
  const said = claims.map(({ modality, negated }) => (negated ? `${words(modality)}, negated` : words(modality)));
  return capital([...new Set(said)].join("; "));
}

/** Whether the relation makes its object less: drawn with a bar in place of an arrowhead. */
export function lessens(predicate: string): boolean {
  return predicate === "sg:reduces" || predicate === "sg:relieves";
}
