"""Answers that are kept: the same as fresh ones, without errors, and within their bytes."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from starlette.testclient import TestClient

from symptomgraph.gql.execution import Request
from symptomgraph.snapshot import Snapshot
from symptomgraph.web.cache import Answers, Kept, key_of

NewClient = Callable[..., TestClient]

PAGE = "query Page($n: Int) { conditions(first: $n) { nodes { id label } } } query Other { snapshot { id } }"


def looked(client: TestClient) -> dict[str, float]:
    """How often the cache was hit and missed, as /metrics tells it."""
    counts = {"hit": 0.0, "miss": 0.0}
    for line in client.get("/metrics").text.splitlines():
        for outcome in counts:
            if line.startswith(f'symptomgraph_cache_lookups_total{{outcome="{outcome}"}}'):
                counts[outcome] = float(line.split()[-1])
    return counts


def ask(client: TestClient, query: str = PAGE, *, name: str | None = "Page", n: int | None = None) -> bytes:
    body = {"query": query, "operationName": name, "variables": {"n": n}}
    response = client.post("/graphql", json=body)
    assert response.status_code == 200
    return response.content


def test_a_question_that_was_asked_before_is_answered_from_the_cache(client: TestClient) -> None:
    first = ask(client)
    assert looked(client) == {"hit": 0, "miss": 1}
    assert ask(client) == first
    assert looked(client) == {"hit": 1, "miss": 1}
    params = {"query": PAGE, "operationName": "Page", "variables": json.dumps({"n": None})}
    assert client.get("/graphql", params=params).content == first
    assert looked(client) == {"hit": 2, "miss": 1}


def test_a_kept_answer_has_a_request_id_and_a_media_type_of_its_own(client: TestClient) -> None:
    ask(client)
    body = {"query": PAGE, "operationName": "Page", "variables": {"n": None}}
    headers = {"accept": "application/graphql-response+json", "x-request-id": "second"}
    again = client.post("/graphql", json=body, headers=headers)
    assert looked(client)["hit"] == 1
    assert again.headers["x-request-id"] == "second"
    assert again.headers["content-type"].startswith("application/graphql-response+json")
    assert again.headers["cache-control"] == "no-store"


def test_other_variables_and_operations_are_other_questions(client: TestClient) -> None:
    answers = {ask(client, n=n) for n in (0, 1, 2)} | {ask(client, name="Other")}
    assert len(answers) == 4
    assert looked(client)["hit"] == 0


@pytest.mark.parametrize(
    "query",
    [
        '{ conditions { nodes { id } } concept(ref: "dragon") { id } }',
        "{ conditions { nodes { nothing } } }",
        "{ conditions(first: -1) { nodes { id label } } }",
        "{ __typename }",
    ],
)
def test_errors_and_trifles_are_not_kept(query: str, client: TestClient) -> None:
    for _ in range(2):
        ask(client, query, name=None)
    assert looked(client) == {"hit": 0, "miss": 2}


def test_nothing_is_kept_in_no_bytes(new_client: NewClient) -> None:
    without = new_client(cache=0)
    assert ask(without) == ask(without)
    assert looked(without) == {"hit": 0, "miss": 2}


def test_it_keeps_to_its_bytes_and_forgets_what_was_not_asked_for() -> None:
    answers: Answers[str, Kept] = Answers(10_000)
    for n in range(100):
        answers.keep(str(n), Kept(b"x" * 500, None), 500)
        answers.recall("0")
        assert answers.size <= 10_000
    assert answers.recall("0")
    assert answers.recall("99")
    assert answers.recall("1") is None
    answers.keep("large", Kept(b"x" * 5_000, None), 5_000)
    assert answers.recall("large") is None


def test_a_key_is_of_one_snapshot(robot_snapshot: Snapshot, shipped_snapshot: Snapshot) -> None:
    asked = Request(PAGE, {"n": 1, "m": 2}, "Page")
    assert key_of(robot_snapshot.id, asked) == key_of(robot_snapshot.id, Request(PAGE, {"m": 2, "n": 1}, "Page"))
    assert key_of(robot_snapshot.id, asked) != key_of(shipped_snapshot.id, asked)
