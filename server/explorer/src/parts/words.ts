import type { ConceptKind } from "../gql/generated/concepts";

/** What a concept of a kind is called. */
export const KINDS: Readonly<Record<ConceptKind, string>> = {
  BODY_SITE: "body site",
  CARE_LEVEL: "care level",
  CAUSE: "cause",
  CONDITION: "condition",
  INTERVENTION: "intervention",
  PROCESS: "process",
  SYMPTOM: "symptom",
};

/** A value of an enum as words: `NOT_IMPROVING` is `not improving`. */
export function words(value: string): string {
  return value.toLowerCase().replaceAll("_", " ");
}

/** A count with its noun: `1 sentence`, `2 sentences`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : several}`;
}

/** The text with a capital at its front. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Several things in one phrase: `fever, chills and back warmth`. */
export function listing(things: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(things);
}
