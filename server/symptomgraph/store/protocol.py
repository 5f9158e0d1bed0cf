"""What every store can do, whichever engine it runs on."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Protocol

from symptomgraph.model.domain import SnapshotInfo
from symptomgraph.store.query import Batch, Query
from symptomgraph.store.terms import Row

NOTHING: Mapping[str, Batch] = {}


class ResultFormat(StrEnum):
    """Formats for the answers to SELECT and ASK, by media type."""

    JSON = "application/sparql-results+json"
    XML = "application/sparql-results+xml"
    CSV = "text/csv"
    TSV = "text/tab-separated-values"


class GraphFormat(StrEnum):
    """Formats for triples, by media type."""

    TURTLE = "text/turtle"
    NTRIPLES = "application/n-triples"
    RDFXML = "application/rdf+xml"
    JSONLD = "application/ld+json"


class DatasetFormat(StrEnum):
    """Formats for triples together with the graphs that they are in, by media type."""

    NQUADS = "application/n-quads"
    TRIG = "application/trig"
    JSONLD = "application/ld+json"


class Store(Protocol):
    """SPARQL 1.1 over one snapshot. The default graph is the union of all graphs, without duplicates.

    A store may be shared between threads. No engine's types are in these signatures, so that any endpoint can stand
    behind them.
    """

    @property
    def snapshot(self) -> SnapshotInfo:
        """What the stored snapshot says of itself."""
        ...

    def ready(self) -> None:
        """Raises StoreUnavailable where nothing can be asked of this snapshot at the moment."""
        ...

    def select(self, query: Query, bindings: Mapping[str, Batch] = NOTHING) -> list[Row]:
        """The rows of a SELECT, in its order; batches of keys go to the query's `#@values` lines."""
        ...

    def ask(self, query: Query, bindings: Mapping[str, Batch] = NOTHING) -> bool:
        """The answer to an ASK."""
        ...

    def answer(self, text: str, results: ResultFormat, graph: GraphFormat) -> bytes:
        """The answer to a query text: in `results` for SELECT and ASK, in `graph` for CONSTRUCT and DESCRIBE.

        Raises QuerySyntaxError. The caller has made sure that the query only reads and asks no other service.
        """
        ...

    def dump(self, format: GraphFormat | DatasetFormat) -> bytes:  # noqa: A002 - as every RDF library calls it
        """Everything in the snapshot, literals as their authors wrote them."""
        ...
