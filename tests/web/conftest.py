"""The real application over the robot example, asked without a network."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import uvicorn
from starlette.testclient import TestClient

from symptomgraph.articles import Texts, read_texts
from symptomgraph.settings import Places
from symptomgraph.snapshot import Snapshot, build
from symptomgraph.sources import Sources, load, with_vocabulary
from symptomgraph.validation import Engine, validate
from symptomgraph.web.app import create_app
from symptomgraph.web.built import STATIC
from symptomgraph.web.service import Service
from symptomgraph.web.settings import ServerSettings

ROBOT = Path(__file__).parents[1] / "data" / "robot"

NewClient = Callable[..., TestClient]

START_SECONDS = 30


def snapshot_of(folder: Path, texts: Texts | None, places: Places, shapes: Sources) -> Snapshot:
    sources = with_vocabulary(load([folder]), places)
    at_hand = read_texts([file.real for file in sources.files]) if texts is None else texts
    report = validate(sources, shapes, at_hand, engine=Engine.FAST, checks=places.checks)
    return build(sources, at_hand, report, places.rules)


@pytest.fixture(scope="session")
def robot_snapshot(places: Places, shapes: Sources) -> Snapshot:
    return snapshot_of(ROBOT, None, places, shapes)


@pytest.fixture(scope="session")
def shipped_snapshot(places: Places, shapes: Sources) -> Snapshot:
    return snapshot_of(places.ontology, Texts({}), places, shapes)


@pytest.fixture
def new_client(robot_snapshot: Snapshot) -> Iterator[NewClient]:
    """Makes clients of an application with the given settings and built pages, and closes them."""
    made: list[TestClient] = []

    def new(snapshot: Snapshot | None = None, static: Path = STATIC, **settings: object) -> TestClient:
        service = Service.of(snapshot or robot_snapshot, ServerSettings.model_validate(settings))
        made.append(TestClient(create_app(service, static), raise_server_exceptions=False))
        return made[-1]

    yield new
    for client in made:
        client.close()


@pytest.fixture(scope="session")
def sparql(robot_snapshot: Snapshot) -> Iterator[TestClient]:
    """A client of an application whose SPARQL endpoint is started, which those of `new_client` are not."""
    app = create_app(Service.of(robot_snapshot, ServerSettings()))
    with TestClient(app, raise_server_exceptions=False) as client:
        yield client


@pytest.fixture
def client(new_client: NewClient) -> TestClient:
    return new_client()


@pytest.fixture(scope="session")
def shipped_server(shipped_snapshot: Snapshot) -> Iterator[str]:
    """The address of a server over the shipped graph, for clients that need one; its SPARQL endpoint is not started."""
    app = create_app(Service.of(shipped_snapshot, ServerSettings()))
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_level="error", lifespan="off"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    until = time.monotonic() + START_SECONDS
    while not server.started and time.monotonic() < until:
        time.sleep(0.02)
    host, port = server.servers[0].sockets[0].getsockname()[:2]
    yield f"http://{host}:{port}"
    server.should_exit = True
    thread.join(START_SECONDS)
