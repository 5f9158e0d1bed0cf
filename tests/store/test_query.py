"""Query files and what is bound to them: never as text that could end a term."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

import symptomgraph
from symptomgraph.errors import BadId
from symptomgraph.store import Iri, Query, Term, read_query
from symptomgraph.store.terms import render

PACKAGE = Path(symptomgraph.__file__).parent
ECHO = Query.of("echo", "SELECT ?x WHERE {\n  #@values ?x\n}")
ENGINE = ox.Store()
QUERY_FILES = sorted(PACKAGE.glob("*/queries/*.rq"))


def echoed(*terms: Term) -> list[ox.NamedNode | ox.Literal]:
    solutions = ENGINE.query(ECHO.bind({"x": terms}))
    assert isinstance(solutions, ox.QuerySolutions)
    return [solution["x"] for solution in solutions]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))))
def test_any_text_comes_out_as_it_went_in(texts: list[str]) -> None:
    assert echoed(*texts) == [ox.Literal(text) for text in texts]


@given(st.integers())
def test_so_does_any_whole_number(number: int) -> None:
    assert str(number) == render(number)


@pytest.mark.parametrize("value", [True, False])
def test_and_a_boolean(value: bool) -> None:
    assert echoed(value) == [ox.Literal(value)]


@pytest.mark.parametrize("iri", ["https://example.org/a", "urn:x", "https://example.org/ä?b=c#d"])
def test_and_an_iri(iri: str) -> None:
    assert echoed(Iri(iri)) == [ox.NamedNode(iri)]


@pytest.mark.parametrize("character", list('<>"{}|^`\\ \t\n\0'))
def test_what_no_iri_may_hold_is_refused(character: str) -> None:
    with pytest.raises(BadId, match="is not an IRI"):
        Iri(f"https://example.org/{character}x")


def test_no_text_is_no_iri() -> None:
    with pytest.raises(BadId):
        Iri("")


def test_unbound_a_place_is_a_comment() -> None:
    assert ECHO.bind({}) == ECHO.text


def test_an_empty_batch_lets_nothing_through() -> None:
    assert echoed() == []


def test_several_variables_are_bound_together() -> None:
    query = Query.of("pairs", "SELECT * WHERE {\n    #@values ?a ?b\n}")
    assert query.placeholders == ("a b",)
    solutions = ENGINE.query(query.bind({"a b": [(1, "x"), (2, "y")]}))
    assert isinstance(solutions, ox.QuerySolutions)
    assert [(row["a"].value, row["b"].value) for row in solutions] == [("1", "x"), ("2", "y")]


def test_every_place_of_a_name_is_bound() -> None:
    text = "SELECT * WHERE { {\n #@values ?a\n BIND(1 AS ?n) } UNION {\n #@values ?a\n BIND(2 AS ?n) } }"
    bound = Query.of("twice", text).bind({"a": [7]})
    assert bound.count("VALUES (?a) { (7) }") == 2


def test_a_batch_without_a_place_is_a_mistake() -> None:
    with pytest.raises(KeyError, match="'y'"):
        ECHO.bind({"y": [1]})


@pytest.mark.parametrize("path", QUERY_FILES, ids=lambda path: path.stem)
def test_every_query_file_says_what_it_asks_and_is_sparql(path: Path) -> None:
    query = read_query(f"symptomgraph.{path.parent.parent.name}", path.stem)
    assert query.name == path.stem
    assert query.header["title"]
    assert query.header["question"].endswith("?")
    ENGINE.query(query.text)


@pytest.mark.parametrize("path", QUERY_FILES, ids=lambda path: path.stem)
def test_every_query_file_is_used(path: Path) -> None:
    package = path.parent.parent
    assert any(f'"{path.stem}"' in source.read_text("utf-8") for source in package.glob("*.py"))
