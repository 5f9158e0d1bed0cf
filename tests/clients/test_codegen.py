"""graphql-codegen: typed documents compile strictly, ask, and are the same from the file and from the server."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

PAGE_SIZE = 20
"""How many passages page.ts asks for at once."""


@pytest.fixture
def generated(
    graphql_url: str, schema_file: Path, node: Path, project: Callable[[str], Path], run: Callable[..., str]
) -> Path:
    """A folder in which graphql-codegen has done its work."""
    folder = project("codegen")
    known = {"SYMPTOMGRAPH_URL": graphql_url, "SYMPTOMGRAPH_SCHEMA": str(schema_file)}
    run(node, "node_modules/@graphql-codegen/cli/esm/bin.js", "--config", "codegen.ts", cwd=folder, env=known)
    return folder


def test_typed_documents(generated: Path, graphql_url: str, node: Path, run: Callable[..., str]) -> None:
    for file in ("graphql.ts", "schema.ts"):
        assert _types(generated / "by-file" / file) == _types(generated / "by-server" / file)
    run(node, "node_modules/typescript/bin/tsc", "--project", ".", cwd=generated)
    page = json.loads(run(node, "page.ts", graphql_url, cwd=generated))
    assert page["shared"]
    assert all(symptoms == ["fever", "back warmth"] for _, symptoms in page["shared"])
    assert {condition for condition, _ in page["shared"]} <= set(page["conditions"])
    assert page["found"][0] == ["concept:fever", "PREFIX"]
    assert page["ordinals"] == list(range(1, len(page["ordinals"]) + 1))
    assert len(page["ordinals"]) > PAGE_SIZE
    assert page["care"]
    assert page["triggered"]


def _types(file: Path) -> str:
    # graphql-codegen has the description of a scalar from a file alone.
    return re.sub(r"\s*/\*\*.*?\*/", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
