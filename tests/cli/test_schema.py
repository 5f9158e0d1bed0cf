"""`symptomgraph schema` as a process."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., subprocess.CompletedProcess[str]]

COMMITTED = Path(__file__).parents[2] / "server" / "schema.graphql"


def test_the_schema_is_the_committed_one(run: Run, tmp_path: Path) -> None:
    ended = run("schema")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout == COMMITTED.read_text("utf-8")
    assert run("schema", "--output", tmp_path / "here.graphql").stdout == ""
    assert (tmp_path / "here.graphql").read_text("utf-8") == ended.stdout


def test_a_file_that_cannot_be_written(run: Run, tmp_path: Path) -> None:
    ended = run("schema", "--output", tmp_path / "no" / "folder" / "schema.graphql")
    assert ended.returncode == 2
    assert "cannot be written" in ended.stderr
