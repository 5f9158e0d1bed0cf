"""`symptomgraph validate` as a process: its exit codes, where the report goes, and what it is about."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from junitparser import JUnitXml
from sarif_pydantic import Sarif

from symptomgraph.cli.validate import ENGINES
from symptomgraph.validation import Engine

Run = Callable[..., subprocess.CompletedProcess[str]]

ROOT = Path(__file__).parents[2]
CLAIMS = "articles/rattling-robot.claims.ttl"
UNUSED = """
concept:antenna a sg:BodySite ;
    skos:prefLabel "antenna"@en ;
    skos:definition "A rod that receives."@en .
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A copy of the robot example, to validate and to break."""
    return Path(shutil.copytree(ROOT / "tests/data/robot", tmp_path / "robot"))


@pytest.fixture
def fast(run: Run) -> Run:
    """Runs `symptomgraph validate --engine fast`."""

    def fast(*arguments: str | Path, **options: str) -> subprocess.CompletedProcess[str]:
        return run("validate", "--engine", "fast", *arguments, **options)

    return fast


def break_mention(data: Path) -> int:
    """Makes the findings of mentions that are neither in their passage nor a label; returns the first one's line."""
    file = data / CLAIMS
    text = file.read_text(encoding="utf-8")
    assert ' "loose bolt"' in text
    file.write_text(text.replace(' "loose bolt"', ' "lost bolt"'), encoding="utf-8")
    return text.partition(' "loose bolt"')[0].count("\n") + 1


def add_unused_concept(data: Path) -> None:
    """One warning."""
    with (data / "concepts/robot.ttl").open("a", encoding="utf-8") as file:
        file.write(UNUSED)


def test_a_graph_that_conforms(fast: Run, data: Path) -> None:
    done = fast(data)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("What was checked\n")
    assert done.stdout.splitlines()[-1].startswith("The graph conforms: ")


@pytest.mark.parametrize("engine", ENGINES)
def test_every_engine(run: Run, data: Path, engine: str) -> None:
    done = run("validate", "--engine", engine.upper(), "--format", "json", data)
    assert done.returncode == 0, done.stdout
    assert json.loads(done.stdout)["receipt"]["engine"] == engine


def test_the_engines_are_those_of_the_validation() -> None:
    assert tuple(Engine) == ENGINES


def test_a_finding_is_said_where_an_editor_can_click_on_it(fast: Run, data: Path) -> None:
    line = break_mention(data)
    done = fast("robot")
    assert (done.returncode, done.stderr) == (1, "")
    column = (data / CLAIMS).read_text(encoding="utf-8").split("\n")[line - 1].index('"lost bolt"') + 1
    assert f"robot/{CLAIMS}:{line}:{column}: violation mention-" in done.stdout
    assert "\n    fix: " in done.stdout
    assert done.stdout.splitlines()[-1].startswith("The graph does not conform: ")


@pytest.mark.parametrize(
    ("fail_on", "code"), [("violation", 0), ("warning", 1), ("info", 1), ("never", 0), ("WARNING", 1), ("Violation", 0)]
)
def test_a_warning_fails_where_it_is_asked_to(fast: Run, data: Path, fail_on: str, code: int) -> None:
    add_unused_concept(data)
    done = fast("--fail-on", fail_on, data)
    assert done.returncode == code
    assert "0 violations, 1 warning, 0 infos" in done.stdout.splitlines()[-1]
    said = f"symptomgraph: 1 finding at or over --fail-on {fail_on.lower()}.\n"
    assert done.stderr == (said if code else "")


@pytest.mark.parametrize(("fail_on", "code"), [("violation", 1), ("warning", 1), ("info", 1), ("never", 0)])
def test_a_violation_fails_but_where_nothing_does(fast: Run, data: Path, fail_on: str, code: int) -> None:
    break_mention(data)
    assert fast("--fail-on", fail_on, data).returncode == code


def test_without_paths_the_ontology_of_the_folder_is_checked(fast: Run, tmp_path: Path, data: Path) -> None:
    data.rename(tmp_path / "ontology")
    for file in ("vocabulary.ttl", "schemes.ttl", "concepts/care-levels.ttl"):
        shutil.copy(ROOT / "ontology" / file, tmp_path / "ontology" / file)
    break_mention(tmp_path / "ontology")
    done = fast()
    assert done.returncode == 1
    assert done.stdout.startswith(f"ontology/{CLAIMS}:")
    assert "Coverage of article:rattling-robot\n" in done.stdout


def test_without_an_ontology_here_the_one_of_the_program_is_checked(fast: Run) -> None:
    done = fast("--format", "json")
    assert {row["article"] for row in json.loads(done.stdout)["coverage"]} == {"article:back-warmth"}


def test_shapes_of_one_s_own(fast: Run, data: Path, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "shapes", tmp_path / "mine")
    theirs, mine = fast("--format", "json", data), fast("--format", "json", "--shapes", "mine", data)
    assert json.loads(theirs.stdout)["receipt"]["shapes"] == json.loads(mine.stdout)["receipt"]["shapes"]
    (tmp_path / "mine/checks/label-collision.rq").unlink()
    fewer = fast("--format", "json", "--shapes", "mine", data)
    left_out = {rule["rule"] for rule in json.loads(mine.stdout)["rules"]} - {
        rule["rule"] for rule in json.loads(fewer.stdout)["rules"]
    }
    assert left_out == {"label-collision"}


