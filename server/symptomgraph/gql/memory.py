"""Values that were looked up before: a snapshot never changes, so that what was read once stays right."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from threading import Lock
from typing import Any


class Memory:
    """The latest values by question and id, at most so many; may be shared between threads."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._values: dict[tuple[Callable[..., Any], str], Any] = {}
        self._writing = Lock()

    def recall(self, question: Callable[..., Any], ids: Iterable[str]) -> dict[str, Any]:
        """The values that are remembered for the ids."""
        values = self._values
        # Asked once for each: another thread may make room between two looks.
        found = ((key, values.get((question, key))) for key in ids)
        return {key: value for key, value in found if value is not None}

    def keep(self, question: Callable[..., Any], answers: Mapping[str, Any]) -> None:
        """Remembers answers, none of them None, and forgets the oldest where there are too many."""
        with self._writing:
            for key, value in answers.items():
                self._values[question, key] = value
            while len(self._values) > self._size:
                del self._values[next(iter(self._values))]
