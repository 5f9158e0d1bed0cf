"""The approved answers of the questions and of GraphQL once more, by a server that holds the published graphs.

The tests are those of the other files; only the graphs that they ask are others. Look-ups are the same in number, too.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from symptomgraph.gql.execution import Engine
from symptomgraph.gql.limits import Limits
from symptomgraph.lexicon import Lexicon
from symptomgraph.questions import Graph
from symptomgraph.snapshot import Snapshot
from symptomgraph.store.remote import Remote

TESTS = Path(__file__).parents[1]


def of_file(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"remote_{Path(name).stem}", TESTS / name)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


operations = of_file("gql/test_operations.py")
cases = of_file("questions/test_cases.py")
answers = of_file("questions/test_answers.py")
competency = of_file("questions/test_competency.py")

test_an_operation = operations.test_the_answer_and_its_look_ups
test_a_case = cases.test_a_case
test_a_question = answers.test_an_answer
test_a_competency_question = competency.test_the_answer


@pytest.fixture(scope="module")
def graphs(remotes: dict[str, Remote], snapshots: dict[str, Snapshot]) -> dict[str, Graph]:
    return {name: Graph(remote, snapshots[name].texts, Lexicon.of(remote)) for name, remote in remotes.items()}


@pytest.fixture
def engine(remotes: dict[str, Remote], graphs: dict[str, Graph]) -> Callable[..., Engine]:
    def new(name: str = "robot", limits: Limits | None = None) -> Engine:
        return Engine(graphs[name], remotes[name].report, limits or Limits())

    return new