def test_a_text_that_is_required_and_missing_is_a_finding(fast: Run, data: Path, tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    (data / "articles/rattling-robot.txt").rename(tmp_path / "texts/rattling-robot.txt")
    assert fast("--texts", "texts", data).returncode == 0
    (tmp_path / "texts/rattling-robot.txt").unlink()
    done = fast("--texts", "texts", data)
    assert done.returncode == 1
    assert " violation text-missing " in done.stdout


def test_a_text_that_is_not_at_hand_leaves_checks_undone_and_says_so(fast: Run, data: Path) -> None:
    (data / "articles/rattling-robot.txt").unlink()
    done = fast(data)
    assert done.returncode == 0
    assert "\nWhat could not be checked: " in done.stdout
    assert "rattling-robot.txt beside rattling-robot.ttl" in done.stdout
    assert done.stdout.rstrip().endswith(" could not be done.")


def test_the_report_goes_to_a_file(fast: Run, data: Path, tmp_path: Path) -> None:
    break_mention(data)
    done = fast("--format", "sarif", "--output", "report.sarif", data)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("symptomgraph: The graph does not conform: ")
    assert done.stderr.endswith(" The report is in report.sarif.\n")
    assert done.stderr.count("\n") == 1
    run = Sarif.model_validate_json((tmp_path / "report.sarif").read_bytes()).runs[0]
    assert {result.rule_id for result in run.results or []} >= {"mention-in-passage"}


def test_junit_fails_from_the_severity_that_the_run_fails_from(fast: Run, data: Path) -> None:
    add_unused_concept(data)
    for fail_on, failures in (("violation", 0), ("warning", 1), ("never", 0)):
        document = JUnitXml.fromstring(fast("--format", "junit", "--fail-on", fail_on, data).stdout.encode())
        assert document.failures == failures


def test_what_is_piped_has_no_escape_codes(fast: Run, data: Path) -> None:
    break_mention(data)
    done = fast(data, FORCE_COLOR="1", TERM="xterm-256color", CLICOLOR_FORCE="1")
    assert "\x1b" not in done.stdout + done.stderr


def test_what_a_terminal_cannot_show_is_spelt_and_what_machines_read_is_utf_8(fast: Run, data: Path) -> None:
    broken = data / "größe🤖.ttl"
    broken.write_text("<urn:a> <urn:b> .\n", encoding="utf-8")
    text = fast("robot", encoding="latin-1", PYTHONIOENCODING="latin-1")
    assert text.returncode == 1
    assert text.stdout.startswith("robot/größe\\U0001f916.ttl:1:17: violation turtle-syntax ")
    for form in ("json", "sarif", "junit", "github"):
        done = fast("--format", form, "robot", PYTHONIOENCODING="latin-1")
        assert "größe🤖.ttl" in done.stdout or "gr%C3%B6%C3%9Fe%F0%9F%A4%96.ttl" in done.stdout


def test_a_file_name_that_is_no_utf_8_is_no_reason_to_fall_over(fast: Run, data: Path) -> None:
    with open(bytes(data) + b"/\xff.ttl", "wb") as file:  # noqa: PTH123 - a name that pathlib cannot spell
        file.write(b"<urn:a> <urn:b> .\n")
    for form in ("text", "json", "sarif", "junit", "github"):
        done = fast("--format", form, "robot")
        assert (done.returncode, done.stderr) == (1, "")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nowhere"], "nowhere does not exist."),
        (["empty"], "There is no Turtle file (*.ttl) in empty."),
        (["letter.txt"], "letter.txt is not a Turtle file (*.ttl)."),
        (["robot", "--texts", "nowhere"], "The folder of texts nowhere does not exist."),
        (["robot", "--texts", "letter.txt"], "The folder of texts letter.txt is not a folder."),
        (["robot", "--shapes", "nowhere"], "nowhere does not exist."),
        (["robot", "--shapes", "empty"], "There is no Turtle file (*.ttl) in empty."),
        (["robot", "--output", "nowhere/report"], "nowhere/report cannot be written: there is no folder nowhere."),
    ],
)
def test_input_that_cannot_be_used(fast: Run, data: Path, tmp_path: Path, arguments: list[str], says: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "letter.txt").write_text("Dear robot\n", encoding="utf-8")
    done = fast(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"symptomgraph: {says} ")
    assert done.stderr.count("\n") == 1


def test_output_to_a_folder_is_a_mistake(fast: Run, data: Path) -> None:
    done = fast("--output", ".", data)
    assert (done.returncode, done.stdout) == (2, "")
    assert "'.' is a directory" in done.stderr


def test_output_to_a_full_disk_is_said(fast: Run, data: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    done = fast("--output", "/dev/full", data)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("symptomgraph: /dev/full cannot be written: No space left on device.")
