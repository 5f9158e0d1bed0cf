"""Words in sentences: a mention stands in a passage as whole words, in any case."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile(r"\w+(?:['-]\w+)*")
_NEAR_ENOUGH: Final = 60.0
_LONGEST: Final = 6
_EXCERPT: Final = 3


@lru_cache(maxsize=65536)
def plain(words: str) -> str:
    """The words in NFC and lower case, with single spaces and straight apostrophes: what is compared."""
    return " ".join(
        unicodedata.normalize("NFC", words).replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").casefold().split()
    )


def stands_in(words: str, text: str) -> bool:
    """Whether the words stand in the text as whole words; blank words stand nowhere."""
    wanted, where = plain(words), plain(text)
    at = where.find(wanted) if wanted else -1
    while at >= 0:
        if not _inside_word(where, at) and not _inside_word(where, at + len(wanted)):
            return True
        at = where.find(wanted, at + 1)
    return False


def nearest(words: str, text: str) -> str | None:
    """The words of the text that are most like the given ones, about as many; None where nothing is like them."""
    from rapidfuzz import fuzz  # noqa: PLC0415 - start-up: nearly every run finds every mention

    wanted = plain(words)
    found = [match[0] for match in _WORD.finditer(plain(text))]
    length = len(wanted.split())
    best, score = None, _NEAR_ENOUGH
    for count in range(max(1, length - 1), min(length + 1, _LONGEST, len(found) - 1) + 1):
        for start in range(len(found) - count + 1):
            candidate = " ".join(found[start : start + count])
            likeness = fuzz.ratio(wanted, candidate)
            if likeness > score:
                best, score = candidate, likeness
    return best


def excerpt(text: str) -> str:
    """The first three words of a text: enough to find it, too little to replace it."""
    words = text.split()
    return " ".join(words[:_EXCERPT]) + (" …" if len(words) > _EXCERPT else "")


def quoted(words: list[str]) -> str:
    """Words for a message: “often”, “frequently”."""
    return ", ".join(f"“{each}”" for each in words)


def _inside_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and _is_word(text[at - 1]) and _is_word(text[at])


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"
