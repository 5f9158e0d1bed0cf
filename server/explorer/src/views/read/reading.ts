import { useMemo } from "react";

import { useAddress } from "../../app/address";

/** Which sentences are shown: those with claims, those with neither claim nor warning sign, or those with warning signs. */
export type Only = "claims" | "warning-signs" | "none";

interface Place {
  article: string | null;
  /** The ordinal of the sentence that is open. */
  sentence: number | null;
  only: Only | null;
  /** The concept that the shown sentences name, as the address has it. */
  concept: string | null;
}

/** Where the reader is, as the address holds it, and how to go on from there. */
export interface Reading extends Place {
  show: (change: Partial<Place>, replace?: boolean) => void;
}

const ONLY: readonly Only[] = ["claims", "warning-signs", "none"];

/** The place in the address: `/read?article=back-warmth&sentence=28&only=claims&concept=concept:fever`, say. */
export function useReading(): Reading {
  const [parameters, change] = useAddress();
  return useMemo(() => {
    const only = ONLY.find((value) => value === parameters.get("only")) ?? null;
    return {
      article: parameters.get("article"),
      sentence: ordinal(parameters.get("sentence")),
      only,
      concept: parameters.get("concept"),
      show: ({ sentence, ...others }, replace) =>
        change(sentence === undefined ? others : { ...others, sentence: sentence?.toString() ?? null }, replace),
    };
  }, [parameters, change]);
}

function ordinal(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
