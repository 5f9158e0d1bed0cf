"""Rows of key, property and value, gathered by key: how most questions read their answers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import TypeVar

from symptomgraph.errors import BadId
from symptomgraph.model.domain import Label
from symptomgraph.questions.graph import Graph
from symptomgraph.store import Iri, Query, Row, read_query
from symptomgraph.vocab import curie, expand

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")


class Facts:
    """What rows say of one node: properties, as compact IRIs, with their values."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows: dict[str, list[Row]] = defaultdict(list)
        for row in rows:
            self._rows[curie(str(row["property"]))].append(row)

    def ids(self, name: str) -> list[str]:
        """The property's values as compact IRIs, each once."""
        return list(dict.fromkeys(curie(text) for text in self.texts(name)))

    def texts(self, name: str) -> list[str]:
        """The property's values as text."""
        return [str(row["value"]) for row in self._rows.get(name, ())]

    def one_id(self, name: str) -> str | None:
        """The property's value as a compact IRI."""
        return next(iter(self.ids(name)), None)

    def labels(self, name: str) -> tuple[Label, ...]:
        """The property's values with their languages, sorted."""
        rows = self._rows.get(name, ())
        return tuple(sorted(Label(str(row["value"]), str(row["language"] or "")) for row in rows))

    def label(self, name: str) -> str | None:
        """The property's value in English, else in the first language by tag."""
        labels = self.labels(name)
        best = min(
            labels, key=lambda label: (not label.language.startswith("en"), label.language, label.text), default=None
        )
        return best.text if best else None

    def integer(self, name: str) -> int | None:
        """The property's value as a whole number."""
        return next((int(text) for text in self.texts(name)), None)

    def boolean(self, name: str) -> bool:
        """Whether the property's value is true."""
        return any(row["value"] is True for row in self._rows.get(name, ()))

    def member(self, name: str, members: type[E]) -> E | None:
        """The property's value as a member of a closed list."""
        return next(iter(self.members(name, members)), None)

    def members(self, name: str, members: type[E]) -> tuple[E, ...]:
        """The property's values as members of a closed list, in the order of the list."""
        if name not in self._rows:
            return ()
        found = {text.rpartition("/")[2] for text in self.texts(name)}
        return tuple(member for member in members if member in found)


def question(name: str) -> Query:
    """The query in queries/NAME.rq."""
    return read_query("symptomgraph.questions", name)


def keys(ids: Sequence[str], *prefixes: str) -> list[Iri]:
    """The ids as IRIs, each once; raises BadId for one that has none of the prefixes or does not expand."""
    return [_key(compact, prefixes) for compact in dict.fromkeys(ids)]


def _key(compact: str, prefixes: Sequence[str]) -> Iri:
    iri = expand(compact) if compact.partition(":")[0] in prefixes else None
    if iri is None:
        examples = " or ".join(f"{prefix}:NAME" for prefix in prefixes)
        raise BadId(f"{compact[:80]!r} is not the id of what is asked for.", fix=f"Give an id of the form {examples}.")
    return Iri(iri)


def rows_by_key(graph: Graph, name: str, variable: str, iris: Sequence[Iri]) -> dict[str, list[Row]]:
    """The rows of a question, gathered by the compact IRI of their key; runs one SELECT, none for an empty batch."""
    gathered: dict[str, list[Row]] = defaultdict(list)
    if iris:
        for row in graph.store.select(question(name), {variable: iris}):
            gathered[curie(str(row[variable]))].append(row)
    return gathered


def ids_by_key(graph: Graph, name: str, variables: tuple[str, str], iris: Sequence[Iri]) -> dict[str, list[str]]:
    """For a question with two columns, key and answer: the answers as compact IRIs by key, in the order of the rows."""
    key, answer = variables
    gathered = rows_by_key(graph, name, key, iris)
    return {key: list(dict.fromkeys(curie(str(row[answer])) for row in rows)) for key, rows in gathered.items()}


def in_order(ids: Sequence[str], found: Mapping[str, Sequence[T]]) -> list[tuple[T, ...]]:
    """For each id what was found for it, in the order of the ids."""
    return [tuple(found.get(key, ())) for key in ids]
