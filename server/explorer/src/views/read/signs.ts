import { useEffect, useState } from "react";
import { type Client, type CombinedError, useClient } from "urql";

import { ReadSignsDocument } from "../../gql/generated/read";
import type { Sign } from "./outline";

/** The warning signs, once they are known; or why they are not. */
export interface Signs {
  signs: readonly Sign[];
  ready: boolean;
  error?: CombinedError | undefined;
}

/** All warning signs of the graph, page after page; `again` asks once more. */
export function useSigns(): [Signs, () => void] {
  const client = useClient();
  const [signs, setSigns] = useState<Signs>({ signs: [], ready: false });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    void all(client).then((answer) => {
      if (current) setSigns(answer);
    });
    return () => {
      current = false;
    };
  }, [client, attempt]);
  return [signs, () => setAttempt(attempt + 1)];
}

async function all(client: Client): Promise<Signs> {
  const signs: Sign[] = [];
  for (let after: string | null = null; ; ) {
    const { data, error } = await client.query(ReadSignsDocument, { after }).toPromise();
    if (!data) return { signs, ready: true, error };
    signs.push(...data.warningSigns.nodes);
    const { hasNextPage, endCursor }: { hasNextPage: boolean; endCursor: string | null } = data.warningSigns.pageInfo;
    if (!hasNextPage) return { signs, ready: true };
    after = endCursor;
  }
}
