"""When two labels are the same to a person who types: case, white space, hyphens, apostrophes and plurals aside."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_APOSTROPHES = re.compile("['`\u00b4\u02bc\u2018\u2019]")
_BREAKS = re.compile(r"[\s_\-\u2010-\u2014/]+")
_LONGER_THAN_AN_ENDING = 3
_NO_PLURAL = ("ss", "us", "is")
_HISSING_E = ("che", "she", "sse", "xe", "ze")


def normal(text: str) -> str:
    """The text in NFKC without case and apostrophes, with one blank for white space, hyphens and slashes."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return _BREAKS.sub(" ", _APOSTROPHES.sub("", folded)).strip()


def squashed(text: str) -> str:
    """The normal form without blanks, so that "flu like" and "flulike" are the same."""
    return normal(text).replace(" ", "")


def singular(text: str) -> str:
    """The squashed form with a plain plural's ending taken off each word."""
    return "".join(_singular_word(word) for word in normal(text).split(" "))


@lru_cache(maxsize=16384)
def _singular_word(word: str) -> str:
    if len(word) <= _LONGER_THAN_AN_ENDING:
        return word
    one = _without_ending(word)
    # "Aches" does not tell whether it is of "ach" or of "ache", so that the two have to be the same.
    return one[:-1] if one.endswith(_HISSING_E) else one


def _without_ending(word: str) -> str:
    if not word.endswith("s") or word.endswith(_NO_PLURAL):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word[:-1].endswith(_HISSING_E) else word[:-1]
