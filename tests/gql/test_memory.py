"""What is remembered is bounded, is right, and may be used by many at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from hypothesis import given
from hypothesis import strategies as st

from symptomgraph.gql.memory import Memory


def one(_: object) -> None:
    """A question."""


def other(_: object) -> None:
    """Another question."""


@given(st.integers(1, 8), st.lists(st.tuples(st.sampled_from([one, other]), st.text("abcdef", min_size=1, max_size=1))))
def test_the_latest_are_remembered_for_their_question(size: int, kept: list[tuple[object, str]]) -> None:
    memory = Memory(size)
    for number, (question, key) in enumerate(kept):
        memory.keep(question, {key: number})  # type: ignore[arg-type] # hypothesis gives objects
    latest = {pair: number for number, pair in enumerate(kept)}
    for question in (one, other):
        for key, number in memory.recall(question, "abcdef").items():
            assert latest[question, key] == number
    remembered = sum(len(memory.recall(question, "abcdef")) for question in (one, other))
    assert remembered == min(size, len(latest))
    if kept:
        assert kept[-1][1] in memory.recall(kept[-1][0], [kept[-1][1]])  # type: ignore[arg-type] # as above


def test_many_at_once() -> None:
    memory = Memory(10)

    def work(start: int) -> None:
        for number in range(start, start + 500):
            key = str(number % 30)
            memory.keep(one, {key: key})
            assert all(value == name for name, value in memory.recall(one, map(str, range(30))).items())

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(4)))
    assert len(memory.recall(one, map(str, range(30)))) == 10
