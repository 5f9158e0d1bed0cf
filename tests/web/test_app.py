"""What every answer has, and the addresses besides /graphql."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable

import pytest
from starlette.testclient import TestClient

from symptomgraph.gql.execution import Engine
from symptomgraph.snapshot import Snapshot
from symptomgraph.web.middleware import HEADERS

HTML = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
PLACES = ["/", "/graphql?query={__typename}", "/graphql", "/healthz", "/readyz", "/nowhere", "/graphql?query={"]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("accept", ["*/*", HTML])
def test_every_answer_has_an_id_and_safe_headers(place: str, accept: str, client: TestClient) -> None:
    response = client.get(place, headers={"accept": accept})
    assert HEADERS.keys() <= response.headers.keys()
    assert re.fullmatch("[0-9a-f]{16}", response.headers["x-request-id"])
    assert "default-src 'none'" in response.headers["content-security-policy"]
    assert "frame-ancestors 'none'" in response.headers["content-security-policy"]
    assert "cache-control" in response.headers


def test_a_request_id_may_be_given_where_it_is_fit_for_a_log(client: TestClient) -> None:
    assert client.get("/healthz", headers={"x-request-id": "trace-17.a"}).headers["x-request-id"] == "trace-17.a"
    for unfit in ("a b", "x" * 65, "<script>"):
        assert client.get("/healthz", headers={"x-request-id": unfit}).headers["x-request-id"] != unfit


def test_health(client: TestClient, robot_snapshot: Snapshot) -> None:
    for place, more in (("/healthz", {}), ("/readyz", {"sparql": "unavailable"})):
        response = client.get(place)
        assert response.status_code == 200
        assert response.json() == {"status": "ok", "snapshot": robot_snapshot.id, **more}
        assert response.headers["cache-control"] == "no-store"


def test_what_cannot_answer_is_not_ready(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("symptomgraph.questions.concepts_page", _broken)
    assert client.get("/readyz").status_code == 503
    assert client.get("/healthz").status_code == 200


def test_an_address_that_is_not_there(client: TestClient) -> None:
    response = client.get("/nowhere")
    assert response.status_code == 404
    (error,) = response.json()["errors"]
    assert error["extensions"]["code"] == "NOT_FOUND"
    page = client.get("/<b>nowhere", headers={"accept": HTML})
    assert page.status_code == 404
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert "<b>" not in page.text
    assert "&lt;b&gt;" in page.text or "%3Cb%3E" in page.text


def test_a_method_that_is_not_answered(client: TestClient) -> None:
    response = client.post("/healthz")
    assert response.status_code == 405
    assert response.headers["allow"] == "GET, HEAD"
    assert response.json()["errors"][0]["extensions"]["code"] == "METHOD_NOT_ALLOWED"


def test_a_defect_is_a_plain_500_with_the_id_that_is_in_the_log(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(Engine, "answer", _broken)
    with caplog.at_level(logging.ERROR):
        response = client.post("/graphql", json={"query": "{ __typename }"}, headers={"x-request-id": "r-42"})
    assert response.status_code == 500
    (error,) = response.json()["errors"]
    assert error["extensions"] == {"code": "INTERNAL", "requestId": "r-42"}
    assert "swordfish" not in response.text
    assert response.headers["x-content-type-options"] == "nosniff"
    assert "swordfish" in caplog.text
    assert "r-42" in caplog.text


def test_other_sites_may_ask_where_that_is_configured(new_client: Callable[..., TestClient]) -> None:
    ask = {"origin": "https://example.org", "access-control-request-method": "POST"}
    assert "access-control-allow-origin" not in new_client().options("/graphql", headers=ask).headers
    opened = new_client(cors_origins=["https://example.org"])
    before = opened.options("/graphql", headers=ask)
    assert before.status_code == 200
    assert before.headers["access-control-allow-origin"] == "https://example.org"
    answer = opened.get("/graphql?query={__typename}", headers={"origin": "https://example.org"})
    assert answer.headers["access-control-allow-origin"] == "https://example.org"
    assert {"Accept", "Origin"} <= set(answer.headers["vary"].split(", "))
    refused = opened.options("/graphql", headers={**ask, "origin": "https://example.net"})
    assert "access-control-allow-origin" not in refused.headers


def _broken(*_: object, **__: object) -> None:
    raise RuntimeError("the password is swordfish")
