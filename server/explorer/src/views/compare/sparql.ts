/** The question for analysts: what do claims tie to each of the conditions, and which sentences say so? */
export function compareSparql(conditions: readonly string[]): string {
  return `PREFIX sg: <https://w3id.org/symptomgraph/vocab#>
PREFIX concept: <https://w3id.org/symptomgraph/concept/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT DISTINCT ?other ?relation ?condition ?claim ?sentence ?gist
WHERE {
  VALUES ?condition { ${conditions.join(" ")} }
  { ?claim rdf:subject ?condition ; rdf:object ?tied } UNION { ?claim rdf:object ?condition ; rdf:subject ?tied }
  ?claim a sg:Claim ; rdf:predicate ?relation ; sg:evidence/sg:passage ?passage .
  ?tied skos:prefLabel ?other .
  ?passage sg:ordinal ?sentence ; sg:gist ?gist .
}
ORDER BY ?other ?condition ?sentence
`;
}
