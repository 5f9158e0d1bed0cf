"""The words of a text with their places, and what stands between them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from symptomgraph.lexicon.normal import normal, singular

# A combining mark is no letter to Python, and an apostrophe inside a word ends nothing.
_WORD: Final = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f]|['\u2018\u2019\u02bc](?=[^\W_]))*")
_HYPHEN: Final = re.compile(r"\s?[-_\u2010\u2011/]|[-_\u2010\u2011/]\s?")
_COMMA: Final = re.compile(r"[^,]*,[^,]*")
_STOP: Final = re.compile(r"[.;:!?\n\r\u2013\u2014\u2022\u2026\u2028\u2029]|\s-\s")
_APOSTROPHES: Final = "'\u2018\u2019"


class Gap(IntEnum):
    """What stands before a word."""

    JOINED = 0
    """Nothing that parts it from the word before: white space, a hyphen, a slash."""
    LINE = 1
    """White space with a line break: one label may run over it, a negation does not."""
    LOOSE = 2
    """A bracket, a quotation mark or the like."""
    COMMA = 3
    STOP = 4
    """A full stop, a colon, a dash or the like, or the beginning of the text."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word at text[start:end], counted in code points."""

    start: int
    end: int
    word: str
    """In normal form, without apostrophes."""
    stem: str
    """Also without a plain plural's ending."""
    gap: Gap
    """What stands before it."""


def tokenize(text: str) -> list[Token]:
    """The words of a text in order; a word that is nothing in normal form is left out."""
    tokens: list[Token] = []
    end = 0
    for found in _WORD.finditer(text):
        word = normal(found[0])
        if word:
            gap = _gap(text[end : found.start()]) if tokens else Gap.STOP
            tokens.append(Token(found.start(), found.end(), word, singular(found[0]), gap))
            end = found.end()
    return tokens


def _gap(between: str) -> Gap:
    white = between.strip(_APOSTROPHES)
    if white.isspace():
        return Gap.LINE if "\n" in white or "\r" in white else Gap.JOINED
    if _HYPHEN.fullmatch(between):
        return Gap.JOINED
    if _STOP.search(between):
        return Gap.STOP
    return Gap.COMMA if _COMMA.fullmatch(between) else Gap.LOOSE
