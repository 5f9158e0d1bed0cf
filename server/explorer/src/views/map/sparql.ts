const PREFIXES = `PREFIX sg: <https://w3id.org/symptomgraph/vocab#>
PREFIX concept: <https://w3id.org/symptomgraph/concept/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
`;

/** The question for analysts: what is claimed of the concept (and of its neighbours), and which passages say so? */
export function neighbourhoodSparql(iri: string, depth: 1 | 2, relations: readonly string[] | null): string {
  const near = depth === 1 ? `  VALUES ?near { <${iri}> }` : neighbours(iri, only("?by", relations));
  return `${PREFIXES}SELECT DISTINCT ?claim ?subject ?relation ?object ?negated ?sentence ?gist
WHERE {
${near}
  ?claim a sg:Claim ; rdf:subject|rdf:object ?near ;
    rdf:subject ?subject ; rdf:predicate ?relation ; rdf:object ?object .${only("?relation", relations)}
  OPTIONAL { ?claim sg:negated ?negated }
  OPTIONAL { ?claim sg:evidence/sg:passage ?passage . ?passage sg:ordinal ?sentence ; sg:gist ?gist }
}
ORDER BY ?subject ?relation ?object ?sentence
`;
}

function only(variable: string, relations: readonly string[] | null): string {
  const named = relations?.filter((relation) => /^(sg|skos):\w+$/.test(relation)) ?? [];
  return named.length > 0 ? `\n  FILTER (${variable} IN (${named.join(", ")}))` : "";
}

function neighbours(iri: string, filter: string): string {
  return `  {
    SELECT DISTINCT ?near WHERE {
      { BIND (<${iri}> AS ?near) }
      UNION { ?to a sg:Claim ; rdf:subject <${iri}> ; rdf:predicate ?by ; rdf:object ?near .${filter} }
      UNION { ?from a sg:Claim ; rdf:object <${iri}> ; rdf:predicate ?by ; rdf:subject ?near .${filter} }
      # Concepts alone: values such as how common something is are shared by all.
      FILTER (STRSTARTS(STR(?near), STR(concept:)))
    }
  }`;
}
