const PREFIXES = `PREFIX sg: <https://w3id.org/symptomgraph/vocab#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
`;

/** The question for analysts: what does each sentence of the article claim or warn of; and if nothing, why? */
export function articleSparql(article: string): string {
  return `${PREFIXES}SELECT ?sentence ?gist ?said ?reason
WHERE {
  ?passage a sg:Passage ; dcterms:isPartOf/dcterms:isPartOf <${article}> ; sg:ordinal ?sentence ; sg:gist ?gist .
  OPTIONAL { ?said sg:evidence/sg:passage ?passage }
  OPTIONAL { ?passage sg:noClaimReason/skos:prefLabel ?reason }
}
ORDER BY ?sentence ?said
`;
}

/** The question for analysts: what does this sentence claim or warn of, and in which words? */
export function sentenceSparql(article: string, ordinal: number): string {
  return `${PREFIXES}SELECT ?said ?subject ?relation ?object ?part ?words
WHERE {
  ?passage a sg:Passage ; dcterms:isPartOf/dcterms:isPartOf <${article}> ; sg:ordinal ${ordinal} .
  ?said sg:evidence ?evidence .
  ?evidence sg:passage ?passage .
  OPTIONAL { ?said rdf:subject/skos:prefLabel ?subject ; rdf:predicate ?relation ; rdf:object/skos:prefLabel ?object }
  OPTIONAL {
    ?evidence ?part ?words .
    FILTER (?part IN (sg:subjectMention, sg:objectMention, sg:cue))
  }
}
ORDER BY ?said ?part ?words
`;
}
