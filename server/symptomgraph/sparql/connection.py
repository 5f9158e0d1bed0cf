"""The server's connection to one worker: jobs go out, frames come in, and nobody has to wait in between."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable
from typing import Final, cast

from symptomgraph.errors import SymptomgraphError
from symptomgraph.sparql.failures import overloaded, raised, time_exceeded
from symptomgraph.sparql.frames import Frame, Kind, said, taken_from
from symptomgraph.sparql.limits import Limits
from symptomgraph.sparql.work import Work

_LOG: Final = logging.getLogger(__name__)


class Worker(asyncio.Protocol):
    """A process that answers one job after another, each within its deadline, until it has to be ended."""

    def __init__(self, pid: int, limits: Limits, rests: Callable[[Worker], None]) -> None:
        self.pid = pid
        self.ended: asyncio.Future[Work | None] = asyncio.get_running_loop().create_future()
        """Done when the process has died or has to be ended; the job that it died over, if there is one."""
        self._limits = limits
        self._rests = rests
        self.work: Work | None = None
        """What it works on."""
        self._deadline: asyncio.TimerHandle | None = None
        self._held = bytearray()
        self._transport: asyncio.Transport | None = None

    @property
    def busy(self) -> bool:
        """Whether it works for somebody."""
        return self.work is not None and not self.work.ended and not self.ended.done()

    def take(self, work: Work) -> None:
        """Begins the next job; `rests` is called when another can follow."""
        if self._transport is None:
            raise RuntimeError("a worker takes jobs once it is connected")
        self.work = work
        work.begun.set()
        work.left.add_done_callback(self._end)
        self._deadline = asyncio.get_running_loop().call_later(self._limits.seconds, self._too_late)
        self._transport.write(said(Kind.JOB, **work.job.members()))

    def disconnect(self) -> None:
        """Gives up the connection; what is left of an answer is nobody's."""
        self._end()
        if self._transport is not None:
            self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Called by the event loop."""
        self._transport = cast(asyncio.Transport, transport)

    def connection_lost(self, exc: Exception | None) -> None:
        """Called by the event loop; a defect of what takes the frames in ends here too."""
        if exc is not None and not isinstance(exc, ConnectionError):
            _LOG.error("SPARQL: an answer could not be taken in", exc_info=exc)
        self._end()

    def data_received(self, data: bytes) -> None:
        """Called by the event loop."""
        self._held += data
        for each in taken_from(self._held):
            if self.work is not None and not self.ended.done():
                self._receive(self.work, each)

    def _receive(self, work: Work, frame: Frame) -> None:
        kind, body = frame
        match kind:
            case Kind.PIECE:
                if not work.put(body):
                    work.fail(overloaded("Too many answers are waiting to be read.", self._limits))
                    self._end()
            case Kind.HEADER:
                work.open(**json.loads(body))
            case Kind.END:
                work.finish(**json.loads(body))
            case Kind.ERROR:
                work.fail(_error(body))
            case Kind.IDLE:
                self._finish(spent=json.loads(body)["spent"])

    def _finish(self, *, spent: bool) -> None:
        if spent:
            self._end()
        else:
            self._let_go()
            self._rests(self)

    def _too_late(self) -> None:
        if self.work is not None:
            self.work.fail(time_exceeded(self._limits))
        self._end()

    def _let_go(self) -> Work | None:
        work, self.work = self.work, None
        if work is not None:
            work.left.remove_done_callback(self._end)
        if self._deadline is not None:
            self._deadline.cancel()
        return work

    def _end(self, _: object = None) -> None:
        if not self.ended.done():
            work = self._let_go()
            self.ended.set_result(None if work is None or work.ended else work)


def _error(body: bytes) -> SymptomgraphError:
    error, trace = raised(body)
    if trace:
        _LOG.error("SPARQL: a query broke the engine\n%s", trace)
    return error
