"""What is broader than what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from symptomgraph.questions.facts import ids_by_key, keys
from symptomgraph.questions.graph import Graph


def broader(graph: Graph, concepts: Sequence[str]) -> list[frozenset[str]]:
    """For each concept the ids of all that are broader, at any distance, without the concept itself; one SELECT."""
    found = ids_by_key(graph, "broader", ("concept", "broader"), keys(concepts, "concept"))
    return [frozenset(found.get(key, ())) for key in concepts]


def kinds_of(graph: Graph, concepts: Sequence[str]) -> Mapping[str, frozenset[str]]:
    """For each concept the ids of all that it is a kind of, itself among them; one SELECT."""
    return {key: above | {key} for key, above in zip(concepts, broader(graph, concepts), strict=True)}
