import { useMemo } from "react";

import { useAddress } from "../../app/address";

/** What the map shows, as the address holds it, and how to change it. */
export interface MapState {
  concept: string | null;
  depth: 1 | 2;
  /** Relations and kinds that are drawn; all of them where the address names none. */
  relations: readonly string[] | null;
  kinds: readonly string[] | null;
  /** The tie whose evidence is open: the ids of its ends. */
  edge: string | null;
  /** The concept whose card is open; the one in the centre where none is. */
  node: string | null;
  /** How many concepts are drawn at most. */
  most: number;
  change: ReturnType<typeof useAddress>[1];
  /** Puts a concept into the centre, with nothing left of what was chosen around another. */
  centre: (concept: string, replace?: boolean) => void;
}

/** How many concepts are drawn before more are asked for. */
export const STEP = 200;

/** The state in the address: `/map?concept=concept:fever&depth=2&relations=sg:causes&edge=concept:x,concept:fever`, say. */
export function useMapState(): MapState {
  const [parameters, change] = useAddress();
  const relations = useListed(parameters.get("relations"));
  const kinds = useListed(parameters.get("kinds"));
  return useMemo(
    () => ({
      concept: parameters.get("concept"),
      depth: parameters.get("depth") === "2" ? 2 : 1,
      relations,
      kinds,
      edge: parameters.get("edge"),
      node: parameters.get("node"),
      most: most(parameters.get("most")),
      change,
      centre: (concept, replace) =>
        change({ concept, relations: null, kinds: null, edge: null, node: null, most: null }, replace),
    }),
    [parameters, change, relations, kinds],
  );
}

/** The list that a parameter holds: the same as long as its text is, so that nothing is drawn anew for other changes. */
function useListed(text: string | null): readonly string[] | null {
  return useMemo(() => text?.split(",").filter((value) => value !== "") ?? null, [text]);
}

function most(text: string | null): number {
  return text !== null && /^\d{1,5}$/.test(text) ? Math.max(Number(text), STEP) : STEP;
}
