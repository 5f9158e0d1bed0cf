"""The SPARQL endpoint over HTTP: how it is asked, what it answers, and how it says that something is wrong."""

from __future__ import annotations

import csv
import gzip
import io
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, urlencode

import brotli
import pyoxigraph as ox
import pytest
import zstandard
from prometheus_client.parser import text_string_to_metric_families
from rdflib.graph import Graph
from starlette.testclient import TestClient

from symptomgraph.snapshot import Snapshot
from symptomgraph.web.sparql_request import FORMATS

NewClient = Callable[..., TestClient]

HTML = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
FORM = "application/x-www-form-urlencoded"
DIRECT = "application/sparql-query"
JSON = "application/sparql-results+json"
SELECT = "SELECT ?concept ?label WHERE { ?concept skos:prefLabel ?label } ORDER BY ?label LIMIT 3"
ASK = "ASK { ?condition sg:hasSymptom ?symptom }"
CONSTRUCT = "CONSTRUCT { ?c sg:hasSymptom ?s } WHERE { ?c sg:hasSymptom ?s }"
EVERYTHING = "SELECT * WHERE { ?s ?p ?o . ?x ?y ?z } LIMIT 5000"


def post(client: TestClient, content: str | bytes, media_type: str | None, **more: Any) -> Any:
    headers = {"content-type": media_type} if media_type else {}
    return client.post("/sparql", content=content, headers={**headers, **more.pop("headers", {})}, **more)


def code(response: Any) -> str:
    (error,) = response.json()["errors"]
    assert error["message"]
    return str(error["extensions"]["code"])


def rows(response: Any) -> list[Any]:
    found: list[Any] = response.json()["results"]["bindings"]
    return found


@pytest.mark.parametrize("place", ["/sparql", "/sparql/"])
def test_it_is_asked_in_each_way_of_the_protocol(place: str, sparql: TestClient) -> None:
    got = sparql.get(place, params={"query": SELECT})
    assert got.status_code == 200
    assert got.headers["content-type"] == JSON
    assert len(rows(got)) == 3
    for media_type, content in (
        (FORM, urlencode({"query": SELECT})),
        (DIRECT, SELECT),
        (f"{DIRECT};charset=UTF-8", SELECT),
    ):
        posted = sparql.post(place, content=content, headers={"content-type": media_type})
        assert posted.content == got.content
        assert posted.headers["cache-control"] == "no-store"
        assert "etag" not in posted.headers


def test_head_is_answered_like_get_without_the_answer(sparql: TestClient) -> None:
    got, head = (sparql.request(method, "/sparql", params={"query": SELECT}) for method in ("GET", "HEAD"))
    assert head.status_code == 200
    assert head.content == b""
    mine = {"x-request-id", "content-length"}
    assert {k: v for k, v in head.headers.items() if k not in mine} == {
        k: v for k, v in got.headers.items() if k not in mine
    }
    assert "content-length" not in head.headers
    assert sparql.head("/sparql", params={"query": "SELECT"}).status_code == 400


def test_the_graphs_of_the_protocol_stand_in_place_of_those_of_the_query(sparql: TestClient) -> None:
    derived = "https://w3id.org/symptomgraph/graph/derived"
    count = "SELECT (COUNT(*) AS ?n) {q} WHERE {{ ?s ?p ?o }}"
    whole = rows(sparql.get("/sparql", params={"query": count.format(q="")}))
    part = rows(sparql.get("/sparql", params={"query": count.format(q=""), "default-graph-uri": derived}))
    named = rows(sparql.get("/sparql", params={"query": count.format(q=f"FROM <{derived}>")}))
    nothing = rows(
        post(
            sparql, count.format(q=f"FROM <{derived}>"), DIRECT, params={"default-graph-uri": "http://example.org/none"}
        )
    )
    assert 0 < int(part[0]["n"]["value"]) == int(named[0]["n"]["value"]) < int(whole[0]["n"]["value"])
    assert nothing[0]["n"]["value"] == "0"


