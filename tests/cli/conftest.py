"""The command line as a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs `symptomgraph ARGUMENTS` in a temporary folder, with its output piped, and returns what came out."""

    def run(
        *arguments: str | Path,
        program: tuple[str, ...] = ("-m", "symptomgraph"),
        encoding: str = "utf-8",
        **env: str,
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *program, *map(str, arguments)],
            cwd=tmp_path,
            env=os.environ | {"PYTHONWARNINGS": "error", "COLUMNS": "100"} | env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding=encoding,
            timeout=100,
            check=False,
        )

    return run
