"""What `extensions.explain` tells of the way to an answer."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from symptomgraph.gql.execution import Engine, Request
from symptomgraph.gql.explain import MOST_KEYS, explained
from symptomgraph.store import Lookup, trace

QUERY = '{ concept(ref: "rattle") { label claims(first: 5) { nodes { statement } } } }'


def test_it_tells_each_look_up(engine: Callable[..., Engine]) -> None:
    with trace() as lookups:
        answer = engine().answer(Request(QUERY), explain=True)
    told = answer.response["extensions"]["explain"]
    assert told["lookups"] == len(lookups) == len(told["queries"]) > 1
    assert [entry["query"] for entry in told["queries"]] == [f"{lookup.query}.rq" for lookup in lookups]
    assert all(entry["rows"] >= 0 and entry["milliseconds"] > 0 for entry in told["queries"])
    (concept,) = [entry for entry in told["queries"] if entry["query"] == "concepts.rq"][:1]
    (keys,) = concept["bindings"].values()
    assert keys == {"count": 1, "keys": ["<https://w3id.org/symptomgraph/concept/rattling>"]}


def test_what_is_remembered_is_looked_up_again(engine: Callable[..., Engine]) -> None:
    one = engine()
    plain = one.answer(Request(QUERY))
    assert "explain" not in plain.response["extensions"]
    told = [one.answer(Request(QUERY), explain=True) for _ in range(2)]
    assert [answer.body for answer in told] == [plain.body, plain.body]
    first, second = (answer.response["extensions"]["explain"]["lookups"] for answer in told)
    assert first == second > 0


@pytest.mark.parametrize("size", [MOST_KEYS, MOST_KEYS + 1])
def test_long_batches_are_shown_in_part_and_counted_in_whole(size: int) -> None:
    (query,) = explained([Lookup("claims", 3, 0.0015, {"claim": [f"{n}" for n in range(size)]})])["queries"]
    assert query["bindings"]["claim"]["count"] == size
    assert len(query["bindings"]["claim"]["keys"]) == MOST_KEYS
    assert query["milliseconds"] == 1.5
