"""Analysts' queries on a published snapshot: checked here, evaluated by the engine that holds it."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Iterator
from time import monotonic
from traceback import clear_frames
from typing import IO, Final, cast

import pyoxigraph as ox
from anyio.to_thread import run_sync

from symptomgraph.errors import (
    EndpointUnavailable,
    Overloaded,
    QueryFailed,
    QuerySyntaxError,
    StoreUnavailable,
    SymptomgraphError,
)
from symptomgraph.sparql.answer import media_type_of, write
from symptomgraph.sparql.dataset import clauses
from symptomgraph.sparql.endpoint import Job
from symptomgraph.sparql.explain import explained
from symptomgraph.sparql.failures import time_exceeded
from symptomgraph.sparql.frames import HEAD, Frame, Kind
from symptomgraph.sparql.guard import check
from symptomgraph.sparql.limits import Limits
from symptomgraph.sparql.spool import Room
from symptomgraph.sparql.work import Work
from symptomgraph.store import GraphFormat, Iri
from symptomgraph.store.client import RESULTS, Dataset, read_results
from symptomgraph.store.remote import Remote, moved_up, with_prefixes
from symptomgraph.vocab import GRAPH

_LOG: Final = logging.getLogger(__name__)
_EMPTY: Final = GRAPH + "none"
"""A graph that no snapshot has: an empty default graph cannot be named otherwise."""


class RemoteEndpoint:
    """An Endpoint over a published snapshot. Its queries see the graphs of the snapshot, and nothing else there.

    What is read of an answer is given up at the deadline; whether the engine works on is a matter of its own limits.
    """

    def __init__(self, remote: Remote, limits: Limits) -> None:
        self.limits = limits
        self.busy = 0
        """Queries that are worked on."""
        self.waiting = 0
        """Queries that wait for one of them to end."""
        self.replaced = 0
        """Always none: there are no processes here."""
        self._remote = remote
        self._graphs = frozenset(remote.published.graphs)
        self._slots = asyncio.Semaphore(limits.workers)
        self._room = Room(limits.bytes * 2)
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Nothing: connections are made when they are needed."""

    async def close(self) -> None:
        """Gives up all work."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def answer(self, job: Job) -> Work:
        """The answer, once its media type is known; raises what Endpoint.answer raises, and StoreUnavailable."""
        media_type = media_type_of(check(job.query), job.accept)
        if self.busy + self.waiting >= self.limits.workers + self.limits.waiting:
            raise self._overloaded("Too many queries are waiting.")
        work = Work(job, self._room)
        task = asyncio.create_task(self._worked(work, media_type))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        try:
            return await work.opened()
        except BaseException:
            work.leave()
            raise

    async def _worked(self, work: Work, media_type: str) -> None:
        if not await self._turn(work):
            return
        self.busy += 1
        thread = run_sync(self._work, work.job, media_type, self._to_reader(work), abandon_on_cancel=True)
        working = asyncio.ensure_future(thread)
        try:
            await asyncio.wait({working, work.left}, timeout=self.limits.seconds, return_when=asyncio.FIRST_COMPLETED)
            if working.done():
                working.result()
            else:
                work.fail(time_exceeded(self.limits))
        except SymptomgraphError as error:
            work.fail(error)
        except _LeftError:
            pass
        except asyncio.CancelledError:
            work.fail(EndpointUnavailable("The server is shutting down."))
            raise
        except Exception:  # noqa: BLE001 - whoever waits for the answer must not wait for ever
            _LOG.exception("SPARQL: an answer of the store broke what passes it on")
            work.fail(QueryFailed("The store's answer could not be passed on.", fix="Report it, with the query."))
        finally:
            # The thread itself ends when it next hears from the store, or when the time is up.
            working.cancel()
            self.busy -= 1
            self._slots.release()

    async def _turn(self, work: Work) -> bool:
        """Waits for a slot; whether there is one and somebody still wants the answer."""
        self.waiting += 1
        try:
            async with asyncio.timeout(self.limits.seconds):
                await self._slots.acquire()
        except TimeoutError:
            work.fail(self._overloaded("The query has waited too long for its turn."))
            return False
        finally:
            self.waiting -= 1
        if work.left.done():
            self._slots.release()
        return not work.left.done()

    def _work(self, job: Job, media_type: str, send: Callable[[bytes], None]) -> None:
        try:
            self._pass_on(job, media_type, send)
        except Exception as error:
            _let_go(error)
            raise

    def _pass_on(self, job: Job, media_type: str, send: Callable[[bytes], None]) -> None:
        """In a thread: asks the endpoint, and passes on what comes until shortly after the deadline at the latest."""
        until = monotonic() + self.limits.seconds
        dataset, text, accept = self._dataset(job), _with_base(job), f"{RESULTS}, {GraphFormat.NTRIPLES};q=0.9"
        self._remote.look_again()
        try:
            with self._remote.client.stream(dataset, with_prefixes(text), accept, until) as body:
                if body.media_type == GraphFormat.NTRIPLES:
                    triples = (quad.triple for quad in ox.parse(cast("IO[bytes]", body), format=ox.RdfFormat.N_TRIPLES))
                    write(triples, media_type, self.limits, send)
                else:
                    write(read_results(body, self._remote.client.access.query), media_type, self.limits, send)
        except QuerySyntaxError as error:
            raise explained(job.query, moved_up(text, error)) from error
        except StoreUnavailable as error:
            if monotonic() < until:
                raise
            raise time_exceeded(self.limits) from error

    def _dataset(self, job: Job) -> Dataset:
        """The graphs that are asked for, of those that are the snapshot's; other graphs are as good as empty."""
        if job.default_graphs or job.named_graphs:
            default, named = job.default_graphs, job.named_graphs
        elif "FROM" in job.query.upper() and (found := clauses(job)):
            default = tuple(graph.value for graph, is_named in found if not is_named)
            named = tuple(graph.value for graph, is_named in found if is_named)
        else:
            return [self._remote.published.everything], self._remote.published.graphs
        return [*filter(self._is_ours, default)] or [_EMPTY], [*filter(self._is_ours, named)]

    def _is_ours(self, graph: str) -> bool:
        return graph in self._graphs

    def _to_reader(self, work: Work) -> Callable[[bytes], None]:
        """What gives frames that a thread has made to the reader of the answer."""
        loop = asyncio.get_running_loop()

        def send(frames: bytes) -> None:
            if work.ended:
                raise _LeftError
            loop.call_soon_threadsafe(self._deliver, work, frames)

        return send

    def _deliver(self, work: Work, frames: bytes) -> None:
        for kind, body in _frames(frames):
            match kind:
                case Kind.HEADER:
                    work.open(**json.loads(body))
                case Kind.PIECE:
                    if not work.put(body):
                        work.fail(self._overloaded("Too many answers are waiting to be read."))
                case Kind.END:
                    work.finish(**json.loads(body))

    def _overloaded(self, message: str) -> Overloaded:
        after = max(1, round(self.limits.seconds))
        return Overloaded(message, fix=f"Ask again in {after} seconds.", details={"retryAfter": after})


class _LeftError(Exception):
    """Nobody wants the answer any more."""


def _let_go(error: BaseException | None) -> None:
    """What pyoxigraph reads may be dropped by the thread that made it alone, and an error's frames hold on to it."""
    while error is not None:
        clear_frames(error.__traceback__)
        error = error.__cause__ or error.__context__


def _frames(data: bytes) -> Iterator[Frame]:
    start = 0
    while start < len(data):
        kind, length = HEAD.unpack_from(data, start)
        start += HEAD.size
        yield Kind(kind.decode()), data[start : start + length]
        start += length


def _with_base(job: Job) -> str:
    return f"BASE <{Iri(job.base).value}> {job.query}" if job.base else job.query
