"""What holds for comparisons of whatever conditions."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from itertools import chain

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from symptomgraph import questions
from symptomgraph.errors import BadInput
from symptomgraph.model.answers import ComparedAspect
from symptomgraph.model.domain import MatchRelation
from symptomgraph.questions import Graph
from symptomgraph.questions.hierarchy import broader
from symptomgraph.store import trace

Toy = Callable[[Iterable[tuple[str, str, str]]], Graph]
Claimed = Callable[..., list[tuple[str, str, str]]]

LAW = settings(deadline=None, max_examples=60)
CONDITIONS = [
    "concept:kidney-infection",
    "concept:spinal-infection",
    "concept:cellulitis",
    "concept:sciatica",
    "concept:pinched-nerve",
    "concept:neuropathy",
    "concept:bursitis",
    "concept:arthritis",
    "concept:serious-condition",
    "concept:shingles",
    "concept:muscle-strain",
]
SOME = st.lists(st.sampled_from(CONDITIONS), min_size=2, max_size=4, unique=True)
ASPECTS = {
    "symptoms": questions.symptoms_of,
    "causes": questions.causes_of,
    "processes": questions.processes_of,
    "body_sites": questions.body_sites_of,
    "interventions": questions.interventions_for,
}


@pytest.fixture(scope="session")
def graph(graphs: dict[str, Graph]) -> Graph:
    return graphs["back-warmth"]


def places(aspect: ComparedAspect) -> dict[str, tuple[str, ...]]:
    """Where each concept stands, by name of the part and the conditions that are tied to it."""
    listed = [("shared", one) for one in aspect.shared] + [("partly", one) for one in aspect.partly_shared]
    found = {one.concept: (part, *sorted(tie.condition for tie in one.ties)) for part, one in listed}
    return found | {one.concept: ("only", each.condition) for each in aspect.only for one in each.related}


@LAW
@given(SOME)
def test_every_tied_concept_stands_in_one_place(graph: Graph, conditions: list[str]) -> None:
    comparison = questions.compare(graph, conditions)
    for name, ask in ASPECTS.items():
        aspect: ComparedAspect = getattr(comparison, name)
        listed = [one.concept for one in (*aspect.shared, *aspect.partly_shared)]
        listed += [one.concept for each in aspect.only for one in each.related]
        tied = {one.concept for related in ask(graph, conditions) for one in related}
        assert len(listed) == len(set(listed))
        assert set(listed) == tied
        assert [each.condition for each in aspect.only] == conditions


@LAW
@given(SOME)
def test_the_ties_are_those_of_the_relations(graph: Graph, conditions: list[str]) -> None:
    comparison = questions.compare(graph, conditions)
    for name, ask in ASPECTS.items():
        aspect: ComparedAspect = getattr(comparison, name)
        said = {
            condition: {one.concept: one.claims for one in related}
            for condition, related in zip(conditions, ask(graph, conditions), strict=True)
        }
        for one in (*aspect.shared, *aspect.partly_shared):
            assert (len(one.ties) == len(conditions)) == (one in aspect.shared)
            for tie in one.ties:
                claims, match = said[tie.condition], tie.match
                assert match.symptom == one.concept
                assert (match.relation == MatchRelation.EXACT) == (one.concept in claims)
                kinds = [key for key in claims if one.concept in {key, *broader(graph, [key])[0]}]
                assert sorted(match.claims) == sorted(chain.from_iterable(claims[key] for key in kinds))
        for each in aspect.only:
            assert all(one.claims == said[each.condition][one.concept] for one in each.related)


@LAW
@given(SOME, st.randoms(use_true_random=False))
def test_the_order_of_conditions_changes_no_place(graph: Graph, conditions: list[str], chance: random.Random) -> None:
    shuffled = chance.sample(conditions, len(conditions))
    one, other = questions.compare(graph, conditions), questions.compare(graph, shuffled)
    for name in ASPECTS:
        assert places(getattr(one, name)) == places(getattr(other, name))


def test_the_concept_itself_comes_before_what_is_narrower(toy: Toy, claimed: Claimed) -> None:
    labels = {"pain": "Symptom", "back-pain": "Symptom", "cold": "Condition", "flu": "Condition"}
    graph = toy(
        [
            *((f"concept:{name}", "rdf:type", f"sg:{kind}") for name, kind in labels.items()),
            *((f"concept:{name}", "skos:prefLabel", name) for name in labels),
            ("concept:back-pain", "skos:broader", "concept:pain"),
            *claimed("toy-1", "concept:cold", "sg:hasSymptom", "concept:back-pain"),
            *claimed("toy-2", "concept:cold", "sg:hasSymptom", "concept:pain"),
            *claimed("toy-3", "concept:flu", "sg:hasSymptom", "concept:back-pain"),
        ]
    )
    back_pain, pain = questions.compare(graph, ["concept:cold", "concept:flu"]).symptoms.shared
    assert [tie.match.claims for tie in back_pain.ties] == [("claim:toy-1",), ("claim:toy-3",)]
    assert [tie.match.claims for tie in pain.ties] == [("claim:toy-2", "claim:toy-1"), ("claim:toy-3",)]
    assert [tie.match.matched for tie in pain.ties] == ["concept:pain", "concept:back-pain"]


@pytest.mark.parametrize("conditions", [CONDITIONS[:2], CONDITIONS[: questions.MAX_COMPARED]])
def test_seven_selects_however_many_conditions(graph: Graph, conditions: list[str]) -> None:
    with trace() as lookups:
        questions.compare(graph, conditions)
    assert len(lookups) == 7


@pytest.mark.parametrize("conditions", [[], CONDITIONS[:1], CONDITIONS[:1] * 2, CONDITIONS])
def test_the_number_of_conditions_is_bounded(graph: Graph, conditions: list[str]) -> None:
    with pytest.raises(BadInput):
        questions.compare(graph, conditions)
