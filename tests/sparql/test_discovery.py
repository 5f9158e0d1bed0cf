"""The description of the endpoint: what editors ask for is found, and what it says is so."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest

from symptomgraph.snapshot import Snapshot
from symptomgraph.sparql import Form, check
from symptomgraph.sparql.discovery import DESCRIPTION, ENDPOINT, SD, Discovery
from symptomgraph.sparql.examples import examples
from symptomgraph.sparql.statements import TYPE
from symptomgraph.sparql.void import VOID
from symptomgraph.store import Embedded, GraphFormat, ResultFormat
from symptomgraph.vocab import BASE, PREFIXES, RDF, RDFS, SG, SKOS, XSD

ADDRESS = "http://127.0.0.1:8000/"
EDITOR = Path(__file__).parent / "editor"
"""The queries by which https://github.com/sib-swiss/sparql-editor looks an endpoint up, as to what they match."""

DOMAINS = {
    "endpoint": "Service", "supportedLanguage": "Service", "feature": "Service", "resultFormat": "Service",
    "defaultEntailmentRegime": "Service", "defaultDataset": "Service", "defaultGraph": "Dataset",
    "namedGraph": "Dataset", "name": "NamedGraph", "graph": "NamedGraph",
}  # fmt: skip
RANGES = {"defaultDataset": "Dataset", "defaultGraph": "Graph", "namedGraph": "NamedGraph", "graph": "Graph"}
INSTANCES = {
    "supportedLanguage": {SD + "SPARQL11Query"},
    "feature": {SD + "UnionDefaultGraph"},
    "defaultEntailmentRegime": {"http://www.w3.org/ns/entailment/Simple"},
    "resultFormat": {
        f"http://www.w3.org/ns/formats/{name}"
        for name in (
            "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
            "Turtle", "N-Triples", "RDF_XML", "JSON-LD",
        )
    },
}  # fmt: skip
"""https://www.w3.org/TR/sparql11-service-description/#vocab, and the instances that it or the W3C itself defines."""


def rows(store: Embedded, query: str) -> list[dict[str, str]]:
    answer = json.loads(store.answer(query, ResultFormat.JSON, GraphFormat.TURTLE))
    return [{name: term["value"] for name, term in row.items()} for row in answer["results"]["bindings"]]


@pytest.fixture(params=["back-warmth", "robot"])
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def store(name: str, described: dict[str, Embedded]) -> Embedded:
    return described[name]


@pytest.fixture
def discovery(name: str, snapshots: dict[str, Snapshot]) -> Discovery:
    return Discovery(Embedded(snapshots[name]))


def test_an_editor_finds_the_prefixes(store: Embedded) -> None:
    found = rows(store, (EDITOR / "prefixes.rq").read_text("utf-8"))
    assert {row["prefix"]: row["namespace"] for row in found} == dict(PREFIXES)
    assert len(found) == len(PREFIXES)


def test_an_editor_finds_the_examples_as_often_as_there_are(store: Embedded) -> None:
    found = rows(store, (EDITOR / "examples.rq").read_text("utf-8"))
    assert [row["query"] for row in found] == [one.query for one in sorted(examples(), key=lambda one: one.name)]
    assert {row["comment"] for row in found} == {one.question for one in examples()}


def test_an_editor_finds_the_classes_with_their_properties_and_what_these_lead_to(store: Embedded) -> None:
    for file in ("void.rq", "void-with-labels.rq"):
        found = rows(store, (EDITOR / file).read_text("utf-8"))
        leads = {(row["subjectClass"], row["prop"], row.get("objectClass", row.get("objectDatatype"))) for row in found}
        assert (SG + "Claim", RDF + "subject", SG + "Condition") in leads
        assert (SG + "Passage", SG + "ordinal", XSD + "integer") in leads
        assert (SG + "Condition", SG + "hasSymptom", SG + "Symptom") in leads
        assert (SG + "Symptom", SKOS + "prefLabel", RDF + "langString") in leads
        assert (SG + "Claim", SG + "evidence", None) in leads
    labels = {(row["subjectClass"], row.get("subjectClassLabel")) for row in found}
    assert (SG + "Condition", "condition") in labels


def test_an_editor_without_void_finds_classes_and_properties(store: Embedded) -> None:
    classes = {row["cls"] for row in rows(store, "SELECT DISTINCT ?cls WHERE { [] a ?cls . }")}
    properties = {row["pred"] for row in rows(store, "SELECT DISTINCT ?pred WHERE { [] ?pred [] . }")}
    assert SG + "Claim" in classes
    assert SG + "evidence" in properties


def test_examples_are_executables_of_their_form(store: Embedded) -> None:
    named = {Form.SELECT: "SPARQLSelectExecutable", Form.ASK: "SPARQLAskExecutable"}
    named |= {Form.CONSTRUCT: "SPARQLConstructExecutable", Form.DESCRIBE: "SPARQLDescribeExecutable"}
    for form, kind in named.items():
        found = rows(
            store, f"SELECT ?query WHERE {{ ?it a sh:{kind} , sh:SPARQLExecutable ; sh:{form.lower()} ?query }}"
        )
        assert {row["query"] for row in found} == {one.query for one in examples() if one.form == form}
        assert {check(row["query"]) for row in found} == {form}


