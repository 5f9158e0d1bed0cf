"""The short way through plain fields gives what graphql-core gives by its long one: answers, errors, places."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from graphql import ExecutionResult, GraphQLObjectType, execute_sync, parse

from symptomgraph.gql.context import Context
from symptomgraph.gql.execution import Engine, Request
from symptomgraph.gql.executor import Executor
from symptomgraph.gql.memory import Memory
from symptomgraph.gql.schema import SHOWN_BY, executable, schema
from symptomgraph.gql.types.claims import Claim
from symptomgraph.questions import Graph
from symptomgraph.snapshot import Snapshot

OPERATIONS = Path(__file__).parent / "operations"
CASES = sorted(path.relative_to(OPERATIONS).with_suffix("").as_posix() for path in OPERATIONS.rglob("*.graphql"))
EVERY_CLAIM = "{ conditions { nodes { label symptoms { edges { claims { statement subject { label } } } } } } }"

Ask = Callable[..., ExecutionResult]


@pytest.fixture
def ask(snapshots: dict[str, Snapshot], graphs: dict[str, Graph]) -> Ask:
    """Executes a document by the given executor."""

    def ask(name: str, text: str, variables: dict[str, Any] | None, executor: type[Any]) -> ExecutionResult:
        context = Context(graphs[name], snapshots[name].report, SHOWN_BY, Memory(10_000))
        return execute_sync(
            executable(), parse(text), context_value=context, variable_values=variables, executor_class=executor
        )

    return ask


def told(result: ExecutionResult) -> Any:
    """Everything that a client sees, in its order."""
    return json.dumps(result.formatted)


@pytest.mark.parametrize("case", CASES)
def test_an_operation(case: str, ask: Ask) -> None:
    path = OPERATIONS / f"{case}.graphql"
    beside = path.with_suffix(".variables.json")
    variables = json.loads(beside.read_text("utf-8")) if beside.exists() else None
    asked = (case.partition("/")[0], path.read_text("utf-8"), variables)
    result = ask(*asked, Executor)
    assert not result.errors
    assert told(result) == told(ask(*asked, schema().execution_context_class))


@pytest.mark.parametrize("attribute", ["statement", "value"])
def test_a_field_that_fails_or_is_null_where_it_must_not_be(
    attribute: str, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Claim.of

    def broken(value: Any, level: Any) -> Claim:
        view = whole(value, level)
        setattr(view, attribute, None)
        return view

    monkeypatch.setattr("symptomgraph.gql.schema.SHOWN_BY", SHOWN_BY)
    monkeypatch.setitem(SHOWN_BY, next(question for question, view in SHOWN_BY.items() if view == whole), broken)
    short = ask("robot", EVERY_CLAIM, None, Executor)
    long = ask("robot", EVERY_CLAIM, None, schema().execution_context_class)
    assert short.errors
    assert long.errors
    assert short.data == long.data is None
    assert [(error.path, error.locations) for error in short.errors] == [
        (error.path, error.locations) for error in long.errors
    ]


def test_errors_leave_nullable_fields_null(ask: Ask) -> None:
    bad = 'condition(ref: "loose bolt") { symptoms(first: 501) { totalCount } }'
    query = f'{{ good: concept(ref: "smoke") {{ label }} bad: {bad} }}'
    short, long = (ask("robot", query, None, executor) for executor in (Executor, schema().execution_context_class))
    assert told(short) == told(long)
    assert short.data == {"good": {"label": "smoke"}, "bad": None}


def test_most_fields_are_plain() -> None:
    kinds = [kind for kind in executable().type_map.values() if isinstance(kind, GraphQLObjectType)]
    fields = sum(len(kind.fields) for kind in kinds if not kind.name.startswith("__"))
    plain = sum(len(kind.extensions.get("symptomgraph-plain-fields", ())) for kind in kinds)
    assert plain > fields * 0.8


def test_an_engine_executes_by_it(engine: Callable[..., Engine], monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[str] = []
    way = Executor._execute_plain

    def watched(executor: Executor, field: Any, source: Any, details: Any, *rest: Any) -> Any:
        taken.append(details[0].node.name.value)
        return way(executor, field, source, details, *rest)

    monkeypatch.setattr(Executor, "_execute_plain", watched)
    assert engine().answer(Request('{ concept(ref: "smoke") { label kind } }')).faultless
    assert taken == ["label", "kind"]
