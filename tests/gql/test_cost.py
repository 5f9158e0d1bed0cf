"""What a question may cost, reckoned from its document and variables."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest
from graphql import get_introspection_query, parse

from symptomgraph.gql.cost import LARGEST, Cost, cost_of
from symptomgraph.gql.documents import Document
from symptomgraph.gql.execution import Engine, Request
from symptomgraph.gql.limits import Limits
from symptomgraph.gql.schema import executable
from symptomgraph.store import trace

PAGE = "conditions(first: 10) { totalCount nodes { id label } }"


def cost(text: str, name: str | None = None, **variables: Any) -> Cost:
    document = parse(text)
    return cost_of(executable(), document, Document(document).operation(name), variables)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("{ __typename }", 1),
        ("{ snapshot { id createdAt } }", 3),
        ('{ concept(ref: "heat") { id label } }', 3),
        ('{ concept(ref: "heat") { broader { id label } } }', 1 + 1 + 5 * 2),
        (f"{{ {PAGE} }}", 1 + 1 + 1 + 10 * 2),
        ("{ conditions { nodes { id } } }", 1 + 1 + 50),
        ("{ conditions(last: 7) { nodes { id } } }", 1 + 1 + 7),
        ("{ conditions(first: 7) { nodes { id } edges { cursor node { id } } } }", 1 + 1 + 7 + 1 + 7 * 3),
        ("{ conditions(first: 0) { nodes { id } } }", 1 + 1),
        ("{ conditions(first: 1000000) { nodes { id } } }", 1 + 1 + 500),
        ("{ conditions(first: -1) { nodes { id } } }", 1 + 1),
        ('{ nodes(ids: ["a", "b", "c"]) { id } }', 1 + 3),
        ("{ conditions(first: 4) { nodes { symptoms(first: 6) { nodes { id } } } } }", 1 + 1 + 4 * (1 + 1 + 6)),
        (f"{{ a: {PAGE} b: {PAGE} }}", 2 * 23),
    ],
)
def test_each_field_counts_for_each_object(query: str, expected: int) -> None:
    assert cost(query) == Cost(expected, 0)


@pytest.mark.parametrize(("variables", "members"), [({}, 3), ({"n": 8}, 8), ({"n": 0}, 0), ({"n": None}, 50)])
def test_variables_count_as_what_they_are(variables: Mapping[str, Any], members: int) -> None:
    query = "query ($n: Int = 3) { conditions(first: $n) { nodes { id } } }"
    assert cost(query, **variables).data == 2 + members
    assert cost("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids=["a", "b"]).data == 3


def test_fragments_count_where_they_are_spread() -> None:
    inline = "{ conditions(first: 10) { ... on ConditionConnection { totalCount nodes { ... { id label } } } } }"
    named = "{ conditions(first: 10) { ...P } } fragment P on ConditionConnection { totalCount nodes { ...C } }"
    assert cost(inline) == cost(f"{named} fragment C on Concept {{ id label }}") == cost(f"{{ {PAGE} }}")


def test_fragments_that_double_each_other_are_reckoned_at_once() -> None:
    parts = "".join(f"fragment F{n} on Concept {{ ...F{n + 1} ...F{n + 1} }} " for n in range(200))
    assert cost(f'{{ concept(ref: "heat") {{ ...F0 }} }} {parts} fragment F200 on Concept {{ id }}').data == LARGEST


def test_an_operation_counts_alone() -> None:
    both = f"query A {{ __typename }} query B {{ {PAGE} }}"
    assert cost(both, "A").data == 1
    assert cost(both, "B").data == 23


def test_each_operation_of_a_document_is_reckoned(engine: Callable[..., Engine]) -> None:
    one = engine()
    text = f"query A {{ __typename }} query B {{ {PAGE} }} "
    text += "query C($n: Int) { conditions(first: $n) { nodes { id } } }"
    asked = [("A", {}), ("B", {}), ("C", {"n": 3}), ("C", {"n": 4}), ("B", {}), ("A", {"n": 9})]
    costs = [one.answer(Request(text, variables, name)).cost for name, variables in asked]
    assert costs == [1, 23, 5, 6, 23, 1]


def test_introspection_has_a_budget_that_tools_fit_in(engine: Callable[..., Engine]) -> None:
    text = get_introspection_query(input_value_deprecation=True, specified_by_url=True, schema_description=True)
    usual = cost(text)
    assert usual.data == 0
    assert 0 < usual.introspection <= Limits().introspection / 3
    assert cost(f'{{ __schema {{ description }} __type(name: "Claim") {{ name }} {PAGE} }}') == Cost(23, 4)
    greedy = "{ " + " ".join(f"a{n}: __schema {{ types {{ ...T }} }}" for n in range(50)) + " } "
    greedy += "fragment T on __Type { fields { args { name defaultValue type { name fields { name } } } } }"
    assert code(engine(), greedy) == "COST_EXCEEDED"


def code(engine: Engine, query: str, **variables: Any) -> str | None:
    with trace() as lookups:
        answer = engine.answer(Request(query, variables))
    if "errors" not in answer.body:
        return None
    assert not lookups
    return str(answer.body["errors"][0]["extensions"]["code"])


def test_what_costs_too_much_is_not_looked_up(engine: Callable[..., Engine]) -> None:
    small = engine(limits=Limits(cost=22))
    assert code(small, f"{{ {PAGE} }}") == "COST_EXCEEDED"
    assert code(engine(limits=Limits(cost=23)), f"{{ {PAGE} }}") is None
    (error,) = small.answer(Request(f"{{ {PAGE} }}")).body["errors"]
    told = {name: error["extensions"][name] for name in ("limit", "requested", "maximum")}
    assert told == {"limit": "cost", "requested": 23, "maximum": 22}


def test_every_reckoned_answer_tells_its_cost(engine: Callable[..., Engine]) -> None:
    small = engine(limits=Limits(cost=30))
    for query, requested in (
        (f"{{ {PAGE} }}", 23),
        (f"{{ {PAGE} other: {PAGE} }}", 46),
        ('{ node(id: "?") { id } }', 2),
    ):
        extensions = small.answer(Request(query)).response["extensions"]
        assert extensions == {"cost": {"requested": requested, "limit": 30}}
    assert "extensions" not in small.answer(Request("{")).response


def test_an_answer_that_takes_too_long_is_ended(engine: Callable[..., Engine]) -> None:
    late = engine(limits=Limits(seconds=0)).answer(Request(f"{{ {PAGE} }}"))
    assert not late.executed
    assert late.status == 503
    assert late.body["errors"][0]["extensions"]["code"] == "TIME_EXCEEDED"
    assert "data" not in late.body
