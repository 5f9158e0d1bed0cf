"""Query files: a header that says what is asked, places for batches of keys, and SPARQL."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from symptomgraph.store.terms import Term, render

_HEADER = re.compile(r"^#\s*(title|question|description):\s*(.+)$", re.MULTILINE)
_VALUES = re.compile(r"^(?P<indent>[ \t]*)#@values(?P<variables>(?:[ \t]+\?\w+)+)[ \t]*$", re.MULTILINE)

Batch = Sequence[Term] | Sequence[tuple[Term, ...]]
"""The keys for one `#@values` line: terms for one variable, tuples of terms for several."""


@dataclass(frozen=True, slots=True)
class Query:
    """A SPARQL query with a name; at a line `#@values ?x` a batch may be bound to ?x, else the line is a comment."""

    name: str
    text: str
    header: Mapping[str, str] = field(hash=False, compare=False)

    @classmethod
    def of(cls, name: str, text: str) -> Query:
        """The query in a text, with its `# title:` and `# question:`."""
        return cls(name, text, dict(_HEADER.findall(text)))

    @property
    def placeholders(self) -> tuple[str, ...]:
        """What can be bound: the variables of each `#@values` line, without question marks, parted by blanks."""
        return tuple(_name(found["variables"]) for found in _VALUES.finditer(self.text))

    def bind(self, bindings: Mapping[str, Batch]) -> str:
        """The query's text with a VALUES block for each batch; raises KeyError for a batch without a place."""
        places = self.placeholders
        for wanted in bindings:
            if wanted not in places:
                raise KeyError(f"{self.name} has no line '#@values' for {wanted!r}")
        return _VALUES.sub(lambda found: _block(found, bindings), self.text)


def _name(variables: str) -> str:
    return " ".join(variables.replace("?", " ").split())


def _block(found: re.Match[str], bindings: Mapping[str, Batch]) -> str:
    batch = bindings.get(_name(found["variables"]))
    if batch is None:
        return found[0]
    rows = " ".join(_row(key if isinstance(key, tuple) else (key,)) for key in batch)
    return f"{found['indent']}VALUES ({found['variables'].strip()}) {{ {rows} }}"


def _row(terms: Iterable[Term]) -> str:
    return f"({' '.join(render(term) for term in terms)})"


@cache
def read_query(package: str, name: str) -> Query:
    """The query in the file NAME.rq in the `queries` folder of a package."""
    text = files(package).joinpath("queries", f"{name}.rq").read_text(encoding="utf-8")
    return Query.of(name, text)
