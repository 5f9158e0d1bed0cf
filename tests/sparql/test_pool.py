"""Workers that answer, are stopped, die and are replaced, and what becomes of those who asked."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.sparql.conftest import ENDLESS, Asked, NewPool, answer, children_of, lives, template_of

from symptomgraph.errors import (
    BadRequest,
    EndpointUnavailable,
    LimitExceeded,
    MemoryExceeded,
    NotAcceptable,
    Overloaded,
    QueryFailed,
    QueryRefused,
    QuerySyntaxError,
    SymptomgraphError,
    TimeExceeded,
    TooManyBytes,
)
from symptomgraph.snapshot import Snapshot
from symptomgraph.sparql import Job, Limits, Pool

GREEDY = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i"
LARGE = "SELECT (CONCAT(STR(?s), STR(?p), STR(?o), STR(?a), STR(?b)) AS ?x) { ?s ?p ?o . ?a ?b ?c }"
NESTED = f"SELECT * {{ {'{' * 100_000}{'}' * 100_000} }}"


async def outcome(pool: Pool, query: str) -> object:
    try:
        return (await answer(pool, Job(query))).body
    except SymptomgraphError as error:
        return type(error)


def test_a_query_past_the_deadline_is_stopped_and_its_worker_replaced(new_pool: NewPool) -> None:
    ask = new_pool(Limits(workers=1, seconds=1))
    before = children_of(template_of(ask.pool))
    with pytest.raises(TimeExceeded, match="stopped after 1 seconds") as raised:
        ask(ENDLESS)
    assert raised.value.details == {"seconds": 1}
    assert ask("ASK {}").body == b'{"head":{},"boolean":true}'
    after = children_of(template_of(ask.pool))
    assert len(after) == 1
    assert not before & after
    assert (ask.pool.busy, ask.pool.waiting, ask.pool.replaced) == (0, 0, 1)


def test_a_query_that_takes_too_much_memory_ends_and_its_worker_is_replaced(ask: Asked) -> None:
    replaced = ask.pool.replaced
    with pytest.raises(MemoryExceeded, match="100 megabytes") as raised:
        ask(GREEDY)
    assert raised.value.details == {"megabytes": 100}
    ask.ready()
    assert ask.pool.replaced == replaced + 1


def test_a_query_that_is_nested_too_deeply_is_the_clients_mistake(ask: Asked) -> None:
    with pytest.raises(LimitExceeded, match="nested too deeply"):
        ask(NESTED)
    ask.ready()


@pytest.mark.parametrize(
    ("query", "job", "error"),
    [
        ("SELECT * {\n ?s foo }", {}, QuerySyntaxError),
        ("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", {}, QueryRefused),
        ("DELETE WHERE { ?s ?p ?o }", {}, QueryRefused),
        ("FROM FROM", {}, QuerySyntaxError),
        ("SELECT * {}", {"accept": "text/html"}, NotAcceptable),
        ("CONSTRUCT WHERE { ?s ?p ?o }", {"accept": "text/csv"}, NotAcceptable),
        ("SELECT * {}", {"base": "no IRI"}, BadRequest),
        ("SELECT * {}", {"default_graphs": ("no IRI",)}, BadRequest),
        ("SELECT * {}", {"named_graphs": ("no IRI",)}, BadRequest),
    ],
)
def test_what_is_wrong_comes_back_with_a_way_to_mend_it(
    ask: Asked, query: str, job: dict[str, str], error: type[SymptomgraphError]
) -> None:
    with pytest.raises(error) as raised:
        ask(query, **job)
    assert raised.value.fix


def test_a_syntax_error_comes_back_with_line_and_column(ask: Asked) -> None:
    with pytest.raises(QuerySyntaxError) as raised:
        ask("SELECT * {\n ?s foo }")
    assert (raised.value.line, raised.value.column) == (2, 2)


def test_an_answer_of_too_many_bytes_is_cut_off(ask: Asked) -> None:
    cell = "CONCAT(?x, ?x, ?x, ?x, ?x, ?x, ?x, ?x, ?x, ?x)"
    binds = " ".join(f"BIND({cell.replace('?x', f'?x{n}')} AS ?x{n + 1})" for n in range(6))
    with pytest.raises(TooManyBytes, match="3,000,000 bytes") as raised:
        ask(f"SELECT ?x6 {{ BIND('0123456789' AS ?x0) {binds} }}")
    assert raised.value.details == {"bytes": 3_000_000}


def test_more_than_may_wait_are_turned_away(new_pool: NewPool) -> None:
    ask = new_pool(Limits(workers=1, waiting=2, seconds=1))

    async def together() -> list[object]:
        return await asyncio.gather(*(outcome(ask.pool, ENDLESS) for _ in range(5)))

    outcomes = ask.runner.run(together())
    assert outcomes[0] is TimeExceeded
    assert outcomes[3:] == [Overloaded, Overloaded]
    ask.ready()
    assert (ask.pool.busy, ask.pool.waiting) == (0, 0)


def test_who_is_turned_away_is_told_when_to_come_back(new_pool: NewPool) -> None:
    ask = new_pool(Limits(workers=1, waiting=0, seconds=2))

    async def asked() -> None:
        busy = asyncio.create_task(outcome(ask.pool, ENDLESS))
        await asyncio.sleep(0)
        with pytest.raises(Overloaded, match="Too many") as raised:
            await ask.pool.answer(Job("ASK {}"))
        assert raised.value.details == {"retryAfter": 2}
        assert await busy is TimeExceeded

    ask.runner.run(asked())


def test_a_slow_reader_keeps_no_worker(new_pool: NewPool) -> None:
    ask = new_pool(Limits(workers=1, waiting=0, seconds=30, rows=30_000))

    async def read_slowly() -> int:
        async with await ask.pool.answer(Job(LARGE, "text/csv")) as slow:
            while ask.pool.busy:
                await asyncio.sleep(0.01)
            assert (await answer(ask.pool, Job("ASK {}"))).body.endswith(b"true}")
            lines = 0
            async for piece in slow:
                lines += piece.count(b"\n")
            assert (slow.rows, slow.truncated) == (30_000, True)
            return lines

    assert ask.runner.run(read_slowly()) == 30_001


def test_who_leaves_frees_the_worker(ask: Asked) -> None:
    replaced = ask.pool.replaced

    async def leave() -> None:
        leaving = asyncio.create_task(ask.pool.answer(Job(ENDLESS)))
        while not ask.pool.busy:
            await asyncio.sleep(0.01)
        leaving.cancel()
        await asyncio.wait({leaving})
        assert (await answer(ask.pool, Job("ASK {}"))).body
        while ask.pool.replaced == replaced:
            await asyncio.sleep(0.01)

    ask.runner.run(leave())
    assert ask.pool.busy == 0


def test_who_leaves_while_waiting_waits_no_longer(new_pool: NewPool) -> None:
    ask = new_pool(Limits(workers=1, waiting=1, seconds=2))

    async def leave() -> None:
        busy = asyncio.create_task(outcome(ask.pool, ENDLESS))
        while not ask.pool.busy:
            await asyncio.sleep(0.01)
        waiting = asyncio.create_task(ask.pool.answer(Job("ASK {}")))
        await asyncio.sleep(0)
        assert ask.pool.waiting == 1
        waiting.cancel()
        await asyncio.wait({waiting})
        assert ask.pool.waiting == 0
        assert await busy is TimeExceeded

    ask.runner.run(leave())


def test_a_worker_that_is_killed_idle_is_replaced(new_pool: NewPool) -> None:
    ask = new_pool(Limits(workers=1))
    (pid,) = children_of(template_of(ask.pool))
    os.kill(pid, signal.SIGKILL)

    async def replaced() -> None:
        while not ask.pool.replaced:
            await asyncio.sleep(0.01)

    ask.runner.run(replaced())
    assert ask("ASK {}").body
    assert children_of(template_of(ask.pool)).isdisjoint({pid})


def kill_the_workers(ask: Asked) -> None:
    for pid in children_of(template_of(ask.pool)):
        os.kill(pid, signal.SIGKILL)


def test_what_a_killed_worker_was_at_is_begun_again_once(ask: Asked, caplog: pytest.LogCaptureFixture) -> None:
    async def kill_twice() -> None:
        asked = asyncio.create_task(outcome(ask.pool, ENDLESS))
        for killed in range(2):
            while not (ask.pool.busy and ask.pool.replaced >= 2 * killed):
                await asyncio.sleep(0.01)
            assert not asked.done()
            kill_the_workers(ask)
        assert await asked is QueryFailed

    ask.pool.replaced = 0
    ask.runner.run(asyncio.wait_for(kill_twice(), 60))
    assert "a worker died over a query (exit code -9)" in caplog.text
    ask.ready()


def test_a_worker_that_is_killed_before_it_is_missed_loses_no_query(ask: Asked) -> None:
    kill_the_workers(ask)
    assert ask("ASK {}").body
    ask.ready()


def test_another_template_follows_one_that_died(new_pool: NewPool, caplog: pytest.LogCaptureFixture) -> None:
    ask = new_pool(Limits(workers=2))
    template = template_of(ask.pool)
    workers = children_of(template)
    os.kill(template, signal.SIGKILL)

    async def again() -> None:
        while not ask.pool._template or template_of(ask.pool) == template:
            await asyncio.sleep(0.01)
        assert (await answer(ask.pool, Job("ASK {}"))).body

    ask.runner.run(again())
    assert "has died; starting another" in caplog.text
    assert not any(lives(pid) for pid in workers)


def test_blank_nodes_keep_their_names_in_the_next_template(new_pool: NewPool) -> None:
    named = "SELECT (STR(?b) AS ?name) ?b { ?claim sg:evidence ?b } ORDER BY ?claim ?b"
    first, second = (new_pool(Limits(workers=1))(named).body for _ in range(2))
    assert first == second
    assert b"c14n" in first


def test_no_process_is_left(snapshots: dict[str, Snapshot]) -> None:
    async def opened_and_closed() -> set[int]:
        pool = Pool.of(snapshots["robot"], Limits())
        await pool.start()
        await answer(pool, Job("ASK {}"))
        busy = asyncio.create_task(outcome(pool, ENDLESS))
        while not pool.busy:
            await asyncio.sleep(0.01)
        processes = {template_of(pool), *children_of(template_of(pool))}
        assert len(processes) > 1
        await pool.close()
        assert await busy is EndpointUnavailable
        with pytest.raises(EndpointUnavailable):
            await pool.answer(Job("ASK {}"))
        return processes

    assert not any(lives(pid) for pid in asyncio.run(opened_and_closed()))


def test_a_pool_that_is_closed_at_once_leaves_nothing(snapshots: dict[str, Snapshot]) -> None:
    async def opened_and_closed() -> None:
        pool = Pool.of(snapshots["robot"], Limits())
        await pool.start()
        asked = asyncio.create_task(outcome(pool, "ASK {}"))
        await asyncio.sleep(0)
        await pool.close()
        assert await asked is EndpointUnavailable

    before = children_of(os.getpid())
    asyncio.run(opened_and_closed())
    assert children_of(os.getpid()) <= before


SERVER = """
import asyncio, pyoxigraph as ox
from symptomgraph.sparql import Job, Limits, Pool

