"""What holds for ranked conditions, whatever is present or absent."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterable
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from symptomgraph import questions
from symptomgraph.errors import BadCursor, BadInput, ContradictoryInput
from symptomgraph.model.answers import RankedCondition
from symptomgraph.model.domain import ConceptKind, PageArguments, SymptomMatch
from symptomgraph.questions import Graph
from symptomgraph.store import trace

Toy = Callable[[Iterable[tuple[str, str, str]]], Graph]

LAW = settings(deadline=None, max_examples=60)
SYMPTOMS = [
    "concept:back-warmth",
    "concept:warmth",
    "concept:pain",
    "concept:back-pain",
    "concept:low-back-pain",
    "concept:fever",
    "concept:chills",
    "concept:swelling",
    "concept:rash",
    "concept:weight-loss",
    "concept:burning-sensation",
    "concept:tingling",
    "concept:neurological-symptom",
]
PRESENT = st.lists(st.sampled_from(SYMPTOMS), min_size=1, max_size=4, unique=True)
ABSENT = st.lists(st.sampled_from(SYMPTOMS), max_size=3, unique=True)


@pytest.fixture(scope="session")
def graph(graphs: dict[str, Graph]) -> Graph:
    return graphs["back-warmth"]


def ranked(graph: Graph, present: list[str], absent: list[str]) -> list[RankedCondition]:
    try:
        return list(questions.rank_conditions(graph, present, absent).nodes)
    except ContradictoryInput:
        assume(False)
        raise


def bits(graph: Graph, symptom: str) -> float:
    """The information of a symptom, by way of another question."""
    tied = questions.shared_conditions(graph, [symptom], SymptomMatch.ANY).total_count
    return -math.log2(max(tied, 1) / len(graph.lexicon.concepts((ConceptKind.CONDITION,))))


@LAW
@given(PRESENT, ABSENT)
def test_the_formula(graph: Graph, present: list[str], absent: list[str]) -> None:
    most = sum(bits(graph, one) for one in present)
    for condition in ranked(graph, present, absent):
        matched = sum(bits(graph, one.symptom) for one in condition.matched)
        against = sum(bits(graph, one.symptom) for one in condition.contradicting)
        assert condition.information == pytest.approx(matched - against, abs=1e-8)
        assert condition.score == pytest.approx(max(0.0, matched - against) / most, abs=1e-8)
        assert 0 <= condition.score <= 1
        assert {one.symptom for one in condition.matched} | set(condition.missing) == set(present)
        assert {one.symptom for one in condition.matched}.isdisjoint(condition.missing)
        assert {one.symptom for one in condition.contradicting} <= set(absent)


@LAW
@given(PRESENT, ABSENT)
def test_listed_are_the_conditions_with_any_present_symptom_best_first(
    graph: Graph, present: list[str], absent: list[str]
) -> None:
    found = ranked(graph, present, absent)
    shared = questions.shared_conditions(graph, present, SymptomMatch.ANY)
    assert {one.condition for one in found} == {one.condition for one in shared.nodes}
    for before, after in pairwise(found):
        keys = [(-one.information, graph.lexicon.sort_key(one.condition)) for one in (before, after)]
        assert keys == sorted(keys)


@LAW
@given(PRESENT, ABSENT, st.randoms(use_true_random=False))
def test_neither_order_nor_repetition_matters(
    graph: Graph, present: list[str], absent: list[str], chance: random.Random
) -> None:
    expected = ranked(graph, present, absent)
    again = [*chance.sample(present, len(present)), chance.choice(present)]
    assert ranked(graph, again, chance.sample(absent, len(absent))) == expected


@LAW
@given(PRESENT, ABSENT, st.sampled_from(SYMPTOMS))
def test_one_more_absent_symptom_raises_no_condition(
    graph: Graph, present: list[str], absent: list[str], more: str
) -> None:
    before = {one.condition: one.information for one in ranked(graph, present, absent)}
    after = {one.condition: one.information for one in ranked(graph, present, [*absent, more])}
    assert all(after[condition] <= before[condition] for condition in before)


@LAW
@given(PRESENT, st.integers(1, 4))
def test_pages_are_parts_of_one_list(graph: Graph, present: list[str], size: int) -> None:
    whole = questions.rank_conditions(graph, present)
    forward: list[RankedCondition] = []
    after = None
    while True:
        page = questions.rank_conditions(graph, present, (), PageArguments(first=size, after=after))
        forward += page.nodes
        if not page.has_next_page:
            break
        after = page.edges[-1].cursor
    backward: list[RankedCondition] = []
    before = None
    while True:
        page = questions.rank_conditions(graph, present, (), PageArguments(last=size, before=before))
        backward = [*page.nodes, *backward]
        if not page.has_previous_page:
            break
        before = page.edges[0].cursor
    assert forward == backward == list(whole.nodes)


def test_a_cursor_belongs_to_what_was_asked(graph: Graph) -> None:
    cursor = questions.rank_conditions(graph, ["concept:pain", "concept:fever"]).edges[0].cursor
    same = questions.rank_conditions(graph, ["concept:fever", "concept:pain"], (), PageArguments(after=cursor))
    assert same.has_previous_page
    with pytest.raises(BadCursor):
        questions.rank_conditions(graph, ["concept:pain"], (), PageArguments(after=cursor))


def test_symptoms_that_tell_nothing_score_nothing(toy: Toy) -> None:
    graph = toy(
        [
            ("concept:cold", "rdf:type", "sg:Condition"),
            ("concept:cold", "skos:prefLabel", "cold"),
            ("concept:fever", "rdf:type", "sg:Symptom"),
            ("concept:fever", "skos:prefLabel", "fever"),
            ("claim:toy-1", "rdf:type", "sg:Claim"),
            ("claim:toy-1", "rdf:subject", "concept:cold"),
            ("claim:toy-1", "rdf:predicate", "sg:hasSymptom"),
            ("claim:toy-1", "rdf:object", "concept:fever"),
        ]
    )
    (only,) = questions.rank_conditions(graph, ["concept:fever"]).nodes
    assert (only.score, only.information, len(only.matched)) == (0.0, 0.0, 1)


@pytest.mark.parametrize(
    ("present", "absent"),
    [(["concept:pain"], ["concept:pain"]), (["concept:low-back-pain"], ["concept:pain"])],
)
def test_present_is_not_absent(graph: Graph, present: list[str], absent: list[str]) -> None:
    with pytest.raises(ContradictoryInput) as caught:
        questions.rank_conditions(graph, present, absent)
    assert caught.value.details == {"contradictions": [{"present": present[0], "absent": absent[0]}]}


TOO_MANY = [f"concept:c{place}" for place in range(questions.MAX_ASKED + 1)]


@pytest.mark.parametrize(("present", "absent"), [([], []), (TOO_MANY, []), (["concept:pain"], TOO_MANY)])
def test_the_number_of_symptoms_is_bounded(graph: Graph, present: list[str], absent: list[str]) -> None:
    with pytest.raises(BadInput):
        questions.rank_conditions(graph, present, absent)


@pytest.mark.parametrize("present", [SYMPTOMS[:1], SYMPTOMS[:3], SYMPTOMS])
def test_three_selects_however_many_symptoms(graph: Graph, present: list[str]) -> None:
    with trace() as lookups:
        questions.rank_conditions(graph, present)
    assert len(lookups) == 3
