"""Shared conditions, against the same question answered by brute force on graphs that hypothesis makes up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from symptomgraph.model.domain import MatchRelation, PageArguments, SharedCondition, SymptomMatch
from symptomgraph.questions import Graph, shared_conditions
from symptomgraph.store import trace

Toy = Callable[[Iterable[tuple[str, str, str]]], Graph]

RELATIONS = ("sg:hasSymptom", "sg:causes", "sg:indicates")
SYMPTOMS = [f"concept:s{number}" for number in range(5)]
CONDITIONS = [f"concept:c{number}" for number in range(4)]


@dataclass(frozen=True)
class Claimed:
    condition: str
    relation: str
    symptom: str
    negated: bool


claimed = st.lists(
    st.builds(
        Claimed, st.sampled_from(CONDITIONS), st.sampled_from(RELATIONS), st.sampled_from(SYMPTOMS), st.booleans()
    ),
    max_size=14,
    unique_by=lambda claim: (claim.condition, claim.relation, claim.symptom),
)
broader = st.sets(st.tuples(st.integers(0, 4), st.integers(0, 4)).filter(lambda pair: pair[0] > pair[1]), max_size=4)
asked_for = st.lists(st.sampled_from(SYMPTOMS), min_size=1, max_size=3, unique=True)


def triples(claims: list[Claimed], above: set[tuple[int, int]]) -> Iterator[tuple[str, str, str]]:
    for concept, kind in [*((one, "sg:Symptom") for one in SYMPTOMS), *((one, "sg:Condition") for one in CONDITIONS)]:
        yield concept, "rdf:type", kind
        yield concept, "skos:prefLabel", concept.removeprefix("concept:")
    for below, higher in above:
        yield SYMPTOMS[below], "skos:broader", SYMPTOMS[higher]
    for number, claim in enumerate(claims):
        name = f"claim:{number}"
        yield name, "rdf:type", "sg:Claim"
        yield name, "rdf:subject", claim.condition
        yield name, "rdf:predicate", claim.relation
        yield name, "rdf:object", claim.symptom
        if claim.negated:
            yield name, "sg:negated", "true"


def answering(symptom: str, above: set[tuple[int, int]]) -> set[str]:
    """The symptom and all that are narrower."""
    found = {symptom}
    while more := {SYMPTOMS[a] for a, b in above if SYMPTOMS[b] in found} - found:
        found |= more
    return found


def brute_force(
    claims: list[Claimed], above: set[tuple[int, int]], asked: list[str], match: SymptomMatch
) -> dict[str, dict[str, set[str]]]:
    """For each condition and each asked symptom that it meets, the claims."""
    found: dict[str, dict[str, set[str]]] = {}
    for condition in CONDITIONS:
        met = {
            symptom: {
                f"claim:{number}"
                for number, claim in enumerate(claims)
                if claim.condition == condition
                and not claim.negated
                and claim.relation in ("sg:hasSymptom", "sg:causes")
                and claim.symptom in answering(symptom, above)
            }
            for symptom in asked
        }
        met = {symptom: by for symptom, by in met.items() if by}
        if len(met) == len(asked) or (met and match is SymptomMatch.ANY):
            found[condition] = met
    return found


def claims_of(shared: Iterable[SharedCondition]) -> dict[str, dict[str, set[str]]]:
    return {one.condition: {match.symptom: set(match.claims) for match in one.matches} for one in shared}


@settings(max_examples=60)
@given(claimed, broader, asked_for, st.sampled_from(SymptomMatch))
def test_all_and_only_those_that_claims_tie(
    toy: Toy, claims: list[Claimed], above: set[tuple[int, int]], asked: list[str], match: SymptomMatch
) -> None:
    found = shared_conditions(toy(triples(claims, above)), asked, match)
    expected = brute_force(claims, above, asked, match)
    assert claims_of(found.nodes) == expected
    assert [one.condition for one in found.nodes] == sorted(expected)
    assert found.total_count == len(expected)


@settings(max_examples=60)
@given(claimed, broader, asked_for, st.data())
def test_the_order_of_asking_changes_the_order_of_matches_alone(
    toy: Toy, claims: list[Claimed], above: set[tuple[int, int]], asked: list[str], data: st.DataObject
) -> None:
    graph = toy(triples(claims, above))
    match = data.draw(st.sampled_from(SymptomMatch))
    shuffled = data.draw(st.permutations(asked))
    one, other = shared_conditions(graph, asked, match), shared_conditions(graph, shuffled, match)
    assert [edge.cursor for edge in one.edges] == [edge.cursor for edge in other.edges]
    for left, right in zip(one.nodes, other.nodes, strict=True):
        assert left.condition == right.condition
        assert set(left.matches) == set(right.matches)
        met = {match.symptom for match in right.matches}
        assert [match.symptom for match in left.matches] == [symptom for symptom in asked if symptom in met]


@settings(max_examples=60)
@given(claimed, broader, asked_for)
def test_the_symptom_itself_is_matched_where_a_claim_names_it(
    toy: Toy, claims: list[Claimed], above: set[tuple[int, int]], asked: list[str]
) -> None:
    named = {f"claim:{number}": claim.symptom for number, claim in enumerate(claims)}
    for shared in shared_conditions(toy(triples(claims, above)), asked, SymptomMatch.ANY).nodes:
        for match in shared.matches:
            symptoms = [named[claim] for claim in match.claims]
            assert match.matched == symptoms[0]
            assert (match.relation is MatchRelation.EXACT) == (match.symptom in symptoms)
            assert match.relation is MatchRelation.NARROWER or match.matched == match.symptom


def test_more_conditions_take_no_more_look_ups_than_one(graphs: dict[str, Graph]) -> None:
    graph = graphs["back-warmth"]
    counts = []
    for first in (1, 5, 100):
        with trace() as lookups:
            page = shared_conditions(graph, ["concept:warmth"], arguments=PageArguments(first=first))
        assert page.total_count > 5
        counts.append([lookup.query for lookup in lookups])
    assert counts[0] == counts[1] == counts[2]


@pytest.mark.parametrize("match", SymptomMatch)
def test_nothing_asked_is_shared_by_nothing(graphs: dict[str, Graph], match: SymptomMatch) -> None:
    assert shared_conditions(graphs["robot"], [], match).total_count == 0