async def serve():
    quads = [ox.Quad(ox.BlankNode(), ox.NamedNode("x:p"), ox.Literal(str(n))) for n in range(1000)]
    pool = Pool(lambda: quads, Limits())
    await pool.start()
    async with await pool.answer(Job("ASK {}")):
        pass
    endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
    busy = asyncio.create_task(pool.answer(Job(endless)))
    while not pool.busy:
        await asyncio.sleep(0.01)
    print(pool._template._process.pid, flush=True)
    await busy

asyncio.run(serve())
"""


def test_no_process_outlives_a_server_that_was_killed() -> None:
    with subprocess.Popen([sys.executable, "-c", SERVER], stdout=subprocess.PIPE) as server:
        assert server.stdout is not None
        template = int(server.stdout.readline())
        processes = {template, *children_of(template)}
        assert len(processes) > 1
        server.kill()
    until = time.monotonic() + 10
    while any(map(lives, processes)) and time.monotonic() < until:
        time.sleep(0.02)
    assert not any(map(lives, processes))


EVENTS = st.lists(st.sampled_from(["fast", "endless", "greedy", "wrong", "large", "leave", "kill"]), max_size=8)


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(events=EVENTS)
def test_nothing_is_lost_for_good(ask: Asked, events: list[str]) -> None:
    queries = {"fast": "ASK {}", "endless": ENDLESS, "greedy": GREEDY, "wrong": "SELECT", "large": LARGE}

    async def happen() -> None:
        asked: list[asyncio.Task[object]] = []
        for event in events:
            if event == "kill":
                kill_the_workers(ask)
            elif event == "leave" and asked:
                asked.pop().cancel()
            elif event in queries:
                asked.append(asyncio.create_task(outcome(ask.pool, queries[event])))
            await asyncio.sleep(0.01)
        for each in asked:
            if not each.done():
                each.cancel()
        await asyncio.gather(*asked, return_exceptions=True)
        assert b"true" in (await answer(ask.pool, Job("ASK {}"))).body
        while (ask.pool.busy, ask.pool.waiting, len(children_of(template_of(ask.pool)))) != (0, 0, 2):
            await asyncio.sleep(0.01)

    ask.runner.run(asyncio.wait_for(happen(), 60))
