"""The W3C's tests of the SPARQL 1.1 Protocol and of Service Description, by their manifests."""

from __future__ import annotations

import csv
import dataclasses
import io
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

import pyoxigraph as ox
import pytest
from rdflib.collection import Collection
from rdflib.graph import Graph
from rdflib.namespace import RDF
from rdflib.term import Literal, Node, URIRef
from starlette.testclient import TestClient

from symptomgraph.snapshot import Snapshot, with_union
from symptomgraph.sparql import Limits, Pool
from symptomgraph.web.app import create_app
from symptomgraph.web.service import Service
from symptomgraph.web.settings import ServerSettings

pytestmark = pytest.mark.w3c

ROOT = Path(__file__).parents[2]
SUITE = Path(os.environ.get("SYMPTOMGRAPH_W3C", ROOT.parent / "shared" / "w3c")) / "sparql11"
DATA = "http://kasei.us/2009/09/sparql/data/"
MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#"
HT = "http://www.w3.org/2011/http#"
CNT = "http://www.w3.org/2011/content#"
SD = "http://www.w3.org/ns/sparql-service-description#"

UPDATES: Final = {
    "update_dataset_default_graph",
    "update_dataset_default_graphs",
    "update_dataset_named_graphs",
    "update_dataset_full",
    "update_post_form",
    "update_post_direct",
    "update_base_uri",
}
"""What an endpoint does that can be written to."""

GRAPHS: Final = {"text/turtle": "turtle", "application/n-triples": "nt", "application/rdf+xml": "xml"}

DOMAINS: Final[dict[str, tuple[str, str | None]]] = {
    "endpoint": ("Service", None),
    "feature": ("Service", "Feature"),
    "defaultEntailmentRegime": ("Service", "EntailmentRegime"),
    "supportedLanguage": ("Service", "Language"),
    "languageExtension": ("Service", "Feature"),
    "extensionFunction": ("Service", "Function"),
    "extensionAggregate": ("Service", "Aggregate"),
    "propertyFeature": ("Service", "Feature"),
    "resultFormat": ("Service", None),
    "inputFormat": ("Service", None),
    "defaultDataset": ("Service", "Dataset"),
    "availableGraphs": ("Service", "GraphCollection"),
    "defaultGraph": ("Dataset", "Graph"),
    "namedGraph": ("GraphCollection", "NamedGraph"),
    "name": ("NamedGraph", None),
    "graph": ("NamedGraph", "Graph"),
    "entailmentRegime": ("NamedGraph", "EntailmentRegime"),
    "supportedEntailmentProfile": ("NamedGraph", "EntailmentProfile"),
}
"""Domain and range of each property of the vocabulary, as its schema has them."""
KINDS: Final = {"GraphCollection": {"GraphCollection", "Dataset"}}
"""Classes with what is below them, themselves among it."""
KNOWN: Final = {
    "Language": {"SPARQL10Query", "SPARQL11Query", "SPARQL11Update"},
    "EntailmentRegime": {"http://www.w3.org/ns/entailment/Simple"},
    "Feature": {"DereferencesURIs", "UnionDefaultGraph", "RequiresDataset", "EmptyGraphs", "BasicFederatedQuery"},
}
"""The individuals that the vocabulary names."""


def read(folder: str) -> Graph:
    path = SUITE / folder / "manifest.ttl"
    return Graph().parse(path, publicID=f"http://example.org/{folder}/") if path.is_file() else Graph()


MANIFEST, DESCRIPTIONS = read("protocol"), read("service-description")


def names(manifest: Graph) -> list[str]:
    entries = manifest.value(None, RDF.type, URIRef(MF + "Manifest"))
    listed = manifest.value(entries, URIRef(MF + "entries"))
    return [str(entry).rpartition("#")[2] for entry in Collection(manifest, listed)] if listed else []


def one(subject: Node | None, name: str) -> Node:
    value = MANIFEST.value(subject, URIRef(name))
    assert value is not None, name
    return value


def text(subject: Node | None, name: str) -> str:
    return str(one(subject, name))


def requests(name: str) -> Iterator[Node]:
    entry = next(MANIFEST.subjects(URIRef(MF + "name")), None)
    entry = URIRef(str(entry).rpartition("#")[0] + "#" + name)
    yield from Collection(MANIFEST, one(one(entry, MF + "action"), HT + "requests"))


def ask(client: TestClient, request: Node) -> Any:
    headers = MANIFEST.value(request, URIRef(HT + "headers"))
    given = {
        text(header, HT + "fieldName"): text(header, HT + "fieldValue")
        for header in (Collection(MANIFEST, headers) if headers else ())
    }
    body = MANIFEST.value(request, URIRef(HT + "body"))
    content = text(body, CNT + "chars").encode(text(body, CNT + "characterEncoding")) if body else None
    return client.request(
        text(request, HT + "methodName"), text(request, HT + "absolutePath"), headers=given, content=content
    )


