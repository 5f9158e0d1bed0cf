"""Values and bytes of what pyoxigraph gives, whether it evaluated a query itself or read another engine's answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import pyoxigraph as ox

from symptomgraph.store.terms import Row, Value
from symptomgraph.vocab import PREFIXES, RDF, XSD

_WITHOUT_DATATYPE: Final = (XSD + "string", RDF + "langString")
_INTEGERS: Final = (
    "integer", "nonNegativeInteger", "positiveInteger", "nonPositiveInteger", "negativeInteger",
    "long", "int", "short", "byte", "unsignedLong", "unsignedInt", "unsignedShort", "unsignedByte",
)  # fmt: skip
_NUMBERS: Final[dict[str, type[int | float]]] = {XSD + name: int for name in _INTEGERS} | {
    XSD + name: float for name in ("decimal", "double", "float")
}


def rows(solutions: ox.QuerySolutions) -> list[Row]:
    """All rows in their order, as plain values."""
    names = [variable.value for variable in solutions.variables]
    return [dict(zip(names, map(_plain, solution), strict=True)) for solution in solutions]


def serialize(statements: Sequence[ox.Triple] | Sequence[ox.Quad], media_type: str) -> bytes:
    """The statements in their order, with those of our prefixes that they have a use for."""
    rdf_format = ox.RdfFormat.from_media_type(media_type)
    return ox.serialize(statements, format=rdf_format, prefixes=prefixes_in(statements)) or b""


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
        return literal.value in ("true", "1")
    number = _NUMBERS.get(datatype)
    try:
        return number(literal.value) if number else literal.value
    except ValueError:
        # Not of its datatype, which an engine need not refuse.
        return literal.value


def prefixes_in(statements: Iterable[ox.Triple | ox.Quad]) -> dict[str, str]:
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
