"""Each operation under operations/ against its approved answer, with the look-ups that it takes on a fresh memory."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from symptomgraph.gql.execution import Answer, Engine, Request
from symptomgraph.store import trace

OPERATIONS = Path(__file__).parent / "operations"
CASES = sorted(path.relative_to(OPERATIONS).with_suffix("").as_posix() for path in OPERATIONS.rglob("*.graphql"))


def request(case: str) -> Request:
    path = OPERATIONS / f"{case}.graphql"
    variables = path.with_suffix(".variables.json")
    return Request(path.read_text("utf-8"), json.loads(variables.read_text("utf-8")) if variables.exists() else None)


def asked(engine: Engine, case: str) -> tuple[Answer, list[str]]:
    with trace() as lookups:
        answer = engine.answer(request(case))
    return answer, [lookup.query for lookup in lookups]


@pytest.mark.parametrize("case", CASES)
def test_the_answer_and_its_look_ups(case: str, engine: Callable[..., Engine]) -> None:
    answer, lookups = asked(engine(case.split("/", maxsplit=1)[0]), case)
    assert answer.faultless, answer.body
    found = {"lookups": lookups, **answer.body}
    approved = OPERATIONS / f"{case}.json"
    if os.environ.get("APPROVE") == "1":
        approved.write_text(json.dumps(found, indent=2, ensure_ascii=False) + "\n", "utf-8")
    assert found == json.loads(approved.read_text("utf-8")), "look at the difference, then run with APPROVE=1"


@pytest.mark.parametrize("case", CASES)
def test_the_answer_is_the_same_from_memory(case: str, engine: Callable[..., Engine]) -> None:
    one = engine(case.split("/", maxsplit=1)[0])
    (first, cold), (second, warm) = asked(one, case), asked(one, case)
    assert second == first
    assert len(warm) <= len(cold)


def test_more_conditions_take_no_more_look_ups(engine: Callable[..., Engine]) -> None:
    text = request("robot/nested").query
    counts = []
    for first in (1, 2, 3):
        with trace() as lookups:
            answer = engine("robot").answer(Request(text.replace("conditions {", f"conditions(first: {first}) {{", 1)))
        assert answer.faultless
        counts.append(len(lookups))
    # What one condition brings up is remembered for the next, so that there may be fewer.
    assert max(counts) == counts[0]
