"""Conditions that share symptoms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from hashlib import sha256

from symptomgraph.model.domain import (
    Edge,
    MatchRelation,
    Page,
    PageArguments,
    SharedCondition,
    SharedMatch,
    SymptomMatch,
)
from symptomgraph.questions.facts import ids_by_key, keys, question, rows_by_key
from symptomgraph.questions.graph import Graph
from symptomgraph.questions.order import in_document_order
from symptomgraph.questions.paging import ALL, page_of
from symptomgraph.store import Iri, Row
from symptomgraph.vocab import curie

_Claims = dict[str, list[str]]
"""The claims about one condition, by the symptom that they name."""


def shared_conditions(
    graph: Graph,
    symptoms: Sequence[str],
    match: SymptomMatch = SymptomMatch.ALL,
    arguments: PageArguments = ALL,
) -> Page[SharedCondition]:
    """The conditions that claims tie to all, or any, of the symptoms, directly or through a narrower one, by label.

    A symptom that is asked for twice counts once; no condition shares no symptom. Three SELECTs. Raises what `page_of`
    raises.
    """
    asked = list(dict.fromkeys(symptoms))
    # The same for the same symptoms in any order, so that a cursor goes on in all of them.
    name = f"shared-{match}-{sha256(','.join(sorted(asked)).encode()).hexdigest()[:12]}"
    conditions = _conditions(graph, keys(asked, "concept"), match)
    page = page_of(graph, name, conditions, lambda one: "\t".join(graph.lexicon.sort_key(one)), arguments)
    claims = claims_on_symptoms(graph, page.nodes)
    narrower = ids_by_key(graph, "narrower", ("broader", "narrower"), keys(asked, "concept")) if page.edges else {}
    answering = {symptom: [symptom, *graph.lexicon.sorted(narrower.get(symptom, ()))] for symptom in asked}
    return Page(
        tuple(Edge(_shared(edge.node, answering, claims.get(edge.node, {})), edge.cursor) for edge in page.edges),
        page.total_count,
        page.has_next_page,
        page.has_previous_page,
    )


def _conditions(graph: Graph, asked: Sequence[Iri], match: SymptomMatch) -> list[str]:
    least = len(asked) if match == SymptomMatch.ALL else 1
    rows = graph.store.select(question("shared-conditions"), {"symptom": asked}) if asked else []
    return [curie(str(row["condition"])) for row in rows if int(row["met"] or 0) >= least]


def claims_on_symptoms(graph: Graph, conditions: Sequence[str]) -> dict[str, dict[str, list[str]]]:
    """For each condition the claims that tie it to symptoms, by the symptom that they name; one SELECT."""
    rows = rows_by_key(graph, "symptom-claims", "condition", keys(conditions, "concept"))
    return {condition: _by_symptom(about) for condition, about in rows.items()}


def _by_symptom(rows: Sequence[Row]) -> _Claims:
    claims: _Claims = defaultdict(list)
    for row in rows:
        claims[curie(str(row["matched"]))].append(curie(str(row["claim"])))
    return claims


def _shared(condition: str, answering: Mapping[str, Sequence[str]], claims: _Claims) -> SharedCondition:
    met = {symptom: [one for one in answers if one in claims] for symptom, answers in answering.items()}
    return SharedCondition(condition, tuple(match_of(symptom, by, claims) for symptom, by in met.items() if by))


def match_of(symptom: str, met: Sequence[str], claims: Mapping[str, Sequence[str]]) -> SharedMatch:
    """How the symptom is met by the concepts that claims name, itself first, then narrower ones by label."""
    return SharedMatch(
        symptom=symptom,
        matched=met[0],
        relation=MatchRelation.EXACT if met[0] == symptom else MatchRelation.NARROWER,
        claims=tuple(claim for concept in met for claim in in_document_order(claims[concept])),
    )
