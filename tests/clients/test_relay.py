"""Relay: its compiler takes the schema with paginating and refetchable fragments, and its store pages through them."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest
from graphql import GraphQLNamedType, GraphQLObjectType, build_schema

# The same lists without Relay, whole.
LISTS = """{
  symptom(ref: "concept:fever") { conditions(first: 500) { nodes { label } } }
  conditions(first: 500) { nodes { label } }
  sharedConditions(symptoms: ["fever", "back warmth"], match: ANY, first: 500) { edges { node { label } } }
}"""
PAGE_SIZES = (1, 3, 1)
PAGING = {"first": "Int", "after": "String", "last": "Int", "before": "String"}


@pytest.fixture
def compiled(schema_file: Path, node: Path, project: Callable[[str], Path], run: Callable[..., str]) -> Path:
    """A folder in which Relay's compiler has done its work."""
    folder = project("relay")
    shutil.copy(schema_file, folder / "schema.graphql")
    alone = {"FORCE_NO_WATCHMAN": "1"}
    run(node, "node_modules/relay-compiler/cli.js", "relay.config.json", cwd=folder, env=alone)
    return folder


def test_fragments_compile_and_their_types_are_strict(compiled: Path, node: Path, run: Callable[..., str]) -> None:
    artifacts = {path.name.partition(".")[0] for path in (compiled / "src" / "__generated__").iterdir()}
    assert {name for name in artifacts if name.endswith(("PaginationQuery", "RefetchQuery"))} == {
        "SymptomPageConditionRefetchQuery",
        "SymptomPageConditionsPaginationQuery",
        "SymptomPageSharedPaginationQuery",
        "SymptomPageSymptomPaginationQuery",
    }
    run(node, "node_modules/typescript/bin/tsc", "--project", ".", cwd=compiled)


def test_store_pages_to_the_end_of_each_list(
    compiled: Path, graphql_url: str, node: Path, run: Callable[..., str]
) -> None:
    answers = json.loads(run(node, "page-through.ts", graphql_url, cwd=compiled))
    lists = _whole(graphql_url)
    assert [answer["labels"] for answer in answers] == lists
    # So many pages that cursors were in use: each list is longer than its pages.
    assert [answer["pages"] for answer in answers] == [
        -(-len(labels) // size) for labels, size in zip(lists, PAGE_SIZES, strict=True)
    ]
    assert all(answer["pages"] > 1 for answer in answers)


def test_every_connection_is_one_to_relay(schema_file: Path) -> None:
    schema = build_schema(schema_file.read_text(encoding="utf-8"))
    connections = {name: _names(schema.type_map[name]) for name in schema.type_map if name.endswith("Connection")}
    assert connections
    for fields in connections.values():
        assert fields["pageInfo"] == "PageInfo!"
        edge = _names(schema.get_type(fields["edges"].strip("[]!")))
        assert edge["cursor"] == "String!"
        assert schema.get_type(edge["node"].strip("!")) is not None
    objects = [kind for kind in schema.type_map.values() if isinstance(kind, GraphQLObjectType)]
    for field in (field for kind in objects for field in kind.fields.values()):
        if str(field.type).strip("!") in connections:
            given = {name: str(argument.type) for name, argument in field.args.items()}
            assert {"first", "after"} <= given.keys()
            assert all(given[name] == kind for name, kind in PAGING.items() if name in given)


def _whole(graphql_url: str) -> list[list[str]]:
    data: dict[str, Any] = httpx2.post(graphql_url, json={"query": LISTS}, timeout=30).json()["data"]
    of_symptom, conditions, shared = data["symptom"]["conditions"], data["conditions"], data["sharedConditions"]
    return [
        [node["label"] for node in of_symptom["nodes"]],
        [node["label"] for node in conditions["nodes"]],
        [edge["node"]["label"] for edge in shared["edges"]],
    ]


def _names(kind: GraphQLNamedType | None) -> dict[str, str]:
    assert isinstance(kind, GraphQLObjectType)
    return {name: str(field.type) for name, field in kind.fields.items()}
