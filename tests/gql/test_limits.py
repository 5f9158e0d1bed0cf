"""Documents that ask too much are refused before anything is looked up."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from graphql import get_introspection_query

from symptomgraph.gql.execution import Engine, Request
from symptomgraph.gql.limits import Limits
from symptomgraph.store import trace


def nested(depth: int) -> str:
    return "{ conditions { nodes { symptoms { nodes { " + "broader { " * (depth - 5) + "id" + " }" * depth


def code(engine: Engine, query: str) -> str | None:
    with trace() as lookups:
        answer = engine.answer(Request(query))
    if "errors" not in answer.body:
        return None
    assert not lookups
    assert not answer.executed
    codes = {error["extensions"]["code"] for error in answer.body["errors"]}
    assert len(codes) == 1
    return str(codes.pop())


def test_depth(engine: Callable[..., Engine]) -> None:
    small = engine(limits=Limits(depth=8))
    assert code(small, nested(8)) is None
    assert code(small, nested(9)) == "LIMIT_EXCEEDED"


def test_depth_through_fragments(engine: Callable[..., Engine]) -> None:
    parts = "".join(f"fragment F{n} on Concept {{ broader {{ ...F{n + 1} }} }} " for n in range(20))
    query = '{ concept(ref: "heat") { ...F0 } } ' + parts + "fragment F20 on Concept { id }"
    assert code(engine(), query) == "LIMIT_EXCEEDED"


def test_a_fragment_that_holds_itself_is_no_endless_loop(engine: Callable[..., Engine]) -> None:
    query = '{ concept(ref: "heat") { ...F } } fragment F on Concept { broader { ...F } }'
    assert code(engine(), query) == "GRAPHQL_VALIDATION_FAILED"


def test_aliases(engine: Callable[..., Engine]) -> None:
    assert code(engine(), f"{{ {' '.join(f'a{n}: __typename' for n in range(50))} }}") is None
    assert code(engine(), f"{{ {' '.join(f'a{n}: __typename' for n in range(51))} }}") == "LIMIT_EXCEEDED"


@pytest.mark.parametrize(
    "query",
    [
        "{ " + "__typename " * 2000 + "}",
        "{ __typename }" + "# nothing\n" * 2000,
        "{" + "a{" * 300 + "b" + "}" * 301,
        "{ concept(ref: " + "[" * 300 + "]" * 300 + ") { id } }",
    ],
    ids=["tokens", "comments", "braces", "brackets"],
)
def test_length_and_nesting(query: str, engine: Callable[..., Engine]) -> None:
    assert code(engine(limits=Limits(tokens=1500)), query) == "LIMIT_EXCEEDED"


def test_a_tangled_document_is_refused(engine: Callable[..., Engine]) -> None:
    query = '{ concept(ref: "heat") { ' + "broader { id } " * 300 + "} }"
    assert code(engine(limits=Limits(tokens=1500)), query) in {None, "LIMIT_EXCEEDED"}


def test_introspection_has_a_budget_of_its_own(engine: Callable[..., Engine]) -> None:
    small = engine(limits=Limits(depth=2, aliases=0))
    assert code(small, get_introspection_query(input_value_deprecation=True)) is None
    deep = "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }"
    assert code(small, deep) == "GRAPHQL_VALIDATION_FAILED"


def test_a_document_with_many_mistakes_lists_some_of_them(engine: Callable[..., Engine]) -> None:
    answer = engine().answer(Request("{ " + " ".join(f"no{n}" for n in range(100)) + " }"))
    assert 1 < len(answer.body["errors"]) < 30
    assert {error["extensions"]["code"] for error in answer.body["errors"]} == {"GRAPHQL_VALIDATION_FAILED"}
