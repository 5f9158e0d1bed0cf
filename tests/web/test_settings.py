"""The page about running the server: its settings, metrics and log are the ones that there are."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from symptomgraph.errors import (
    BadRequest,
    InvalidSetting,
    LimitExceeded,
    QueryRefused,
    QuerySyntaxError,
    SymptomgraphError,
)
from symptomgraph.web.problems import STATUS
from symptomgraph.web.settings import ServerSettings, read_settings

PAGE = (Path(__file__).parents[2] / "docs" / "operations.md").read_text("utf-8")
ROWS = re.findall(r"^\| `SYMPTOMGRAPH_(\w+)` \| (?:`(.+)`)? ?\| (.+) \|$", PAGE, re.MULTILINE)


def written(value: object) -> str:
    match value:
        case None | "" | False if value is not False:
            return ""
        case bool() | tuple():
            return json.dumps(value)
        case _:
            return str(value)


def test_the_settings_are_those_of_the_page() -> None:
    settings = ServerSettings.model_construct()
    there = [
        (name.upper(), written(getattr(settings, name)), field.description or "")
        for name, field in ServerSettings.model_fields.items()
    ]
    assert sorted(ROWS) == sorted(there)


def test_the_metrics_are_those_of_the_page(client: TestClient) -> None:
    told = set(re.findall(r"^# TYPE (symptomgraph_\w+) ", client.get("/metrics").text, re.MULTILINE))
    printed = set(re.findall(r"^\| `(symptomgraph_\w+)`", PAGE, re.MULTILINE))
    assert {name for name in told if not name.endswith("_created")} == printed


def test_the_log_is_that_of_the_page(client: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    (printed,) = re.findall(r"```json\n(.+)\n```", PAGE)
    with caplog.at_level(logging.INFO, "symptomgraph.requests"):
        client.post("/graphql", json={"query": "query SymptomPage { __typename }"})
    (record,) = [record for record in caplog.records if record.name == "symptomgraph.requests"]
    told = json.loads(printed)
    assert re.sub("[0-9.]+ ms", "ms", told["message"]) == re.sub("[0-9.]+ ms", "ms", record.getMessage())
    assert told.keys() - {"time", "level", "logger", "message"} <= vars(record).keys()


def test_the_statuses_of_sparql_are_those_of_the_page() -> None:
    section = PAGE.partition("\n## SPARQL")[2].partition("\n## ")[0]
    printed = {code: int(status) for status, code in re.findall(r"\| (\d{3}) \| `(\w+)` \|$", section, re.MULTILINE)}
    kinds: list[type[SymptomgraphError]] = [*STATUS, BadRequest, LimitExceeded, QueryRefused, QuerySyntaxError]
    given = {kind.code: STATUS.get(kind, 400) for kind in kinds}
    assert printed.items() <= given.items()
    assert {"OVERLOADED", "TIME_EXCEEDED", "MEMORY_EXCEEDED", "QUERY_SYNTAX"} <= printed.keys()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("RATE_LIMIT", "often"),
        ("MAX_SECONDS", "0"),
        ("CACHE", "-1"),
        ("PERSISTED_ONLY", "true"),
        ("SPARQL_SECONDS", "inf"),
        ("SPARQL_MEMORY", "9999999999999999"),
        ("SPARQL_WORKERS", "9999999999"),
    ],
)
def test_a_value_that_cannot_be_used_is_named(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"SYMPTOMGRAPH_{name}", value)
    with pytest.raises(InvalidSetting, match="SYMPTOMGRAPH_"):
        read_settings()


@pytest.mark.parametrize("rate", ["100/minute", "5 per 10 seconds", "1/day"])
def test_rates_may_be_written_as_the_page_says(rate: str, new_client: Callable[..., TestClient]) -> None:
    assert "ratelimit" in new_client(rate_limit=rate).get("/").headers
