"""The tutorial is run from top to bottom, in an empty folder."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

TUTORIAL = Path(__file__).parent.parent / "docs" / "tutorial.md"
BLOCK = re.compile(r"^```(\w+) (\w+)(?:=(\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def run(folder: Path, command: str) -> str:
    command = command.replace("symptomgraph", f"{sys.executable} -m symptomgraph", 1)
    bash = shutil.which("bash") or "sh"
    done = subprocess.run([bash, "-c", command], cwd=folder, capture_output=True, text=True, check=False, timeout=100)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def replace(path: Path, edits: str) -> None:
    text = path.read_text(encoding="utf-8")
    for old, new in re.findall(r"^(.+)\n--> (.+)$", edits, re.MULTILINE):
        assert old in text, f"{old} is not left in {path.name}"
        text = text.replace(old, new, 1)
    path.write_text(text, encoding="utf-8")


def test_tutorial(tmp_path: Path) -> None:
    blocks = BLOCK.findall(TUTORIAL.read_text(encoding="utf-8"))
    assert {action for _, action, _, _ in blocks} == {"file", "replace", "run", "output"}
    printed = ""
    for _language, action, path, content in blocks:
        if action == "file":
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_text(content, encoding="utf-8")
        elif action == "replace":
            replace(tmp_path / path, content)
        elif action == "run":
            printed = run(tmp_path, content)
        else:
            assert printed.replace("\r\n", "\n") == content
