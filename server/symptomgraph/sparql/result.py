"""Running a query and writing its answer."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from symptomgraph.errors import QuerySyntaxError, UnsupportedFormat
from symptomgraph.sparql.explain import explained
from symptomgraph.sparql.guard import Form, check
from symptomgraph.store import GraphFormat, ResultFormat, Store
from symptomgraph.vocab import curie


class Format(StrEnum):
    """The formats of answers, as they are named on a command line."""

    TABLE = "table"
    JSON = "json"
    XML = "xml"
    CSV = "csv"
    TSV = "tsv"
    TURTLE = "turtle"
    NTRIPLES = "ntriples"
    RDFXML = "rdfxml"
    JSONLD = "jsonld"


_RESULTS: Final = {
    Format.TABLE: ResultFormat.JSON,
    Format.JSON: ResultFormat.JSON,
    Format.XML: ResultFormat.XML,
    Format.CSV: ResultFormat.CSV,
    Format.TSV: ResultFormat.TSV,
}
_GRAPHS: Final = {
    Format.TURTLE: GraphFormat.TURTLE,
    Format.NTRIPLES: GraphFormat.NTRIPLES,
    Format.RDFXML: GraphFormat.RDFXML,
    Format.JSONLD: GraphFormat.JSONLD,
}


@dataclass(frozen=True, slots=True)
class Table:
    """The answer to a SELECT for people to read: IRIs in their compact form, nothing where a variable is unbound."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Result:
    """A query that was checked, ready to answer in any format of its form."""

    form: Form
    _store: Store = field(repr=False)
    _text: str = field(repr=False)

    @property
    def formats(self) -> tuple[Format, ...]:
        """The formats that this answer can have, the one for people first."""
        return tuple(_GRAPHS if self.form.gives_triples else _RESULTS)

    def write(self, format: Format) -> bytes:  # noqa: A002 - what it is called everywhere
        """The answer in a format, `table` as tab-separated lines.

        Raises:
            UnsupportedFormat: for a format that an answer of this form cannot have.
            QuerySyntaxError: where the query does not parse.
        """
        if format not in self.formats:
            raise UnsupportedFormat(
                f"The answer to {self.form} cannot be written as {format}.",
                fix=f"Ask for {', '.join(self.formats[:-1])} or {self.formats[-1]}.",
            )
        if format == Format.TABLE:
            return _lines(self.table())
        return self._answer(format)

    def table(self) -> Table:
        """The answer to a SELECT, or to an ASK as one cell; raises what `write` raises."""
        if self.form.gives_triples:
            raise UnsupportedFormat(f"The answer to {self.form} is no table.", fix=f"Ask for {self.formats[0]}.")
        answer = json.loads(self._answer(Format.JSON))
        if "boolean" in answer:
            return Table(("answer",), (("yes" if answer["boolean"] else "no",),))
        columns = tuple(answer["head"]["vars"])
        rows = (tuple(_cell(row.get(column)) for column in columns) for row in answer["results"]["bindings"])
        return Table(columns, tuple(rows))

    def _answer(self, format: Format) -> bytes:  # noqa: A002 - as above
        results = _RESULTS.get(format, ResultFormat.JSON)
        graph = _GRAPHS.get(format, GraphFormat.TURTLE)
        try:
            return self._store.answer(self._text, results, graph)
        except QuerySyntaxError as error:
            raise explained(self._text, error) from error


def run(store: Store, text: str) -> Result:
    """The answer to an analyst's query, which is evaluated when it is written; our prefixes need no declaration.

    Raises:
        QueryRefused: for an update, and where the query would ask another service.
        QuerySyntaxError: for what is wrong at first sight; the rest comes to light when the answer is written.
    """
    return Result(check(text), store, text)


def _cell(term: Mapping[str, Any] | None) -> str:
    if term is None:
        return ""
    value = str(term["value"])
    return {"uri": curie(value), "bnode": f"_:{value}"}.get(term["type"], value)


def _lines(table: Table) -> bytes:
    return "".join("\t".join(row) + "\n" for row in (table.columns, *table.rows)).encode()
