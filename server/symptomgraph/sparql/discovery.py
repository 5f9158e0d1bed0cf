"""What programs and editors look up before they ask: the service, its graphs, prefixes, examples and numbers.

It is one graph of triples. `/.well-known/void` serves it; analysts' queries find it as the named graph
`.../graph/description` and in the default graph; `/sparql` answers the part about the service when it is asked nothing.
It is no part of the snapshot, of its id or of the dumps.

Vocabularies: SPARQL 1.1 Service Description, VoID, and SHACL (sh:declare, section 5.2.1 of
https://www.w3.org/TR/shacl/; sh:SPARQLExecutable, as https://github.com/sib-swiss/sparql-examples uses it).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import chain
from typing import Any, Final

import pyoxigraph as ox

from symptomgraph.snapshot import DERIVED
from symptomgraph.sparql import void
from symptomgraph.sparql.examples import Example, examples
from symptomgraph.sparql.guard import Form
from symptomgraph.sparql.statements import TYPE, each, english, iris, statements
from symptomgraph.sparql.void import VOID, VOID_EXT
from symptomgraph.store import GraphFormat, Store
from symptomgraph.vocab import BASE, CODES, GRAPH, OWL, PREFIXES, RDFS, SH, VALUES, XSD

SD: Final = "http://www.w3.org/ns/sparql-service-description#"
SCHEMA: Final = "https://schema.org/"
"""With `https`, as other collections of examples have it."""

DESCRIPTION: Final = GRAPH + "description"
"""The named graph in which analysts' queries find the description."""

ENDPOINT: Final = BASE + "sparql"
EXAMPLES: Final = BASE + ".well-known/sparql-examples/"

_FORMATS: Final = (
    "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
    "Turtle", "N-Triples", "RDF_XML", "JSON-LD",
)  # fmt: skip
_KINDS: Final = {form: f"SPARQL{form.capitalize()}Executable" for form in Form}
_WRITTEN: Final = {
    **{prefix: namespace for prefix, namespace in PREFIXES.items() if prefix not in {*CODES, *VALUES, "schema"}},
    "sd": SD,
    "schema": SCHEMA,
    "void": VOID,
    "void-ext": VOID_EXT,
}


class Discovery:
    """The description of a store's graph; its numbers are counted when they are first asked for."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def triples(self, address: str = BASE) -> list[ox.Triple]:
        """The whole description, for a server at an address that ends with a slash."""
        return [*self._fixed, *_addresses(address), *self._service(address + "sparql")]

    def quads(self) -> list[ox.Quad]:
        """The description as analysts' queries find it: a named graph, with the addresses that never change."""
        graph = ox.NamedNode(DESCRIPTION)
        return [ox.Quad(triple.subject, triple.predicate, triple.object, graph) for triple in self.triples()]

    def void(self, address: str, format: GraphFormat) -> bytes:  # noqa: A002 - what it is called everywhere
        """The whole description, written in a format, for a server at an address that ends with a slash."""
        return _written(self.triples(address), format)

    def service_description(self, endpoint: str, format: GraphFormat) -> bytes:  # noqa: A002 - as above
        """What the endpoint at this address can do and which graphs it has, written in a format.

        See https://www.w3.org/TR/sparql11-service-description/, section 2.
        """
        return _written(self._service(endpoint), format)

    def editor_data(self) -> dict[str, Any]:
        """Prefixes, examples, classes and properties, as JSON has them; terms are full IRIs, sorted."""
        return {
            "prefixes": dict(PREFIXES),
            "examples": [{"title": one.title, "question": one.question, "query": one.query} for one in examples()],
            "classes": _named(self._fixed, VOID + "class"),
            "predicates": _named(self._fixed, VOID + "property"),
        }

    @cached_property
    def _fixed(self) -> list[ox.Triple]:
        """What is the same wherever the server is."""
        told = (triple for example in examples() for triple in _example(example))
        return [*void.dataset(self._store), *_prefixes(), *told]

    @cached_property
    def _graphs(self) -> dict[str, int]:
        """The graphs with their sizes, the description among them, which counts the triple that says its size."""
        graphs = {**void.graphs(self._store), DESCRIPTION: 0}
        varying = (*_addresses(BASE), *_service(ENDPOINT, graphs, 0))
        return {**graphs, DESCRIPTION: len(self._fixed) + len(varying)}

    def _service(self, endpoint: str) -> Iterator[ox.Triple]:
        total = self._store.snapshot.counts.triples + self._graphs[DESCRIPTION]
        return _service(endpoint, self._graphs, total)


