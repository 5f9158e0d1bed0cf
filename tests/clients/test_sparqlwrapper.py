"""SPARQLWrapper, with which most Python notebooks ask endpoints."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import Any, Final

import pytest
from rdflib import Graph, URIRef
from SPARQLWrapper import (
    CSV,
    GET,
    JSON,
    JSONLD,
    N3,
    POST,
    POSTDIRECTLY,
    RDFXML,
    TSV,
    TURTLE,
    URLENCODED,
    XML,
    SPARQLWrapper,
)
from SPARQLWrapper.SPARQLExceptions import EndPointNotFound, QueryBadFormed

from symptomgraph.vocab import BASE

FEVER: Final = f"{BASE}concept/fever"
CLAIMS: Final = f"{BASE}graph/articles/back-warmth.claims.ttl"
LABELS: Final = "SELECT ?symptom ?label WHERE { ?symptom a sg:Symptom ; skos:prefLabel ?label } ORDER BY ?label"
SYMPTOMS: Final = "CONSTRUCT { ?condition sg:hasSymptom ?symptom } WHERE { ?condition sg:hasSymptom ?symptom }"
WAYS: Final = ((GET, URLENCODED), (POST, URLENCODED), (POST, POSTDIRECTLY))

Ask = Callable[..., Any]

# SPARQLWrapper reads graphs into a class that rdflib wishes to be rid of.
pytestmark = pytest.mark.filterwarnings(
    "ignore:(ConjunctiveGraph|Dataset.default_context) is deprecated:DeprecationWarning"
)


@pytest.fixture(params=WAYS, ids=["GET", "POST", "POST directly"])
def ask(request: pytest.FixtureRequest, sparql_url: str) -> Ask:
    """Asks a query in one of the three ways of the protocol, and gives the answer as SPARQLWrapper converts it."""
    method, way = request.param

    def asked(query: str, wanted: str, **parameters: str) -> Any:
        wrapper = SPARQLWrapper(sparql_url)
        wrapper.setMethod(method)
        wrapper.setRequestMethod(way)
        wrapper.setReturnFormat(wanted)
        wrapper.setTimeout(30)
        wrapper.setQuery(query)
        for name, value in parameters.items():
            wrapper.addParameter(name.replace("_", "-"), value)
        return wrapper.queryAndConvert()

    return asked


def test_rows_are_the_same_in_each_format(ask: Ask) -> None:
    in_json = ask(LABELS, JSON)["results"]["bindings"]
    rows = [(row["symptom"]["value"], row["label"]["value"]) for row in in_json]
    assert (FEVER, "fever") in rows
    assert {row["label"]["xml:lang"] for row in in_json} == {"en"}
    results = ask(LABELS, XML).getElementsByTagName("result")
    assert [tuple(part.firstChild.firstChild.data for part in result.childNodes) for result in results] == rows
    header, *in_csv = csv.reader(io.StringIO(ask(LABELS, CSV).decode()))
    assert header == ["symptom", "label"]
    assert [tuple(row) for row in in_csv] == rows
    header, *in_tsv = (line.split("\t") for line in ask(LABELS, TSV).decode().splitlines())
    assert header == ["?symptom", "?label"]
    assert [tuple(row) for row in in_tsv] == [(f"<{symptom}>", f'"{label}"@en') for symptom, label in rows]


def test_the_same_graph_comes_in_each_format(ask: Ask) -> None:
    rows = ask("SELECT ?condition ?symptom WHERE { ?condition sg:hasSymptom ?symptom }", JSON)["results"]["bindings"]
    expected = {(URIRef(row["condition"]["value"]), URIRef(row["symptom"]["value"])) for row in rows}
    assert expected
    for wanted, format_ in ((RDFXML, None), (JSONLD, None), (TURTLE, "turtle"), (N3, "n3")):
        found = ask(SYMPTOMS, wanted)
        graph = Graph().parse(found, format=format_) if format_ else found
        assert set(graph.subject_objects()) == expected, wanted


def test_a_truth(ask: Ask) -> None:
    assert ask("ASK { concept:fever a sg:Symptom }", JSON)["boolean"] is True
    assert ask("ASK { concept:fever a sg:Condition }", JSON)["boolean"] is False
    assert "<boolean>true</boolean>" in ask("ASK { concept:fever a sg:Symptom }", XML).toxml()


def test_a_description_speaks_of_what_was_asked_for(ask: Ask) -> None:
    described = ask("DESCRIBE concept:fever", RDFXML)
    assert len(described) > 5
    assert (URIRef(FEVER), None, None) in described


def test_the_graphs_of_the_request_are_the_dataset(ask: Ask) -> None:
    query = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"
    whole, one = (
        int(ask(query, JSON, **graphs)["results"]["bindings"][0]["n"]["value"])
        for graphs in ({}, {"default_graph_uri": CLAIMS})
    )
    assert whole > one > 0


@pytest.mark.parametrize("way", WAYS[1:], ids=["POST", "POST directly"])
def test_a_query_may_be_long(way: tuple[str, str], sparql_url: str) -> None:
    wrapper = SPARQLWrapper(sparql_url, returnFormat=JSON)
    wrapper.setMethod(way[0])
    wrapper.setRequestMethod(way[1])
    values = " ".join(f'"label {number}"@en' for number in range(10_000))
    wrapper.setQuery(
        f'SELECT ?concept WHERE {{ VALUES ?label {{ {values} "fever"@en }} ?concept skos:prefLabel ?label }}'
    )
    assert len(wrapper.queryString) > 150_000
    answer: Any = wrapper.queryAndConvert()
    (row,) = answer["results"]["bindings"]
    assert row["concept"]["value"] == FEVER


def test_a_mistake_says_where_it_is(ask: Ask) -> None:
    with pytest.raises(QueryBadFormed) as raised:
        ask("SELECT ?s WHERE {\n  ?s ?p }", JSON)
    assert "Line 2" in str(raised.value)


def test_what_has_no_address_is_an_error(server_url: str) -> None:
    wrapper = SPARQLWrapper(f"{server_url}/sparkle", returnFormat=JSON)
    wrapper.setQuery("ASK {}")
    with pytest.raises(EndPointNotFound):
        wrapper.query()


def test_an_update_is_refused(sparql_url: str) -> None:
    wrapper = SPARQLWrapper(sparql_url)
    wrapper.setMethod(POST)
    wrapper.setQuery("INSERT DATA { <urn:a> <urn:b> <urn:c> }")
    with pytest.raises(QueryBadFormed, match="only reads"):
        wrapper.query()
