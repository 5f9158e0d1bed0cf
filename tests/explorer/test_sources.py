"""The explorer's sources: documents that are generated from the schema, types that hold, and what a reader loads."""

from __future__ import annotations

import gzip
import json
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest

from symptomgraph.web.explorer import VIEWS

ROOT: Final = Path(__file__).parents[2]
SOURCE: Final = ROOT / "server" / "explorer"
CLIENTS: Final = ROOT / "tests" / "clients"
GENERATED: Final = SOURCE / "src" / "gql" / "generated"
FIRST_VIEW_BYTES: Final = 150_000

pytestmark = [pytest.mark.clients, pytest.mark.timeout(600)]


def test_the_documents_are_generated_from_the_operations_and_the_schema(
    tmp_path: Path, npm_packages: Callable[[Path], Path], run_node: Callable[..., str]
) -> None:
    (tmp_path / "server" / "explorer" / "src").mkdir(parents=True)
    shutil.copy(ROOT / "server" / "schema.graphql", tmp_path / "server")
    folder = tmp_path / "server" / "explorer"
    shutil.copy(SOURCE / "codegen.ts", folder)
    shutil.copytree(SOURCE / "src" / "gql", folder / "src" / "gql", ignore=shutil.ignore_patterns("generated"))
    (folder / "package.json").write_text('{"type": "module"}', "utf-8")
    (folder / "node_modules").symlink_to(npm_packages(CLIENTS))
    run_node("node_modules/@graphql-codegen/cli/esm/bin.js", "--config", "codegen.ts", cwd=folder)
    made = folder / "src" / "gql" / "generated"
    if os.environ.get("APPROVE"):
        shutil.rmtree(GENERATED, ignore_errors=True)
        shutil.copytree(made, GENERATED)
    assert _texts(made) == _texts(GENERATED), "write them with APPROVE=1"


def _texts(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in sorted(folder.iterdir())}


def test_the_types_hold(npm_packages: Callable[[Path], Path], run_node: Callable[..., str]) -> None:
    npm_packages(SOURCE)
    run_node(npm_packages(CLIENTS) / "typescript" / "bin" / "tsc", "--noEmit", "--project", ".", cwd=SOURCE)


def test_every_operation_asks_which_snapshot_answers() -> None:
    operations = "\n".join(path.read_text("utf-8") for path in sorted((SOURCE / "src" / "gql").glob("*.graphql")))
    starts = re.findall(r"^query (\w+)(?:\([^)]*\))? \{\n  snapshot \{\n    id\n", operations, re.MULTILINE)
    assert starts == re.findall(r"^query (\w+)", operations, re.MULTILINE)
    assert len(starts) > 4


def test_the_server_knows_the_address_of_every_view() -> None:
    registry = (SOURCE / "src" / "views" / "index.ts").read_text("utf-8")
    assert tuple(re.findall(r'path: "([^"]+)"', registry)) == VIEWS


def test_a_first_view_is_small(explorer_static: Path) -> None:
    manifest: dict[str, Any] = json.loads((explorer_static / "manifest.json").read_text("utf-8"))
    files = _closure(manifest, "src/explorer.tsx") | _closure(manifest, "src/views/ask/Ask.tsx")
    sizes = {file: len(gzip.compress((explorer_static / file).read_bytes(), 6)) for file in sorted(files)}
    assert 30_000 < sum(sizes.values()) < FIRST_VIEW_BYTES, sizes


def _closure(manifest: dict[str, Any], name: str) -> set[str]:
    """The scripts that a chunk cannot do without."""
    chunk = manifest[name]
    return {chunk["file"]}.union(*(_closure(manifest, imported) for imported in chunk.get("imports", ())))


@pytest.mark.parametrize("path", sorted(path for path in SOURCE.glob("src/**/*.ts*") if "generated" not in path.parts))
def test_no_source_makes_html_of_text_or_asks_another_server(path: Path) -> None:
    text = path.read_text("utf-8")
    assert not re.search(r"dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|\beval\(|new Function\(", text)
    assert not re.search(
        r"[\"'`](?:https?:)?//[a-z]", text.replace("https://w3id.org/", "").replace("http://www.w3.org/", "")
    )
    assert text.count("\n") <= 300
