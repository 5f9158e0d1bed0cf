"""Analysts' queries on a published snapshot, against the pool's answers to the same ones."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

import pytest

from symptomgraph.errors import (
    NotAcceptable,
    Overloaded,
    QueryRefused,
    QuerySyntaxError,
    SnapshotReplaced,
    StoreUnavailable,
    SymptomgraphError,
    TimeExceeded,
    TooManyBytes,
)
from symptomgraph.snapshot import Snapshot
from symptomgraph.sparql import Endpoint, Job, Limits, Pool
from symptomgraph.sparql.remote import RemoteEndpoint
from symptomgraph.store import GraphFormat, ResultFormat
from symptomgraph.store.access import read_access
from symptomgraph.store.client import Client
from symptomgraph.store.marker import MARKER
from symptomgraph.store.remote import Remote

LIMITS = Limits(workers=2, waiting=2, seconds=30, rows=50, bytes=300_000)
ENDLESS = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (STRLEN(CONCAT(STR(?a), STR(?d), STR(?g))) = 1) }"
GRAPH = "https://w3id.org/symptomgraph/graph/"
CLAIMS, DERIVED = f"{GRAPH}articles/rattling-robot.claims.ttl", f"{GRAPH}derived"
COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"


@dataclass(frozen=True)
class Answer:
    media_type: str
    rows: int | None
    truncated: bool | None
    body: bytes


async def answer(endpoint: Endpoint, job: Job) -> Answer:
    async with await endpoint.answer(job) as reply:
        body = b"".join([piece async for piece in reply])
        return Answer(reply.media_type, reply.rows, reply.truncated, body)


@asynccontextmanager
async def running(endpoint: Endpoint) -> AsyncIterator[Endpoint]:
    await endpoint.start()
    try:
        yield endpoint
    finally:
        await endpoint.close()


Ask = Callable[..., Answer]


@pytest.fixture
def ask(remotes: dict[str, Remote]) -> Ask:
    async def asked(job: Job, limits: Limits) -> Answer:
        async with running(RemoteEndpoint(remotes["robot"], limits)) as endpoint:
            return await answer(endpoint, job)

    def ask(query: str, limits: Limits = LIMITS, **job: object) -> Answer:
        return asyncio.run(asked(Job(query, **job), limits))  # type: ignore[arg-type] # as tests give it

    return ask


@pytest.fixture(scope="module")
def pooled(snapshots: dict[str, Snapshot]) -> Iterator[Ask]:
    """The answers of the pool, which is what people have before they move."""
    with asyncio.Runner() as runner:
        pool = Pool.of(snapshots["robot"], LIMITS)
        runner.run(pool.start())

        def ask(query: str, **job: object) -> Answer:
            return runner.run(answer(pool, Job(query, **job)))  # type: ignore[arg-type] # as tests give it

        yield ask
        runner.run(pool.close())


def number(answered: Answer) -> int:
    (row,) = json.loads(answered.body)["results"]["bindings"]
    return int(row["n"]["value"])


SAME = [
    ("SELECT ?c ?l { ?c skos:prefLabel ?l } ORDER BY ?c ?l LIMIT 20", {"accept": form}) for form in ResultFormat
] + [
    ("CONSTRUCT WHERE { ?s sg:hasSymptom ?o }", {"accept": form}) for form in GraphFormat
] + [
    ("ASK { ?s a sg:Claim }", {}),
    ("ASK { ?s a sg:Dragon }", {"accept": "application/sparql-results+xml"}),
    ("DESCRIBE concept:dust", {"accept": "application/n-triples"}),
    (COUNT, {}),
    ("SELECT ?l { ?c skos:prefLabel ?l } ORDER BY ?l", {"accept": "text/csv"}),
    ("SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g", {"accept": "text/csv"}),
    (COUNT, {"default_graphs": (CLAIMS,)}),
    (COUNT, {"named_graphs": (CLAIMS,)}),
    (COUNT, {"default_graphs": ("x:elsewhere",)}),
    (COUNT.replace("WHERE", f"FROM <{DERIVED}> WHERE"), {}),
    (COUNT.replace("WHERE", f"FROM NAMED <{DERIVED}> WHERE"), {}),
    (f"SELECT ?g FROM NAMED <{DERIVED}> {{ GRAPH ?g {{ ?s ?p ?o }} }} LIMIT 1", {"accept": "text/csv"}),
    ("SELECT ?x { VALUES ?x { <slug> } }", {"base": "https://example.org/", "accept": "text/csv"}),
]  # fmt: skip


@pytest.mark.parametrize(("query", "job"), SAME)
def test_the_answer_is_that_of_the_pool(query: str, job: dict[str, object], ask: Ask, pooled: Ask) -> None:
    assert ask(query, **job) == pooled(query, **job)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { ?s ?p",
        "SELECT *\n{ ?s ?p ?o . LIMIT }",
        "SELECT ?s ?s2 { ?s ?p ?o } GROUP BY ?s",
        "SELECT * { ?s unknown:p ?o }",
        "DELETE WHERE { ?s ?p ?o }",
        "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
        'define get:soft "replace" SELECT * { ?s ?p ?o }',
    ],
)
def test_mistakes_are_told_as_the_pool_does(query: str, ask: Ask, pooled: Ask) -> None:
    with pytest.raises((QuerySyntaxError, QueryRefused)) as here:
        ask(query)
    with pytest.raises((QuerySyntaxError, QueryRefused)) as there:
        pooled(query)
    assert type(here.value) is type(there.value)
    assert str(here.value) == str(there.value)


def test_what_is_not_accepted_is_not_asked_for(ask: Ask) -> None:
    with pytest.raises(NotAcceptable):
        ask("ASK {}", accept="text/turtle")


def test_the_row_cap_is_announced(ask: Ask) -> None:
    cut = ask("SELECT * { ?s ?p ?o }")
    assert (cut.rows, cut.truncated) == (50, True)
    assert json.loads(cut.body)["symptomgraph"] == {"truncated": True, "rows": 50}
    cut = ask("CONSTRUCT WHERE { ?s ?p ?o }", accept="application/n-triples")
    assert cut.truncated
    assert cut.body.endswith(b"# Cut after 50 triples; there are more.\n")


def test_the_byte_cap(ask: Ask) -> None:
    with pytest.raises(TooManyBytes):
        ask("SELECT * { ?s ?p ?o . ?a ?b ?c }", replace(LIMITS, rows=10**6))


def test_the_deadline_is_kept_though_the_store_works_on(ask: Ask) -> None:
    with pytest.raises(TimeExceeded):
        ask(ENDLESS, replace(LIMITS, seconds=0.4))


def test_no_more_are_asked_at_a_time_than_may_be(remotes: dict[str, Remote]) -> None:
    async def outcome(endpoint: Endpoint) -> object:
        try:
            return await answer(endpoint, Job(ENDLESS))
        except SymptomgraphError as error:
            return type(error)

    async def together() -> list[object]:
        async with running(RemoteEndpoint(remotes["robot"], replace(LIMITS, seconds=0.4))) as endpoint:
            return await asyncio.gather(*(outcome(endpoint) for _ in range(6)))

    found = asyncio.run(together())
    assert found.count(Overloaded) >= 2


def test_one_that_has_left_makes_room(remotes: dict[str, Remote]) -> None:
    async def leave_and_ask() -> Answer:
        async with running(RemoteEndpoint(remotes["robot"], replace(LIMITS, workers=1, waiting=0))) as endpoint:
            work = await endpoint.answer(Job("SELECT * { ?s ?p ?o . ?a ?b ?c }", "text/csv"))
            async with work as reply:
                async for _ in reply:
                    break
            while endpoint.busy:
                await asyncio.sleep(0.01)
            return await answer(endpoint, Job("ASK {}"))

    assert json.loads(asyncio.run(leave_and_ask()).body)["boolean"] is True


def test_one_that_leaves_before_anything_comes_makes_room_at_once(remotes: dict[str, Remote]) -> None:
    async def leave(endpoint: Endpoint) -> None:
        async with running(endpoint), asyncio.timeout(4):
            asked = asyncio.create_task(endpoint.answer(Job("ASK {}")))
            while not endpoint.busy:
                await asyncio.sleep(0.01)
            asked.cancel()
            while endpoint.busy:
                await asyncio.sleep(0.01)

    # It takes connections and never says a word.
    with socket.create_server(("127.0.0.1", 0)) as silent:
        access = read_access(f"http://127.0.0.1:{silent.getsockname()[1]}/query")
        with Client(access) as client:
            remote = Remote(client, remotes["robot"].published)
            asyncio.run(leave(RemoteEndpoint(remote, replace(LIMITS, seconds=5))))


def test_what_else_is_in_the_store_is_not_seen(ask: Ask) -> None:
    assert number(ask(COUNT, default_graphs=(MARKER,))) == 0
    assert number(ask(COUNT.replace("WHERE", f"FROM <{MARKER}> WHERE"))) == 0
    assert number(ask(COUNT.replace("?s ?p ?o", f"GRAPH <{MARKER}> {{ ?s ?p ?o }}"))) == 0
    both = ask(COUNT.replace("?s ?p ?o", "GRAPH ?g { ?s ?p ?o }"), named_graphs=(MARKER, DERIVED))
    assert number(both) == number(ask(COUNT, default_graphs=(DERIVED,)))


def test_a_store_that_is_gone_and_one_that_holds_another_snapshot(remotes: dict[str, Remote], oxigraph: str) -> None:
    async def asked(remote: Remote) -> None:
        async with running(RemoteEndpoint(remote, LIMITS)) as endpoint:
            await answer(endpoint, Job("ASK {}"))

    published = remotes["robot"].published
    with Client(replace(read_access(oxigraph), check=0)) as empty, pytest.raises(SnapshotReplaced):
        asyncio.run(asked(Remote(empty, published)))
    with Client(read_access("http://127.0.0.1:9/query")) as gone, pytest.raises(StoreUnavailable):
        asyncio.run(asked(Remote(gone, published)))
