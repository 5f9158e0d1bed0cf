"""What those who run the server see: metrics, explanations, rates and the log."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families
from starlette.testclient import TestClient

from symptomgraph.snapshot import Snapshot

NewClient = Callable[..., TestClient]

QUERY = "query Page { conditions(first: 5) { nodes { id label } } }"
EXPLAIN = {"x-symptomgraph-explain": "1"}


def samples(client: TestClient) -> dict[tuple[str, str], float]:
    """The samples of /metrics, by their names and the values of their labels."""
    families = text_string_to_metric_families(client.get("/metrics").text)
    return {
        (sample.name.removeprefix("symptomgraph_"), " ".join(sample.labels.values())): sample.value
        for family in families
        for sample in family.samples
    }


def test_operations_are_counted_and_timed(client: TestClient, robot_snapshot: Snapshot) -> None:
    for query in (QUERY, QUERY, "{ __typename }", "query Wrong { nothing }", 'query Bad { node(id: "?") { id } }'):
        client.post("/graphql", json={"query": query})
    found = samples(client)
    assert found["operations_total", "Page ok"] == 2
    assert found["operations_total", "anonymous ok"] == 1
    assert found["operations_total", "anonymous refused"] == 1
    assert found["operations_total", "other errors"] == 1
    assert found["operation_seconds_count", "Page"] == 2
    assert found["http_requests_total", "/graphql 200"] == 5
    assert found["store_lookups_total", "concepts"] == 1
    assert found["cache_lookups_total", "hit"] == 1
    assert found["cache_bytes", ""] > 0
    assert next(name for kind, name in found if kind == "snapshot").startswith(robot_snapshot.id)


def test_names_of_operations_and_addresses_do_not_grow_without_end(new_client: NewClient) -> None:
    client = new_client(operations=3)
    for n in range(10):
        client.post("/graphql", json={"query": f"query Q{n} {{ __typename }}"})
        client.get(f"/nowhere/{n}")
    names = {labels.split()[0] for name, labels in samples(client) if name == "operations_total"}
    assert names == {"Q0", "Q1", "Q2", "other"}
    assert samples(client)["http_requests_total", "other 404"] == 10


def test_metrics_can_be_switched_off(new_client: NewClient) -> None:
    assert new_client(metrics=False).get("/metrics").status_code == 404
    assert new_client().get("/metrics").headers["content-type"].startswith("text/plain; version=0.0.4")


def test_an_answer_is_explained_where_that_is_allowed(new_client: NewClient) -> None:
    client = new_client(explain=True)
    plain = client.post("/graphql", json={"query": QUERY})
    assert "explain" not in plain.json()["extensions"]
    by_header = client.post("/graphql", json={"query": QUERY}, headers=EXPLAIN)
    by_extension = client.post("/graphql", json={"query": QUERY, "extensions": {"explain": True}})
    for told in (by_header, by_extension):
        assert told.json()["data"] == plain.json()["data"]
        assert [query["query"] for query in told.json()["extensions"]["explain"]["queries"]][-1] == "concepts.rq"
    assert client.post("/graphql", json={"query": QUERY}).content == plain.content


def test_an_explanation_is_not_kept(new_client: NewClient) -> None:
    client = new_client(explain=True)
    plain = client.get("/graphql", params={"query": QUERY})
    asked = {**EXPLAIN, "if-none-match": plain.headers["etag"]}
    told = client.get("/graphql", params={"query": QUERY}, headers=asked)
    assert told.status_code == 200
    assert "etag" not in told.headers
    assert told.headers["cache-control"] == "no-store"
    assert "x-symptomgraph-explain" in plain.headers["vary"]


def test_an_explanation_is_refused_where_it_is_not_allowed(client: TestClient) -> None:
    for asked in ({"headers": EXPLAIN}, {"params": {"extensions": '{"explain": true}'}}):
        given: dict[str, Any] = {"params": {}, **asked}
        response = client.get("/graphql", headers=given.get("headers"), params={"query": QUERY, **given["params"]})
        assert response.status_code == 400
        assert response.json()["errors"][0]["extensions"]["code"] == "BAD_REQUEST"
    assert client.get("/graphql", params={"query": QUERY}, headers={"x-symptomgraph-explain": "0"}).status_code == 200


def test_a_client_that_asks_too_often_waits(new_client: NewClient) -> None:
    client = new_client(rate_limit="3/minute")
    for left in (2, 1, 0):
        response = client.post("/graphql", json={"query": QUERY})
        assert response.status_code == 200
        assert response.headers["ratelimit"].startswith(f'"client";r={left};t=')
        assert response.headers["ratelimit-policy"] == '"client";q=3;w=60'
    refused = client.post("/graphql", json={"query": QUERY})
    assert refused.status_code == 429
    error = refused.json()["errors"][0]["extensions"]
    assert error["code"] == "RATE_EXCEEDED"
    assert 1 <= int(refused.headers["retry-after"]) == error["retryAfter"] <= 60
    assert "x-request-id" in refused.headers
    for free in ("/healthz", "/metrics", "/assets/page.js"):
        answer = client.get(free)
        assert answer.status_code != 429
        assert "ratelimit" not in answer.headers


def test_there_is_no_rate_by_default(client: TestClient) -> None:
    assert "ratelimit" not in client.get("/graphql", params={"query": QUERY}).headers


def test_the_log_has_a_record_for_each_request_without_what_was_asked(
    client: TestClient, caplog: pytest.LogCaptureFixture
) -> None:
    query = "query Secret($ref: ConceptRef!) { concept(ref: $ref) { label } }"
    with caplog.at_level(logging.INFO, "symptomgraph.requests"):
        params = {"query": query, "variables": json.dumps({"ref": "swordfish"})}
        client.get("/graphql", params=params, headers={"x-request-id": "r-1"})
    (record,) = [record for record in caplog.records if record.name == "symptomgraph.requests"]
    told = {name: getattr(record, name) for name in ("request_id", "operation", "cached", "method", "path", "status")}
    assert told == {
        "request_id": "r-1",
        "operation": "Secret",
        "cached": False,
        "method": "GET",
        "path": "/graphql",
        "status": 200,
    }
    assert "swordfish" not in str(vars(record))
