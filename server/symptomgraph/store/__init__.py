"""SPARQL over a snapshot, whichever engine holds it."""

from symptomgraph.store.embedded import Embedded
from symptomgraph.store.protocol import DatasetFormat, GraphFormat, ResultFormat, Store
from symptomgraph.store.query import Batch, Query, read_query
from symptomgraph.store.terms import Iri, Row, Term, Value
from symptomgraph.store.trace import Lookup, trace

__all__ = [
    "Batch",
    "DatasetFormat",
    "Embedded",
    "GraphFormat",
    "Iri",
    "Lookup",
    "Query",
    "ResultFormat",
    "Row",
    "Store",
    "Term",
    "Value",
    "read_query",
    "trace",
]
