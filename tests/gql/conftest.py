"""Two served graphs: the robot example and the shipped one, each with a fresh memory for every test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from symptomgraph.articles import Texts, read_texts
from symptomgraph.gql.execution import Engine
from symptomgraph.gql.limits import Limits
from symptomgraph.questions import Graph, open_graph
from symptomgraph.settings import Places
from symptomgraph.snapshot import Snapshot, build
from symptomgraph.sources import Sources, load, with_vocabulary
from symptomgraph.validation import Engine as Shacl
from symptomgraph.validation import validate

ROBOT = Path(__file__).parents[1] / "data" / "robot"

NewEngine = Callable[..., Engine]


def snapshot_of(folder: Path, texts: Texts | None, places: Places, shapes: Sources) -> Snapshot:
    sources = with_vocabulary(load([folder]), places)
    at_hand = read_texts([file.real for file in sources.files]) if texts is None else texts
    report = validate(sources, shapes, at_hand, engine=Shacl.FAST, checks=places.checks)
    return build(sources, at_hand, report, places.rules)


@pytest.fixture(scope="session")
def snapshots(places: Places, shapes: Sources) -> dict[str, Snapshot]:
    """The robot with its text, and the shipped graph without."""
    return {
        "robot": snapshot_of(ROBOT, None, places, shapes),
        "back-warmth": snapshot_of(places.ontology, Texts({}), places, shapes),
    }


@pytest.fixture(scope="session")
def graphs(snapshots: dict[str, Snapshot]) -> dict[str, Graph]:
    return {name: open_graph(snapshot) for name, snapshot in snapshots.items()}


@pytest.fixture
def engine(snapshots: dict[str, Snapshot], graphs: dict[str, Graph]) -> NewEngine:
    """Makes an engine that has not been asked yet."""

    def new(name: str = "robot", limits: Limits | None = None) -> Engine:
        return Engine(graphs[name], snapshots[name].report, limits or Limits())

    return new
