/** The question for analysts: which conditions have all of the symptoms, or narrower ones, and which passages say so. */
export function sparqlOf(symptoms: readonly string[]): string | undefined {
  if (symptoms.length === 0) return undefined;
  const all = symptoms.map((symptom) => `  ?condition (sg:hasSymptom|sg:causes)/skos:broaderTransitive? ${symptom} .`);
  return `PREFIX sg: <https://w3id.org/symptomgraph/vocab#>
PREFIX concept: <https://w3id.org/symptomgraph/concept/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT DISTINCT ?condition ?asked ?claim ?sentence ?gist
WHERE {
  ?condition a sg:Condition .
${all.join("\n")}
  VALUES ?asked { ${symptoms.join(" ")} }
  ?symptom skos:broaderTransitive? ?asked .
  ?claim rdf:subject ?condition ; rdf:object ?symptom ; sg:evidence/sg:passage ?passage .
  ?passage sg:ordinal ?sentence ; sg:gist ?gist .
}
ORDER BY ?condition ?asked ?sentence
`;
}
