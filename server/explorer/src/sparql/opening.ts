export interface Example {
  title: string;
  question: string;
  query: string;
}

/** What the server wrote into the page. */
export interface Opening {
  /** The query of the address, if there is one. */
  given: string | null;
  examples: Example[];
  prefixes: Record<string, string>;
  classes: string[];
  predicates: string[];
  /** Begins the IRIs that this server answers for. */
  base: string;
}

/** The endpoint in full, as the editor wants it. */
export const endpoint = new URL("/sparql", location.href).href;

/** The address that opens the page with a query. */
export function linkTo(query: string): string {
  return `${endpoint}?${new URLSearchParams({ query })}`;
}
