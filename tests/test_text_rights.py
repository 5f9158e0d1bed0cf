"""The articles' sentences stay with their publishers: no run of their words is in the project."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
RUN = 8
WORD = re.compile(r"[a-z0-9]+(?:[-'’][a-z0-9]+)*")


def runs(text: str) -> Iterator[tuple[str, ...]]:
    words = WORD.findall(text.lower())
    return (tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1))


def project_files() -> list[Path]:
    git = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=ROOT, capture_output=True, check=False
    )
    if git.returncode:
        pytest.skip("not a git checkout, so that the project's files cannot be told from others")
    return [path for name in git.stdout.decode().split("\0") if name and (path := ROOT / name).is_file()]


def test_no_run_of_an_articles_words_is_in_the_project(article_texts: Path) -> None:
    published = {run for path in article_texts.glob("*.txt") for run in runs(path.read_text(encoding="utf-8"))}
    assert len(published) > 100
    copied = []
    for path in project_files():
        text = path.read_bytes().decode("utf-8", errors="ignore")
        copied += [f"{path.relative_to(ROOT)}: {' '.join(run)}" for run in runs(text) if run in published]
    assert copied == []
