/** A term as SPARQL's JSON results have it. */
export interface Term {
  type: string;
  value: string;
  "xml:lang"?: string;
}

export interface Triple {
  subject: Term;
  predicate: Term;
  object: Term;
}

const LABELS = ["http://www.w3.org/2004/02/skos/core#prefLabel", "http://www.w3.org/2000/01/rdf-schema#label"];

/** The rows as triples, where they have three columns that can be subject, predicate and object; else null. */
export function triplesOf(variables: string[], rows: Record<string, Term>[] | null): Triple[] | null {
  if (variables.length !== 3 || !rows?.length) return null;
  const [subject, predicate, object] = variables as [string, string, string];
  const found = rows.map((row) => ({ subject: row[subject], predicate: row[predicate], object: row[object] }));
  return found.every(isTriple) ? (found as Triple[]) : null;
}

function isTriple({ subject, predicate, object }: Partial<Triple>): boolean {
  return object !== undefined && predicate?.type === "uri" && (subject?.type === "uri" || subject?.type === "bnode");
}

/** The labels that some triples give, by IRI. */
export function labelsOf(triples: Triple[]): Map<string, string> {
  const given = triples.filter(({ predicate, object }) => LABELS.includes(predicate.value) && isLiteral(object));
  return new Map(given.map(({ subject, object }) => [subject.value, object.value]));
}

/** Whether a triple only names what it is about, so that a drawing shows it as the name. */
export function isNaming({ predicate, object }: Triple): boolean {
  return LABELS.includes(predicate.value) && isLiteral(object);
}

export function isLiteral(term: Term): boolean {
  return term.type !== "uri" && term.type !== "bnode";
}

/** An IRI in its short form, a blank node by its label, a literal as it is. */
export function shortOf(term: Term, prefixes: Record<string, string>): string {
  if (term.type === "bnode") return `_:${term.value}`;
  if (isLiteral(term)) return term.value;
  const [prefix, namespace] = Object.entries(prefixes).find(([, start]) => term.value.startsWith(start)) ?? [];
  return namespace === undefined ? term.value : `${prefix}:${term.value.slice(namespace.length)}`;
}