def read(response: Any) -> object:
    """The answer, read as what it says that it is."""
    media_type = response.headers["content-type"]
    match media_type.partition(";")[0]:
        case "text/csv":
            assert media_type == "text/csv; charset=utf-8"
            return list(csv.reader(io.StringIO(response.text)))
        case "text/tab-separated-values" | "application/sparql-results+xml" | "application/sparql-results+json":
            found = ox.parse_query_results(
                response.content, ox.QueryResultsFormat.from_media_type(media_type.partition(";")[0])
            )
            return list(found)  # type: ignore[arg-type] # what is no boolean has rows
        case "application/ld+json":
            return list(ox.parse(response.content, ox.RdfFormat.JSON_LD))
        case essence:
            return Graph().parse(data=response.content, format=essence)


FORMS = [
    *((SELECT, name) for name in ("json", "xml", "csv", "tsv")),
    *((CONSTRUCT, name) for name in ("turtle", "ntriples", "rdfxml", "jsonld", "json", "xml")),
]


@pytest.mark.parametrize(("query", "name"), FORMS)
def test_an_answer_has_the_format_that_is_named_or_accepted(query: str, name: str, sparql: TestClient) -> None:
    named = sparql.get("/sparql", params={"query": query, "format": name}, headers={"accept": HTML})
    assert named.status_code == 200
    accepted = sparql.get("/sparql", params={"query": query}, headers={"accept": FORMATS[name]})
    assert accepted.headers["content-type"] == named.headers["content-type"]
    assert accepted.content == named.content
    assert read(named)
    assert sparql.get("/sparql", params={"query": query, "output": name}).content == named.content


@pytest.mark.parametrize("name", ["json-ld", "RDF+XML", "n3", "nt", "ttl", "text/turtle"])
def test_a_format_may_be_called_as_other_endpoints_call_it(name: str, sparql: TestClient) -> None:
    response = sparql.get("/sparql", params={"query": CONSTRUCT, "format": name, "output": name, "results": name})
    assert response.status_code == 200
    assert list(ox.parse(response.content, ox.RdfFormat.from_media_type(response.headers["content-type"])))


def test_tables_have_the_name_of_a_file(sparql: TestClient, robot_snapshot: Snapshot) -> None:
    for name in ("csv", "tsv"):
        response = sparql.get("/sparql", params={"query": SELECT, "format": name})
        expected = f'attachment; filename="symptomgraph-{robot_snapshot.id[:8]}.{name}"'
        assert response.headers["content-disposition"] == expected
    assert "content-disposition" not in sparql.get("/sparql", params={"query": SELECT}).headers


