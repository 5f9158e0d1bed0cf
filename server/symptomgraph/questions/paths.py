"""How two concepts are connected: the shortest chains of claims between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from symptomgraph.errors import LimitExceeded
from symptomgraph.model.answers import ClaimPath, PathClaim, PathStep
from symptomgraph.questions.bounds import require_bounds
from symptomgraph.questions.facts import keys, question
from symptomgraph.questions.graph import Graph
from symptomgraph.questions.order import natural
from symptomgraph.vocab import curie

DEFAULT_HOPS: Final = 4
MAX_HOPS: Final = 8
"""The greatest number of claims that a path can be asked to have."""
MAX_PATHS: Final = 500
"""The most paths that are given; where there are more shortest ones, the question is refused, not cut."""
MAX_BREADTH: Final = 5000
"""The most concepts that are asked for their claims at once; where there would be more, the question is refused."""


def paths(graph: Graph, source: str, target: str, max_hops: int = DEFAULT_HOPS) -> tuple[ClaimPath, ...]:
    """All of the shortest paths of at most `max_hops` claims between two concepts, by the labels on the way.

    A path goes along claims that are not negated, from subject to object or back, and comes to no concept twice; the
    path from a concept to itself has no step. No path where the two are not connected. At most `max_hops` SELECTs,
    each for a whole level of concepts, from whichever end has fewer.

    Raises:
        BadInput: where `max_hops` is not from 1 to 8.
        LimitExceeded: where there are more than 500 shortest paths, or more than 5000 concepts on a level.
    """
    require_bounds("maxHops", max_hops, 1, MAX_HOPS, "hops")
    keys([source, target], "concept")
    if source == target:
        return (ClaimPath((source,), ()),)
    links = _Links(graph)
    ends = _Side(source), _Side(target)
    meeting = _meet(links, ends, max_hops)
    found = _joined(ends, meeting)
    ordered = sorted(found, key=lambda concepts: [graph.lexicon.sort_key(concept) for concept in concepts])
    return tuple(links.path(concepts) for concepts in ordered)


class _Side:
    """What is found from one end: the concepts at each distance, with those before them on the way."""

    def __init__(self, end: str) -> None:
        self.before: dict[str, list[str]] = {end: []}
        self.frontier = [end]

    def advance(self, links: _Links) -> None:
        """Goes one claim further from the end."""
        following: dict[str, list[str]] = defaultdict(list)
        for concept, others in links.around(self.frontier):
            for other in others:
                if other not in self.before:
                    following[other].append(concept)
        self.before.update(following)
        self.frontier = list(following)

    def count(self, concept: str, known: dict[str, int]) -> int:
        """How many ways lead from the end to the concept."""
        if concept not in known:
            known[concept] = sum(self.count(one, known) for one in self.before[concept]) or 1
        return known[concept]

    def ways(self, concept: str) -> Iterator[tuple[str, ...]]:
        """The ways from the end to the concept, both among them."""
        if not self.before[concept]:
            yield (concept,)
        for one in self.before[concept]:
            yield from ((*way, concept) for way in self.ways(one))


class _Links:
    """The claims between concepts, as far as they were looked up."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._claims: dict[tuple[str, str], set[PathClaim]] = defaultdict(set)

    def around(self, concepts: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
        """Each of the concepts with those that a claim ties to it; one SELECT."""
        if len(concepts) > MAX_BREADTH:
            raise LimitExceeded(
                f"The way leads through {len(concepts)} concepts at once.",
                fix="Ask for a smaller `maxHops`, or for concepts of which less is said.",
                details={"limit": "breadth", "maximum": MAX_BREADTH, "actual": len(concepts)},
            )
        others: dict[str, dict[str, None]] = {concept: {} for concept in concepts}
        for row in self._graph.store.select(question("claims-around"), {"asked": keys(concepts, "concept")}):
            asked, other, claim = (curie(str(row[name])) for name in ("asked", "other", "claim"))
            forward = row["forward"] is True
            self._claims[asked, other].add(PathClaim(claim, forward))
            self._claims[other, asked].add(PathClaim(claim, not forward))
            others[asked][other] = None
        return ((concept, list(found)) for concept, found in others.items())

    def path(self, concepts: Sequence[str]) -> ClaimPath:
        """The path along the concepts."""
        pairs = pairwise(concepts)
        return ClaimPath(tuple(concepts), tuple(PathStep(*pair, self._between(*pair)) for pair in pairs))

    def _between(self, source: str, target: str) -> tuple[PathClaim, ...]:
        return tuple(sorted(self._claims[source, target], key=lambda one: (natural(one.claim), one.forward)))


def _meet(links: _Links, ends: tuple[_Side, _Side], max_hops: int) -> list[str]:
    """Goes on from both ends until they meet; the concepts where they do: every shortest path has one of them."""
    for _ in range(max_hops):
        nearer, other = sorted(ends, key=lambda side: len(side.frontier))
        nearer.advance(links)
        meeting = [concept for concept in nearer.frontier if concept in other.before]
        if meeting or not nearer.frontier:
            return meeting
    return []


def _joined(ends: tuple[_Side, _Side], meeting: Sequence[str]) -> list[tuple[str, ...]]:
    source, target = ends
    from_source: dict[str, int] = {}
    from_target: dict[str, int] = {}
    number = sum(source.count(one, from_source) * target.count(one, from_target) for one in meeting)
    if number > MAX_PATHS:
        raise LimitExceeded(
            f"There are {number} shortest paths.",
            fix="Ask for concepts that are nearer to each other, or of which less is said.",
            details={"limit": "paths", "maximum": MAX_PATHS, "actual": number},
        )
    return [
        (*there, *reversed(back[:-1])) for one in meeting for there in source.ways(one) for back in target.ways(one)
    ]
