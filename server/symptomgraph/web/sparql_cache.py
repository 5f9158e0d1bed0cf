"""Short answers to SPARQL queries that were given before: a snapshot never changes, so that they stay right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from cachetools import LRUCache
from starlette.responses import Response

from symptomgraph.sparql import Job

_OVERHEAD: Final = 1_000
"""Bytes that an entry takes besides its texts, roughly."""


@dataclass(frozen=True, slots=True)
class Short:
    """An answer that is sent whole, with the headers that say what it is."""

    content: bytes
    headers: Mapping[str, str]

    def response(self, headers: Mapping[str, str], method: str) -> Response:
        """The response, with more headers; to HEAD without the content."""
        if method != "HEAD":
            return Response(self.content, headers={**headers, **self.headers})
        response = Response(headers={**headers, **self.headers})
        del response.headers["content-length"]
        return response


class ShortAnswers:
    """The answers that were asked for lately, in at most so many bytes; to be used by one thread. None with 0."""

    def __init__(self, size: int) -> None:
        self._kept: LRUCache[Job, tuple[Short, int]] = LRUCache(size, getsizeof=lambda kept: kept[1])

    def recall(self, job: Job) -> Short | None:
        """The answer to a job, if it is still there."""
        kept = self._kept.get(job)
        return kept[0] if kept else None

    def keep(self, job: Job, short: Short) -> None:
        """Keeps an answer, unless it alone would push out a good part of the others; forgets those not asked for."""
        size = len(short.content) + len(job.query) + _OVERHEAD
        if size < self._kept.maxsize / 8:
            self._kept[job] = short, size