UTF_16 = "ASK {}".encode("utf-16")
MISTAKES: dict[str, tuple[str, str, str | None, str | bytes | None, int, str]] = {
    "two queries": ("GET", "?query=ASK%7B%7D&query=ASK%7B%7D", None, None, 400, "BAD_REQUEST"),
    "a query in the address and one in the body": ("POST", "?query=ASK%7B%7D", DIRECT, "ASK {}", 400, "BAD_REQUEST"),
    "no query in a form": ("POST", "", FORM, "format=csv", 400, "BAD_REQUEST"),
    "graphs without a query": ("GET", "?default-graph-uri=http://example.org/", None, None, 400, "BAD_REQUEST"),
    "an empty query": ("GET", "?query=", None, None, 400, "QUERY_SYNTAX"),
    "an empty body": ("POST", "", DIRECT, "", 400, "QUERY_SYNTAX"),
    "an update": ("POST", "", FORM, "update=CLEAR+ALL", 400, "QUERY_REFUSED"),
    "an update in the address": ("GET", "?update=CLEAR+ALL", None, None, 400, "QUERY_REFUSED"),
    "an update as the body": ("POST", "", "application/sparql-update", "CLEAR ALL", 400, "QUERY_REFUSED"),
    "an update as a query": ("POST", "", DIRECT, "CLEAR ALL", 400, "QUERY_REFUSED"),
    "another service": ("POST", "", DIRECT, "ASK { SERVICE <http://localhost/> {} }", 400, "QUERY_REFUSED"),
    "a body of no type": ("POST", "", None, "ASK {}", 415, "UNSUPPORTED_MEDIA_TYPE"),
    "JSON": ("POST", "", "application/json", '{"query": "ASK {}"}', 415, "UNSUPPORTED_MEDIA_TYPE"),
    "another encoding": ("POST", "", f"{DIRECT};charset=utf-16", UTF_16, 415, "UNSUPPORTED_MEDIA_TYPE"),
    "another encoding that is not named": ("POST", "", DIRECT, UTF_16, 400, "BAD_REQUEST"),
    "a form that is not UTF-8": ("POST", "", FORM, "query=ASK%7B%7D%FF", 400, "BAD_REQUEST"),
    "an address that is not UTF-8": ("GET", "?query=ASK%7B%7D%FF", None, None, 400, "BAD_REQUEST"),
    "a form of bytes": ("POST", "", FORM, b"query=\xff", 400, "BAD_REQUEST"),
    "too many parameters": ("GET", "?" + "a=1&" * 1_001, None, None, 400, "BAD_REQUEST"),
    "a graph that is none": ("GET", "?query=ASK%7B%7D&named-graph-uri=derived", None, None, 400, "BAD_REQUEST"),
    "an unknown format": ("GET", "?query=ASK%7B%7D&format=xlsx", None, None, 406, "NOT_ACCEPTABLE"),
    "two formats": ("GET", "?query=ASK%7B%7D&format=csv&output=xml", None, None, 400, "BAD_REQUEST"),
    "a table as a graph": ("GET", f"?query={quote(SELECT)}&format=turtle", None, None, 406, "NOT_ACCEPTABLE"),
    "a method": ("PUT", "?query=ASK%7B%7D", None, None, 405, "METHOD_NOT_ALLOWED"),
    "a long body": ("POST", "", DIRECT, "#" * 1_000_001, 413, "REQUEST_TOO_LARGE"),
    "a long form": ("POST", "", FORM, "query=" + "%23" * 1_000_000, 413, "REQUEST_TOO_LARGE"),
    "a long query in a short form": ("POST", "", FORM, "query=" + "#" * 1_000_001, 413, "REQUEST_TOO_LARGE"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_answered_with_its_code_and_what_to_do(name: str, sparql: TestClient) -> None:
    method, address, media_type, content, status, expected = MISTAKES[name]
    headers = {"content-type": media_type} if media_type else {}
    response = sparql.request(method, f"/sparql{address}", content=content, headers=headers)
    assert (response.status_code, code(response)) == (status, expected)
    assert response.headers["cache-control"] == "no-store"
    assert response.json()["errors"][0]["extensions"].get("fix")
    if status == 405:
        assert response.headers["allow"] == "GET, HEAD, POST"


def test_an_unknown_format_is_answered_with_the_known_ones(sparql: TestClient) -> None:
    message = sparql.get("/sparql", params={"query": ASK, "format": "xlsx"}).json()["errors"][0]["message"]
    assert all(name in message for name in FORMATS)


def test_a_syntax_error_says_where_it_is(sparql: TestClient) -> None:
    response = sparql.get("/sparql", params={"query": "SELECT ?s\nWHERE {\n  ?s sg:hasSymptom ?o FILTER (?s > ) }"})
    assert response.status_code == 400
    (error,) = response.json()["errors"]
    assert error["extensions"] == {"code": "QUERY_SYNTAX", "line": 3, "column": 23, "fix": error["extensions"]["fix"]}
    assert error["message"].startswith("Line 3, column 23: ")


def test_what_is_refused_says_where_it_is(sparql: TestClient) -> None:
    response = post(sparql, "ASK {\n  SERVICE <http://localhost/> {} }", DIRECT)
    extensions = response.json()["errors"][0]["extensions"]
    assert (extensions["line"], extensions["column"]) == (2, 3)


def test_an_unknown_prefix_has_a_hint(sparql: TestClient) -> None:
    response = sparql.get("/sparql", params={"query": "SELECT * { ?s skoss:prefLabel ?o }"})
    assert "skos:" in response.json()["errors"][0]["extensions"]["fix"]


def test_who_reads_pages_gets_a_page(sparql: TestClient) -> None:
    for place in ("/sparql", f"/sparql?query={quote(SELECT)}"):
        response = sparql.get(place, headers={"accept": HTML})
        assert response.status_code == 200
        assert response.headers["content-type"].startswith("text/html")
        assert "etag" not in response.headers
    assert "prefLabel" in response.text
    wrong = sparql.get("/sparql", params={"query": "SELECT", "format": "csv"}, headers={"accept": HTML})
    assert wrong.status_code == 400
    assert wrong.headers["content-type"].startswith("text/html")


def test_without_a_query_it_says_what_it_is(sparql: TestClient) -> None:
    response = sparql.get("/sparql")
    assert response.status_code == 200
    assert response.headers["content-type"].startswith("text/turtle")
    assert "sd:endpoint" in response.text


def test_an_answer_to_get_has_a_tag_by_which_it_is_not_worked_out_again(sparql: TestClient) -> None:
    first = sparql.get("/sparql", params={"query": SELECT})
    tag = first.headers["etag"]
    assert not tag.startswith("W/")
    assert first.headers["cache-control"] == "public, no-cache"
    assert {"Accept", "Accept-Encoding"} <= set(first.headers["vary"].split(", "))
    before = counted(sparql)
    again = sparql.get("/sparql", params={"query": SELECT}, headers={"if-none-match": tag})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == tag
    assert counted(sparql) == before
    others = [
        sparql.get("/sparql", params={"query": SELECT + " "}),
        sparql.get("/sparql", params={"query": SELECT, "format": "csv"}),
        sparql.get("/sparql", params={"query": SELECT, "default-graph-uri": "http://example.org/"}),
        sparql.get("/sparql", params={"query": SELECT}, headers={"accept-encoding": "identity"}),
    ]
    tags = {tag, *(other.headers["etag"] for other in others)}
    assert len(tags) == 1 + len(others)


@pytest.mark.parametrize("function", ["NOW()", "rand()", "UUID ()", "STRUUID()"])
def test_what_is_different_each_time_has_no_tag(function: str, sparql: TestClient) -> None:
    response = sparql.get("/sparql", params={"query": f"SELECT ({function} AS ?x) {{}}"})
    assert response.status_code == 200
    assert "etag" not in response.headers
    assert response.headers["cache-control"] == "no-store"


def test_the_row_cap_is_announced(new_client: NewClient) -> None:
    with new_client(sparql_rows=3) as client:
        for query, number, cut in (
            (SELECT.replace("3", "2"), 2, "false"),
            (SELECT, 3, "false"),
            (EVERYTHING, 3, "true"),
        ):
            response = client.get("/sparql", params={"query": query})
            assert len(rows(response)) == number
            told = {name: response.headers[f"sparql-{name}"] for name in ("max-rows", "rows", "truncated")}
            assert told == {"max-rows": "3", "rows": str(number), "truncated": cut}
        graph = client.get("/sparql", params={"query": CONSTRUCT.replace("sg:hasSymptom ?s }", "?p ?s }")})
        assert graph.headers["sparql-max-rows"] == "3"


def test_other_sites_see_what_the_headers_say(new_client: NewClient) -> None:
    with new_client(cors_origins=["https://example.org"]) as client:
        ask = {"origin": "https://example.org", "access-control-request-method": "POST"}
        assert client.options("/sparql", headers=ask).status_code == 200
        answer = client.get("/sparql", params={"query": ASK}, headers={"origin": "https://example.org"})
        assert answer.headers["access-control-allow-origin"] == "https://example.org"
        exposed = set(answer.headers["access-control-expose-headers"].split(", "))
        assert {"sparql-max-rows", "sparql-rows", "sparql-truncated", "content-disposition", "etag"} <= exposed


READERS = {
    "zstd": lambda raw: zstandard.ZstdDecompressor().decompressobj().decompress(raw),
    "br": brotli.decompress,
    "gzip": gzip.decompress,
}


@pytest.mark.parametrize("encoding", READERS)
@pytest.mark.parametrize(("query", "name"), [(EVERYTHING, "tsv"), (EVERYTHING, "json"), (CONSTRUCT, "ntriples")])
def test_long_and_short_answers_are_compressed(query: str, name: str, encoding: str, sparql: TestClient) -> None:
    def got(encodings: str) -> tuple[Any, bytes]:
        params, headers = {"query": query, "format": name}, {"accept-encoding": encodings}
        with sparql.stream("GET", "/sparql", params=params, headers=headers) as response:
            return response, b"".join(response.iter_raw())

    plain, content = got("identity")
    told, raw = got(encoding)
    assert told.headers["content-encoding"] == encoding
    assert told.headers["etag"] != plain.headers["etag"]
    assert len(raw) < len(content) / 2
    assert READERS[encoding](raw) == content


def test_a_long_answer_is_sent_piece_by_piece(sparql: TestClient) -> None:
    with sparql.stream(
        "GET", "/sparql", params={"query": EVERYTHING}, headers={"accept-encoding": "identity"}
    ) as response:
        pieces = list(response.iter_raw())
    assert "content-length" not in response.headers
    assert "sparql-rows" not in response.headers
    assert len(pieces) > 1
    assert len(json.loads(b"".join(pieces))["results"]["bindings"]) == 5_000


def counted(client: TestClient) -> dict[str, float]:
    families = text_string_to_metric_families(client.get("/metrics").text)
    return {
        " ".join((sample.name.removeprefix("symptomgraph_sparql_"), *sample.labels.values())): sample.value
        for family in families
        for sample in family.samples
        if "sparql" in sample.name and "bucket" not in sample.name and not sample.name.endswith("_created")
    }


def test_a_short_answer_is_kept_and_given_again(new_client: NewClient) -> None:
    with new_client() as client:
        first = client.get("/sparql", params={"query": SELECT}, headers={"accept": JSON})
        again = client.get("/sparql", params={"query": SELECT}, headers={"accept": JSON})
        assert again.content == first.content
        assert {**again.headers, "x-request-id": ""} == {**first.headers, "x-request-id": ""}
        head = client.head("/sparql", params={"query": SELECT}, headers={"accept": JSON})
        assert head.content == b""
        assert "content-length" not in head.headers
        others = ({"format": "csv"}, {"default-graph-uri": "http://example.org/"}, {"query": SELECT + " "})
        answers = {client.get("/sparql", params={"query": SELECT, **other}).content for other in others}
        assert len(answers | {first.content}) == 3
        assert counted(client)["queries_total kept"] == 2
        told = {client.get("/sparql", params={"query": "SELECT (UUID() AS ?x) {}"}).content for _ in range(3)}
        assert len(told) == 3
        assert counted(client)["queries_total kept"] == 2
    with new_client(sparql_cache=0) as client:
        for _ in range(2):
            client.get("/sparql", params={"query": SELECT})
        assert "queries_total kept" not in counted(client)


def test_queries_are_counted_by_how_they_ended(new_client: NewClient) -> None:
    with new_client(sparql_rows=3) as client:
        for query in (ASK, SELECT, "SELECT", EVERYTHING):
            client.get("/sparql", params={"query": query})
        client.head("/sparql/", params={"query": ASK})
        found = counted(client)
        assert {name: found[f"queries_total {name}"] for name in ("ok", "refused", "truncated")} == {
            "ok": 3,
            "refused": 1,
            "truncated": 1,
        }
        assert found["seconds_count"] == 5
        assert found["busy"] == found["waiting"] == 0
        assert found["workers_replaced_total"] >= 0
        assert 'symptomgraph_http_requests_total{route="/sparql",status="200"} 4.0' in client.get("/metrics").text


def test_it_says_whether_queries_are_answered(sparql: TestClient, robot_snapshot: Snapshot) -> None:
    response = sparql.get("/readyz")
    assert response.status_code == 200
    assert response.json() == {"status": "ok", "snapshot": robot_snapshot.id, "sparql": "ok"}


def test_where_no_worker_was_started_it_says_so(client: TestClient) -> None:
    response = client.get("/sparql", params={"query": ASK})
    assert (response.status_code, code(response)) == (503, "ENDPOINT_UNAVAILABLE")


def test_a_byte_order_mark_before_a_query_says_nothing(sparql: TestClient) -> None:
    answer = post(sparql, "\ufeffASK { ?s ?p }", DIRECT)
    assert answer.json()["errors"][0]["extensions"]["column"] == 7
    assert post(sparql, f"\ufeff{ASK}", DIRECT).json()["boolean"] is True
