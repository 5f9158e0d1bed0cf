"""Every kind of bad input gives one clear finding at its place, with the way to mend it, and never a traceback."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
CASES = tomllib.loads((Path(__file__).parent / "cases.toml").read_text(encoding="utf-8"))["case"]
VOCABULARY = ("vocabulary.ttl", "schemes.ttl", "concepts/care-levels.ttl")
CONFORMS, FINDINGS, UNUSABLE = 0, 1, 2


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A working folder with an ontology of its own: the vocabulary and the robot example."""
    ontology = tmp_path / "ontology"
    shutil.copytree(ROOT / "tests" / "data" / "robot", ontology)
    for name in VOCABULARY:
        shutil.copy(ROOT / "ontology" / name, ontology / name)
    return tmp_path


def validate(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "symptomgraph", "validate", *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)
    assert "Traceback" not in done.stdout + done.stderr
    return done


def report(folder: Path, *options: str) -> tuple[int, dict[str, Any]]:
    done = validate(folder, "--engine", "fast", "--format", "json", *options)
    return done.returncode, json.loads(done.stdout)


def edit(file: Path, old: str, new: str, encoding: str = "utf-8") -> str:
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file.name}"
    changed = text.replace(old, new)
    file.write_text(changed, encoding=encoding)
    return changed


def line_and_column(text: str, needle: str) -> tuple[int, int]:
    assert needle in text
    before = text[: text.index(needle)]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


@pytest.mark.parametrize("case", [pytest.param(case, id=case["name"]) for case in CASES])
def test_one_finding_at_its_place(case: dict[str, Any], project: Path) -> None:
    text = edit(project / "ontology" / case["file"], case["old"], case["new"], case.get("encoding", "utf-8"))
    for file, old, new in case.get("also", []):
        edit(project / "ontology" / file, old, new)
    code, found = report(project)
    violations = [finding for finding in found["findings"] if finding["severity"] == "violation"]
    assert [finding["rule"] for finding in violations] == [case["rule"]]
    (finding,) = violations
    line, column = line_and_column(text, case["at"])
    assert finding["position"] == {"file": f"ontology/{case['file']}", "line": line, "column": column}
    assert finding["message"].endswith(".")
    assert finding["fix"]
    assert code == FINDINGS


def test_example_itself_conforms(project: Path) -> None:
    code, found = report(project)
    assert (code, found["findings"]) == (CONFORMS, [])


@pytest.mark.parametrize("name", ["claim-without-evidence", "wrong-digest", "unknown-qualifier-value"])
def test_both_engines_find_it_and_the_text_says_where(name: str, project: Path) -> None:
    (case,) = [case for case in CASES if case["name"] == name]
    text = edit(project / "ontology" / case["file"], case["old"], case["new"])
    done = validate(project, "--engine", "both")
    line, column = line_and_column(text, case["at"])
    assert f"ontology/{case['file']}:{line}:{column}: violation {case['rule']} " in done.stdout
    assert "fix: " in done.stdout
    assert "engines-disagree" not in done.stdout
    assert done.returncode == FINDINGS


def test_article_whose_file_is_missing(project: Path) -> None:
    (project / "ontology" / "articles" / "rattling-robot.ttl").unlink()
    code, found = report(project)
    violations = [finding["rule"] for finding in found["findings"] if finding["severity"] == "violation"]
    assert violations == ["article-undefined"]
    assert code == FINDINGS


def test_article_whose_text_is_missing(project: Path) -> None:
    (project / "ontology" / "articles" / "rattling-robot.txt").unlink()
    (project / "texts").mkdir()
    code, found = report(project, "--texts", "texts")
    assert [finding["rule"] for finding in found["findings"]] == ["text-missing"]
    assert code == FINDINGS


def test_article_whose_text_is_in_another_encoding(project: Path) -> None:
    path = project / "ontology" / "articles" / "rattling-robot.txt"
    path.write_bytes(path.read_bytes().replace(b"Dust", b"D\xfcst"))
    done = validate(project)
    assert "rattling-robot.txt:3:73: the byte 0xFC is not UTF-8. Save the file as UTF-8." in done.stderr
    assert done.returncode == UNUSABLE


def test_empty_folder(tmp_path: Path) -> None:
    (tmp_path / "ontology").mkdir()
    done = validate(tmp_path)
    assert done.stderr == (
        "symptomgraph: There is no Turtle file (*.ttl) in ontology. Give the files, or a folder that holds them.\n"
    )
    assert done.returncode == UNUSABLE


def test_folder_that_does_not_exist(tmp_path: Path) -> None:
    done = validate(tmp_path, "nowhere")
    assert done.stderr.startswith("symptomgraph: nowhere does not exist.")
    assert done.returncode == UNUSABLE


def test_kinds_of_bad_input_are_named_once() -> None:
    names = [case["name"] for case in CASES]
    assert len(set(names)) == len(names)
