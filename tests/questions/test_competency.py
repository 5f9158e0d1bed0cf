"""The competency questions of ontology/questions against the shipped graph: approved answers are in competency/.

APPROVE=1 in the environment writes the answers instead; look at them before you commit them.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from symptomgraph.questions import Graph
from symptomgraph.sparql import run

QUESTIONS = Path(__file__).parents[2] / "ontology" / "questions"
APPROVED = Path(__file__).parent / "competency"
FILES = sorted(QUESTIONS.glob("*.rq"))
HEADER = re.compile(r"# title: (?P<title>\S.*)\n# question: (?P<question>\S.*\?)\n")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_answer(file: Path, graphs: dict[str, Graph]) -> None:
    header = HEADER.match(file.read_text(encoding="utf-8"))
    assert header is not None, f"{file.name} begins with `# title:` and `# question:`"
    table = run(graphs["back-warmth"].store, file.read_text(encoding="utf-8")).table()
    found = header.groupdict() | {"columns": list(table.columns), "rows": [list(row) for row in table.rows]}
    approved = APPROVED / f"{file.stem}.json"
    if os.environ.get("APPROVE") == "1":
        approved.write_text(json.dumps(found, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    assert found == json.loads(approved.read_text(encoding="utf-8")), "look at the difference, then run with APPROVE=1"
    assert found["rows"], "a competency question has an answer"


def test_there_are_questions_and_no_answer_is_left_over() -> None:
    assert len(FILES) >= 8
    assert {file.stem for file in APPROVED.glob("*.json")} == {file.stem for file in FILES}
