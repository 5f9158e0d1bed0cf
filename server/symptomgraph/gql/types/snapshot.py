"""What is served: the snapshot."""

from __future__ import annotations

from datetime import datetime

import strawberry

from symptomgraph.gql.context import Context
from symptomgraph.gql.describe import attribute, described


@described
class SnapshotCounts:
    """How much a snapshot holds."""

    claims: int = attribute("Claims.")
    concepts: int = attribute("Concepts, without the values of closed lists.")
    passages: int = attribute("Passages: the sentences of the articles.")
    articles: int = attribute("Articles.")
    warning_signs: int = attribute("Warning signs.")
    triples: int = attribute("RDF triples, with those that rules derive.")


@described
class Snapshot:
    """The graph as it is served: it validated, and it does not change while it is served."""

    id: strawberry.ID = attribute("SHA-256 of the graph's canonical form (RDFC-1.0): equal graphs, equal ids.")
    created_at: datetime = attribute("When it was built.")
    version: str = attribute("The version of the program that built it.")
    counts: SnapshotCounts = attribute("How much it holds.")
    conforms: bool = attribute("Whether it validated without a violation; always true, as nothing else is served.")


def snapshot(context: Context) -> Snapshot:
    """The snapshot that is served."""
    info = context.graph.store.snapshot
    counts = info.counts
    return Snapshot(
        id=strawberry.ID(info.id),
        created_at=info.created_at,
        version=info.version,
        conforms=context.report.conforms,
        counts=SnapshotCounts(
            claims=counts.claims,
            concepts=counts.concepts,
            passages=counts.passages,
            articles=counts.articles,
            warning_signs=counts.warning_signs,
            triples=counts.triples,
        ),
    )
