"""A store in this process, on pyoxigraph: in memory or on disk."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import pyoxigraph as ox

from symptomgraph.errors import QuerySyntaxError
from symptomgraph.model.domain import SnapshotInfo
from symptomgraph.snapshot import Snapshot, with_union
from symptomgraph.store.protocol import NOTHING, DatasetFormat, GraphFormat, ResultFormat
from symptomgraph.store.query import Batch, Query
from symptomgraph.store.terms import Row, Value
from symptomgraph.store.trace import Lookup, record
from symptomgraph.vocab import PREFIXES, RDF, XSD

_WITHOUT_DATATYPE = (XSD + "string", RDF + "langString")
_PLACE = re.compile(r"error at (?P<line>\d+):(?P<column>\d+): (?P<reason>.*)", re.DOTALL)
_NUMBERS = {XSD + "integer": int, XSD + "decimal": float, XSD + "double": float, XSD + "float": float}


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

    def select(self, query: Query, bindings: Mapping[str, Batch] = NOTHING) -> list[Row]:
        """The rows of a SELECT, in its order; raises TypeError for a query of another form."""
        begin = time.perf_counter()
        solutions = self._run(query, bindings)
        if not isinstance(solutions, ox.QuerySolutions):
            raise TypeError(f"{query.name} is no SELECT query")
        names = [variable.value for variable in solutions.variables]
        rows = [dict(zip(names, map(_plain, solution), strict=True)) for solution in solutions]
        record(Lookup(query.name, len(rows), time.perf_counter() - begin, bindings))
        return rows

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
            raise _syntax_error(text, error.msg) from error
        if isinstance(answer, ox.QueryTriples):
            return _serialize(sorted(set(answer), key=str), graph)
        return _bytes(answer.serialize(format=ox.QueryResultsFormat.from_media_type(results)))

    def dump(self, format: GraphFormat | DatasetFormat) -> bytes:  # noqa: A002 - as in the protocol
        """Everything in the snapshot: with its graphs in the formats that have them, else as one graph."""
        if isinstance(format, DatasetFormat):
            return _serialize(sorted(self._quads, key=_graph_first), format)
        return _serialize(sorted({quad.triple for quad in self._quads}, key=str), format)

    def _run(
        self, query: Query, bindings: Mapping[str, Batch]
    ) -> ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples:
        return self._store.query(query.bind(bindings))


def _syntax_error(text: str, message: str) -> QuerySyntaxError:
    """The error with the place that pyoxigraph names, which counts columns in bytes."""
    found = _PLACE.fullmatch(message)
    if found is None:
        return QuerySyntaxError(message)
    line, reason = int(found["line"]), found["reason"]
    before = text.split("\n")[line - 1].encode()[: int(found["column"]) - 1]
    return QuerySyntaxError(reason, line=line, column=len(before.decode(errors="ignore")) + 1)


def _plain(term: object) -> Value:
    match term:
        case ox.NamedNode():
            return term.value
        case ox.BlankNode():
            return f"_:{term.value}"
        case ox.Literal():
            return _plain_literal(term)
        case _:
            return None


def _plain_literal(literal: ox.Literal) -> Value:
    datatype = literal.datatype.value
    if datatype == XSD + "boolean":
        return literal.value == "true"
    number = _NUMBERS.get(datatype)
    return number(literal.value) if number else literal.value


def _graph_first(quad: ox.Quad) -> tuple[str, str]:
    return str(quad.graph_name), str(quad)


def _serialize(statements: Sequence[ox.Triple] | Sequence[ox.Quad], media_type: str) -> bytes:
    rdf_format = ox.RdfFormat.from_media_type(media_type)
    return _bytes(ox.serialize(statements, format=rdf_format, prefixes=_prefixes_in(statements)))


def _prefixes_in(statements: Iterable[ox.Triple | ox.Quad]) -> dict[str, str]:
    """Those of the known prefixes that the statements have a use for."""
    iris = {term.value for statement in statements for term in _terms(statement)}
    used = {iri[: iri.rfind(end) + 1] for iri in iris for end in "#/_"}
    return {prefix: namespace for prefix, namespace in PREFIXES.items() if namespace in used}


def _terms(statement: ox.Triple | ox.Quad) -> Iterator[ox.NamedNode]:
    for term in (statement.subject, statement.predicate, statement.object):
        if isinstance(term, ox.NamedNode):
            yield term
        elif isinstance(term, ox.Literal) and term.datatype.value not in _WITHOUT_DATATYPE:
            yield term.datatype


def _bytes(written: bytes | None) -> bytes:
    return written or b""
