"""Worker processes that answer analysts' queries: a bounded number, each within its deadline and its memory."""

from __future__ import annotations

import asyncio
import logging
import os
from functools import partial
from itertools import chain, repeat
from typing import Final, Self

from symptomgraph.errors import EndpointUnavailable
from symptomgraph.snapshot import Snapshot, with_union
from symptomgraph.sparql.connection import Worker
from symptomgraph.sparql.endpoint import Job
from symptomgraph.sparql.failures import death, overloaded, was_killed
from symptomgraph.sparql.limits import Limits
from symptomgraph.sparql.processes import Quads, Template, TemplateGone
from symptomgraph.sparql.spool import Room
from symptomgraph.sparql.work import Work

_LOG: Final = logging.getLogger(__name__)
_RETRY: Final = (1, 2, 4, 8, 16, 32, 60)
"""Seconds before a template is started again that does not start, or before a worker is asked for again."""
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
        self._workers: list[Worker] = []
        self._free: list[Worker] = []
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
        return sum(worker.busy for worker in self._workers)

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
            raise overloaded("Too many queries are waiting.", self.limits)
        work = Work(job, self._room)
        self._give(work)
        try:
            if not work.begun.is_set():
                async with asyncio.timeout(self.limits.seconds):
                    await work.begun.wait()
            return await work.opened()
        except TimeoutError:
            work.leave()
            raise overloaded("The query has waited too long for its turn.", self.limits) from None
        except BaseException:
            work.leave()
            raise
        finally:
            self._waiting.pop(work, None)

    def _give(self, work: Work) -> None:
        """Gives the work to a free worker, else it waits."""
        while self._free:
            if not (worker := self._free.pop()).ended.done():
                worker.take(work)
                return
        self._waiting[work] = None

    def _employ(self, worker: Worker) -> None:
        """Gives the worker what waits longest, else it is free; the one that was last at work is taken first."""
        for work in self._waiting:
            del self._waiting[work]
            worker.take(work)
            return
        self._free.append(worker)

    async def _slot(self) -> None:
        """One worker after another."""
        while True:
            template, worker = await self._fork()
            self._workers.append(worker)
            self._employ(worker)
            last: Work | None = None
            try:
                last = await asyncio.shield(worker.ended)
                status = await template.end(worker)
                if last is not None and not self._begin_again(last, status):
                    last.fail(death(status, self.limits))
            except asyncio.CancelledError:
                for work in filter(None, (last, worker.work)):
                    work.fail(_closed())
                raise
            finally:
                self._workers.remove(worker)
                worker.disconnect()
            self.replaced += 1

    def _begin_again(self, work: Work, status: int | None) -> bool:
        """Has another worker do what one was killed over from outside, once, where nothing was answered yet."""
        if work.repeated or work.media_type or not was_killed(status):
            return False
        work.repeated = True
        # Not for a worker that seems free: whoever killed this one may have killed that one too.
        self._waiting = {work: None, **self._waiting}
        return True

    async def _fork(self) -> tuple[Template, Worker]:
        while True:
            template = await self._living_template()
            try:
                return template, await template.fork(self._worker)
            except TemplateGone:
                await self._bury(template)
            except OSError as error:
                _LOG.error("SPARQL: a worker cannot be had just now: %s", error)
                await asyncio.sleep(_RETRY[0])

    def _worker(self, pid: int) -> Worker:
        return Worker(pid, self.limits, self._employ)

    async def _living_template(self) -> Template:
        async with self._starting:
            pauses = chain(_RETRY, repeat(_RETRY[-1]))
            while self._template is None:
                try:
                    self._template = await Template.start(self._quads, self.limits)
                except (TemplateGone, OSError) as error:
                    _LOG.error("SPARQL: the process that holds the graph does not start: %r", error)
                    await asyncio.sleep(next(pauses))
            return self._template

    async def _bury(self, template: Template) -> None:
        if self._template is template:
            _LOG.error("SPARQL: the process that holds the graph has died; starting another")
            self._template = None
            await template.close()


def _closed() -> EndpointUnavailable:
    return EndpointUnavailable("SPARQL queries are not answered just now.", fix="Ask again in a minute.")


def _impossible() -> EndpointUnavailable:
    return EndpointUnavailable(
        "SPARQL queries are not answered on this system, which has no way to bound them.",
        fix="Serve on Linux or macOS, or ask by GraphQL.",
    )
