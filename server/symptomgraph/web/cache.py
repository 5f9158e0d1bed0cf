"""Answers that were given before, ready to be sent again: a snapshot never changes, so that they stay right."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from cachetools import LRUCache

from symptomgraph.gql.execution import Request

LEAST_COST: Final = 10
"""The cost from which on an answer is kept: a smaller one is made as fast as it is found."""

_OVERHEAD: Final = 1_000
"""Bytes that an entry takes besides its texts, roughly."""

Key = TypeVar("Key")
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer as it is sent, and the name of its operation."""

    content: bytes
    operation: str | None


class Answers(Generic[Key, Value]):
    """The answers that were asked for lately, in at most so many bytes; to be used by one thread. None with 0."""

    def __init__(self, size: int) -> None:
        self._kept: LRUCache[Key, tuple[Value, int]] = LRUCache(size, getsizeof=lambda kept: kept[1])

    @property
    def size(self) -> int:
        """The bytes that are taken."""
        return int(self._kept.currsize)

    def recall(self, key: Key) -> Value | None:
        """The answer under a key, if it is still there."""
        kept = self._kept.get(key)
        return kept[0] if kept else None

    def keep(self, key: Key, answer: Value, size: int) -> None:
        """Keeps an answer of so many bytes, unless it alone would push out a good part of the others."""
        if size < self._kept.maxsize / 8:
            self._kept[key] = answer, size + _OVERHEAD


def key_of(edition: str, asked: Request) -> str:
    """What an answer depends on: program, snapshot and texts, and of the request all but its id."""
    whole = json.dumps([edition, asked.query, asked.variables or {}, asked.operation_name], sort_keys=True)
    return hashlib.sha256(whole.encode()).hexdigest()
