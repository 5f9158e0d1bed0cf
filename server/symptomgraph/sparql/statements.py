"""Triples with fewer words, for the descriptions that this package writes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

import pyoxigraph as ox

from symptomgraph.vocab import RDF, XSD

TYPE: Final = RDF + "type"

Object = ox.NamedNode | ox.Literal
Pair = tuple[str, Object]
"""A property, by its IRI, and an object."""


def statements(subject: str, *said: Pair) -> Iterator[ox.Triple]:
    """What is said of the subject that has this IRI."""
    node = ox.NamedNode(subject)
    return (ox.Triple(node, ox.NamedNode(predicate), value) for predicate, value in said)


def each(predicate: str, values: Iterable[Object]) -> Iterator[Pair]:
    """One property with several objects."""
    return ((predicate, value) for value in values)


def iris(*values: str) -> Iterator[ox.NamedNode]:
    """The nodes that have these IRIs."""
    return (ox.NamedNode(value) for value in values)


def english(value: str) -> ox.Literal:
    """A text in English."""
    return ox.Literal(value, language="en")


def moment(value: datetime) -> ox.Literal:
    """A time as xsd:dateTime."""
    return ox.Literal(value.isoformat(), datatype=ox.NamedNode(XSD + "dateTime"))
