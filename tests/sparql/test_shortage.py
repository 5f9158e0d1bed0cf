"""A pool on a machine that has run out of something: it fails what it must, and goes on when there is some again."""

from __future__ import annotations

import asyncio
import os
import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from tests.sparql.conftest import NewPool, answer, children_of, lives, template_of

from symptomgraph.errors import Overloaded
from symptomgraph.sparql import Job, Limits

LARGE = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"


@contextmanager
def no_more_than(what: int, bound: int) -> Iterator[None]:
    soft, hard = resource.getrlimit(what)
    resource.setrlimit(what, (bound, hard))
    try:
        yield
    finally:
        resource.setrlimit(what, (soft, hard))


@pytest.mark.parametrize("gone", ["worker", "template"])
def test_without_free_descriptors_a_worker_is_made_later(
    gone: str, new_pool: NewPool, caplog: pytest.LogCaptureFixture
) -> None:
    ask = new_pool(Limits(workers=1))
    template = template_of(ask.pool)
    (worker,) = children_of(template)
    killed = worker if gone == "worker" else template

    async def refused() -> None:
        with no_more_than(resource.RLIMIT_NOFILE, 3):
            os.kill(killed, signal.SIGKILL)
            while "Too many open files" not in caplog.text:
                await asyncio.sleep(0.01)

    ask.runner.run(asyncio.wait_for(refused(), 30))
    ask.ready()
    assert ask("ASK {}").body.endswith(b"true}")
    assert not lives(killed)


def test_without_room_on_the_disk_an_answer_fails_and_its_worker_is_replaced(
    new_pool: NewPool, caplog: pytest.LogCaptureFixture
) -> None:
    ask = new_pool(Limits(workers=1, waiting=0))

    async def read_nothing_at_first() -> None:
        async with await ask.pool.answer(Job(LARGE)) as slow:
            while ask.pool.busy:
                await asyncio.sleep(0.01)
            with pytest.raises(Overloaded):
                _ = [piece async for piece in slow]

    with no_more_than(resource.RLIMIT_FSIZE, 1_000_000):
        ask.runner.run(asyncio.wait_for(read_nothing_at_first(), 30))
    assert "cannot be kept" in caplog.text
    ask.ready()
    assert ask.runner.run(answer(ask.pool, Job("ASK {}"))).body
