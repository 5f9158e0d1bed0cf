"""A job on its way through the pool: what its sender reads, and what its worker writes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from types import TracebackType
from typing import Self

from symptomgraph.errors import SymptomgraphError
from symptomgraph.sparql.endpoint import Job
from symptomgraph.sparql.spool import Room, Spool


class Work:
    """A Reply. Its worker is free as soon as it has finished, however slowly the answer is read."""

    def __init__(self, job: Job, room: Room) -> None:
        self.job = job
        self.begun = asyncio.Event()
        """Whether a worker has taken it, or never will."""
        self.left: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        """Done when nobody wants the answer any more."""
        self.repeated = False
        """Whether a worker was killed over it before, and another began again."""
        self.media_type = ""
        self.rows: int | None = None
        self.truncated: bool | None = None
        self._opened = asyncio.Event()
        self._error: SymptomgraphError | None = None
        self._spool = Spool(room)

    @property
    def ended(self) -> bool:
        """Whether nothing more is to be done."""
        return self._spool.ended or self.left.done()

    def open(self, media_type: str, rows: int | None, truncated: bool | None) -> None:
        """Tells the reader what is to come."""
        self.media_type, self.rows, self.truncated = media_type, rows, truncated
        self._opened.set()

    def put(self, piece: bytes) -> bool:
        """Takes the next piece of the body; whether there was room for it."""
        return self.left.done() or self._spool.put(piece)

    def finish(self, rows: int | None, truncated: bool | None) -> None:
        """Tells the reader that this was all."""
        self.rows, self.truncated = rows, truncated
        self._spool.end()

    def fail(self, error: SymptomgraphError) -> None:
        """Tells the reader that this was all, and why."""
        if not self.ended:
            self._error = error
            self._spool.end(error)
            self.begun.set()
            self._opened.set()

    def leave(self) -> None:
        """Says that nobody wants the answer any more."""
        # A worker that has written all of it is still busy for a moment, and can take the next job.
        if not self.ended:
            self.left.set_result(None)
        self._spool.close()

    async def opened(self) -> Self:
        """The reply, once its media type is known; raises what went wrong before."""
        await self._opened.wait()
        if self._error is not None and not self.media_type:
            raise self._error
        return self

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while (piece := await self._spool.get()) is not None:
            yield piece

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.leave()
