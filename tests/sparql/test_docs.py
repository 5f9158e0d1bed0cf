"""The page about SPARQL: its queries have the answers that it prints, and its numbers are the ones that hold.

APPROVE=1 in the environment writes the answers into the page instead; look at them before you commit them.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from symptomgraph.errors import (
    MemoryExceeded,
    Overloaded,
    QuerySyntaxError,
    RequestTooLarge,
    SymptomgraphError,
    TimeExceeded,
    TooManyBytes,
)
from symptomgraph.gql.problems import problem
from symptomgraph.sparql import Format, check, run
from symptomgraph.sparql.discovery import DESCRIPTION
from symptomgraph.store import Embedded, GraphFormat, ResultFormat
from symptomgraph.vocab import PREFIXES
from symptomgraph.web.problems import STATUS
from symptomgraph.web.settings import ServerSettings

PATH = Path(__file__).parents[2] / "docs" / "sparql.md"
PAGE = PATH.read_text("utf-8")
ANSWERED = re.compile(r"```sparql\n(?P<query>.+?)```\n\n(?P<answer>(?:\|[^\n]*\n)+|```turtle\n.+?```\n|)", re.DOTALL)
REFUSED: tuple[type[SymptomgraphError], ...] = (
    RequestTooLarge, TimeExceeded, MemoryExceeded, TooManyBytes, Overloaded
)  # fmt: skip


def printed(store: Embedded, query: str) -> str:
    """The answer as the page has it."""
    result = run(store, query)
    if result.form.gives_triples:
        return f"```turtle\n{result.write(Format.TURTLE).decode().strip()}\n```\n"
    table = result.table()
    lines = [table.columns, ["---"] * len(table.columns), *table.rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def rewritten(store: Embedded, found: re.Match[str]) -> str:
    after = "" if found["answer"] else "\n"
    return f"```sparql\n{found['query']}```\n\n{printed(store, found['query'])}{after}"


def test_the_answers_that_are_printed_are_those_that_come(described: dict[str, Embedded]) -> None:
    store = described["back-warmth"]
    page = ANSWERED.sub(lambda found: rewritten(store, found), PAGE)
    if os.environ.get("APPROVE") == "1":
        PATH.write_text(page, encoding="utf-8")
    assert page == PATH.read_text("utf-8"), "look at the difference, then run with APPROVE=1"


def test_there_are_ten_worked_queries_and_each_has_an_answer(described: dict[str, Embedded]) -> None:
    worked = PAGE.partition("## The model in ten queries")[2].partition("\n## ")[0] + "\n"
    queries = [found["query"] for found in ANSWERED.finditer(worked)]
    assert len(queries) == worked.count("\n### ") == 10
    for query in queries:
        rows = run(described["back-warmth"], query).table().rows
        assert 1 <= len(rows) <= 25, "an answer to learn from is one that can be read"


def test_the_limits_are_those_of_the_page() -> None:
    section = PAGE.partition("\n## What is refused")[2].partition("\n## ")[0]
    rows = re.findall(r"^\|[^|]+\| ([0-9,]+) \| `SYMPTOMGRAPH_(\w+)` \| ([^|]+) \|", section, re.MULTILINE)
    fields = ServerSettings.model_fields
    said = {name.lower(): int(number.replace(",", "")) for number, name, _ in rows}
    assert said == {name: field.default for name, field in fields.items() if name.startswith("sparql_")}
    beyond = {found[0] for _, _, told in rows if (found := re.findall(r"\d{3} `\w+`", told))}
    assert beyond == {f"{STATUS[error]} `{error.code}`" for error in REFUSED}


def test_the_error_that_is_printed_is_the_one_that_comes() -> None:
    (text,) = re.findall(r"```json\n(\{\"errors\".+?)```", PAGE, re.DOTALL)
    with pytest.raises(QuerySyntaxError) as caught:
        check("SELECT ?c { ?c skoss:prefLabel ?label }")
    assert json.loads(text) == {"errors": [problem(caught.value)]}


def test_the_media_types_are_those_of_the_page() -> None:
    rows = re.findall(r"^\| (?:SELECT|CONSTRUCT), \w+ \| ([^|]+) \|", PAGE, re.MULTILINE)
    assert [re.findall(r"`([^`]+)`", row) for row in rows] == [list(ResultFormat), list(GraphFormat)]


def test_the_prefixes_are_those_of_the_page() -> None:
    section = PAGE.partition("\n## Prefixes\n")[2]
    assert dict(re.findall(r"^\| `([^`]+):` \| `([^`]+)` \|$", section, re.MULTILINE)) == dict(PREFIXES)


def test_the_graph_of_the_description_is_that_of_the_page() -> None:
    assert f"`{DESCRIPTION}`" in PAGE
