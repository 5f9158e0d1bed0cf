import type { Grounding, NoClaimReason, ReadClaimFragment } from "../../gql/generated/read";
import { counted, listing, words } from "../../parts/words";
import type { Sentence } from "./outline";

type Qualified = ReadClaimFragment;

/** Why a sentence holds no claim. */
export const REASONS: Readonly<Record<NoClaimReason, { short: string; long: string }>> = {
  ORIENTATION: { short: "orientation", long: "It tells the reader what the text is for, or how to use it." },
  TRANSITION: { short: "transition", long: "It leads over to the next sentence and says nothing of its own." },
  RESTATEMENT: { short: "restatement", long: "It repeats what other sentences say; the claims stand there." },
  OUT_OF_SCOPE: { short: "out of scope", long: "It speaks of something that the vocabulary does not cover." },
};

/** The same of a sentence that needs no reason, as others lean on it. */
export const CONTEXT = { short: "context", long: "It says nothing of its own; claims of other sentences lean on it." };

/** What is known of the words that evidence quotes. */
export const GROUNDING: Readonly<Record<Grounding, string>> = {
  VERIFIED: "words found in the sentence",
  UNCHECKED: "words not checked: the text is not at hand",
  REFERENCE: "from a source without sentences",
};

const MODALITY = { ASSERTED: "stated", POSSIBLE: "possible", RECOMMENDED: "advised", REQUIRED: "required" } as const;

/** What a sentence holds, in a few words: `6 claims, 1 warning sign`, or why it holds none. */
export function holds({ claims, signs, reason }: Sentence): string {
  const held = [
    claims.length > 0 ? counted(claims.length, "claim") : "",
    signs.length > 0 ? counted(signs.length, "warning sign") : "",
  ].filter(Boolean);
  return held.join(", ") || (reason ? REASONS[reason] : CONTEXT).short;
}

/** The qualifiers of a claim, each in a few words. */
export function qualifiers(claim: Qualified): string[] {
  const values = [claim.frequency, claim.severity, claim.persistence, claim.extent, claim.timing, claim.scope];
  return [
    claim.negated ? "said not to be so" : "",
    MODALITY[claim.modality],
    ...values.map((value) => (value === null ? "" : words(value))),
    named("in", claim.bodySites),
    named("spreading to", claim.radiatesTo),
    named("by", claim.agents),
    named("especially for", claim.especiallyFor),
    named("used for", claim.usedFor, "disjunction"),
    named("only without", claim.onlyWithout),
    ...claim.timeWindows.flatMap(windows),
    ...claim.stopIf.map((finding) => `stop if: ${found(finding)}`),
    ...claim.watchFor.map((finding) => `watch for: ${found(finding)}`),
  ].filter(Boolean);
}

type Labelled = { readonly label: string };

function named(as: string, things: readonly Labelled[], type: "conjunction" | "disjunction" = "conjunction"): string {
  const labels = things.map(({ label }) => label);
  if (labels.length === 0) return "";
  return `${as} ${type === "conjunction" ? listing(labels) : new Intl.ListFormat("en-GB", { type }).format(labels)}`;
}

function found({ concept, qualifiers: qualities }: Qualified["stopIf"][number]): string {
  return [concept.label, ...qualities.map(words)].join(", ");
}

function windows({ within, after, anchor }: Qualified["timeWindows"][number]): string[] {
  return [
    within ? `within ${duration(within)} of ${anchor.label}` : "",
    after ? `from ${duration(after)} after ${anchor.label}` : "",
  ].filter(Boolean);
}

/** An ISO 8601 duration of one unit in words; any other as it is. */
function duration(text: string): string {
  const [, days, hours] = /^P(?:(\d+)D|T(\d+)H)$/.exec(text) ?? [];
  if (days) return counted(Number(days), "day");
  return hours ? counted(Number(hours), "hour") : text;
}
