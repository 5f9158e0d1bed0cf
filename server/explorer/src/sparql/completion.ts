import Yasgui from "@zazuko/yasgui";

import type { Opening } from "./opening";

interface Token {
  string: string;
  autocompletionString?: string;
  tokenPrefix?: string;
}

interface Hint {
  text: string;
  displayText: string;
}

interface Editor {
  getCompleteToken(): Token;
  getPrefixesFromQuery(): Record<string, string>;
}

interface Hit {
  matchedLabel: string;
  concept: { iri: string; label: string };
}

const SEARCH = "query Complete($text: String!) { search(text: $text, first: 20) { matchedLabel concept { iri label } } }";

/** Completes words of the graph: properties, classes and prefixes from the page, concepts by their labels and synonyms. */
export function complete({ prefixes, predicates, classes }: Opening): void {
  const { Yasqe } = Yasgui;
  const shared = {
    preProcessToken: (yasqe: Editor, token: Token) => expanded(yasqe, token, prefixes),
    postProcessSuggestion: (yasqe: Editor, _token: Token, iri: string) => compact(yasqe, iri, prefixes),
  };
  // These two ask Linked Open Vocabularies otherwise, and the third a list of the whole world's prefixes.
  Yasqe.forkAutocompleter("property", { ...shared, name: "property", autoShow: true, get: among(predicates) } as never);
  Yasqe.forkAutocompleter("class", { ...shared, name: "class", autoShow: true, get: among(classes) } as never);
  Yasqe.forkAutocompleter("prefixes", {
    name: "prefixes",
    persistenceId: null,
    get: () => Object.entries(prefixes).map(([name, iri]) => `${name}: <${iri}>`),
  } as never);
  Yasqe.registerAutocompleter({ ...shared, ...concepts(), name: "concept", bulk: false } as never);
}

/** The terms whose IRI, or whose name in any case, begins or goes on as what was written. */
function among(terms: string[]) {
  return (_yasqe: Editor, token?: Token): string[] => {
    const written = token?.autocompletionString ?? "";
    const words = written.toLowerCase();
    return terms.filter((iri) => iri.startsWith(written) || nameOf(iri).toLowerCase().includes(words));
  };
}

/** Concepts are asked of the server, which knows their synonyms and forgives slips. */
function concepts() {
  let labels = new Map<string, string>();
  return {
    isValidCompletionPosition: (yasqe: Editor) => /^concept:./.test(yasqe.getCompleteToken().string),
    get: async (_yasqe: Editor, token?: Token): Promise<string[]> => {
      const hits = await search(nameOf(token?.autocompletionString ?? "").replaceAll("-", " "));
      labels = new Map(hits.map((hit) => [nameOf(hit.concept.iri), described(hit)]));
      return [...new Set(hits.map((hit) => hit.concept.iri))];
    },
    postprocessHints: (_yasqe: Editor, hints: Hint[]) =>
      hints.map((hint) => ({ ...hint, displayText: `${hint.text}  ${labels.get(nameOf(hint.text)) ?? ""}` })),
  };
}

async function search(text: string): Promise<Hit[]> {
  if (!text) return [];
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query: SEARCH, variables: { text } }),
  });
  const answer = (await response.json()) as { data?: { search: Hit[] } };
  return answer.data?.search ?? [];
}

function described({ concept, matchedLabel }: Hit): string {
  return matchedLabel === concept.label ? concept.label : `${concept.label} (${matchedLabel})`;
}

/** What was written as a full IRI, also where its prefix is one that the query need not declare. */
function expanded(yasqe: Editor, token: Token, prefixes: Record<string, string>): Token {
  const written = token.string.trim();
  const [prefix] = written.split(":", 1);
  const namespace = written.includes(":") ? { ...prefixes, ...yasqe.getPrefixesFromQuery() }[prefix!] : undefined;
  const iri = namespace === undefined ? written.replace(/^<|>$/g, "") : namespace + written.slice(prefix!.length + 1);
  return { ...token, autocompletionString: iri };
}

function compact(yasqe: Editor, iri: string, prefixes: Record<string, string>): string {
  const known = Object.entries({ ...prefixes, ...yasqe.getPrefixesFromQuery() });
  const [prefix, namespace] = known.find(([, start]) => iri.startsWith(start)) ?? [];
  return namespace === undefined ? `<${iri}>` : `${prefix}:${iri.slice(namespace.length)}`;
}

function nameOf(iri: string): string {
  return iri.slice(Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/"), iri.lastIndexOf(":")) + 1);
}
