"""A store behind any SPARQL 1.1 endpoint, which holds a snapshot that was published to it."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from typing import Final

import pyoxigraph as ox

from symptomgraph.errors import NotPublished, QuerySyntaxError, SnapshotReplaced
from symptomgraph.model.domain import SnapshotInfo
from symptomgraph.model.report import ValidationReport
from symptomgraph.snapshot.quads import canonical
from symptomgraph.store.access import Access
from symptomgraph.store.client import RESULTS, RETRY_AFTER, Client, read_results
from symptomgraph.store.embedded import syntax_error
from symptomgraph.store.marker import Published, read_id, read_marker
from symptomgraph.store.protocol import NOTHING, DatasetFormat, GraphFormat, ResultFormat
from symptomgraph.store.query import Batch, Query
from symptomgraph.store.rows import serialize
from symptomgraph.store.terms import Row
from symptomgraph.store.trace import Lookup, record
from symptomgraph.vocab import PREFIXES

_GRAPH: Final = re.compile(r"\bGRAPH\b", re.IGNORECASE)
_EVERYTHING: Final = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"
_DECLARED: Final = " ".join(f"PREFIX {prefix}: <{namespace}>" for prefix, namespace in PREFIXES.items()) + "\n"


class Remote:
    """A published snapshot. Its default graph is the one that holds every triple once, whatever else the endpoint has.

    Every query names that graph, which belongs to this snapshot alone; and every few seconds it is asked whether the
    endpoint still holds the snapshot, so that answers never mix two. Besides what Store says, every method raises
    StoreUnavailable where no answer comes, and SnapshotReplaced where the endpoint holds another snapshot.
    """

    def __init__(self, client: Client, published: Published) -> None:
        self.client = client
        self.published = published
        self._seen = time.monotonic()

    @property
    def snapshot(self) -> SnapshotInfo:
        """What the stored snapshot says of itself."""
        return self.published.info

    @property
    def report(self) -> ValidationReport:
        """The report that the snapshot was published with."""
        return self.published.report

    def select(self, query: Query, bindings: Mapping[str, Batch] = NOTHING) -> list[Row]:
        """The rows of a SELECT, in its order; raises TypeError for a query of another form."""
        self.look_again()
        begin = time.perf_counter()
        found = self.client.select(query.bind(bindings), [self.published.everything], self._named(query))
        record(Lookup(query.name, len(found), time.perf_counter() - begin, bindings))
        return found

    def ask(self, query: Query, bindings: Mapping[str, Batch] = NOTHING) -> bool:
        """The answer to an ASK; raises TypeError for a query of another form."""
        self.look_again()
        begin = time.perf_counter()
        answer = self.client.ask(query.bind(bindings), [self.published.everything], self._named(query))
        record(Lookup(query.name, 1, time.perf_counter() - begin, bindings))
        return answer

    def answer(self, text: str, results: ResultFormat, graph: GraphFormat) -> bytes:
        """The answer to a query text: in `results` for SELECT and ASK, in `graph` for CONSTRUCT and DESCRIBE.

        The prefixes of the vocabulary need no declaration. The endpoint answers in JSON or N-Triples, which every
        engine can, and the format is made here. Raises QuerySyntaxError.
        """
        self.look_again()
        accept = f"{RESULTS}, {GraphFormat.NTRIPLES};q=0.9"
        published = self.published
        try:
            answer = self.client.query(with_prefixes(text), accept, [published.everything], published.graphs)
        except QuerySyntaxError as error:
            raise moved_up(text, error) from error
        if answer.media_type == GraphFormat.NTRIPLES:
            return serialize(sorted(_canonical_triples(_quads(answer.content)), key=str), graph)
        solutions = read_results(answer, self.client.access.query)
        return solutions.serialize(format=ox.QueryResultsFormat.from_media_type(results)) or b""

    def dump(self, format: GraphFormat | DatasetFormat) -> bytes:  # noqa: A002 - as in the protocol
        """Everything in the snapshot: with its graphs in the formats that have them, else as one graph.

        Literals are as the endpoint gives them back; some engines write numbers and durations in their own way.
        """
        self.ready()
        if isinstance(format, DatasetFormat):
            quads = (quad for graph in self.published.graphs for quad in self._quads_of(graph))
            return serialize(sorted(canonical(quads), key=lambda quad: (str(quad.graph_name), str(quad))), format)
        everything = self._quads_of(self.published.everything)
        return serialize(sorted(_canonical_triples(everything), key=str), format)

    def ready(self) -> None:
        """Raises StoreUnavailable where no answer comes, SnapshotReplaced where the endpoint holds another snapshot."""
        held = read_id(self.client)
        if held == self.snapshot.id:
            self._seen = time.monotonic()
            return
        self._seen = -float("inf")
        if held is None:
            message, fix = "The store holds no snapshot at the moment.", "Ask again when publishing has ended."
        else:
            message = "The store holds another snapshot than the one that is served here."
            fix = "Ask again later: the server has to be started again."
        raise SnapshotReplaced(message, fix=fix, details={"retryAfter": RETRY_AFTER})

    def _named(self, query: Query) -> Sequence[str]:
        """The named graphs of the query's dataset; most queries ask for none, and there may be thousands."""
        return self.published.graphs if _GRAPH.search(query.text) else ()

    def look_again(self) -> None:
        """What `ready` does, where that was not done for a while."""
        if time.monotonic() - self._seen >= self.client.access.check:
            self.ready()

    def _quads_of(self, graph: str) -> Iterator[ox.Quad]:
        answer = self.client.query(_EVERYTHING, GraphFormat.NTRIPLES, [graph])
        name = ox.NamedNode(graph)
        return (ox.Quad(quad.subject, quad.predicate, quad.object, name) for quad in _quads(answer.content))


