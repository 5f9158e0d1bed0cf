import { useEffect, useState } from "react";
import { type Client, type CombinedError, type OperationResult, useClient } from "urql";

import { type MapClaimFragment, MapNeighbourhoodDocument, type MapNeighbourhoodQuery } from "../../gql/generated/map";

type Centre = NonNullable<MapNeighbourhoodQuery["concept"]>;

/** What is asked: the claims of the concept, or those of its neighbours too, up to so many. */
export interface Asked {
  ref: string;
  depth: 1 | 2;
  most: number;
}

/** What is known so far; the last answer stays while the next is on its way. */
export interface Gathered {
  centre: Centre | null;
  claims: readonly MapClaimFragment[];
  /** How many claims there are, loaded or not. */
  total: number;
  /** What `claims` answers to. */
  asked: Asked | null;
  error: CombinedError | null;
}

const NOTHING: Gathered = { centre: null, claims: [], total: 0, asked: null, error: null };
/** How many neighbours are looked around in the second step; the server takes no more concepts in one question. */
const MOST_CONCEPTS = 400;
/** So many claims are looked at for each concept that may be drawn. */
const CLAIMS_EACH = 10;

/** The claims around a concept, page by page until there are as many as asked for. */
export function useClaims({ ref, depth, most }: Asked): Gathered & { again: () => void } {
  const client = useClient();
  const [gathered, setGathered] = useState(NOTHING);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    void gather(client, { ref, depth, most }, attempt > 0).then((found) => {
      if (current) setGathered((before) => (found.error?.networkError ? { ...before, error: found.error } : found));
    });
    return () => {
      current = false;
    };
  }, [client, ref, depth, most, attempt]);
  return { ...gathered, again: () => setAttempt(attempt + 1) };
}

async function gather(client: Client, asked: Asked, anew: boolean): Promise<Gathered> {
  const first = await pages(client, asked, [asked.ref], anew);
  if (first.error || asked.depth === 1 || !first.centre) return first;
  return pages(client, asked, neighbours(first), anew);
}

/** The concept itself and those that its claims name, which the second step asks about. */
export function neighbours({ centre, claims }: Pick<Gathered, "centre" | "claims">): string[] {
  const ids = new Set(centre ? [centre.id] : []);
  for (const { subject, object } of claims) {
    ids.add(subject.id);
    if (object.__typename !== "QualifierValue") ids.add(object.id);
  }
  return [...ids].slice(0, MOST_CONCEPTS);
}

async function pages(client: Client, asked: Asked, concepts: readonly string[], anew: boolean): Promise<Gathered> {
  const found: Gathered = { ...NOTHING, asked };
  const claims: MapClaimFragment[] = [];
  const requestPolicy = anew ? "network-only" : "cache-first";
  let after: string | null = null;
  do {
    const answer: OperationResult<MapNeighbourhoodQuery> = await client
      .query(MapNeighbourhoodDocument, { ref: asked.ref, concepts, after }, { requestPolicy })
      .toPromise();
    const { data, error } = answer;
    if (!data?.concept) return { ...found, error: error ?? null };
    claims.push(...data.claims.nodes);
    Object.assign(found, { centre: data.concept, total: data.claims.totalCount });
    after = data.claims.pageInfo.hasNextPage ? data.claims.pageInfo.endCursor : null;
  } while (after !== null && claims.length < CLAIMS_EACH * asked.most);
  return { ...found, claims };
}
