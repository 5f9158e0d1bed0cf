"""What conditions have in common, and what sets them apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from symptomgraph.model.answers import ComparedAspect, ComparedConcept, ComparedTie, Comparison, OnlyIn
from symptomgraph.model.domain import Related
from symptomgraph.questions.bounds import require_bounds
from symptomgraph.questions.graph import Graph
from symptomgraph.questions.hierarchy import kinds_of
from symptomgraph.questions.relations import body_sites_of, causes_of, interventions_for, processes_of, symptoms_of
from symptomgraph.questions.shared import match_of

MAX_COMPARED: Final = 10
"""The most conditions that can be compared at once."""

_ASPECTS: Final[Mapping[str, Callable[[Graph, Sequence[str]], list[tuple[Related, ...]]]]] = {
    "symptoms": symptoms_of,
    "causes": causes_of,
    "processes": processes_of,
    "body_sites": body_sites_of,
    "interventions": interventions_for,
}

_Claims = Mapping[str, Sequence[str]]
"""For each concept the claims that tie one condition to it."""


def compare(graph: Graph, conditions: Sequence[str]) -> Comparison:
    """What all of the conditions share, what some of them share, and what is tied to one alone; seven SELECTs.

    A condition shares what it is tied to directly or through a narrower concept.

    Raises BadInput for less than 2 or more than 10 different conditions.
    """
    compared = tuple(dict.fromkeys(conditions))
    require_bounds("conditions", len(compared), 2, MAX_COMPARED, "different members")
    tied = {
        aspect: {
            condition: {one.concept: one.claims for one in related}
            for condition, related in zip(compared, ask(graph, compared), strict=True)
        }
        for aspect, ask in _ASPECTS.items()
    }
    concepts = graph.lexicon.sorted(key for of_each in tied.values() for claims in of_each.values() for key in claims)
    kinds = kinds_of(graph, concepts)
    return Comparison(compared, **{aspect: _aspect(graph, of_each, kinds) for aspect, of_each in tied.items()})


def _aspect(graph: Graph, tied: Mapping[str, _Claims], kinds: Mapping[str, frozenset[str]]) -> ComparedAspect:
    found = list(_compared(graph, tied, kinds))
    return ComparedAspect(
        shared=tuple(one for one in found if len(one.ties) == len(tied)),
        partly_shared=tuple(one for one in found if 1 < len(one.ties) < len(tied)),
        only=tuple(OnlyIn(condition, _alone(found, condition, claims)) for condition, claims in tied.items()),
    )


def _compared(
    graph: Graph, tied: Mapping[str, _Claims], kinds: Mapping[str, frozenset[str]]
) -> Iterator[ComparedConcept]:
    """Every concept that a claim ties to one of the conditions, by label."""
    for concept in graph.lexicon.sorted(key for claims in tied.values() for key in claims):
        met = {
            condition: sorted((key for key in claims if concept in kinds[key]), key=lambda key: key != concept)
            for condition, claims in tied.items()
        }
        ties = (ComparedTie(key, match_of(concept, by, tied[key])) for key, by in met.items() if by)
        yield ComparedConcept(concept, tuple(ties))


def _alone(found: Sequence[ComparedConcept], condition: str, claims: _Claims) -> tuple[Related, ...]:
    alone = [one.concept for one in found if [tie.condition for tie in one.ties] == [condition]]
    return tuple(Related(concept, tuple(claims[concept])) for concept in alone)
