"""What a query may not do, and mistakes that can be told in plain words; all without running it.

The store's engine decides what is SPARQL. This module only has to be stricter: it looks at words, and refuses a query
when a word could be read as SERVICE. A second grammar would not do: oxigraph takes `1SERVICE<...>` for a number and a
keyword, where the grammar has no such thing. Where words alone do not tell whether `<` begins an IRI or means "less
than", and a comment or a text could hide behind the difference, the query is refused too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise
from typing import Final

from rapidfuzz import process

from symptomgraph.errors import QueryRefused, QuerySyntaxError
from symptomgraph.sparql.tokens import Kind, Token, place, tokenize
from symptomgraph.vocab import PREFIXES

_UPDATES: Final = frozenset({"INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH"})
_CLOSING: Final = {"{": "}", "(": ")", "[": "]"}
_ALIKE: Final = 75
_ONLY_AN_IRI: Final = re.compile(r"<[A-Za-z][A-Za-z0-9+.\-]*://")
"""What no comparison looks like, as `//` has no meaning outside of IRIs."""


class Form(StrEnum):
    """The four forms of a query."""

    SELECT = "SELECT"
    ASK = "ASK"
    CONSTRUCT = "CONSTRUCT"
    DESCRIBE = "DESCRIBE"

    @property
    def gives_triples(self) -> bool:
        """Whether the answer is a graph."""
        return self in (Form.CONSTRUCT, Form.DESCRIBE)


def could_reach_out(text: str) -> bool:
    """Whether a query has to be checked before it is run; any other can only be wrong, which its engine notices.

    A word of SPARQL is written in ASCII, or with escapes, which begin with a backslash (SPARQL 1.1 Query, 19.2).
    """
    return "\\" in text or "SERVICE" in text.upper()


def check(text: str) -> Form:
    """The form of a query that may be run.

    Raises:
        QueryRefused: for an update, and where the query would ask another service.
        QuerySyntaxError: for unclosed brackets and texts, undeclared prefixes, and what is no query at all.
    """
    tokens = list(tokenize(text))
    form = _form(text, tokens)
    _refuse_service(text, tokens)
    _refuse_what_could_hide_a_service(text, tokens)
    _require_closed_brackets(text, tokens)
    _require_known_prefixes(text, tokens)
    return form


def _form(text: str, tokens: Sequence[Token]) -> Form:
    words = (token for token in tokens if token.kind == Kind.WORD)
    first = next((word for word in words if word.text.upper() not in ("BASE", "PREFIX")), None)
    if first is None:
        message = "there is no query here." if not tokens else "the query has no SELECT, ASK, CONSTRUCT or DESCRIBE."
        raise _error(text, tokens[0].start if tokens else 0, message, "Begin with SELECT * WHERE { ... }, say.")
    name = first.text.upper()
    if name in _UPDATES:
        raise _refused(
            text, first, f"{name} would change the graph, which is read only.", "Ask with SELECT or CONSTRUCT."
        )
    if name not in Form.__members__:
        fix = "Write SELECT, ASK, CONSTRUCT or DESCRIBE."
        raise _error(text, first.start, f"a query cannot begin with `{first.text}`.", fix)
    return Form(name)


def _refuse_service(text: str, tokens: Sequence[Token]) -> None:
    for token in tokens:
        word = token.text.partition(":")[0] if token.kind == Kind.NAME else token.text
        if token.kind in (Kind.WORD, Kind.NAME) and "SERVICE" in word.upper():
            message = f"`{word}` could ask another service, which is not done here."
            raise _refused(text, token, message, "Take SERVICE out; call a prefix by another name.")


def _refuse_what_could_hide_a_service(text: str, tokens: Sequence[Token]) -> None:
    """Inside of `(` and after an operand, `<#>` may be an IRI, or less than and a comment; `<'>` likewise a text."""
    if "SERVICE" not in text.upper():
        return
    opened: list[str] = []
    for before, token in pairwise(tokens):
        if before.kind == Kind.SIGN and before.text in _CLOSING:
            opened.append(before.text)
        elif before.kind == Kind.SIGN and before.text in _CLOSING.values() and opened:
            opened.pop()
        if opened[-1:] == ["("] and _may_mean_less_than(before, token):
            message = f"`{token.text}` could be an IRI, or mean less than, and hide what follows."
            raise _refused(text, token, message, "Put a space after `<`, or give the IRI a prefix.")


def _may_mean_less_than(before: Token, token: Token) -> bool:
    operand = before.kind != Kind.SIGN or before.text in _CLOSING.values()
    hiding = token.kind == Kind.IRI and ("#" in token.text or "'" in token.text)
    return operand and hiding and not _ONLY_AN_IRI.match(token.text)


def _require_closed_brackets(text: str, tokens: Sequence[Token]) -> None:
    opened: list[Token] = []
    for token in tokens:
        if token.kind != Kind.SIGN:
            continue
        if token.text in _CLOSING:
            opened.append(token)
        elif token.text in _CLOSING.values() and not (opened and _CLOSING[opened.pop().text] == token.text):
            raise _error(
                text, token.start, f"`{token.text}` closes nothing.", "Take it out, or open a bracket before it."
            )
    if opened:
        bracket = opened[-1]
        fix = f"Close it with `{_CLOSING[bracket.text]}`."
        raise _error(text, bracket.start, f"`{bracket.text}` is never closed.", fix)


def _require_known_prefixes(text: str, tokens: Sequence[Token]) -> None:
    declaring = {
        after.start: after.text
        for before, after in pairwise(tokens)
        if before.kind == Kind.WORD and before.text.upper() == "PREFIX" and after.kind == Kind.NAME
    }
    known = {*PREFIXES, *(name.removesuffix(":") for name in declaring.values())}
    for token in tokens:
        prefix = token.text.partition(":")[0]
        if token.kind == Kind.NAME and token.start not in declaring and prefix not in known:
            if text[token.start - 1 : token.start] == "<":
                fix = "Take the white space or other character out, or write it percent-encoded."
                raise _error(text, token.start - 1, "the IRI that starts here holds what no IRI may hold.", fix)
            raise _error(text, token.start, f"the prefix `{prefix}:` is not declared.", _prefix_fix(prefix, known))


def _prefix_fix(prefix: str, known: set[str]) -> str:
    near = process.extractOne(prefix, sorted(known), score_cutoff=_ALIKE)
    declare = f"Declare it at the top: PREFIX {prefix}: <...>."
    return f"Did you mean `{near[0]}:`? Else declare it at the top: PREFIX {prefix}: <...>." if near else declare


def _error(text: str, start: int, message: str, fix: str) -> QuerySyntaxError:
    line, column = place(text, start)
    return QuerySyntaxError(f"Line {line}, column {column}: {message}", fix=fix, line=line, column=column)


def _refused(text: str, token: Token, message: str, fix: str) -> QueryRefused:
    line, column = place(text, token.start)
    return QueryRefused(f"Line {line}, column {column}: {message}", fix=fix, line=line, column=column)
