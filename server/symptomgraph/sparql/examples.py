"""Queries to learn from, and the queries behind the questions of the API: each in a file, each with its question."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from symptomgraph.sparql.guard import Form, check
from symptomgraph.store import Query

_RECORDS: Final = re.compile(r"SELECT\b[^{]*\?property\s+\?value\b")
_KEYS: Final = re.compile(r"#@values[ \t]+(\?\w+(?:[ \t]+\?\w+)*)")
_HEADER: Final = re.compile(r"\A(?:# (?:title|question|description):.*\n)+")


@dataclass(frozen=True, slots=True)
class Example:
    """A query with the question that it answers; `name` is that of its file."""

    name: str
    title: str
    question: str
    query: str
    form: Form


@cache
def examples() -> tuple[Example, ...]:
    """The teaching examples in their order, then the questions of the API by name.

    Left out are those queries of the API that read whole records as `?property ?value`: they are for programs to put
    together again, and a DESCRIBE says the same to people.
    """
    asked = (query for query in _read("symptomgraph.questions", "queries") if not _RECORDS.search(query.text))
    return (*teaching(), *map(_example, asked))


@cache
def teaching() -> tuple[Example, ...]:
    """The teaching examples alone."""
    return tuple(map(_example, _read("symptomgraph.sparql", "examples")))


def _read(package: str, folder: str) -> Iterator[Query]:
    found = (file for file in files(package).joinpath(folder).iterdir() if file.name.endswith(".rq"))
    for file in sorted(found, key=lambda file: file.name):
        yield Query.of(file.name.removesuffix(".rq"), file.read_text(encoding="utf-8"))


def _example(query: Query) -> Example:
    """The example in a query file, without the header that it says elsewhere, and with places for keys in words."""
    text = _KEYS.sub(r"# For some alone, write here: VALUES (\1) { (...) }", _HEADER.sub("", query.text))
    return Example(query.name, query.header["title"], query.header["question"], text, check(text))
