"""The description over HTTP, whole at /.well-known/void, the service at /sparql: formats, addresses, entity tags."""

from __future__ import annotations

import pyoxigraph as ox
import pytest
from starlette.testclient import TestClient

from symptomgraph.store import GraphFormat
from symptomgraph.vocab import BASE

VOID = "http://rdfs.org/ns/void#"
SD = "http://www.w3.org/ns/sparql-service-description#"
ADDRESS = "/.well-known/void"
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"


def objects(content: bytes, predicate: str, media_type: str = GraphFormat.TURTLE) -> set[str]:
    quads = ox.parse(content, format=ox.RdfFormat.from_media_type(media_type))
    return {quad.object.value for quad in quads if quad.predicate.value == predicate}


@pytest.mark.parametrize("media_type", list(GraphFormat), ids=lambda one: one.name)
def test_the_description_comes_in_every_graph_format(client: TestClient, media_type: GraphFormat) -> None:
    answer = client.get(ADDRESS, headers={"accept": media_type})
    assert answer.status_code == 200
    assert answer.headers["content-type"].partition(";")[0] == media_type
    assert objects(answer.content, VOID + "sparqlEndpoint", media_type) == {"http://testserver/sparql"}


def test_turtle_is_what_comes_to_those_who_do_not_choose(client: TestClient) -> None:
    for accept in ("*/*", "text/*"):
        answer = client.get(ADDRESS, headers={"accept": accept})
        assert answer.headers["content-type"] == "text/turtle; charset=utf-8"


def test_a_browser_shows_turtle_as_text(client: TestClient) -> None:
    answer = client.get(ADDRESS, headers={"accept": BROWSER})
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert objects(answer.content, VOID + "uriSpace") == {BASE}


def test_what_cannot_be_given_is_406(client: TestClient) -> None:
    answer = client.get(ADDRESS, headers={"accept": "image/png"})
    assert answer.status_code == 406
    assert "text/turtle" in answer.json()["errors"][0]["extensions"]["fix"]


def test_addresses_are_those_of_the_server_that_was_asked(client: TestClient) -> None:
    answer = client.get(ADDRESS, headers={"host": "graph.example.org:8080"})
    assert objects(answer.content, VOID + "dataDump") == {
        f"http://graph.example.org:8080/dump.{suffix}" for suffix in ("ttl", "nq", "jsonld")
    }


@pytest.mark.parametrize("host", ['a"b', "a b", "<a>", "a:b", "a/b@c", "[x]", "a:99999999", "é", "a_b.-c", ""])
def test_a_host_that_is_none_does_no_harm(client: TestClient, host: str) -> None:
    answer = client.get(ADDRESS, headers={b"host": host.encode()})
    assert answer.status_code == 200
    (endpoint,) = objects(answer.content, VOID + "sparqlEndpoint")
    assert endpoint.endswith("/sparql")


def test_a_host_that_cannot_be_in_an_iri_is_a_mistake_of_the_client(client: TestClient) -> None:
    answer = client.get(ADDRESS, headers={"host": "%zz"})
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["extensions"]["code"] == "BAD_REQUEST"


def test_who_has_it_need_not_fetch_it_again(client: TestClient) -> None:
    first = client.get(ADDRESS)
    again = client.get(ADDRESS, headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == first.headers["etag"]
    assert "accept" in first.headers["vary"].lower()


def test_tags_differ_by_what_comes(client: TestClient) -> None:
    asked: list[dict[str, str]] = [
        {"accept": GraphFormat.TURTLE},
        {"accept": GraphFormat.JSONLD},
        {"accept": BROWSER},
        {"host": "example.org"},
        {"accept-encoding": "identity"},
    ]
    assert len({client.get(ADDRESS, headers=headers).headers["etag"] for headers in asked}) == len(asked)


def test_head_has_the_headers_alone(client: TestClient) -> None:
    answer = client.head(ADDRESS)
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["etag"] == client.get(ADDRESS).headers["etag"]


def test_it_is_not_changed_from_outside(client: TestClient) -> None:
    assert client.post(ADDRESS).status_code == 405


@pytest.mark.parametrize("path", ["/sparql", "/sparql/"])
@pytest.mark.parametrize("media_type", list(GraphFormat), ids=lambda one: one.name)
def test_the_endpoint_describes_itself_to_programs(client: TestClient, path: str, media_type: GraphFormat) -> None:
    answer = client.get(path, headers={"accept": media_type})
    assert answer.status_code == 200
    assert objects(answer.content, SD + "endpoint", media_type) == {f"http://testserver{path}"}
    assert not objects(answer.content, VOID + "class", media_type)


def test_a_named_format_counts_for_more_than_accept(client: TestClient) -> None:
    answer = client.get("/sparql", params={"format": "ntriples"}, headers={"accept": BROWSER})
    assert answer.headers["content-type"] == GraphFormat.NTRIPLES


def test_who_knows_the_endpoint_need_not_fetch_its_description_again(client: TestClient) -> None:
    first = client.get("/sparql", headers={"accept": GraphFormat.TURTLE})
    headers = {"accept": GraphFormat.TURTLE, "if-none-match": first.headers["etag"]}
    assert client.get("/sparql", headers=headers).status_code == 304


def test_who_forgot_the_query_is_told_so(client: TestClient) -> None:
    answer = client.get("/sparql", headers={"accept": "application/sparql-results+json"})
    assert answer.status_code == 406
    (error,) = answer.json()["errors"]
    assert "There is no `query`" in error["message"]
    assert "query=" in error["extensions"]["fix"]
