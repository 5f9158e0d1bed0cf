"""Giving an endpoint a snapshot: everything is laid beside what it holds, then one update puts it in place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import pyoxigraph as ox

from symptomgraph.errors import EndpointUnusable, NotPublished
from symptomgraph.snapshot import Snapshot
from symptomgraph.store.client import Client
from symptomgraph.store.marker import MARKER, Published, read_marker, triples_of, union_of
from symptomgraph.vocab import GRAPH

_OURS: Final = f"""
SELECT ?graph (COUNT(*) AS ?triples)
WHERE {{ GRAPH ?graph {{ ?s ?p ?o }} FILTER (STRSTARTS(STR(?graph), "{GRAPH}")) }}
GROUP BY ?graph
"""

Tell = Callable[[int, int], None]
"""Is told how many graphs of how many are uploaded."""


class Outcome(StrEnum):
    """What became of the snapshot."""

    PUBLISHED = "published"
    THERE_ALREADY = "there already"


@dataclass(frozen=True, slots=True)
class Upload:
    """A graph, and where it is laid until all are there."""

    graph: str
    beside: str
    triples: frozenset[ox.Triple]


def publish(snapshot: Snapshot, client: Client, tell: Tell = lambda *_: None, *, force: bool = False) -> Outcome:
    """Makes the endpoint hold the snapshot, and no other but for the graph from which servers of the last one answer.

    Nothing is done where it is there already, proved with the same texts, unless `force` says so.

    Raises:
        StoreUnavailable: where no answer comes; what the endpoint held before is still in place, or the update was run.
        EndpointUnusable: where the endpoint refuses, or does not hold what it was given.
    """
    held = held_by(client)
    if held and is_there(held, snapshot) and not force:
        return Outcome.THERE_ALREADY
    uploads = list(uploads_of(snapshot))
    for done, upload in enumerate(uploads):
        tell(done, len(uploads))
        client.put(upload.beside, _ntriples(upload.triples))
    tell(len(uploads), len(uploads))
    there = graphs_of(client)
    _require_whole(uploads, there, client)
    client.update(_in_place(snapshot, uploads, held, there))
    if held_by(client) != published_as(snapshot):
        raise EndpointUnusable(
            f"{client.access.update} took the update, but {client.access.query} does not hold the snapshot.",
            fix="Make sure that both addresses are of the same store, and publish again.",
        )
    return Outcome.PUBLISHED


def held_by(client: Client) -> Published | None:
    """What the endpoint holds that this version can read."""
    try:
        return read_marker(client)
    except NotPublished:
        return None


def is_there(held: Published, snapshot: Snapshot) -> bool:
    """Whether what an endpoint holds is the snapshot, proved with the same texts."""
    ours, theirs = snapshot.report.receipt, held.report.receipt
    return (snapshot.id, ours.data, ours.texts) == (held.info.id, theirs.data, theirs.texts)


def uploads_of(snapshot: Snapshot) -> Iterator[Upload]:
    """The graph of every triple first, which has a name of its own, then each named graph."""
    union = union_of(snapshot.id)
    yield Upload(union, union, frozenset(quad.triple for quad in snapshot.quads))
    graphs: dict[str, set[ox.Triple]] = {}
    for quad in snapshot.quads:
        graphs.setdefault(_name(quad), set()).add(quad.triple)
    for number, (name, triples) in enumerate(sorted(graphs.items()), 1):
        yield Upload(name, f"{GRAPH}beside/{snapshot.id}/{number}", frozenset(triples))


def published_as(snapshot: Snapshot) -> Published:
    """What the endpoint will say of the snapshot."""
    graphs = tuple(sorted({_name(quad) for quad in snapshot.quads}))
    return Published(snapshot.info, snapshot.report, union_of(snapshot.id), graphs)


def graphs_of(client: Client) -> dict[str, int]:
    """How many triples the endpoint has in each of our graphs; other graphs are none of our business."""
    # No dataset is named, so that the endpoint looks at all of its graphs.
    return {str(row["graph"]): int(row["triples"] or 0) for row in client.select(_OURS)}


def _require_whole(uploads: Iterable[Upload], there: dict[str, int], client: Client) -> None:
    for upload in uploads:
        found, sent = there.get(upload.beside, 0), len(upload.triples)
        if found != sent and found != _distinct(upload.triples):
            raise EndpointUnusable(
                f"{client.access.query} has {found} triples of <{upload.graph}>, where {sent} were sent.",
                fix="Make sure that all addresses are of one store and that nobody else publishes to it.",
            )


def _in_place(snapshot: Snapshot, uploads: Iterable[Upload], held: Published | None, there: dict[str, int]) -> str:
    """One request, so that engines with transactions do all of it or nothing."""
    staged = {upload.beside: upload.graph for upload in uploads}
    # Servers of the last snapshot answer from its graph until they look again.
    kept = {*staged, *staged.values(), MARKER, held.everything if held else MARKER}
    steps = [
        f"DROP SILENT GRAPH <{MARKER}>",
        *(f"MOVE GRAPH <{beside}> TO GRAPH <{graph}>" for beside, graph in staged.items() if beside != graph),
        *(f"DROP SILENT GRAPH <{graph}>" for graph in sorted(there.keys() - kept)),
        f"INSERT DATA {{ GRAPH <{MARKER}> {{ {triples_of(published_as(snapshot))} }} }}",
    ]
    return " ;\n".join(steps)


def _distinct(triples: Iterable[ox.Triple]) -> int:
    """How many triples there are for an engine that takes two ways of writing a number for one."""
    store = ox.Store()
    store.extend(ox.Quad(triple.subject, triple.predicate, triple.object) for triple in triples)
    return len(store)


def _name(quad: ox.Quad) -> str:
    return quad.graph_name.value if isinstance(quad.graph_name, ox.NamedNode) else ""


def _ntriples(triples: Iterable[ox.Triple]) -> bytes:
    return ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b""