def test_an_example_belongs_to_the_prefixes_and_to_the_endpoint(store: Embedded) -> None:
    query = """
        PREFIX https: <https://schema.org/>
        SELECT DISTINCT ?endpoint (COUNT(DISTINCT ?it) AS ?examples) (COUNT(DISTINCT ?declared) AS ?prefixes) WHERE {
          ?it a sh:SPARQLExecutable ; rdfs:label ?label ; https:target ?endpoint ; sh:prefixes/sh:declare ?declared .
        } GROUP BY ?endpoint"""
    (row,) = rows(store, query)
    counts = {"examples": str(len(examples())), "prefixes": str(len(PREFIXES))}
    assert row == {"endpoint": ENDPOINT, **counts}


def test_the_description_says_how_large_each_graph_is(store: Embedded) -> None:
    said = rows(
        store,
        f"""PREFIX sd: <{SD}> PREFIX void: <{VOID}>
        SELECT ?graph ?triples WHERE {{ [] sd:namedGraph [ sd:name ?graph ; sd:graph/void:triples ?triples ] }}""",
    )
    counted = rows(store, "SELECT ?graph (COUNT(*) AS ?triples) WHERE { GRAPH ?graph { ?s ?p ?o } } GROUP BY ?graph")
    assert sorted(map(str, said)) == sorted(map(str, counted))
    assert DESCRIPTION in {row["graph"] for row in said}


def test_the_description_says_how_large_the_default_graph_is(store: Embedded) -> None:
    query = f"PREFIX sd: <{SD}> PREFIX void: <{VOID}> SELECT ?n WHERE {{ [] sd:defaultGraph/void:triples ?n }}"
    assert rows(store, query) == rows(store, "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }")


def test_the_description_is_in_its_graph_and_the_same_wherever_the_server_is(discovery: Discovery) -> None:
    quads = discovery.quads()
    assert {str(quad.graph_name) for quad in quads} == {f"<{DESCRIPTION}>"}
    assert len(quads) == len(set(quads)) == len(discovery.triples(ADDRESS))
    there = {str(triple).replace(f"<{ADDRESS}", f"<{BASE}") for triple in discovery.triples(ADDRESS)}
    assert there == {str(quad.triple) for quad in quads}


def test_no_blank_node_could_meet_one_of_the_graph(discovery: Discovery) -> None:
    assert not any(isinstance(term, ox.BlankNode) for triple in discovery.triples() for term in triple)


@pytest.mark.parametrize("graph_format", list(GraphFormat), ids=lambda one: one.name)
def test_the_service_description_is_rdf_that_names_the_endpoint(
    discovery: Discovery, graph_format: GraphFormat
) -> None:
    """The first two of the W3C's tests of service descriptions."""
    written = discovery.service_description(ADDRESS + "sparql", graph_format)
    found = {
        (str(triple.subject), triple.object)
        for triple in parsed(written, graph_format)
        if triple.predicate.value == SD + "endpoint"
    }
    assert [told for _, told in found] == [ox.NamedNode(ADDRESS + "sparql")]


def test_the_service_description_conforms_to_the_schema(discovery: Discovery) -> None:
    """The third: every subject and object of a property of the vocabulary is of the class that it says."""
    triples = list(parsed(discovery.service_description(ENDPOINT, GraphFormat.NTRIPLES), GraphFormat.NTRIPLES))
    kinds = {(str(triple.subject), triple.object) for triple in triples if triple.predicate.value == TYPE}
    used: Counter[str] = Counter()
    for triple in triples:
        name = triple.predicate.value.removeprefix(SD)
        if name == triple.predicate.value:
            continue
        used[name] += 1
        assert (str(triple.subject), ox.NamedNode(SD + DOMAINS[name])) in kinds
        assert isinstance(triple.object, ox.NamedNode)
        if name in RANGES:
            assert (str(triple.object), ox.NamedNode(SD + RANGES[name])) in kinds
        if name in INSTANCES:
            assert triple.object.value in INSTANCES[name]
    assert used.keys() == DOMAINS.keys()
    named = [triple.object for triple in triples if triple.predicate.value == SD + "name"]
    assert len(named) == len(set(named)), "a dataset names each graph once"


def test_what_is_not_so_is_not_said(discovery: Discovery) -> None:
    written = discovery.service_description(ENDPOINT, GraphFormat.NTRIPLES).decode()
    for untrue in ("DereferencesURIs", "BasicFederatedQuery", "SPARQL11Update", "EmptyGraphs", "RequiresDataset"):
        assert untrue not in written


@pytest.mark.parametrize("graph_format", list(GraphFormat), ids=lambda one: one.name)
def test_the_void_document_is_the_description(discovery: Discovery, graph_format: GraphFormat) -> None:
    written = discovery.void(ADDRESS, graph_format)
    assert set(parsed(written, graph_format)) == set(discovery.triples(ADDRESS))


def test_an_editor_page_is_told_prefixes_examples_classes_and_properties(discovery: Discovery, store: Embedded) -> None:
    data = json.loads(json.dumps(discovery.editor_data()))
    assert data["prefixes"] == dict(PREFIXES)
    assert [one["title"] for one in data["examples"]] == [one.title for one in examples()]
    assert {key for one in data["examples"] for key in one} == {"title", "question", "query"}
    for key, member in (("classes", SG + "Claim"), ("predicates", SG + "evidence")):
        assert data[key] == sorted(set(data[key]))
        assert member in data[key]
    assert RDFS + "label" in data["predicates"]
    # What is used by the description alone is no vocabulary of the graph.
    assert not [term for term in data["predicates"] if term.startswith((VOID, SD))]


def parsed(written: bytes, graph_format: GraphFormat) -> Iterator[ox.Triple]:
    for quad in ox.parse(written, format=ox.RdfFormat.from_media_type(graph_format)):
        yield quad.triple
