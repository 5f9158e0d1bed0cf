"""Orders that people expect: numbers in ids by their value."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_NUMBER: Final = re.compile(r"\d+")
_DIGITS: Final = 12
_GREATEST: Final = 999_999_999


def natural(compact: str) -> str:
    """A sort key by which `passage:a/9` comes before `passage:a/10`, and a claim of passage 9 before one of 10."""
    return _NUMBER.sub(lambda number: number[0].zfill(_DIGITS), compact)


def descending(number: int) -> str:
    """A sort key by which greater whole numbers come first; for numbers from 0 to 999 999 999."""
    return str(_GREATEST - number).zfill(len(str(_GREATEST)))


def in_document_order(ids: Iterable[str]) -> tuple[str, ...]:
    """The ids, each once: passages by ordinal, claims by the article and passage that their ids begin with."""
    return tuple(sorted(set(ids), key=natural))
