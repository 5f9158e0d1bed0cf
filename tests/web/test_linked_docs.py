"""The page about linked data: its commands are run, and what it prints comes in that order."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from symptomgraph import profiles
from symptomgraph.profiles import Form
from symptomgraph.questions import Graph
from symptomgraph.web.dumps import FORMATS

PAGE = (Path(__file__).parents[2] / "docs" / "linked-data.md").read_text(encoding="utf-8")
RUN = re.compile(r"```sh run\n(?P<commands>.+?)```\n\n```\w*\n(?P<printed>.+?)```", re.DOTALL)
ADDRESS = "http://127.0.0.1:8000"


@pytest.mark.skipif(shutil.which("curl") is None, reason="there is no curl on this machine")
@pytest.mark.parametrize(
    "found", list(RUN.finditer(PAGE)), ids=lambda found: found["commands"].split()[-1].rpartition("8000")[2]
)
def test_the_commands_print_what_the_page_says(found: re.Match[str], shipped_server: str, tmp_path: Path) -> None:
    commands = found["commands"].replace(ADDRESS, shipped_server)
    shell = shutil.which("bash") or "sh"
    done = subprocess.run(
        [shell, "-ec", commands], cwd=tmp_path, capture_output=True, text=True, check=True, timeout=60
    )
    place = 0
    for line in found["printed"].splitlines():
        assert line in done.stdout[place:], f"{line!r} is not in what is left of:\n{done.stdout}"
        place = done.stdout.index(line, place) + len(line)


def test_every_command_is_run() -> None:
    assert len(RUN.findall(PAGE)) == PAGE.count("sh run\n") == PAGE.count(ADDRESS) - 1


def test_the_tables_have_every_form_and_every_dump() -> None:
    for form in Form:
        assert f"| {form.called} | `{form}` | `.{form.suffix}` |" in PAGE
    for suffix, media_type in FORMATS.items():
        assert f"| `/dump.{suffix}` | `{media_type}` |" in PAGE
    assert PAGE.count("| `/dump.") == len(FORMATS)


def test_the_excerpt_of_schema_org_is_so(graphs: dict[str, Graph]) -> None:
    (condition,) = profiles.conditions(graphs["back-warmth"], ["concept:kidney-infection"])
    fever = next(one for one in condition["signOrSymptom"] if one["name"] == "fever")
    excerpt = PAGE.partition('```json\n{\n  "@type"')[2].partition("```")[0]
    assert json.dumps(fever, indent=2).startswith('{\n  "@type"' + excerpt.rstrip("\n"))
