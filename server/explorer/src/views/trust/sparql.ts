/** The question for analysts: how many sentences has each section, how many say something, and how many say why not? */
export const COVERAGE_SPARQL = `PREFIX sg: <https://w3id.org/symptomgraph/vocab#>
PREFIX dcterms: <http://purl.org/dc/terms/>
# A claim that several sections make counts in each of them.
SELECT ?article ?section
  (COUNT(DISTINCT ?passage) AS ?sentences)
  (COUNT(DISTINCT ?saying) AS ?withClaims)
  (COUNT(DISTINCT ?silent) AS ?withReason)
  (COUNT(DISTINCT ?claim) AS ?claims)
WHERE {
  ?passage a sg:Passage ; dcterms:isPartOf ?part .
  ?part dcterms:title ?section ; sg:ordinal ?place ; dcterms:isPartOf ?article .
  OPTIONAL { ?said sg:evidence/sg:context?/sg:passage ?saying . FILTER (?saying = ?passage) }
  OPTIONAL { ?claim a sg:Claim ; sg:evidence/sg:passage ?passage }
  OPTIONAL { ?silent sg:noClaimReason ?reason . FILTER (?silent = ?passage) }
}
GROUP BY ?article ?section ?place
ORDER BY ?article ?place
`;
