"""What claims tie together. Negated claims tie nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from symptomgraph.model.domain import Related
from symptomgraph.questions.facts import keys, rows_by_key
from symptomgraph.questions.graph import Graph
from symptomgraph.questions.order import in_document_order
from symptomgraph.store import Row
from symptomgraph.vocab import curie


def symptoms_of(graph: Graph, conditions: Sequence[str]) -> list[tuple[Related, ...]]:
    """For each condition the symptoms that it has or causes, by label; one SELECT."""
    return _related(graph, ["symptoms-of-condition"], conditions)


def conditions_of(graph: Graph, symptoms: Sequence[str]) -> list[tuple[Related, ...]]:
    """For each symptom the conditions that have or cause it, not a narrower one, by label; one SELECT."""
    return _related(graph, ["conditions-of-symptom"], symptoms)


def causes_of(graph: Graph, concepts: Sequence[str]) -> list[tuple[Related, ...]]:
    """For each condition, symptom or process what causes it, by label; one SELECT."""
    return _related(graph, ["causes-of"], concepts)


def processes_of(graph: Graph, conditions: Sequence[str]) -> list[tuple[Related, ...]]:
    """For each condition the processes that it involves or causes, by label; one SELECT."""
    return _related(graph, ["processes-of-condition"], conditions)


def body_sites_of(graph: Graph, conditions: Sequence[str]) -> list[tuple[Related, ...]]:
    """For each condition the body sites that it affects, by label; one SELECT."""
    return _related(graph, ["body-sites-of-condition"], conditions)


def interventions_for(graph: Graph, concepts: Sequence[str]) -> list[tuple[Related, ...]]:
    """For each condition or symptom what relieves it or what it calls for, by label; two SELECTs."""
    return _related(graph, ["interventions-relieving", "interventions-required"], concepts)


def relieved_by(graph: Graph, concepts: Sequence[str]) -> list[tuple[Related, ...]]:
    """For each condition or symptom what relieves it, by label; one SELECT."""
    return _related(graph, ["interventions-relieving"], concepts)


def required_by(graph: Graph, conditions: Sequence[str]) -> list[tuple[Related, ...]]:
    """For each condition the interventions that it calls for, by label; one SELECT."""
    return _related(graph, ["interventions-required"], conditions)


def relieves(graph: Graph, interventions: Sequence[str]) -> list[tuple[Related, ...]]:
    """For each intervention the symptoms and conditions that it relieves, by label; one SELECT."""
    return _related(graph, ["relieved-by-intervention"], interventions)


def effects_of(graph: Graph, concepts: Sequence[str]) -> list[tuple[Related, ...]]:
    """For each cause, process or condition what it causes, by label; one SELECT."""
    return _related(graph, ["effects-of"], concepts)


def occurrences_of(graph: Graph, concepts: Sequence[str]) -> list[tuple[Related, ...]]:
    """For each condition or symptom how common it is said to be, as ids of qualifier values; one SELECT."""
    return _related(graph, ["occurrence"], concepts)


def _related(graph: Graph, questions: Sequence[str], ids: Sequence[str]) -> list[tuple[Related, ...]]:
    iris = keys(ids, "concept")
    rows: dict[str, list[Row]] = defaultdict(list)
    for name in questions:
        for key, found in rows_by_key(graph, name, "asked", iris).items():
            rows[key] += found
    by_key = {key: _by_label(graph, found) for key, found in rows.items()}
    return [by_key.get(key, ()) for key in ids]


def _by_label(graph: Graph, rows: Sequence[Row]) -> tuple[Related, ...]:
    claims: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        claims[curie(str(row["related"]))].append(curie(str(row["claim"])))
    return tuple(Related(concept, in_document_order(claims[concept])) for concept in graph.lexicon.sorted(claims))
