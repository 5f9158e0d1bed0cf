"""Lists of concepts narrowed by what claims and warning signs tie to them, and how what is listed divides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from symptomgraph.model.domain import ConceptKind
from symptomgraph.model.filters import ConceptFilter, Facet, FacetCount
from symptomgraph.questions.facts import keys, question
from symptomgraph.questions.graph import Graph
from symptomgraph.store import Batch, Term
from symptomgraph.vocab import curie

EVERY_CONCEPT = ConceptFilter()

_Tied = Mapping[tuple[str, str], Collection[str]]
"""For each criterion and id that was asked, the concepts that are tied to it."""


def matching_concepts(graph: Graph, kind: ConceptKind, wanted: ConceptFilter) -> tuple[str, ...] | None:
    """The ids of the concepts of the kind that the filter lets through, in no particular order; at most one SELECT.

    None where the filter asks for nothing: give the answer to `concepts_page` as `among`.
    """
    if wanted == EVERY_CONCEPT:
        return None
    tied = _tied(graph, wanted)
    found = set(graph.lexicon.concepts((kind,)))
    for each in _met(wanted, tied):
        found.intersection_update(each)
    for symptom in wanted.symptoms_none:
        found.difference_update(tied.get(("symptom", symptom), ()))
    if wanted.kinds:
        found = {concept for concept in found if not graph.lexicon.kinds(concept).isdisjoint(wanted.kinds)}
    return tuple(found)


def facets(
    graph: Graph, concepts: Sequence[str], counting: ConceptFilter = EVERY_CONCEPT
) -> dict[Facet, tuple[FacetCount, ...]]:
    """For each facet its values with how many of the concepts each would leave, most first, then by label; one SELECT.

    `counting.articles` and `counting.modalities` say which claims and warning signs count, as in `matching_concepts`. A
    symptom or body site counts for the broader ones too.
    """
    found: dict[Facet, list[FacetCount]] = {facet: [] for facet in Facet}
    nodes = keys(concepts, "concept")
    if nodes:
        for row in graph.store.select(question("facets"), {"node": nodes, **_counting(counting)}):
            found[Facet(str(row["facet"]))].append(FacetCount(curie(str(row["value"])), int(row["count"] or 0)))
    return {facet: _most_first(graph, counts) for facet, counts in found.items()}


def _met(wanted: ConceptFilter, tied: _Tied) -> Iterator[Collection[str]]:
    """For each criterion that must be met the concepts that meet it."""
    for symptom in wanted.symptoms_all:
        yield tied.get(("symptom", symptom), ())
    for criterion, ids in _alternatives(wanted):
        if ids:
            yield {node for asked in ids for node in tied.get((criterion, asked), ())}


def _alternatives(wanted: ConceptFilter) -> Iterator[tuple[str, Sequence[str]]]:
    yield "symptom", wanted.symptoms_any
    yield "cause", wanted.causes
    yield "body-site", wanted.body_sites
    yield "intervention", wanted.interventions
    yield "condition", wanted.conditions
    yield "care-level", wanted.care_levels
    yield "occurrence", [f"occurrence:{occurrence}" for occurrence in wanted.occurrences]
    yield "article", wanted.articles
    yield "modality", [f"modality:{modality}" for modality in wanted.modalities]


def _tied(graph: Graph, wanted: ConceptFilter) -> _Tied:
    symptoms = ("symptom", (*wanted.symptoms_all, *wanted.symptoms_none))
    asked = dict.fromkeys((criterion, one) for criterion, ids in (symptoms, *_alternatives(wanted)) for one in ids)
    if not asked:
        return {}
    batch: list[tuple[Term, ...]] = [(criterion, keys([one], _prefix(criterion))[0]) for criterion, one in asked]
    tied: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in graph.store.select(question("tied-concepts"), {"criterion asked": batch, **_counting(wanted)}):
        tied[str(row["criterion"]), curie(str(row["asked"]))].add(curie(str(row["node"])))
    return tied


def _prefix(criterion: str) -> str:
    return criterion if criterion in ("occurrence", "article", "modality") else "concept"


def _counting(wanted: ConceptFilter) -> dict[str, Batch]:
    """Which claims and warning signs count."""
    bindings: dict[str, Batch] = {}
    if wanted.articles:
        bindings["wantedArticle"] = keys(wanted.articles, "article")
    if wanted.modalities:
        bindings["modality"] = keys([f"modality:{modality}" for modality in wanted.modalities], "modality")
    return bindings


def _most_first(graph: Graph, counts: Iterable[FacetCount]) -> tuple[FacetCount, ...]:
    return tuple(sorted(counts, key=lambda one: (-one.count, graph.lexicon.sort_key(one.value))))
