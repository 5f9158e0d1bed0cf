"""The words of a SPARQL query and where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from symptomgraph.errors import QuerySyntaxError


class Kind(StrEnum):
    """What a token is."""

    SPACE = "space"
    COMMENT = "comment"
    IRI = "iri"
    STRING = "string"
    VARIABLE = "variable"
    LANGUAGE = "language"
    BLANK = "blank"
    NAME = "name"
    NUMBER = "number"
    WORD = "word"
    SIGN = "sign"


_TOKEN: Final = re.compile(
    r"""
      (?P<space>\s+)
    | (?P<comment>\#[^\n\r]*)
    | (?P<iri><(?:[^<>"{}|^`\\\x00-\x20]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8})*>)
    | (?P<string>\"{3}(?:\"{0,2}(?:[^"\\]|\\.))*\"{3} | '{3}(?:'{0,2}(?:[^'\\]|\\.))*'{3}
                |"(?:[^"\\\n\r]|\\.)*" | '(?:[^'\\\n\r]|\\.)*')
    | (?P<variable>[?$]\w+)
    | (?P<language>@[A-Za-z]+(?:-[A-Za-z0-9]+)*)
    | (?P<blank>_:\w(?:[\w.\-]*[\w\-])?)
    | (?P<name>(?:[^\W\d_](?:[\w.\-]*[\w\-])?)?:
               (?:(?:[\w:]|%[0-9A-Fa-f]{2}|\\.)(?:\.*(?:[\w:\-]|%[0-9A-Fa-f]{2}|\\.))*)?)
    | (?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)
    | (?P<word>[^\W\d]\w*)
    | (?P<sign>&&|\|\||\^\^|!=|<=|>=|[{}()\[\],;.=<>!+\-*/|^?&])
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the query: what it is and where it starts, counted in code points from 0."""

    kind: Kind
    text: str
    start: int

    @property
    def end(self) -> int:
        """The code point after the last one."""
        return self.start + len(self.text)


def tokenize(text: str) -> Iterator[Token]:
    """The tokens of a query without white space and comments; raises QuerySyntaxError for what is none."""
    start = 0
    while start < len(text):
        found = _TOKEN.match(text, start)
        if found is None or found.lastgroup is None:
            raise _no_token(text, start)
        kind = Kind(found.lastgroup)
        if kind not in (Kind.SPACE, Kind.COMMENT):
            yield Token(kind, found[0], start)
        start = found.end()


def place(text: str, start: int) -> tuple[int, int]:
    """Line and column of a code point, both from 1."""
    return text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)


def offset(text: str, line: int, column: int) -> int:
    """The code point at a line and column, both from 1."""
    return sum(len(one) + 1 for one in text.split("\n")[: line - 1]) + column - 1


def _no_token(text: str, start: int) -> QuerySyntaxError:
    line, column = place(text, start)
    if text[start] in "\"'":
        message, fix = "the text that starts here is never closed.", "Close it with the same quotation mark."
    else:
        shown = text[start] if text[start].isprintable() else f"U+{ord(text[start]):04X}"
        message, fix = f"`{shown}` has no meaning in SPARQL.", "Take it out, or put it into quotation marks."
    return QuerySyntaxError(f"Line {line}, column {column}: {message}", fix=fix, line=line, column=column)
