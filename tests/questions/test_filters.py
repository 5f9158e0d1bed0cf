"""What holds for filters and facets, whatever they ask for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from symptomgraph import questions
from symptomgraph.errors import BadId
from symptomgraph.model.domain import ConceptKind, SymptomMatch
from symptomgraph.model.filters import ConceptFilter, Facet
from symptomgraph.model.terms import Modality
from symptomgraph.questions import Graph
from symptomgraph.store import trace

Toy = Callable[[Iterable[tuple[str, str, str]]], Graph]
Claimed = Callable[..., list[tuple[str, str, str]]]

LAW = settings(deadline=None, max_examples=60)
CONDITION = ConceptKind.CONDITION
SYMPTOMS = [
    "concept:back-warmth",
    "concept:warmth",
    "concept:pain",
    "concept:back-pain",
    "concept:fever",
    "concept:chills",
    "concept:swelling",
    "concept:rash",
    "concept:burning-sensation",
    "concept:tingling",
]
SOME = st.lists(st.sampled_from(SYMPTOMS), max_size=3, unique=True).map(tuple)
MODALITIES = st.lists(st.sampled_from(Modality), max_size=2, unique=True).map(tuple)


@pytest.fixture(scope="session")
def graph(graphs: dict[str, Graph]) -> Graph:
    return graphs["back-warmth"]


def let_through(graph: Graph, wanted: ConceptFilter) -> set[str]:
    found = questions.matching_concepts(graph, CONDITION, wanted)
    return set(graph.lexicon.concepts((CONDITION,)) if found is None else found)


def intersection(sets: Iterable[set[str]], universe: set[str]) -> set[str]:
    return universe.intersection(*sets)


@LAW
@given(SOME, SOME, SOME)
def test_all_any_and_none_are_intersection_union_and_complement(
    graph: Graph, every: tuple[str, ...], some: tuple[str, ...], none: tuple[str, ...]
) -> None:
    universe = set(graph.lexicon.concepts((CONDITION,)))
    tied = {one: let_through(graph, ConceptFilter(symptoms_all=(one,))) for one in (*every, *some, *none)}
    expected = intersection((tied[one] for one in every), universe)
    expected &= set().union(*(tied[one] for one in some)) if some else universe
    expected -= set().union(*(tied[one] for one in none))
    assert let_through(graph, ConceptFilter(symptoms_all=every, symptoms_any=some, symptoms_none=none)) == expected


@LAW
@given(SOME.filter(bool), st.sampled_from(SymptomMatch))
def test_the_symptoms_of_a_filter_are_those_of_shared_conditions(
    graph: Graph, symptoms: tuple[str, ...], match: SymptomMatch
) -> None:
    every, some = (symptoms, ()) if match == SymptomMatch.ALL else ((), symptoms)
    wanted = ConceptFilter(symptoms_all=every, symptoms_any=some)
    shared = questions.shared_conditions(graph, symptoms, match)
    assert let_through(graph, wanted) == {one.condition for one in shared.nodes}


def narrowed(wanted: ConceptFilter, facet: Facet, value: str) -> ConceptFilter:
    """The filter that a value of a facet stands for, beside the modalities that count."""
    asked: dict[str, Any] = {
        Facet.SYMPTOM: {"symptoms_all": (value,)},
        Facet.BODY_SITE: {"body_sites": (value,)},
        Facet.CARE_LEVEL: {"care_levels": (value,)},
        Facet.ARTICLE: {"articles": (value,)},
        Facet.OCCURRENCE: {"occurrences": (value.partition(":")[2],)},
    }
    return ConceptFilter(modalities=wanted.modalities, **asked[facet])


@LAW
@given(SOME, MODALITIES)
def test_a_facet_counts_what_its_value_would_leave(
    graph: Graph, symptoms: tuple[str, ...], modalities: tuple[Modality, ...]
) -> None:
    wanted = ConceptFilter(symptoms_any=symptoms, modalities=modalities)
    selection = let_through(graph, wanted)
    for facet, counts in questions.facets(graph, sorted(selection), wanted).items():
        left = {one.value: len(selection & let_through(graph, narrowed(wanted, facet, one.value))) for one in counts}
        assert {one.value: one.count for one in counts} == left
        assert list(counts) == sorted(counts, key=lambda one: (-one.count, graph.lexicon.sort_key(one.value)))


def test_a_facet_leaves_no_value_out(graph: Graph) -> None:
    every = graph.lexicon.concepts((CONDITION,))
    counted = {one.value for one in questions.facets(graph, every)[Facet.SYMPTOM]}
    tied = {
        symptom
        for symptom in graph.lexicon.concepts((ConceptKind.SYMPTOM,))
        if let_through(graph, ConceptFilter(symptoms_all=(symptom,)))
    }
    assert counted == tied


def test_a_filter_that_asks_for_nothing_looks_nothing_up(graph: Graph) -> None:
    with trace() as lookups:
        assert questions.matching_concepts(graph, CONDITION, ConceptFilter()) is None
        assert not any(questions.facets(graph, []).values())
    assert not lookups


def test_one_select_however_much_is_asked(graph: Graph) -> None:
    wanted = ConceptFilter(
        symptoms_all=("concept:warmth",),
        symptoms_any=tuple(SYMPTOMS),
        symptoms_none=("concept:rash",),
        body_sites=("concept:joint",),
        modalities=(Modality.POSSIBLE,),
        articles=("article:back-warmth",),
    )
    with trace() as lookups:
        assert let_through(graph, wanted) == {"concept:arthritis", "concept:inflammatory-condition"}
    assert [lookup.query for lookup in lookups] == ["tied-concepts"]


COLD = [
    ("concept:cold", "rdf:type", "sg:Condition"),
    ("concept:cold", "skos:prefLabel", "cold"),
    ("concept:fever", "rdf:type", "sg:Symptom"),
    ("concept:fever", "skos:prefLabel", "fever"),
    ("concept:cough", "rdf:type", "sg:Symptom"),
    ("concept:cough", "skos:prefLabel", "cough"),
]


def test_a_negated_claim_ties_nothing(toy: Toy, claimed: Claimed) -> None:
    graph = toy([*COLD, *claimed("toy-1", "concept:cold", "sg:hasSymptom", "concept:fever", ("sg:negated", "true"))])
    assert not let_through(graph, ConceptFilter(symptoms_all=("concept:fever",)))
    assert let_through(graph, ConceptFilter(symptoms_none=("concept:fever",))) == {"concept:cold"}
    assert not any(questions.facets(graph, ["concept:cold"]).values())


def test_only_the_claims_of_the_wanted_articles_count(toy: Toy, claimed: Claimed) -> None:
    def said(number: int, symptom: str) -> list[tuple[str, str, str]]:
        return [
            *claimed(f"toy-{number}", "concept:cold", "sg:hasSymptom", symptom, ("sg:evidence", f"shs:said-{number}")),
            (f"shs:said-{number}", "sg:passage", f"passage:toy{number}/1"),
            (f"passage:toy{number}/1", "dcterms:isPartOf", f"section:toy{number}/1"),
            (f"section:toy{number}/1", "dcterms:isPartOf", f"article:toy{number}"),
        ]

    graph = toy([*COLD, *said(1, "concept:fever"), *said(2, "concept:cough")])
    first = ConceptFilter(articles=("article:toy1",))
    assert let_through(graph, ConceptFilter(articles=("article:toy1",), symptoms_all=("concept:fever",)))
    assert not let_through(graph, ConceptFilter(articles=("article:toy1",), symptoms_all=("concept:cough",)))
    assert [one.value for one in questions.facets(graph, ["concept:cold"], first)[Facet.SYMPTOM]] == ["concept:fever"]
    assert len(questions.facets(graph, ["concept:cold"])[Facet.SYMPTOM]) == 2


@pytest.mark.parametrize(
    "wanted",
    [
        ConceptFilter(symptoms_all=("fever",)),
        ConceptFilter(articles=("concept:fever",)),
        ConceptFilter(care_levels=("quality:severe",)),
    ],
)
def test_a_filter_takes_ids_alone(graph: Graph, wanted: ConceptFilter) -> None:
    with pytest.raises(BadId):
        questions.matching_concepts(graph, CONDITION, wanted)
