"""Conditions ranked by how well what is claimed of them fits symptoms that are present or absent."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from symptomgraph.errors import ContradictoryInput
from symptomgraph.model.answers import RankedCondition
from symptomgraph.model.domain import ConceptKind, Edge, Page, PageArguments, SharedMatch
from symptomgraph.questions.bounds import require_bounds
from symptomgraph.questions.facts import ids_by_key, keys
from symptomgraph.questions.graph import Graph
from symptomgraph.questions.paging import ALL, page_of
from symptomgraph.questions.shared import claims_on_symptoms, match_of

MAX_ASKED: Final = 20
"""The most symptoms that can be given as present, and as absent."""

_GREATEST: Final = 10_000
_DECIMALS: Final = 9


def rank_conditions(
    graph: Graph, present: Sequence[str], absent: Sequence[str] = (), arguments: PageArguments = ALL
) -> Page[RankedCondition]:
    """The conditions that a present symptom is tied to, the best fit first, then by label; three SELECTs.

    A symptom is tied to a condition by claims on it or on a narrower symptom. It tells as many bits as it is rare:

        information(s) = -log2(conditions that s is tied to / all conditions)

    where a symptom that is tied to none counts like one that is tied to a single condition. For each condition

        information = sum of information(s) over the present s that are tied to it
                    - sum of information(s) over the absent s that are tied to it
        score       = max(0, information) / sum of information(s) over all present s

    so that a score of 1 says that all of the present symptoms are tied to it and none of the absent ones; it is 0 where
    the present symptoms tell nothing. Neither the order of symptoms nor repetition changes the answer.

    Raises:
        BadInput: for no or more than 20 present, or more than 20 absent symptoms.
        ContradictoryInput: where a present symptom is an absent one, or a kind of it.
    """
    asked = _Asked(graph, frozenset(present), frozenset(absent))
    name = f"ranked-{sha256(repr((sorted(asked.present), sorted(asked.absent))).encode()).hexdigest()[:12]}"
    information = {condition: asked.information(condition) for condition in asked.conditions}
    page = page_of(graph, name, information, lambda one: _place(graph, one, information[one]), arguments)
    claims = claims_on_symptoms(graph, page.nodes)
    edges = (Edge(asked.ranked(edge.node, claims.get(edge.node, {})), edge.cursor) for edge in page.edges)
    return Page(tuple(edges), page.total_count, page.has_next_page, page.has_previous_page)


@dataclass(frozen=True, slots=True)
class _Tied:
    """What the graph says of one asked symptom."""

    symptom: str
    names: Sequence[str]
    """The symptom itself, then the narrower ones by label."""
    conditions: Collection[str]
    bits: float


class _Asked:
    """The symptoms that were asked, with the conditions that they are tied to."""

    def __init__(self, graph: Graph, present: frozenset[str], absent: frozenset[str]) -> None:
        require_bounds("present", len(present), 1, MAX_ASKED, "different members")
        require_bounds("absent", len(absent), 0, MAX_ASKED, "different members")
        self.present, self.absent = present, absent
        asked = graph.lexicon.sorted(present | absent)
        narrower = ids_by_key(graph, "narrower", ("broader", "narrower"), keys(asked, "concept"))
        _require_consistent(graph, present, absent, narrower)
        tied = ids_by_key(graph, "symptom-conditions", ("symptom", "condition"), keys(asked, "concept"))
        total = len(graph.lexicon.concepts((ConceptKind.CONDITION,)))
        symptoms = [
            _Tied(
                symptom,
                (symptom, *graph.lexicon.sorted(narrower.get(symptom, ()))),
                frozenset(tied.get(symptom, ())),
                information(len(tied.get(symptom, ())), total),
            )
            for symptom in asked
        ]
        self._present = [symptom for symptom in symptoms if symptom.symptom in present]
        self._absent = [symptom for symptom in symptoms if symptom.symptom in absent]

    @property
    def conditions(self) -> set[str]:
        """The conditions that a present symptom is tied to."""
        return {condition for symptom in self._present for condition in symptom.conditions}

    def information(self, condition: str) -> float:
        """The bits that speak for the condition, less those that speak against it."""
        matched = (symptom.bits for symptom in self._present if condition in symptom.conditions)
        against = (-symptom.bits for symptom in self._absent if condition in symptom.conditions)
        return round(math.fsum((*matched, *against)), _DECIMALS)

    def ranked(self, condition: str, claims: Mapping[str, Sequence[str]]) -> RankedCondition:
        """The condition with what speaks for and against it; `claims` are those on it, by symptom."""
        bits, most = self.information(condition), math.fsum(symptom.bits for symptom in self._present)
        return RankedCondition(
            condition=condition,
            score=round(min(max(0.0, bits) / most, 1.0), _DECIMALS) if most else 0.0,
            information=bits,
            matched=_matches(self._present, condition, claims),
            missing=tuple(one.symptom for one in self._present if condition not in one.conditions),
            contradicting=_matches(self._absent, condition, claims),
        )


def information(tied: int, total: int) -> float:
    """The bits that a symptom tells which so many of all conditions are tied to; at least one counts as tied."""
    return math.log2(total / max(tied, 1)) if total else 0.0


def _matches(symptoms: Iterable[_Tied], condition: str, claims: Mapping[str, Sequence[str]]) -> tuple[SharedMatch, ...]:
    return tuple(
        match_of(one.symptom, [name for name in one.names if name in claims], claims)
        for one in symptoms
        if condition in one.conditions
    )


def _require_consistent(
    graph: Graph, present: frozenset[str], absent: frozenset[str], narrower: Mapping[str, Collection[str]]
) -> None:
    clashes = [
        (here, gone)
        for gone in graph.lexicon.sorted(absent)
        for here in graph.lexicon.sorted(present)
        if here == gone or here in narrower.get(gone, ())
    ]
    if clashes:
        here, gone = (graph.lexicon.label(concept) for concept in clashes[0])
        what = f'"{here}" is' if here == gone else f'"{here}", which is a kind of "{gone}", is'
        raise ContradictoryInput(
            f'{what} given as present, and "{gone}" as absent.',
            fix="Leave one of the two out.",
            details={"contradictions": [{"present": here, "absent": gone} for here, gone in clashes]},
        )


def _place(graph: Graph, condition: str, bits: float) -> str:
    """A sort key: more bits first, then by label."""
    return "\t".join((f"{_GREATEST - bits:0{_DECIMALS + 6}.{_DECIMALS}f}", *graph.lexicon.sort_key(condition)))