def _addresses(address: str) -> Iterator[ox.Triple]:
    """Where the graph can be asked and had, for a server at an address."""
    endpoint = ox.NamedNode(address + "sparql")
    dumps = iris(*(f"{address}dump.{suffix}" for suffix in ("ttl", "nq", "jsonld")))
    yield from statements(void.DATASET, (VOID + "sparqlEndpoint", endpoint), *each(VOID + "dataDump", dumps))
    for example in examples():
        yield from statements(EXAMPLES + example.name, (SCHEMA + "target", endpoint))


def _service(endpoint: str, graphs: dict[str, int], total: int) -> Iterator[ox.Triple]:
    """The service, its default dataset, and the graphs in it with the numbers of their triples."""
    service, whole = f"{endpoint}#service", f"{void.DOCUMENT}#default-graph"
    yield from statements(
        service,
        *each(TYPE, iris(SD + "Service")),
        (RDFS + "label", english("Symptomgraph")),
        (SD + "endpoint", ox.NamedNode(endpoint)),
        (SD + "supportedLanguage", ox.NamedNode(SD + "SPARQL11Query")),
        (SD + "feature", ox.NamedNode(SD + "UnionDefaultGraph")),
        (SD + "defaultEntailmentRegime", ox.NamedNode("http://www.w3.org/ns/entailment/Simple")),
        *each(SD + "resultFormat", iris(*(f"http://www.w3.org/ns/formats/{name}" for name in _FORMATS))),
        (SD + "defaultDataset", ox.NamedNode(void.DATASET)),
    )
    yield from statements(
        void.DATASET,
        *each(TYPE, iris(SD + "Dataset")),
        (SD + "defaultGraph", ox.NamedNode(whole)),
        *each(SD + "namedGraph", iris(*(f"{graph}#named" for graph in graphs))),
    )
    yield from _graph(whole, "all named graphs as one", total)
    for graph, triples in graphs.items():
        yield from statements(
            f"{graph}#named",
            *each(TYPE, iris(SD + "NamedGraph")),
            (SD + "name", ox.NamedNode(graph)),
            (SD + "graph", ox.NamedNode(graph)),
        )
        yield from _graph(graph, _label(graph), triples)


def _graph(graph: str, label: str, triples: int) -> Iterator[ox.Triple]:
    return statements(
        graph,
        *each(TYPE, iris(SD + "Graph", VOID + "Dataset")),
        (RDFS + "label", english(label)),
        (VOID + "triples", ox.Literal(triples)),
    )


def _label(graph: str) -> str:
    own = {DERIVED.value: "what the rules derive", DESCRIPTION: "the description of the endpoint and of its graphs"}
    return own.get(graph) or f"the file {graph.removeprefix(GRAPH)}"


def _prefixes() -> Iterator[ox.Triple]:
    """The prefixes, declared at the ontology that examples refer to."""
    ontology = EXAMPLES.removesuffix("/")
    yield from statements(
        ontology, *each(TYPE, iris(OWL + "Ontology")), (RDFS + "label", english("Examples and prefixes"))
    )
    for prefix, namespace in PREFIXES.items():
        declaration = f"{ontology}#{prefix}"
        yield from statements(ontology, (SH + "declare", ox.NamedNode(declaration)))
        yield from statements(
            declaration,
            *each(TYPE, iris(SH + "PrefixDeclaration")),
            (SH + "prefix", ox.Literal(prefix)),
            (SH + "namespace", ox.Literal(namespace, datatype=ox.NamedNode(XSD + "anyURI"))),
        )


def _example(example: Example) -> Iterator[ox.Triple]:
    return statements(
        EXAMPLES + example.name,
        *each(TYPE, iris(SH + "SPARQLExecutable", SH + _KINDS[example.form])),
        (RDFS + "label", english(example.title)),
        (RDFS + "comment", english(example.question)),
        (SH + example.form.lower(), ox.Literal(example.query)),
        (SH + "prefixes", ox.NamedNode(EXAMPLES.removesuffix("/"))),
    )


def _named(triples: Iterable[ox.Triple], predicate: str) -> list[str]:
    """The IRIs that are objects of a property."""
    found = (triple.object for triple in triples if triple.predicate.value == predicate)
    return sorted({term.value for term in found if isinstance(term, ox.NamedNode)})


def _written(triples: Iterable[ox.Triple], media_type: GraphFormat) -> bytes:
    """The triples with all that is said of one subject together, in the order in which subjects come up."""
    by_subject: dict[object, list[ox.Triple]] = {}
    for triple in triples:
        by_subject.setdefault(triple.subject, []).append(triple)
    rdf_format = ox.RdfFormat.from_media_type(media_type)
    return ox.serialize(chain.from_iterable(by_subject.values()), format=rdf_format, prefixes=_WRITTEN) or b""
