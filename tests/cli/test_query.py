"""`symptomgraph query` as a process."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]

SHARED = """SELECT ?label { ?c sg:hasSymptom concept:fever , concept:back-warmth ; skos:prefLabel ?label }
ORDER BY ?label"""
FOUND = ["kidney infection", "spinal infection"]


@pytest.fixture(autouse=True)
def own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Reports are kept for the next test, and nothing is left with the user."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "cache"))


@pytest.fixture
def question(tmp_path: Path) -> Callable[[str], Path]:
    """Writes a query into a file."""

    def written(text: str) -> Path:
        path = tmp_path / "question.rq"
        path.write_text(text, "utf-8")
        return path

    return written


def test_a_table_for_people(run: Run, question: Callable[[str], Path]) -> None:
    ended = run("query", question(SHARED))
    assert ended.returncode == 0
    assert ended.stderr == ""
    lines = [line.strip() for line in ended.stdout.splitlines()]
    assert [line for line in lines if line in FOUND] == FOUND
    assert lines[0] == "label"
    assert lines[-1] == "2 rows"


def test_a_table_is_whole_however_long_and_wide(run: Run, question: Callable[[str], Path]) -> None:
    ended = run("query", question("SELECT ?s ?gist { ?s a sg:Passage ; sg:gist ?gist }"))
    assert "46 rows" in ended.stdout
    assert sum("passage:back-warmth/" in line for line in ended.stdout.splitlines()) == 46
    assert "…" not in ended.stdout
    assert max(map(len, ended.stdout.splitlines())) > 120


def test_from_standard_input(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "symptomgraph", "query", "-", "--format", "tsv"],
        input=SHARED.encode(),
        cwd=tmp_path,
        capture_output=True,
        timeout=60,
        check=True,
    )
    assert ended.stdout.decode().split("\n")[1:3] == [f'"{label}"@en' for label in FOUND]


def test_every_format_of_a_table(run: Run, question: Callable[[str], Path]) -> None:
    file = question(SHARED)
    said = {form: run("query", file, "--format", form).stdout for form in ("json", "csv", "xml")}
    assert [row["label"]["value"] for row in json.loads(said["json"])["results"]["bindings"]] == FOUND
    assert [row["label"] for row in csv.DictReader(io.StringIO(said["csv"]))] == FOUND
    assert [element.text for element in ET.fromstring(said["xml"]).iter() if element.tag.endswith("literal")] == FOUND


def test_triples(run: Run, question: Callable[[str], Path], tmp_path: Path) -> None:
    file = question("CONSTRUCT { ?a ?b ?c } WHERE { ?a a sg:Article ; ?b ?c }")
    assert "article:back-warmth" in run("query", file).stdout
    output = tmp_path / "answer.nt"
    ended = run("query", file, "--format", "ntriples", "--output", output)
    assert (ended.returncode, ended.stdout) == (0, "")
    assert all(line.endswith(" .") for line in output.read_text("utf-8").splitlines())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("SELECT * { ?s ?p }", "Line 1, column"),
        ("SELECT *\n{ ?s nope:p ?o }", "Line 2, column"),
        ("", "no query"),
        ("DELETE WHERE { ?s ?p ?o }", "read only"),
        ("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", "SERVICE"),
    ],
)
def test_what_cannot_be_run(text: str, said: str, run: Run, question: Callable[[str], Path]) -> None:
    ended = run("query", question(text))
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert said in ended.stderr
    assert ended.stderr.count("\n") == 1


def test_a_format_that_the_answer_cannot_have(run: Run, question: Callable[[str], Path]) -> None:
    ended = run("query", question(SHARED), "--format", "turtle")
    assert ended.returncode == 2
    assert "turtle" in ended.stderr


def test_files_that_cannot_be_read(run: Run, tmp_path: Path) -> None:
    assert "nowhere.rq does not exist" in run("query", "nowhere.rq").stderr
    (tmp_path / "latin.rq").write_bytes(b"SELECT * { ?s ?p '\xe9' }")
    ended = run("query", "latin.rq")
    assert ended.returncode == 2
    assert "UTF-8" in ended.stderr
