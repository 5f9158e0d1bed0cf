import { useMemo } from "react";

import { listed, useAddress } from "../../app/address";
import type { FindingQualifier } from "../../gql/generated/ask";

/** What a person has or has not: a reference to a concept, with what else is known of it. */
export interface Finding {
  ref: string;
  qualifiers: readonly FindingQualifier[];
}

/** The findings that the address holds, and how to change them; each change is a step back in the browser. */
export interface Findings {
  present: readonly Finding[];
  absent: readonly Finding[];
  /** Whether the address said nothing, so that the question stands that the graph is for. */
  opening: boolean;
  add: (finding: Finding) => void;
  remove: (ref: string) => void;
  /** Turns present into absent, and back. */
  turn: (ref: string) => void;
  replace: (ref: string, by: string) => void;
}

const OPENING: readonly Finding[] = ["concept:fever", "concept:back-warmth"].map((ref) => ({ ref, qualifiers: [] }));

/** In the address: references by commas, each with its qualifiers by tildes, `concept:pain~severe,concept:fever` say. */
export function useFindings(): Findings {
  const [parameters, change] = useAddress();
  return useMemo(() => {
    const opening = !parameters.has("present") && !parameters.has("absent");
    const present = opening ? OPENING : listed(parameters, "present").map(read);
    const absent = listed(parameters, "absent").map(read);
    // An empty list must stay in the address: without one the page opens with its own question.
    const go = (has: readonly Finding[], hasNot: readonly Finding[]) =>
      change({ present: has.map(written).join(","), absent: hasNot.map(written) });
    const without = (list: readonly Finding[], ref: string) => list.filter((finding) => finding.ref !== ref);
    const of = (list: readonly Finding[], ref: string) => list.filter((finding) => finding.ref === ref);
    const renamed = (list: readonly Finding[], ref: string, by: string) =>
      without(list, by).map((finding) => (finding.ref === ref ? { ...finding, ref: by } : finding));
    return {
      present,
      absent,
      opening,
      add: (finding) => go([...without(present, finding.ref), finding], without(absent, finding.ref)),
      remove: (ref) => go(without(present, ref), without(absent, ref)),
      turn: (ref) =>
        go([...without(present, ref), ...of(absent, ref)], [...without(absent, ref), ...of(present, ref).map(plain)]),
      replace: (ref, by) => go(renamed(present, ref, by), renamed(absent, ref, by)),
    };
  }, [parameters, change]);
}

function read(text: string): Finding {
  const [ref = "", ...qualifiers] = text.split("~");
  return { ref, qualifiers: qualifiers.map((word) => word.toUpperCase().replaceAll("-", "_") as FindingQualifier) };
}

function written({ ref, qualifiers }: Finding): string {
  return [ref, ...qualifiers.map((qualifier) => qualifier.toLowerCase().replaceAll("_", "-"))].join("~");
}

function plain({ ref }: Finding): Finding {
  return { ref, qualifiers: [] };
}
