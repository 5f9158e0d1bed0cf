"""Publishing: what the endpoint holds before, while and after it is given a snapshot."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pyoxigraph as ox
import pytest

from symptomgraph.errors import EndpointUnusable, StoreUnavailable
from symptomgraph.snapshot import Snapshot
from symptomgraph.store.access import Access, read_access
from symptomgraph.store.client import Client
from symptomgraph.store.marker import MARKER, read_marker, union_of
from symptomgraph.store.publish import Outcome, graphs_of, publish, published_as, uploads_of
from symptomgraph.store.remote import Remote


@pytest.fixture
def access(oxigraph: str) -> Access:
    return read_access(oxigraph)


@pytest.fixture
def client(access: Access) -> Iterator[Client]:
    with Client(access) as client:
        yield client


@pytest.fixture(scope="module")
def robot(snapshots: dict[str, Snapshot]) -> Snapshot:
    return snapshots["robot"]


@pytest.fixture(scope="module")
def shipped(snapshots: dict[str, Snapshot]) -> Snapshot:
    return snapshots["back-warmth"]


def sizes(snapshot: Snapshot) -> dict[str, int]:
    return {upload.graph: len(upload.triples) for upload in uploads_of(snapshot)}


def held(client: Client) -> dict[str, int]:
    return {graph: size for graph, size in graphs_of(client).items() if graph != MARKER}


def test_the_endpoint_holds_the_graphs_and_says_so(client: Client, robot: Snapshot) -> None:
    assert read_marker(client) is None
    assert publish(robot, client) is Outcome.PUBLISHED
    assert held(client) == sizes(robot)
    assert read_marker(client) == published_as(robot)


def test_it_is_told_how_far_it_is(client: Client, robot: Snapshot) -> None:
    told: list[tuple[int, int]] = []
    publish(robot, client, lambda done, total: told.append((done, total)))
    number = len(sizes(robot))
    assert told == [(done, number) for done in range(number + 1)]


def test_what_is_there_is_not_sent_again_unless_it_must(client: Client, robot: Snapshot) -> None:
    publish(robot, client)
    assert publish(robot, client) is Outcome.THERE_ALREADY
    assert publish(robot, client, force=True) is Outcome.PUBLISHED
    assert held(client) == sizes(robot)


def test_the_same_graph_proved_with_other_texts_is_published(client: Client, robot: Snapshot) -> None:
    publish(robot, client)
    receipt = replace(robot.report.receipt, texts="0" * 64)
    other = replace(robot, report=replace(robot.report, receipt=receipt))
    assert publish(other, client) is Outcome.PUBLISHED
    assert read_marker(client) == published_as(other)


def test_graphs_of_the_last_snapshot_go_but_for_the_one_that_its_servers_ask(
    client: Client, robot: Snapshot, shipped: Snapshot
) -> None:
    client.update("INSERT DATA { <x:a> <x:b> 1 . GRAPH <x:other> { <x:a> <x:b> 2 } }")
    publish(robot, client)
    publish(shipped, client)
    last = {union_of(robot.id): robot.counts.triples}
    assert held(client) == sizes(shipped) | last
    # The one before the last is asked by nobody.
    third = replace(robot, id="3" * 64)
    publish(third, client)
    assert held(client) == sizes(third) | {union_of(shipped.id): shipped.counts.triples}
    assert client.ask("ASK { <x:a> <x:b> 1 . GRAPH <x:other> { <x:a> <x:b> 2 } }")


def test_until_everything_is_there_nothing_changes(access: Access, robot: Snapshot, shipped: Snapshot) -> None:
    with Client(access) as client:
        publish(robot, client)
        before = held(client)
    with Client(replace(access, update="http://127.0.0.1:9/update")) as broken, pytest.raises(StoreUnavailable):
        publish(shipped, broken)
    with Client(access) as client:
        assert read_marker(client) == published_as(robot)
        assert before.items() <= held(client).items()
        # What was left lying is cleared away by the next.
        publish(shipped, client)
        assert held(client) == sizes(shipped) | {union_of(robot.id): robot.counts.triples}


def test_addresses_of_two_stores_are_noticed(access: Access, robot: Snapshot, remotes: dict[str, Remote]) -> None:
    mixed = replace(access, query=remotes["robot"].client.access.query)
    with Client(mixed) as client, pytest.raises(EndpointUnusable, match=r"has 0 triples of <.+>, where"):
        publish(replace(robot, id="4" * 64), client)


def test_two_ways_of_writing_a_number_are_one_triple_for_some_engines(client: Client, robot: Snapshot) -> None:
    graph = ox.NamedNode("https://w3id.org/symptomgraph/graph/numbers.ttl")
    integer = ox.NamedNode("http://www.w3.org/2001/XMLSchema#integer")
    twice = [
        ox.Quad(ox.NamedNode("x:a"), ox.NamedNode("x:b"), ox.Literal(text, datatype=integer), graph)
        for text in ("7", "07")
    ]
    assert publish(replace(robot, quads=ox.Dataset([*robot.quads, *twice])), client) is Outcome.PUBLISHED
