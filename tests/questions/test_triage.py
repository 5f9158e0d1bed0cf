"""What holds for triage whatever is found, on the shipped warning signs and on the robot's."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from symptomgraph import questions
from symptomgraph.errors import BadId, BadInput
from symptomgraph.model.domain import FindingQuality
from symptomgraph.model.mentions import Finding
from symptomgraph.model.triage import SignState, Triage
from symptomgraph.questions import Graph
from symptomgraph.questions.triggers import leaves

Toy = Callable[[Iterable[tuple[str, str, str]]], Graph]
Claimed = Callable[..., list[tuple[str, str, str]]]

LAW = settings(deadline=None, max_examples=60)
CONCEPTS = [
    "concept:back-warmth",
    "concept:warmth",
    "concept:pain",
    "concept:low-back-pain",
    "concept:fever",
    "concept:chills",
    "concept:numbness",
    "concept:tingling",
    "concept:weakness",
    "concept:rash",
    "concept:redness",
    "concept:swelling",
    "concept:injury",
    "concept:recent-injury",
    "concept:trauma",
    "concept:weight-loss",
    "concept:loss-of-bladder-control",
    "concept:loss-of-bowel-control",
    "concept:stiffness",
    "concept:new-symptom",
]
FINDINGS = st.builds(
    Finding,
    st.sampled_from(CONCEPTS),
    st.lists(st.sampled_from(FindingQuality), max_size=3, unique=True).map(tuple),
    st.sampled_from([(), (), ("concept:leg",), ("concept:back",)]),
)
SOME = st.lists(FINDINGS, min_size=1, max_size=6)
LEVELS = {None: 0, "concept:self-care": 1, "concept:assessment": 2, "concept:emergency": 5}


@pytest.fixture(scope="session")
def graph(graphs: dict[str, Graph]) -> Graph:
    return graphs["back-warmth"]


def triggered(found: Triage) -> set[str]:
    return {one.sign for one in found.signs if one.state == SignState.TRIGGERED}


@LAW
@given(SOME, SOME)
def test_more_findings_never_lower_the_level_nor_silence_a_sign(
    graph: Graph, some: list[Finding], more: list[Finding]
) -> None:
    before, after = questions.triage(graph, some), questions.triage(graph, some + more)
    assert LEVELS[before.care_level] <= LEVELS[after.care_level]
    assert triggered(before) <= triggered(after)
    assert {one.sign for one in before.signs} <= {one.sign for one in after.signs}


@LAW
@given(SOME, st.randoms(use_true_random=False))
def test_neither_order_nor_repetition_matters(graph: Graph, some: list[Finding], chance: random.Random) -> None:
    shuffled = [*some, *chance.choices(some, k=2)]
    chance.shuffle(shuffled)
    assert questions.triage(graph, shuffled) == questions.triage(graph, some)


@LAW
@given(SOME)
def test_the_level_is_that_of_the_most_pressing_triggered_sign(graph: Graph, some: list[Finding]) -> None:
    found = questions.triage(graph, some)
    levels = {sign.care_level for sign in questions.warning_signs(graph, sorted(triggered(found))) if sign}
    if levels:
        assert found.care_level == max(levels, key=LEVELS.__getitem__)
    else:
        assert found.care_level in (None, "concept:self-care")


@LAW
@given(SOME)
def test_a_sign_says_of_each_of_its_findings_what_became_of_it(graph: Graph, some: list[Finding]) -> None:
    found = questions.triage(graph, some)
    signs = questions.warning_signs(graph, [one.sign for one in found.signs])
    for assessment, sign in zip(found.signs, signs, strict=True):
        assert sign is not None
        wanted = set(leaves(sign.trigger))
        assert {one.wanted for one in assessment.matched} | {one.wanted for one in assessment.missing} <= wanted
        assert (assessment.remaining is None) == (assessment.state == SignState.TRIGGERED) == (not assessment.missing)
        for one in assessment.missing:
            assert set(one.qualities) <= set(one.wanted.qualities)
            assert one.qualities or not one.given


def test_self_care_needs_the_absence_of_warning_signs(graph: Graph) -> None:
    warmth, fever = Finding("concept:back-warmth"), Finding("concept:fever")
    alone, together = questions.triage(graph, [warmth]), questions.triage(graph, [warmth, fever])
    only_without = "claim:back-warmth-39-self-care-measures-back-warmth"
    assert alone.care_level == "concept:self-care"
    assert only_without in alone.self_care
    assert together.care_level == "concept:assessment"
    assert only_without not in together.self_care
    assert alone.care_claims
    assert set(alone.care_claims).isdisjoint(together.care_claims)


def test_a_warning_sign_that_needs_another_is_not_its_own(graph: Graph) -> None:
    persistent = Finding("concept:back-warmth", (FindingQuality.PERSISTENT,))
    assert triggered(questions.triage(graph, [persistent])) == {"warning-sign:back-warmth-46"}


def test_spreading_fast_is_spreading_and_not_the_other_way(graph: Graph) -> None:
    def states(quality: FindingQuality) -> set[str]:
        return triggered(questions.triage(graph, [Finding("concept:back-warmth"), Finding("concept:rash", (quality,))]))

    assert "warning-sign:back-warmth-36" in states(FindingQuality.RAPIDLY_SPREADING)
    assert "warning-sign:back-warmth-36" not in states(FindingQuality.SPREADING)


PAIN = [
    ("concept:pain", "rdf:type", "sg:Symptom"),
    ("concept:pain", "skos:prefLabel", "pain"),
    ("concept:urgent", "sg:rank", "4"),
    ("concept:self-care", "sg:rank", "1"),
]


def test_a_claim_may_warrant_care_where_no_sign_does(toy: Toy, claimed: Claimed) -> None:
    graph = toy(
        [
            *PAIN,
            ("concept:back-pain", "skos:broader", "concept:pain"),
            *claimed("toy-1", "concept:pain", "sg:warrants", "concept:self-care"),
            *claimed("toy-2", "concept:pain", "sg:warrants", "concept:urgent"),
            *claimed("toy-3", "concept:rest", "sg:relieves", "concept:pain"),
            *claimed("toy-4", "concept:rest", "sg:relieves", "concept:back-pain"),
        ]
    )
    found = questions.triage(graph, [Finding("concept:pain")])
    assert (found.care_level, found.care_claims, found.self_care) == (
        "concept:urgent",
        ("claim:toy-2",),
        ("claim:toy-3",),
    )
    assert questions.triage(graph, [Finding("concept:back-pain")]).self_care == ("claim:toy-3", "claim:toy-4")


@pytest.mark.parametrize(
    "more", [("sg:negated", "true"), ("sg:severity", "severity:severe"), ("sg:onlyWithout", "concept:pain")]
)
def test_a_claim_that_does_not_hold_warrants_nothing(toy: Toy, claimed: Claimed, more: tuple[str, str]) -> None:
    graph = toy([*PAIN, *claimed("toy-1", "concept:pain", "sg:warrants", "concept:urgent", more)])
    assert questions.triage(graph, [Finding("concept:pain")]).care_level is None


@pytest.mark.parametrize("more", [("sg:negated", "true"), ("sg:onlyWithout", "concept:pain")])
def test_nor_does_it_offer_self_care(toy: Toy, claimed: Claimed, more: tuple[str, str]) -> None:
    graph = toy([*PAIN, *claimed("toy-1", "concept:rest", "sg:relieves", "concept:pain", more)])
    assert questions.triage(graph, [Finding("concept:pain")]).self_care == ()


@pytest.mark.parametrize("number", [0, questions.MAX_FINDINGS + 1])
def test_the_number_of_findings_is_bounded(graph: Graph, number: int) -> None:
    with pytest.raises(BadInput):
        questions.triage(graph, [Finding(f"concept:c{place}") for place in range(number)])


def test_a_finding_is_given_by_the_id_of_a_concept(graph: Graph) -> None:
    with pytest.raises(BadId):
        questions.triage(graph, [Finding("fever")])


def test_nothing_is_known_of_what_the_graph_does_not_hold(graph: Graph) -> None:
    found = questions.triage(graph, [Finding("concept:unheard-of")])
    assert (found.care_level, found.signs, found.care_claims, found.self_care) == (None, (), (), ())
