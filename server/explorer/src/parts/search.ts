import { useEffect, useState } from "react";
import { useClient } from "urql";

import { type ConceptKind, SearchConceptsDocument, type SearchConceptsQuery } from "../gql/generated/concepts";

type Hits = SearchConceptsQuery["search"];

const PAUSE_MS = 80;
/** How many concepts a list shows at once. */
export const MOST = 8;

/** What a search has come to; the last answer stays until the next is there, so that the list does not flicker. */
export interface Searched {
  hits: Hits;
  state: "waiting" | "found" | "failed";
  /** The text that they answer to. */
  to: string;
}

const NOTHING: Searched = { hits: [], state: "waiting", to: "" };

/** The concepts that answer to a text: asked after a short pause in typing, given up when the text changes again. */
export function useSearch(text: string, kinds: readonly ConceptKind[] | undefined): Searched {
  const client = useClient();
  const [searched, setSearched] = useState<Searched>(NOTHING);
  const asked = text.trim().slice(0, 200);
  const among = kinds?.join(",") ?? "";
  useEffect(() => {
    if (asked === "") {
      setSearched(NOTHING);
      return;
    }
    let subscription: { unsubscribe: () => void } | undefined;
    const timer = setTimeout(() => {
      const variables = { text: asked, kinds: among ? (among.split(",") as ConceptKind[]) : null, first: MOST };
      subscription = client.query(SearchConceptsDocument, variables).subscribe(({ data, error }) => {
        if (data) setSearched({ hits: data.search, state: "found", to: asked });
        else if (error) setSearched({ hits: [], state: "failed", to: asked });
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      subscription?.unsubscribe();
    };
  }, [client, asked, among]);
  return searched;
}
