"""Worker processes that answer analysts' queries: a bounded number, each within its deadline and its memory."""

from __future__ import annotations

import asyncio
import json
import logging
import os
from contextlib import suppress
from functools import partial
from itertools import chain, repeat
from typing import Any, Final, Self

from symptomgraph.errors import EndpointUnavailable, Overloaded, SymptomgraphError
from symptomgraph.snapshot import Snapshot, with_union
from symptomgraph.sparql.endpoint import Job
from symptomgraph.sparql.failures import death, raised, time_exceeded, was_killed
from symptomgraph.sparql.frames import Kind
from symptomgraph.sparql.limits import Limits
from symptomgraph.sparql.processes import Quads, Template, TemplateGone, Worker
from symptomgraph.sparql.spool import Room
from symptomgraph.sparql.work import Work

_LOG: Final = logging.getLogger(__name__)
_RETRY: Final = (1, 2, 4, 8, 16, 32, 60)
"""Seconds before a template is started again that does not start."""
_UNREAD: Final = 10
"""How many answers of the greatest size may lie on the disk for slow readers."""


class Pool:
    """An Endpoint over a dataset on this machine.

    Each worker is a process that can open no file and no connection. One that runs past the deadline, takes too much
    memory, dies, or works for a client that has gone is ended and replaced.
    """

    def __init__(self, quads: Quads, limits: Limits) -> None:
        self.limits = limits
        self.replaced = 0
        """How many workers were ended or died, and were followed by another."""
        self._quads = quads
        self._room = Room(_UNREAD * limits.bytes)
        self._waiting: dict[Work, None] = {}
        self._working: set[Work] = set()
        self._free: dict[asyncio.Future[Work], None] = {}
        self._slots: list[asyncio.Task[None]] = []
        self._template: Template | None = None
        self._starting = asyncio.Lock()

    @classmethod
    def of(cls, snapshot: Snapshot, limits: Limits) -> Self:
        """A pool over a snapshot: everything in it is the default graph, and each of its graphs is a named graph."""
        return cls(partial(with_union, snapshot.quads), limits)

    @property
    def busy(self) -> int:
        """How many jobs are worked on."""
        return len(self._working)

    @property
    def waiting(self) -> int:
        """How many jobs wait for a worker."""
        return len(self._waiting)

    async def start(self) -> None:
        """Begins to make workers; jobs wait until there is one."""
        if hasattr(os, "fork") and not self._slots:
            self._slots = [asyncio.create_task(self._slot()) for _ in range(self.limits.workers)]

    async def close(self) -> None:
        """Ends all work, and every process."""
        slots, self._slots = self._slots, []
        for slot in slots:
            slot.cancel()
        await asyncio.gather(*slots, return_exceptions=True)
        for work in list(self._waiting):
            work.fail(_closed())
        if self._template is not None:
            await self._template.close()
            self._template = None

    async def answer(self, job: Job) -> Work:
        """The answer, once its media type is known; raises what `Endpoint.answer` raises."""
        if not self._slots:
            raise _closed() if hasattr(os, "fork") else _impossible()
        if self.busy + self.waiting >= self.limits.workers + self.limits.waiting:
            raise self._overloaded("Too many queries are waiting.")
        work = Work(job, self._room)
        self._give(work)
        try:
            async with asyncio.timeout(self.limits.seconds):
                await work.begun.wait()
            return await work.opened()
        except TimeoutError:
            work.leave()
            raise self._overloaded("The query has waited too long for its turn.") from None
        except BaseException:
            work.leave()
            raise
        finally:
            self._waiting.pop(work, None)

    def _overloaded(self, message: str) -> Overloaded:
        after = max(1, round(self.limits.seconds))
        return Overloaded(message, fix=f"Ask again in {after} seconds.", details={"retryAfter": after})

    def _give(self, work: Work) -> None:
        """Gives the work to a free worker, else it waits."""
        for free in self._free:
            if not free.done():
                self._working.add(work)
                free.set_result(work)
                return
        self._waiting[work] = None

    async def _slot(self) -> None:
        """One worker after another."""
        while True:
            template, worker = await self._fork()
            try:
                last = await self._serve(worker)
                status = await template.end(worker)
                if last is not None and not self._begin_again(last, status):
                    last.fail(death(status, self.limits))
            finally:
                worker.disconnect()
            self.replaced += 1

    def _begin_again(self, work: Work, status: int | None) -> bool:
        """Has another worker do what one was killed over from outside, once, where nothing was answered yet."""
        if work.repeated or work.media_type or not was_killed(status):
            return False
        work.repeated = True
        self._waiting = {work: None, **self._waiting}
        return True

    async def _fork(self) -> tuple[Template, Worker]:
        while True:
            template = await self._living_template()
            with suppress(TemplateGone):
                return template, await template.fork()
            await self._bury(template)

    async def _living_template(self) -> Template:
        async with self._starting:
            pauses = chain(_RETRY, repeat(_RETRY[-1]))
            while self._template is None:
                try:
                    self._template = await Template.start(self._quads, self.limits)
                except TemplateGone:
                    _LOG.error("SPARQL: the process that holds the graph does not start")
                    await asyncio.sleep(next(pauses))
            return self._template

    async def _bury(self, template: Template) -> None:
        if self._template is template:
            _LOG.error("SPARQL: the process that holds the graph has died; starting another")
            self._template = None
            await template.close()

    async def _serve(self, worker: Worker) -> Work | None:
        """Gives a worker one job after another; gives back the one that it died over, if any."""
        while (work := await self._next(worker)) is not None:
            if not await self._work(worker, work):
                return None if work.ended else work
        return None

    async def _next(self, worker: Worker) -> Work | None:
        """What is to be done next; None where the worker has died before."""
        for work in self._waiting:
            del self._waiting[work]
            return work
        free: asyncio.Future[Work] = asyncio.get_running_loop().create_future()
        self._free[free] = None
        died = asyncio.create_task(worker.receive())
        try:
            await _first(died, free)
            gone = died.done()
        except asyncio.CancelledError:
            if free.done():
                self._working.discard(free.result())
                free.result().fail(_closed())
            raise
        finally:
            del self._free[free]
            died.cancel()
            await asyncio.wait({died})
        if gone and free.done():
            self._working.discard(free.result())
            self._waiting = {free.result(): None, **self._waiting}
        return None if gone else free.result()

    async def _work(self, worker: Worker, work: Work) -> bool:
        """Has a worker do its next job; whether it can take another one after it."""
        if work.left.done():
            self._working.discard(work)
            return True
        self._working.add(work)
        work.begun.set()
        pump = asyncio.create_task(self._pump(worker, work))
        try:
            await _first(pump, work.left, timeout=self.limits.seconds)
            if not pump.done():
                work.fail(time_exceeded(self.limits))
            return pump.done() and pump.result()
        except asyncio.CancelledError:
            work.fail(_closed())
            raise
        finally:
            self._working.discard(work)
            pump.cancel()
            await asyncio.wait({pump})

    async def _pump(self, worker: Worker, work: Work) -> bool:
        """Passes an answer on; whether the worker can take another job after it."""
        worker.send(work.job)
        while (frame := await worker.receive()) is not None:
            kind, body = frame
            match kind:
                case Kind.PIECE:
                    if not work.put(body):
                        work.fail(self._overloaded("Too many answers are waiting to be read."))
                        return False
                case Kind.HEADER:
                    work.open(**json.loads(body))
                case Kind.END:
                    self._working.discard(work)
                    work.finish(**json.loads(body))
                case Kind.ERROR:
                    self._working.discard(work)
                    work.fail(_error(body))
                case Kind.IDLE:
                    return not json.loads(body)["spent"]
        return False


async def _first(*awaited: asyncio.Future[Any], timeout: float | None = None) -> None:
    await asyncio.wait(awaited, timeout=timeout, return_when=asyncio.FIRST_COMPLETED)


def _error(body: bytes) -> SymptomgraphError:
    error, trace = raised(body)
    if trace:
        _LOG.error("SPARQL: a query broke the engine\n%s", trace)
    return error


def _closed() -> EndpointUnavailable:
    return EndpointUnavailable("SPARQL queries are not answered just now.", fix="Ask again in a minute.")


def _impossible() -> EndpointUnavailable:
    return EndpointUnavailable(
        "SPARQL queries are not answered on this system, which has no way to bound them.",
        fix="Serve on Linux or macOS, or ask by GraphQL.",
    )
