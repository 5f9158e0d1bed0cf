"""schemathesis: whatever query can be made of the schema is answered as the schema says, or refused with a code."""

from __future__ import annotations

import importlib.util
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from graphql import build_schema, parse

from symptomgraph.errors import ClientError
from symptomgraph.gql.problems import BAD_USER_INPUT, PARSE_FAILED, VALIDATION_FAILED

PROGRAM = Path(__file__).parent / "programs" / "schemathesis"
EXAMPLES = 40
"""Queries for each field of Query; the same ones every time."""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A copy of the program's folder, to write in."""
    return Path(shutil.copytree(PROGRAM, tmp_path / "schemathesis"))


@pytest.fixture
def told(program: Path, schema_file: Path) -> dict[str, str]:
    """What the program is told by its environment."""
    return {
        "PYTHONPATH": str(program),
        "SCHEMATHESIS_HOOKS": "hooks",
        "SYMPTOMGRAPH_ANSWERS": str(program / "answers.ndjson"),
        "SYMPTOMGRAPH_CODES": " ".join(_codes_of_clients()),
        "SYMPTOMGRAPH_SCHEMA": str(schema_file),
    }


def test_no_query_finds_a_failure(
    graphql_url: str, server_log: Path, client_python: Path, run: Callable[..., str], told: dict[str, str]
) -> None:
    generation = ("--mode", "positive", "--phases", "fuzzing", "--max-examples", str(EXAMPLES), "--no-shrink")
    same = ("--generation-deterministic", "--no-color")
    schemathesis = client_python.with_name("schemathesis")
    run(schemathesis, "run", graphql_url, *generation, *same, cwd=Path(told["PYTHONPATH"]), env=told, seconds=300)
    answers = Path(told["SYMPTOMGRAPH_ANSWERS"]).read_text(encoding="utf-8").splitlines()
    answered = {answer["field"] for answer in map(json.loads, answers) if not answer["codes"]}
    # Of every field some queries were answered with data and no error: it was not refusals that passed.
    query = build_schema(Path(told["SYMPTOMGRAPH_SCHEMA"]).read_text(encoding="utf-8")).query_type
    assert query is not None
    assert answered == query.fields.keys()
    log = server_log.read_text(encoding="utf-8")
    assert "ERROR" not in log
    assert "Traceback" not in log


def _codes_of_clients() -> list[str]:
    return sorted({PARSE_FAILED, VALIDATION_FAILED, BAD_USER_INPUT, *(error.code for error in _below(ClientError))})


def _below(error: type[ClientError]) -> Iterator[type[ClientError]]:
    yield error
    for below in error.__subclasses__():
        yield from _below(below)


SCHEMA = """
interface Node { id: ID! }
type Fever implements Node { id: ID! degrees: Float words: [String!]! kind: Kind }
type Chill implements Node { id: ID! shaking: Boolean! }
enum Kind { HIGH LOW }
type Query { node: Node nodes: [Node!]! fever: Fever! count: Int }
"""
QUESTION = (
    "{ fever { id degrees words kind } nodes { id ...on Fever { degrees } ...on Chill { shaking } } many: count }"
)
FEVER: dict[str, Any] = {"id": "f", "degrees": 39.5, "words": ["hot"], "kind": "HIGH"}
ANSWER: dict[str, Any] = {
    "fever": FEVER,
    "nodes": [{"id": "f", "degrees": 38}, {"id": "c", "shaking": True}],
    "many": 2,
}


@pytest.mark.parametrize(
    ("answer", "misfits"),
    [
        (ANSWER, []),
        ({**ANSWER, "many": None}, []),
        ({**ANSWER, "fever": {**FEVER, "degrees": None, "kind": None}}, []),
        ([], ["data is no object"]),
        ({**ANSWER, "count": 2}, ["data.count was not asked for"]),
        ({"fever": FEVER, "nodes": []}, ["data.many is missing"]),
        ({**ANSWER, "fever": None}, ["data.fever is null"]),
        ({**ANSWER, "many": "2"}, ["data.many is '2', which is no Int"]),
        ({**ANSWER, "many": True}, ["data.many is True, which is no Int"]),
        ({**ANSWER, "fever": {**FEVER, "kind": "MILD"}}, ["data.fever.kind is 'MILD', which is no Kind"]),
        ({**ANSWER, "fever": {**FEVER, "words": "hot"}}, ["data.fever.words is no list"]),
        ({**ANSWER, "fever": {**FEVER, "words": [None]}}, ["data.fever.words[0] is null"]),
        ({**ANSWER, "nodes": [{"degrees": 38.0}]}, ["data.nodes[0].id is missing"]),
        ({**ANSWER, "nodes": [{"id": "c", "shaking": None}]}, ["data.nodes[0].shaking is null"]),
    ],
)
def test_answers_that_do_not_conform_are_found(answer: Any, misfits: list[str]) -> None:
    spec = importlib.util.spec_from_file_location("conformance", PROGRAM / "conformance.py")
    assert spec is not None
    assert spec.loader is not None
    conformance = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(conformance)
    assert list(conformance.Conformance(build_schema(SCHEMA), parse(QUESTION)).misfits(answer)) == misfits
