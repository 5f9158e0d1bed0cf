"""Every example runs; what the teaching ones answer on the shipped graph is approved in answers/.

APPROVE=1 in the environment writes the answers instead; look at them before you commit them.
"""

from __future__ import annotations

import json
import os
import re
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from symptomgraph.sparql import Form, Format, run
from symptomgraph.sparql.examples import Example, examples, teaching
from symptomgraph.store import Embedded
from symptomgraph.web.settings import ServerSettings

ANSWERS = Path(__file__).parent / "answers"
QUERIES = files("symptomgraph.questions") / "queries"
MOST = ServerSettings.model_fields["sparql_rows"].default


def answer(store: Embedded, example: Example) -> Any:
    result = run(store, example.query)
    if result.form.gives_triples:
        return result.write(Format.NTRIPLES).decode().splitlines()
    table = result.table()
    return {"columns": list(table.columns), "rows": [list(row) for row in table.rows]}


@pytest.mark.parametrize("example", teaching(), ids=lambda example: example.name)
def test_the_answer_of_a_teaching_example(example: Example, described: dict[str, Embedded]) -> None:
    found = {"question": example.question, "answer": answer(described["back-warmth"], example)}
    approved = ANSWERS / f"{example.name}.json"
    if os.environ.get("APPROVE") == "1":
        approved.parent.mkdir(exist_ok=True)
        approved.write_text(json.dumps(found, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    assert found == json.loads(approved.read_text("utf-8")), "look at the difference, then run with APPROVE=1"
    rows = found["answer"]["rows"] if isinstance(found["answer"], dict) else found["answer"]
    assert rows, "a teaching example has an answer"


def test_no_approved_answer_is_left_over() -> None:
    assert {file.stem for file in ANSWERS.iterdir()} == {example.name for example in teaching()}


@pytest.mark.parametrize("graph", ["back-warmth", "robot"])
def test_every_example_runs_within_the_row_cap(graph: str, described: dict[str, Embedded]) -> None:
    for example in examples():
        found = answer(described[graph], example)
        assert len(found["rows"] if isinstance(found, dict) else found) < MOST, example.name


def test_every_example_has_a_title_and_a_question_of_its_own() -> None:
    for part in ("name", "title", "question", "query"):
        assert len({getattr(example, part) for example in teaching()}) == len(teaching())
    for example in examples():
        assert example.question.endswith("?")
        assert example.title[0].isupper()
        assert not example.query.startswith(("# title", "# question"))
    assert len({example.name for example in examples()}) == len(examples())


def test_every_teaching_example_explains_itself() -> None:
    for example in teaching():
        assert example.query.startswith("# "), f"{example.name} begins with a comment on how it works"
    assert {example.form for example in teaching()} == set(Form)
    assert 12 <= len(teaching()) <= 15


def test_every_example_declares_the_prefixes_that_it_uses_and_those_to_learn_from_no_others() -> None:
    for example in examples():
        code = re.sub(r"(?m)^\s*#.*$", "", example.query)
        body = re.sub(r"PREFIX \S+ <[^>]*>", "", code)
        used = set(re.findall(r"(?<![\w?:-])([A-Za-z][\w-]*):[A-Za-z]", re.sub(r'"[^"]*"|<[^>]*>', "", body)))
        declared = set(re.findall(r"PREFIX ([\w-]+):", code))
        assert used <= declared, example.name
        assert used == declared or example not in teaching(), example.name


def test_the_questions_of_the_api_are_there_but_for_those_that_read_records() -> None:
    named = {file.name.removesuffix(".rq") for file in QUERIES.iterdir() if file.name.endswith(".rq")}
    records = {name for name in named if "?property ?value" in (QUERIES / f"{name}.rq").read_text("utf-8")}
    assert {example.name for example in examples()} - {example.name for example in teaching()} == named - records
    assert named - records


def test_a_place_for_keys_is_told_in_words() -> None:
    (shared,) = (example for example in examples() if example.name == "shared-conditions")
    assert "@values" not in shared.query
    assert "# For some alone, write here: VALUES (?symptom) { (...) }" in shared.query
