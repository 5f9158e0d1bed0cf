"""Paths against a search that tries everything, on graphs that are made up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from symptomgraph import questions
from symptomgraph.errors import BadId, BadInput, LimitExceeded
from symptomgraph.model.answers import ClaimPath, PathClaim
from symptomgraph.questions import Graph
from symptomgraph.questions.paths import MAX_BREADTH, MAX_PATHS
from symptomgraph.store import trace

Triple = tuple[str, str, str]
Toy = Callable[[Iterable[Triple]], Graph]
Said = tuple[str, str, bool]
"""A claim as its subject, its object, and whether it is negated."""

LAW = settings(deadline=None, max_examples=60)
NAMES = "abcdefg"
CLAIMS: st.SearchStrategy[list[Said]] = st.lists(
    st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES), st.sampled_from([False, False, False, True])), max_size=14
)


def claims(said: Sequence[Said]) -> Iterator[Triple]:
    for number, (subject, value, negated) in enumerate(said):
        claim = f"claim:toy-{number}"
        yield claim, "rdf:type", "sg:Claim"
        yield claim, "rdf:subject", f"concept:{subject}"
        yield claim, "rdf:predicate", "sg:causes"
        yield claim, "rdf:object", f"concept:{value}"
        if negated:
            yield claim, "sg:negated", "true"


def every_path(said: Sequence[Said], source: str, target: str, hops: int) -> Iterator[tuple[str, ...]]:
    """All ways from source to target without a concept twice, found by walking on."""
    ways: list[tuple[str, ...]] = [(source,)]
    for _ in range(hops + 1):
        yield from (way for way in ways if way[-1] == target)
        ways = [
            (*way, other)
            for way in ways
            for other in sorted(
                {b if a == way[-1] else a for a, b, negated in said if not negated and way[-1] in (a, b)}
            )
            if other not in way
        ]


@LAW
@given(CLAIMS, st.sampled_from(NAMES), st.sampled_from(NAMES), st.integers(1, 5))
def test_the_shortest_paths_and_no_others(toy: Toy, said: list[Said], source: str, target: str, hops: int) -> None:
    graph = toy(claims(said))
    expected = set(every_path(said, source, target, hops))
    least = min(map(len, expected), default=0)
    with trace() as lookups:
        found = questions.paths(graph, f"concept:{source}", f"concept:{target}", hops)
    names = [tuple(concept.partition(":")[2] for concept in path.concepts) for path in found]
    assert names == sorted(path for path in expected if len(path) == least)
    assert len(lookups) <= hops
    for path in found:
        check_steps(said, path)


def check_steps(said: Sequence[Said], path: ClaimPath) -> None:
    assert [(step.source, step.target) for step in path.steps] == list(pairwise(path.concepts))
    for step in path.steps:
        between = {
            PathClaim(f"claim:toy-{number}", step.source == f"concept:{subject}")
            for number, (subject, value, negated) in enumerate(said)
            if not negated and {f"concept:{subject}", f"concept:{value}"} == {step.source, step.target}
        }
        assert set(step.claims) == between
        assert between


@LAW
@given(CLAIMS, st.sampled_from(NAMES), st.sampled_from(NAMES))
def test_the_way_back_is_the_way_there(toy: Toy, said: list[Said], source: str, target: str) -> None:
    graph = toy(claims(said))
    there = questions.paths(graph, f"concept:{source}", f"concept:{target}")
    back = questions.paths(graph, f"concept:{target}", f"concept:{source}")
    assert {path.concepts for path in there} == {tuple(reversed(path.concepts)) for path in back}


def test_a_closed_list_connects_nothing(graphs: dict[str, Graph]) -> None:
    # Both are said to be temporary, and their shared broader concept is the way, not the word.
    found = questions.paths(graphs["back-warmth"], "concept:warm-clothing", "concept:heating-pad")
    assert found
    assert all(concept.startswith("concept:") for path in found for concept in path.concepts)


def test_more_paths_than_can_be_given_are_refused_not_cut(toy: Toy) -> None:
    said = [pair for place in range(MAX_PATHS) for pair in (("a", f"m{place}", False), (f"m{place}", "b", False))]
    assert len(questions.paths(toy(claims(said)), "concept:a", "concept:b")) == MAX_PATHS
    one_more = [*said, ("a", "n", False), ("n", "b", False)]
    with pytest.raises(LimitExceeded) as caught:
        questions.paths(toy(claims(one_more)), "concept:a", "concept:b")
    assert caught.value.details == {"limit": "paths", "maximum": MAX_PATHS, "actual": MAX_PATHS + 1}


def test_a_level_with_too_many_concepts_is_refused(toy: Toy) -> None:
    said = [(end, f"{end}{place}", False) for end in "ab" for place in range(MAX_BREADTH + 1)]
    graph = toy(claims(said))
    assert questions.paths(graph, "concept:a", "concept:b", 2) == ()
    with pytest.raises(LimitExceeded) as caught:
        questions.paths(graph, "concept:a", "concept:b", 3)
    assert caught.value.details == {"limit": "breadth", "maximum": MAX_BREADTH, "actual": MAX_BREADTH + 1}


@pytest.mark.parametrize("hops", [-1, 0, questions.MAX_HOPS + 1])
def test_the_number_of_hops_is_bounded(graphs: dict[str, Graph], hops: int) -> None:
    with pytest.raises(BadInput):
        questions.paths(graphs["robot"], "concept:dust", "concept:heat", hops)


def test_a_path_is_between_ids_of_concepts(graphs: dict[str, Graph]) -> None:
    with pytest.raises(BadId):
        questions.paths(graphs["robot"], "dust", "dust")
