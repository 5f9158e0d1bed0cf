import { useEffect, useState } from "react";
import { type Client, type CombinedError, useClient } from "urql";

import { type ResolveConceptQuery, ResolveConceptDocument } from "../gql/generated/concepts";

/** A concept as far as a chip shows it. */
export type Known = NonNullable<ResolveConceptQuery["concept"]>;

/** What an address names: the concept, once it is known; or why there is none. */
export interface Named {
  ref: string;
  concept?: Known | undefined;
  error?: CombinedError | undefined;
}

const known = new Map<string, Known>();

/** Keeps a concept that an answer brought along, so that it need not be asked for when the address names it. */
export function remember(concept: Known): void {
  known.set(concept.id, concept);
}

/** The concepts that an address names, by id, label or code, in its order; `again` asks once more for those missing. */
export function useConcepts(refs: readonly string[]): { named: readonly Named[]; again: () => void } {
  const client = useClient();
  const [found, setFound] = useState<ReadonlyMap<string, Named>>(new Map());
  const [attempt, setAttempt] = useState(0);
  const key = refs.join(",");
  useEffect(() => {
    let current = true;
    const wanted = key.split(",").filter((ref) => ref && !known.has(ref));
    void Promise.all(wanted.map((ref) => resolve(client, ref))).then((answers) => {
      if (current) setFound(new Map(answers.map((answer) => [answer.ref, answer])));
    });
    return () => {
      current = false;
    };
  }, [client, key, attempt]);
  const named = refs.map((ref) => ({ ...found.get(ref), ref, concept: known.get(ref) ?? found.get(ref)?.concept }));
  return { named, again: () => setAttempt(attempt + 1) };
}

async function resolve(client: Client, ref: string): Promise<Named> {
  const { data, error } = await client.query(ResolveConceptDocument, { ref }).toPromise();
  if (data?.concept) known.set(ref, data.concept);
  return { ref, concept: data?.concept ?? undefined, error };
}
