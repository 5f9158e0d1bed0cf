"""GraphQL over HTTP: methods, media types, statuses, entity tags."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from typing import Any

import pytest
from starlette.testclient import TestClient

from symptomgraph.snapshot import Snapshot

JSON = "application/json"
GRAPHQL = "application/graphql-response+json"
NOTHING = "{ __typename }"
ANSWER = {"data": {"__typename": "Query"}, "extensions": {"cost": {"requested": 1, "limit": 500_000}}}
ALL = "{ claims(first: 100) { nodes { statement evidence { passage { gist } } } } }"


def post(client: TestClient, body: Any, accept: str = GRAPHQL, **headers: str) -> Any:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return client.post("/graphql", content=content, headers={"content-type": JSON, "accept": accept, **headers})


def code(response: Any) -> str:
    (error,) = response.json()["errors"]
    return str(error["extensions"]["code"])


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize(
    ("accept", "given"),
    [
        ("*/*", JSON),
        (JSON, JSON),
        (GRAPHQL, GRAPHQL),
        (f"{GRAPHQL}, {JSON};q=0.9", GRAPHQL),
        (f"{JSON}, {GRAPHQL};q=0.5", JSON),
        ("application/*", JSON),
        (f"{GRAPHQL}; charset=utf-8", GRAPHQL),
        (f"text/plain, {JSON};q=0.1", JSON),
    ],
)
def test_the_media_type_is_the_one_that_is_accepted(method: str, accept: str, given: str, client: TestClient) -> None:
    response = (
        client.get("/graphql", params={"query": NOTHING}, headers={"accept": accept})
        if method == "GET"
        else post(client, {"query": NOTHING}, accept)
    )
    assert response.status_code == 200
    assert response.headers["content-type"] == f"{given}; charset=utf-8"
    assert "Accept" in response.headers["vary"]
    assert response.json() == ANSWER


@pytest.mark.parametrize("accept", ["text/plain", "image/*", f"{JSON};q=0, {GRAPHQL};q=0"])
def test_what_accepts_no_json_is_refused(accept: str, client: TestClient) -> None:
    for response in (
        client.get("/graphql", params={"query": NOTHING}, headers={"accept": accept}),
        post(client, {"query": NOTHING}, accept),
    ):
        assert response.status_code == 406
        assert code(response) == "NOT_ACCEPTABLE"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("{ nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("query Q($r: ConceptRef!) { concept(ref: $r) { id } }", "BAD_USER_INPUT"),
        ("query A { __typename } query B { __typename }", "OPERATION_NOT_FOUND"),
        ("{" + "a{" * 100 + "b" + "}" * 101, "GRAPHQL_VALIDATION_FAILED"),
        ("{ " + "__typename " * 2000 + "}", "LIMIT_EXCEEDED"),
    ],
)
def test_a_document_that_cannot_be_executed(query: str, expected: str, client: TestClient) -> None:
    for accept, status in ((GRAPHQL, 400), (JSON, 200)):
        for response in (
            post(client, {"query": query}, accept),
            client.get("/graphql", params={"query": query}, headers={"accept": accept}),
        ):
            assert response.status_code == status
            assert "data" not in response.json()
            assert response.json()["errors"][0]["extensions"]["code"] == expected
            assert response.headers["cache-control"] == "no-store"
            assert "etag" not in response.headers


def test_an_error_in_a_field_is_an_answer(client: TestClient) -> None:
    for accept in (GRAPHQL, JSON):
        response = post(client, {"query": '{ concept(ref: "dragon") { id } }'}, accept)
        assert response.status_code == 200
        assert response.json()["data"] == {"concept": None}
        assert code(response) == "UNKNOWN_CONCEPT"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b'[{"query": "{ __typename }"}]',
        b'"{ __typename }"',
        b"null",
        b"{}",
        b'{"query": null}',
        b'{"query": 5}',
        b'{"query": ["{ __typename }"]}',
        b'{"query": "{ __typename }", "variables": []}',
        b'{"query": "{ __typename }", "variables": "{}"}',
        b'{"query": "{ __typename }", "variables": {"a": NaN}}',
        b'{"query": "{ __typename }", "operationName": 5}',
        b'{"query": "{ __typename }", "extensions": 5}',
        b'{"query": "\xff"}',
        b'{"query": ' + b"[" * 50_000,
    ],
    ids=lambda body: body[:40].decode("latin-1"),
)
def test_a_body_that_is_no_request(body: bytes, client: TestClient) -> None:
    for accept in (GRAPHQL, JSON):
        response = post(client, body, accept)
        assert response.status_code == 400
        assert code(response) == "BAD_REQUEST"
        assert response.headers["content-type"].startswith(accept)


@pytest.mark.parametrize(
    "params",
    [
        {},
        {"query": NOTHING, "variables": "{"},
        {"query": NOTHING, "variables": "[]"},
        {"query": NOTHING, "extensions": "5"},
    ],
)
def test_parameters_that_are_no_request(params: dict[str, str], client: TestClient) -> None:
    response = client.get("/graphql", params=params)
    assert response.status_code == 400
    assert code(response) == "BAD_REQUEST"


@pytest.mark.parametrize(
    "kind",
    [
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/graphql",
        "nonsense",
        "",
        f"{JSON}; charset=latin-1",
    ],
)
def test_a_body_of_another_kind(kind: str, client: TestClient) -> None:
    response = post(client, {"query": NOTHING}, **{"content-type": kind})
    assert response.status_code == 415
    assert code(response) == "UNSUPPORTED_MEDIA_TYPE"


@pytest.mark.parametrize("kind", [JSON, f"{JSON}; charset=utf-8", f'{JSON}; charset="UTF-8"', "Application/JSON"])
def test_a_body_of_json(kind: str, client: TestClient) -> None:
    assert post(client, {"query": NOTHING}, **{"content-type": kind}).json() == ANSWER


def test_variables_and_operation_name(client: TestClient) -> None:
    query = "query A { __typename } query B($ref: ConceptRef!) { concept(ref: $ref) { label } }"
    asked = {"query": query, "operationName": "B", "variables": {"ref": "Rattle"}, "extensions": {"mine": 1}}
    expected = {"concept": {"label": "rattling"}}
    assert post(client, asked).json()["data"] == expected
    params = {key: value if isinstance(value, str) else json.dumps(value) for key, value in asked.items()}
    assert client.get("/graphql", params=params).json()["data"] == expected
    assert post(client, {"query": NOTHING, "operationName": "", "variables": None, "extensions": None}).json() == ANSWER


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "OPTIONS"])
def test_other_methods(method: str, client: TestClient) -> None:
    response = client.request(method, "/graphql")
    assert response.status_code == 405
    assert response.headers["allow"] == "GET, HEAD, POST"
    assert code(response) == "METHOD_NOT_ALLOWED"


def test_mutations_are_not_answered_to_get(client: TestClient) -> None:
    response = client.get("/graphql", params={"query": "mutation { __typename }"})
    assert response.status_code == 405
    assert response.headers["allow"] == "POST"
    assert code(response) == "METHOD_NOT_ALLOWED"
    assert post(client, {"query": "mutation { __typename }"}).status_code == 400


def test_head_is_get_without_the_body(client: TestClient) -> None:
    get = client.get("/graphql", params={"query": NOTHING})
    head = client.head("/graphql", params={"query": NOTHING})
    assert head.status_code == 200
    assert head.content == b""
    same = ("content-type", "content-length", "etag", "vary", "cache-control")
    assert [head.headers[name] for name in same] == [get.headers[name] for name in same]


def test_an_entity_tag_spares_the_answer(client: TestClient) -> None:
    first = client.get("/graphql", params={"query": ALL})
    tag = first.headers["etag"]
    assert tag.startswith('"')
    assert first.headers["cache-control"] == "public, no-cache"
    for known in (tag, f'W/{tag}, "other"', "*"):
        again = client.get("/graphql", params={"query": ALL}, headers={"if-none-match": known})
        assert again.status_code == 304
        assert again.content == b""
        assert again.headers["etag"] == tag
        assert "Accept" in again.headers["vary"]
    assert client.get("/graphql", params={"query": ALL}, headers={"if-none-match": '"other"'}).status_code == 200


def test_an_entity_tag_is_of_one_request_and_one_snapshot(
    client: TestClient, new_client: Callable[..., TestClient], shipped_snapshot: Snapshot
) -> None:
    query = "query A($n: Int) { conditions(first: $n) { totalCount } } query B { __typename }"

    def tag(of: TestClient = client, accept: str = JSON, encoding: str = "identity", **params: str) -> str:
        headers = {"accept": accept, "accept-encoding": encoding}
        return str(
            of.get("/graphql", params={"query": query, "operationName": "A", **params}, headers=headers).headers["etag"]
        )

    same = tag()
    assert tag() == same
    assert tag(new_client()) == same
    others = [
        tag(variables='{"n": 1}'),
        tag(variables='{"n": 2}'),
        tag(operationName="B"),
        tag(accept=GRAPHQL),
        tag(encoding="gzip"),
        tag(new_client(shipped_snapshot)),
        tag(query=NOTHING, operationName=""),
    ]
    assert len({same, *others}) == len(others) + 1


def test_answers_to_post_are_not_kept(client: TestClient) -> None:
    response = post(client, {"query": NOTHING})
    assert response.headers["cache-control"] == "no-store"
    assert "etag" not in response.headers


def test_a_cache_may_be_allowed_to_answer_for_a_while(new_client: Callable[..., TestClient]) -> None:
    response = new_client(max_age=60).get("/graphql", params={"query": NOTHING})
    assert response.headers["cache-control"] == "public, max-age=60"


def test_long_answers_are_compressed_for_those_who_can_read_it(client: TestClient) -> None:
    with client.stream("GET", "/graphql", params={"query": ALL}, headers={"accept-encoding": "gzip"}) as response:
        raw = b"".join(response.iter_raw())
        assert response.headers["content-encoding"] == "gzip"
        assert "Accept-Encoding" in response.headers["vary"]
        assert "Accept" in response.headers["vary"].split(", ")
    plain = client.get("/graphql", params={"query": ALL}, headers={"accept-encoding": "identity"})
    assert gzip.decompress(raw) == plain.content
    assert len(raw) < len(plain.content) / 2


@pytest.mark.parametrize("declared", [True, False])
def test_a_body_that_is_too_large(declared: bool, new_client: Callable[..., TestClient]) -> None:
    small = new_client(max_body=1000)
    body = json.dumps({"query": NOTHING + " " * 1000}).encode()
    content = body if declared else iter([body[:600], body[600:]])
    response = small.post("/graphql", content=content, headers={"content-type": JSON})
    assert response.status_code == 413
    assert code(response) == "REQUEST_TOO_LARGE"
    assert post(small, {"query": NOTHING}).json() == ANSWER


def test_answers_are_utf_8_and_not_escaped(client: TestClient) -> None:
    response = post(client, {"query": '{ search(text: "é") { score } concept(ref: "Fièvre") { id } }'})
    assert "Fièvre".encode() in response.content
