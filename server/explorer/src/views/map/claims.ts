import { useEffect, useRef, useState } from "react";
import { type Client, type CombinedError, type OperationResult, useClient } from "urql";

import { type MapClaimFragment, MapNeighbourhoodDocument, type MapNeighbourhoodQuery } from "../../gql/generated/map";

type Centre = NonNullable<MapNeighbourhoodQuery["concept"]>;

/** What is asked: the claims of the concept, or those of its neighbours too, as far as so many concepts need. */
export interface Asked {
  ref: string;
  depth: 1 | 2;
  most: number;
}

/** What is known so far; the last answer stays while the next is on its way. */
export interface Gathered {
  centre: Centre | null;
  claims: readonly MapClaimFragment[];
  /** How many claims, and how many neighbours in the second step, were not looked at. */
  unread: number;
  beyond: number;
  /** What `claims` answers to. */
  asked: Asked | null;
  error: CombinedError | null;
}

const NOTHING: Gathered = { centre: null, claims: [], unread: 0, beyond: 0, asked: null, error: null };
/** The server takes no more concepts in one question. */
const AT_ONCE = 50;
/** So many claims are looked at for each concept that may be drawn. */
const CLAIMS_EACH = 10;

/** The claims around a concept, page by page until there are as many as asked for. */
export function useClaims({ ref, depth, most }: Asked): Gathered & { again: () => void } {
  const client = useClient();
  const [gathered, setGathered] = useState(NOTHING);
  const [attempt, setAttempt] = useState(0);
  const tried = useRef(attempt);
  useEffect(() => {
    let current = true;
    const anew = tried.current !== attempt;
    tried.current = attempt;
    void gather(client, { ref, depth, most }, anew).then((found) => {
      if (current) setGathered((before) => (found.error?.networkError ? { ...before, error: found.error } : found));
    });
    return () => {
      current = false;
    };
  }, [client, ref, depth, most, attempt]);
  return { ...gathered, again: () => setAttempt(attempt + 1) };
}

/** The concept itself and those that its claims name: what one question of the second step can ask about. */
export function firstAround({ centre, claims }: Pick<Gathered, "centre" | "claims">): string[] {
  return centre ? [centre.id, ...neighbours(centre.id, claims)].slice(0, AT_ONCE) : [];
}

async function gather(client: Client, asked: Asked, anew: boolean): Promise<Gathered> {
  const first = await pages(client, asked, [asked.ref], anew);
  if (first.error || asked.depth === 1 || !first.centre) return first;
  const all = neighbours(first.centre.id, first.claims);
  const around = all.slice(0, asked.most);
  const parts = Array.from({ length: Math.ceil(around.length / AT_ONCE) }, (_, part) =>
    pages(client, asked, around.slice(part * AT_ONCE, (part + 1) * AT_ONCE), anew),
  );
  return [first, ...(await Promise.all(parts))].reduce(together, { ...first, claims: [], unread: 0, beyond: all.length - around.length });
}

function together(one: Gathered, other: Gathered): Gathered {
  const claims = new Map([...one.claims, ...other.claims].map((claim) => [claim.id, claim]));
  return { ...one, claims: [...claims.values()], unread: one.unread + other.unread, error: one.error ?? other.error };
}

function neighbours(centre: string, claims: readonly MapClaimFragment[]): string[] {
  const ids = new Set<string>();
  for (const { subject, object } of claims) {
    ids.add(subject.id);
    if (object.__typename !== "QualifierValue") ids.add(object.id);
  }
  ids.delete(centre);
  return [...ids];
}

async function pages(client: Client, asked: Asked, concepts: readonly string[], anew: boolean): Promise<Gathered> {
  const requestPolicy = anew ? "network-only" : "cache-first";
  const claims: MapClaimFragment[] = [];
  for (let after: string | null = null; ; ) {
    const answer: OperationResult<MapNeighbourhoodQuery> = await client
      .query(MapNeighbourhoodDocument, { ref: asked.ref, concepts, after }, { requestPolicy })
      .toPromise();
    const { data, error } = answer;
    if (!data?.concept) return { ...NOTHING, asked, error: error ?? null };
    const { nodes, totalCount, pageInfo } = data.claims;
    claims.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (after === null || claims.length >= CLAIMS_EACH * asked.most) {
      return { ...NOTHING, centre: data.concept, claims, unread: totalCount - claims.length, asked };
    }
  }
}
