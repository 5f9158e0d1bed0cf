"""A store in this process, on pyoxigraph: in memory or on disk."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from pathlib import Path

import pyoxigraph as ox

from symptomgraph.errors import QuerySyntaxError
from symptomgraph.model.domain import SnapshotInfo
from symptomgraph.snapshot import Snapshot, with_union
from symptomgraph.store.protocol import NOTHING, DatasetFormat, GraphFormat, ResultFormat
from symptomgraph.store.query import Batch, Query
from symptomgraph.store.rows import rows, serialize
from symptomgraph.store.terms import Row
from symptomgraph.store.trace import Lookup, record
from symptomgraph.vocab import PREFIXES

_PLACE = re.compile(r"error at (?P<line>\d+):(?P<column>\d+): (?P<reason>.*)", re.DOTALL)


class Embedded:
    """A snapshot in pyoxigraph, in memory, or in a folder of its own that is emptied first."""

    def __init__(self, snapshot: Snapshot, folder: Path | None = None) -> None:
        self._info = snapshot.info
        self._quads = snapshot.quads
        self._store = ox.Store(folder) if folder else ox.Store()
        self._store.clear()
        self._store.bulk_extend(with_union(snapshot.quads))

    @property
    def snapshot(self) -> SnapshotInfo:
        """What the stored snapshot says of itself."""
        return self._info

    def ready(self) -> None:
        """Nothing: what is in this process can be asked."""

    def select(self, query: Query, bindings: Mapping[str, Batch] = NOTHING) -> list[Row]:
        """The rows of a SELECT, in its order; raises TypeError for a query of another form."""
        begin = time.perf_counter()
        solutions = self._run(query, bindings)
        if not isinstance(solutions, ox.QuerySolutions):
            raise TypeError(f"{query.name} is no SELECT query")
        found = rows(solutions)
        record(Lookup(query.name, len(found), time.perf_counter() - begin, bindings))
        return found

    def ask(self, query: Query, bindings: Mapping[str, Batch] = NOTHING) -> bool:
        """The answer to an ASK; raises TypeError for a query of another form."""
        begin = time.perf_counter()
        answer = self._run(query, bindings)
        if not isinstance(answer, ox.QueryBoolean):
            raise TypeError(f"{query.name} is no ASK query")
        record(Lookup(query.name, 1, time.perf_counter() - begin, bindings))
        return bool(answer)

    def answer(self, text: str, results: ResultFormat, graph: GraphFormat) -> bytes:
        """The answer to a query text: in `results` for SELECT and ASK, in `graph` for CONSTRUCT and DESCRIBE.

        The prefixes of the vocabulary need no declaration. Raises QuerySyntaxError.
        """
        try:
            answer = self._store.query(text, prefixes=dict(PREFIXES))
        except SyntaxError as error:
            raise syntax_error(text, error.msg) from error
        if isinstance(answer, ox.QueryTriples):
            return serialize(sorted(set(answer), key=str), graph)
        return answer.serialize(format=ox.QueryResultsFormat.from_media_type(results)) or b""

    def dump(self, format: GraphFormat | DatasetFormat) -> bytes:  # noqa: A002 - as in the protocol
        """Everything in the snapshot: with its graphs in the formats that have them, else as one graph."""
        if isinstance(format, DatasetFormat):
            return serialize(sorted(self._quads, key=_graph_first), format)
        return serialize(sorted({quad.triple for quad in self._quads}, key=str), format)

    def _run(
        self, query: Query, bindings: Mapping[str, Batch]
    ) -> ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples:
        return self._store.query(query.bind(bindings))


def syntax_error(text: str, message: str) -> QuerySyntaxError:
    """The error with the place that pyoxigraph names, which counts columns in bytes."""
    found = _PLACE.fullmatch(message)
    if found is None:
        return QuerySyntaxError(message)
    line, reason = int(found["line"]), found["reason"]
    before = text.split("\n")[line - 1].encode()[: int(found["column"]) - 1]
    return QuerySyntaxError(reason, line=line, column=len(before.decode(errors="ignore")) + 1)


def _graph_first(quad: ox.Quad) -> tuple[str, str]:
    return str(quad.graph_name), str(quad)