def form(response: Any) -> str:
    """What an answer holds: it is read as what it says that it is."""
    media_type = response.headers["content-type"].partition(";")[0]
    if media_type in GRAPHS:
        Graph().parse(data=response.content, format=GRAPHS[media_type])
        return "RDF"
    if media_type in ("text/csv", "text/tab-separated-values"):
        assert list(csv.reader(io.StringIO(response.text)))
        return "tabular"
    found = ox.parse_query_results(response.content, ox.QueryResultsFormat.from_media_type(media_type))
    return "boolean" if isinstance(found, ox.QueryBoolean) else "tabular"


@pytest.fixture(scope="module")
def endpoint(robot_snapshot: Snapshot) -> Iterator[TestClient]:
    """The endpoint over the data of the suite."""
    quads = [
        ox.Quad(quad.subject, quad.predicate, quad.object, ox.NamedNode(f"{DATA}data{number}.rdf"))
        for number in (1, 2, 3)
        for quad in ox.parse(path=SUITE / "protocol" / f"data{number}.nt")
    ]
    service = Service.of(robot_snapshot, ServerSettings())
    served = dataclasses.replace(service, endpoint=Pool(lambda: with_union(quads), Limits()))
    with TestClient(create_app(served)) as client:
        yield client


@pytest.fixture(scope="module")
def description(endpoint: TestClient) -> tuple[Any, Graph]:
    response = endpoint.get("/sparql/")
    return response, Graph().parse(
        data=response.content, format=GRAPHS[response.headers["content-type"].partition(";")[0]]
    )


def statuses(name: str) -> Iterable[tuple[Node, set[int]]]:
    for request in requests(name):
        expected = MANIFEST.objects(one(request, HT + "resp"), URIRef(MF + "expectedStatus"))
        yield request, {int(str(status).removesuffix("xx")[-1]) for status in expected}


@pytest.mark.skipif(not names(MANIFEST), reason="the W3C's suite is not at hand (SYMPTOMGRAPH_W3C)")
def test_what_is_not_applicable_are_the_updates_alone() -> None:
    assert {name for name in names(MANIFEST) if name.startswith("update_")} == UPDATES
    assert len(names(MANIFEST)) == 34
    assert len(names(DESCRIPTIONS)) == 3


@pytest.mark.skipif(not names(MANIFEST), reason="the W3C's suite is not at hand (SYMPTOMGRAPH_W3C)")
@pytest.mark.parametrize("name", names(MANIFEST))
def test_protocol(name: str, endpoint: TestClient) -> None:
    if name in UPDATES:
        pytest.skip("the endpoint only reads: updates are not applicable")
    for request, expected in statuses(name):
        response = ask(endpoint, request)
        assert response.status_code // 100 in expected, response.text
        if response.status_code // 100 == 4:
            (error,) = response.json()["errors"]
            assert error["message"]
            continue
        answer = one(request, HT + "resp")
        wanted = MANIFEST.value(answer, URIRef(MF + "expectedFormat"))
        truth = MANIFEST.value(answer, URIRef(MF + "expectedBoolean"))
        assert wanted is not None or truth is not None
        if wanted is not None:
            assert form(response) == str(wanted)
        if truth is not None:
            assert response.json()["boolean"] is bool(Literal(truth).toPython())


@pytest.mark.skipif(not names(DESCRIPTIONS), reason="the W3C's suite is not at hand (SYMPTOMGRAPH_W3C)")
@pytest.mark.parametrize("name", names(DESCRIPTIONS))
def test_service_description(name: str, endpoint: TestClient, description: tuple[Any, Graph]) -> None:
    response, graph = description
    match name:
        case "returns-rdf":
            assert response.status_code == 200
            assert len(graph)
        case "has-endpoint-triple":
            found = {str(address) for address in graph.objects(None, URIRef(SD + "endpoint"))}
            assert found == {str(endpoint.base_url).rstrip("/") + "/sparql/"}
        case "conforms-to-schema":
            conforms(graph)
        case _:
            pytest.fail(f"there is no check for {name}")


def conforms(graph: Graph) -> None:
    used = 0
    for subject, predicate, value in graph:
        if str(predicate).startswith(SD):
            domain, reach = DOMAINS[str(predicate).removeprefix(SD)]
            assert kinds(graph, subject) & KINDS.get(domain, {domain}), (subject, predicate)
            if reach in KNOWN:
                assert str(value).removeprefix(SD) in KNOWN[reach], value
            elif reach:
                assert kinds(graph, value) & KINDS.get(reach, {reach}), (predicate, value)
            used += 1
    assert used
    assert (None, URIRef(SD + "supportedLanguage"), URIRef(SD + "SPARQL11Query")) in graph


def kinds(graph: Graph, node: Node) -> set[str]:
    return {str(kind).removeprefix(SD) for kind in graph.objects(node, RDF.type)}
