"""Where claims and warning signs are said."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from symptomgraph.model.domain import Evidence, Grounding
from symptomgraph.questions.documents import slug_of
from symptomgraph.questions.facts import Facts, keys, rows_by_key
from symptomgraph.questions.graph import Graph
from symptomgraph.questions.order import natural
from symptomgraph.store import Row
from symptomgraph.vocab import curie


def evidence(graph: Graph, ids: Sequence[str]) -> list[tuple[Evidence, ...]]:
    """For each claim or warning sign its evidence in document order; one SELECT."""
    rows = rows_by_key(graph, "evidence", "said", keys(ids, "claim", "warning-sign"))
    found = {key: _children(graph, nodes(about), key, "sg:evidence") for key, about in rows.items()}
    return [found.get(key, ()) for key in ids]


def nodes(rows: Sequence[Row]) -> dict[str, Facts]:
    """What the rows say of each ?node, by compact IRI or blank node label."""
    gathered: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        gathered[curie(str(row["node"]))].append(row)
    return {node: Facts(about) for node, about in gathered.items()}


def _children(graph: Graph, tree: Mapping[str, Facts], parent: str, by: str) -> tuple[Evidence, ...]:
    found = [_evidence(graph, tree, node) for node in tree[parent].ids(by) if node in tree]
    return tuple(sorted(found, key=lambda one: (natural(one.passage or ""), one.source or "", one.cues)))


def _evidence(graph: Graph, tree: Mapping[str, Facts], node: str) -> Evidence:
    facts = tree[node]
    passage = facts.one_id("sg:passage")
    return Evidence(
        passage=passage,
        source=next(iter(facts.texts("dcterms:source")), None),
        subject_mentions=tuple(sorted(facts.texts("sg:subjectMention"))),
        object_mentions=tuple(sorted(facts.texts("sg:objectMention"))),
        cues=tuple(sorted(facts.texts("sg:cue"))),
        context=_children(graph, tree, node, "sg:context"),
        grounding=_grounding(graph, passage),
    )


def _grounding(graph: Graph, passage: str | None) -> Grounding:
    if passage is None:
        return Grounding.REFERENCE
    # A snapshot is only made of a report that conforms for these very texts, so that the words are known to be there.
    return Grounding.VERIFIED if slug_of(passage) in graph.texts else Grounding.UNCHECKED
