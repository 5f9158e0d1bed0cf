import { useMemo } from "react";

import { listed, useAddress } from "../../app/address";

/** What is compared, and which cells are unfolded, as the address holds it. */
export interface Comparing {
  /** References to conditions; null where the address names none, so that the page opens with its own question. */
  refs: readonly string[] | null;
  /** The keys of the cells that are unfolded. */
  unfolded: ReadonlySet<string>;
  compare: (refs: readonly string[]) => void;
  toggle: (cell: string) => void;
}

/** The most conditions that the API compares at once. */
export const MOST_COMPARED = 10;

/**
 * In the address: `/compare?conditions=concept:kidney-infection,concept:spinal-infection`, say; the unfolded cells are
 * `&open=concept:fever~concept:kidney-infection`, by commas.
 */
export function useComparing(): Comparing {
  const [parameters, change] = useAddress();
  return useMemo(() => {
    const unfolded = listed(parameters, "open");
    const others = (cell: string) => unfolded.filter((other) => other !== cell);
    return {
      refs: parameters.has("conditions") ? [...new Set(listed(parameters, "conditions"))] : null,
      unfolded: new Set(unfolded),
      // Text, and not a list: an empty one must stay in the address.
      compare: (refs) => change({ conditions: refs.join(",") }),
      toggle: (cell) => change({ open: unfolded.includes(cell) ? others(cell) : [...unfolded, cell] }, true),
    };
  }, [parameters, change]);
}