def open_remote(access: Access, version: str) -> Remote:
    """The snapshot that the endpoint holds, for a program that knows this version of the vocabulary.

    Raises:
        NotPublished: where the endpoint holds none, one that does not conform, or one of another version.
        StoreUnavailable: where no answer comes.
        EndpointUnusable: where the endpoint refuses.
    """
    with ExitStack() as stack:
        client = stack.enter_context(Client(access))
        published = _require_servable(read_marker(client), access, version)
        stack.pop_all()
    return Remote(client, published)


def _require_servable(published: Published | None, access: Access, version: str) -> Published:
    if published is None:
        raise NotPublished(
            f"{access.query} holds no snapshot, or is just being given one.",
            fix=f"Give it one: symptomgraph publish {access.query}",
        )
    if not published.report.conforms:
        raise NotPublished(f"{access.query} holds a graph that does not conform.", fix="Publish one that does.")
    if published.info.version != version:
        raise NotPublished(
            f"{access.query} holds a snapshot of version {published.info.version} of the vocabulary; "
            f"this is version {version}.",
            fix="Publish it again with this version, or serve it with that one.",
        )
    return published


def _quads(content: bytes) -> Iterator[ox.Quad]:
    """What an answer holds; two answers may have the same label for two blank nodes."""
    return ox.parse(content, format=ox.RdfFormat.N_TRIPLES, rename_blank_nodes=True)


def _canonical_triples(quads: Iterable[ox.Quad]) -> set[ox.Triple]:
    """The triples with labels of blank nodes that are the same each time, so that equal answers are equal in bytes."""
    return {quad.triple for quad in canonical(quads)}


def with_prefixes(text: str) -> str:
    """The query with a line before it that declares our prefixes."""
    return _DECLARED + text


def moved_up(text: str, error: QuerySyntaxError) -> QuerySyntaxError:
    """The error with its place in the text as it was given, without the line of declarations before it."""
    first, _, rest = error.message.partition(":")
    words, _, line = first.rpartition(" ")
    return syntax_error(text, f"{words} {int(line) - 1}:{rest}" if line.isdigit() else error.message)
