"""rdflib's SPARQLStore: a graph that lives behind the endpoint, used as if it were at hand."""

from __future__ import annotations

import urllib.request
from typing import Any
from urllib.error import HTTPError

import pyoxigraph as ox
import pytest
from rdflib import RDF, Graph, Literal, URIRef
from rdflib.namespace import SKOS
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from rdflib.query import Result, ResultRow

from symptomgraph.vocab import BASE, SG

FEVER = URIRef(f"{BASE}concept/fever")
HAS_SYMPTOM = URIRef(SG + "hasSymptom")
DESCRIPTION = f"{BASE}graph/description"
CLAIMS = f"{BASE}graph/articles/back-warmth.claims.ttl"


@pytest.fixture(params=["GET", "POST", "POST_FORM"])
def graph(sparql_url: str, request: pytest.FixtureRequest) -> Graph:
    """The default graph of the endpoint, asked in each way that the store knows."""
    store = SPARQLStore(sparql_url, method=request.param, returnFormat="xml")
    return Graph(store)


def test_patterns_are_answered(graph: Graph) -> None:
    assert list(graph.objects(FEVER, SKOS.prefLabel)) == [Literal("fever", lang="en")]
    assert (FEVER, RDF.type, URIRef(SG + "Symptom")) in graph
    conditions = set(graph.subjects(HAS_SYMPTOM, FEVER))
    assert conditions
    assert conditions < set(graph.subjects(RDF.type, URIRef(SG + "Condition")))


def test_its_length_is_the_number_of_triples(graph: Graph) -> None:
    (row,) = _rows(graph.query("SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"))
    assert len(graph) == row["n"].toPython() > 1_000


def test_a_query_takes_bindings(graph: Graph) -> None:
    query = "SELECT ?condition WHERE { ?condition sg:hasSymptom ?symptom } ORDER BY ?condition"
    every, some = graph.query(query), graph.query(query, initBindings={"symptom": FEVER})
    assert len(every) > len(some) > 0
    assert {row["condition"] for row in _rows(some)} == set(graph.subjects(HAS_SYMPTOM, FEVER))
    nothing = graph.query(query, initBindings={"symptom": Literal("fever")})
    assert len(nothing) == 0


def test_a_query_takes_namespaces(graph: Graph) -> None:
    asked = graph.query("ASK { ?fever other:prefLabel 'fever'@en }", initNs={"other": str(SKOS)})
    assert asked.askAnswer is True


def test_graphs_come_as_graphs(graph: Graph) -> None:
    query = "CONSTRUCT { ?condition sg:hasSymptom ?symptom } WHERE { ?condition sg:hasSymptom ?symptom }"
    assert set(graph.query(query)) == set(graph.triples((None, HAS_SYMPTOM, None)))


def test_a_named_graph_is_a_graph(sparql_url: str) -> None:
    one, whole = Graph(SPARQLStore(sparql_url), URIRef(CLAIMS)), Graph(SPARQLStore(sparql_url))
    claims = set(one.subjects(RDF.type, URIRef(SG + "Claim")))
    assert claims == set(whole.subjects(RDF.type, URIRef(SG + "Claim")))
    assert 0 < len(one) < len(whole)


def test_the_whole_graph_read_through_it_is_the_dump(sparql_url: str, server_url: str) -> None:
    with urllib.request.urlopen(f"{server_url}/dump.ttl") as answer:
        # Read by rdflib too, which writes some literals in another way: PT48H becomes P2D.
        dump = Graph().parse(answer.read(), format="turtle")
    # The endpoint describes itself in a graph that is no part of the data.
    store = SPARQLStore(sparql_url)
    description = Graph(store, URIRef(DESCRIPTION))
    assert len(description) > 0
    assert _canonical(Graph(store)) == _canonical(dump, description)


def test_a_mistake_comes_with_our_words(sparql_url: str) -> None:
    # By GET alone: by POST the store gives back a status in the place of rows, and throws our words away.
    with pytest.raises(ValueError, match="You did something wrong") as raised:
        Graph(SPARQLStore(sparql_url)).query("SELECT * WHERE { ?s ?p }")
    answer = raised.value.__context__
    assert isinstance(answer, HTTPError)
    with answer:
        assert answer.code == 400
        assert b"is not understood from `?s` on" in answer.read()


def test_updates_are_refused(graph: Graph) -> None:
    with pytest.raises(TypeError, match="read only"):
        graph.add((FEVER, SKOS.prefLabel, Literal("x")))


def _rows(result: Result) -> list[Any]:
    return [row for row in result if isinstance(row, ResultRow)]


def _canonical(*graphs: Graph) -> ox.Dataset:
    """The triples of some graphs that share no blank node, which are named by what is said of them."""
    read = Graph()
    for graph in graphs:
        for triple in graph:
            read.add(triple)
    found = ox.Dataset(ox.parse(read.serialize(format="nt", encoding="utf-8"), format=ox.RdfFormat.N_TRIPLES))
    found.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    return found
