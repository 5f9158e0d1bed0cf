"""A pool of real worker processes over the robot example and a way to ask it; stores with their descriptions."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pyoxigraph as ox
import pytest

from symptomgraph.errors import Overloaded
from symptomgraph.snapshot import Snapshot
from symptomgraph.sparql import Endpoint, Job, Limits, Pool
from symptomgraph.sparql.discovery import Discovery
from symptomgraph.store import Embedded

LIMITS = Limits(workers=2, waiting=4, seconds=30, rows=50, bytes=3_000_000, memory=100)
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


@dataclass(frozen=True)
class Answer:
    media_type: str
    rows: int | None
    truncated: bool | None
    body: bytes


@dataclass(frozen=True)
class Asked:
    """A pool whose event loop runs while it is asked something."""

    pool: Pool
    runner: asyncio.Runner

    def __call__(self, query: str, accept: str | None = None, **job: str | tuple[str, ...]) -> Answer:
        return self.runner.run(answer(self.pool, Job(query, accept, **job)))  # type: ignore[arg-type] # as tests give it

    def ready(self) -> None:
        """Waits until a worker answers."""
        for _ in range(100):
            try:
                self("ASK {}")
            except Overloaded:
                continue
            return


NewPool = Callable[[Limits], Asked]


async def answer(endpoint: Endpoint, job: Job) -> Answer:
    async with await endpoint.answer(job) as reply:
        body = b"".join([piece async for piece in reply])
        return Answer(reply.media_type, reply.rows, reply.truncated, body)


def template_of(pool: Pool) -> int:
    assert pool._template is not None
    return pool._template._process.pid


def children_of(parent: int) -> set[int]:
    """The living children of a process."""
    found = set()
    for each in Path("/proc").iterdir():
        if each.name.isdigit():
            try:
                state, ppid = (each / "stat").read_text().rpartition(")")[2].split()[:2]
            except OSError:
                continue
            if int(ppid) == parent and state != "Z":
                found.add(int(each.name))
    return found


def lives(pid: int) -> bool:
    """Whether a process runs; one that has ended and is not yet waited for does not."""
    try:
        return (Path("/proc") / str(pid) / "stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def opened(snapshot: Snapshot, limits: Limits) -> Iterator[Asked]:
    with asyncio.Runner() as runner:
        asked = Asked(Pool.of(snapshot, limits), runner)
        runner.run(asked.pool.start())
        asked.ready()
        yield asked
        runner.run(asked.pool.close())


@pytest.fixture(scope="session")
def ask(snapshots: dict[str, Snapshot]) -> Iterator[Asked]:
    """A pool that is shared between tests, each of which leaves it as it found it."""
    yield from opened(snapshots["robot"], LIMITS)


@pytest.fixture
def new_pool(snapshots: dict[str, Snapshot]) -> Iterator[NewPool]:
    made: list[Iterator[Asked]] = []

    def new(limits: Limits) -> Asked:
        made.append(opened(snapshots["robot"], limits))
        return next(made[-1])

    yield new
    for each in made:
        assert next(each, None) is None


@pytest.fixture(scope="session")
def described(snapshots: dict[str, Snapshot]) -> dict[str, Embedded]:
    """Both snapshots as analysts' queries find them: with the description, in its graph and in the default graph."""
    stores = {}
    for name, snapshot in snapshots.items():
        quads = ox.Dataset([*snapshot.quads, *Discovery(Embedded(snapshot)).quads()])
        stores[name] = Embedded(replace(snapshot, quads=quads))
    return stores
