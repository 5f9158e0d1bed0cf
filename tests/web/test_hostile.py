"""What is sent to wear the server out is refused with its own code, and the next client is answered."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from starlette.testclient import TestClient

GRAPHQL = "application/graphql-response+json"
DOUBLING = "".join(f"fragment F{n} on Concept {{ broader {{ ...F{n + 1} ...F{n + 1} }} }} " for n in range(10))
FANNING = "".join(f"fragment F{n} on Concept {{ ...F{n + 1} ...F{n + 1} }} " for n in range(60))
PAGES = "conditions(first: 500) { nodes { symptoms(first: 500) { nodes { id } } } }"

DOCUMENTS = {
    "aliases": ("{ " + " ".join(f"a{n}: __typename" for n in range(5_000)) + " }", "LIMIT_EXCEEDED"),
    "aliases that fit in": ("{ " + " ".join(f"a{n}: __typename" for n in range(300)) + " }", "LIMIT_EXCEEDED"),
    "depth": ("{ " + "conditions { nodes { symptoms { nodes { " * 5 + "id" + " } } } }" * 5 + " }", "LIMIT_EXCEEDED"),
    "nesting": ("{a" * 10_000, "LIMIT_EXCEEDED"),
    "fragments": (
        f'{{ concept(ref: "heat") {{ ...F0 }} }} {DOUBLING} fragment F10 on Concept {{ id }}',
        "COST_EXCEEDED",
    ),
    "spreads": (f'{{ concept(ref: "heat") {{ ...F0 }} }} {FANNING} fragment F60 on Concept {{ id }}', "COST_EXCEEDED"),
    "pages": (f"{{ {PAGES} a: {PAGES} }}", "COST_EXCEEDED"),
    "directives": ("{ __typename " + "@skip(if: false) " * 100 + "}", "GRAPHQL_VALIDATION_FAILED"),
    "mistakes": ("{ " + " ".join(f"no{n}" for n in range(400)) + " }", "GRAPHQL_VALIDATION_FAILED"),
    "a million": ("{ conditions(first: 1000000) { totalCount } }", "BAD_INPUT"),
    "less than nothing": ("{ conditions(first: -1) { totalCount } }", "BAD_INPUT"),
    "symptoms": (
        f"{{ sharedConditions(symptoms: {json.dumps(['heat'] * 450)}) {{ totalCount }} }}",
        "BAD_INPUT",
    ),
}


def post(client: TestClient, content: bytes) -> Any:
    return client.post("/graphql", content=content, headers={"content-type": "application/json", "accept": GRAPHQL})


def codes(response: Any) -> set[str]:
    return {error["extensions"]["code"] for error in response.json()["errors"]}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_that_asks_too_much(name: str, client: TestClient) -> None:
    document, code = DOCUMENTS[name]
    response = post(client, json.dumps({"query": document}).encode())
    assert response.status_code in {200, 400}
    assert codes(response) == {code}
    assert len(response.content) < 20_000
    assert client.get("/readyz").status_code == 200


@pytest.mark.parametrize(
    ("content", "status", "code"),
    [
        (b'{"query": "' + b"x" * 10_000_000 + b'"}', 413, "REQUEST_TOO_LARGE"),
        (b'{"query": "{ \xff\xfe }"}', 400, "BAD_REQUEST"),
        (b'{"query": "{ __typename }", "variables": ' + b"[" * 40_000, 400, "BAD_REQUEST"),
        (b'{"query": "{ __typename }", "variables": {"n": ' + b"9" * 50_000 + b"}}", 400, "BAD_REQUEST"),
        (b'{"query": "{ \\ud800 }"}', 400, "GRAPHQL_PARSE_FAILED"),
    ],
    ids=["10 MB", "bytes that are no UTF-8", "brackets", "digits", "half a character"],
)
def test_a_body_that_asks_too_much(content: bytes, status: int, code: str, client: TestClient) -> None:
    response = post(client, content)
    assert response.status_code == status
    assert codes(response) == {code}
    assert client.get("/readyz").status_code == 200


def test_variables_count_in_what_a_question_costs(client: TestClient) -> None:
    query = f"query ($n: Int) {{ {PAGES.replace('500', '$n')} }}"
    for n, expected in ((10, set()), (500, {"COST_EXCEEDED"} if 500 * 500 > 500_000 else set())):
        body = post(client, json.dumps({"query": query, "variables": {"n": n}}).encode()).json()
        assert {error["extensions"]["code"] for error in body.get("errors", ())} == expected


def test_work_ends_when_its_time_is_up(new_client: Callable[..., TestClient]) -> None:
    client = new_client(max_seconds=1e-6)
    response = post(client, b'{"query": "{ conditions { nodes { label } } }"}')
    assert response.status_code == 503
    assert codes(response) == {"TIME_EXCEEDED"}
    assert client.get("/healthz").status_code == 200
