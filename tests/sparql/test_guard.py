"""What a query may not do, and mistakes that are told in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import symptomgraph
from symptomgraph.errors import QueryRefused, QuerySyntaxError
from symptomgraph.sparql import Form, check
from symptomgraph.sparql.tokens import Kind, offset, place, tokenize

ROOT = Path(__file__).parents[2]

SERVICES = [
    "SELECT * { SERVICE <https://example.org/> { ?s ?p ?o } }",
    "SELECT * { service SILENT <https://example.org/> { ?s ?p ?o } }",
    "SELECT * { SERVICE<https://example.org/>{ ?s ?p ?o } }",
    "SELECT * { SERVICE ?where { ?s ?p ?o } }",
    "SELECT * { { SELECT * { Service <https://example.org/> { } } } }",
    "ASK { FILTER EXISTS { SERVICE <https://example.org/> { ?s ?p ?o } } }",
    "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <https://example.org/> { ?s ?p ?o } }",
    "SELECT * { # a comment \r SERVICE <https://example.org/> { ?s ?p ?o } }",
    'SELECT * { ?s ?p "\\"" SERVICE <https://example.org/> { ?s ?p ?o } }',
    'SELECT * { ?s ?p """a "quoted" text""" SERVICE <https://example.org/> { ?s ?p ?o } }',
    "SELECT * { FILTER(?a<1) SERVICE <https://example.org/> { ?s ?p ?o } FILTER(2>?b) }",
    # Not SPARQL by its grammar, and yet oxigraph reads all of these as a service.
    "SELECT * { ?s ?p trueSERVICE<https://example.org/> { ?s ?p ?o } }",
    "SELECT * { ?s ?p 1SERVICE<https://example.org/> { ?s ?p ?o } }",
    "SELECT * { SERVICESILENT<https://example.org/> { ?s ?p ?o } }",
    "PREFIX : <https://example.org/> SELECT * { SERVICE:x { ?s ?p ?o } }",
    "PREFIX x: <https://example.org/> SELECT * { SERVICEx:x { ?s ?p ?o } }",
]
HARMLESS = [
    "SELECT ?service { ?service a sg:Claim }",
    "SELECT * { ?s rdfs:label 'SERVICE <x> { }' }",
    "SELECT * { ?s rdfs:label '''SERVICE 'x' { }''' }",
    "SELECT * { ?s ?p <https://example.org/SERVICE> } # SERVICE",
    "SELECT * { ?s schema:serviceType ?o }",
    "SELECT * { ?s ?p 'x'@service }",
    "SELECT * { _:service ?p ?o }",
]
UPDATES = [
    "INSERT DATA { <x:a> <x:b> <x:c> }",
    "PREFIX x: <x:> DELETE WHERE { ?s ?p ?o }",
    "WITH <x:g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
    "LOAD <https://example.org/>",
    "clear all",
    "DROP GRAPH <x:g>",
]


@pytest.mark.parametrize("text", SERVICES)
def test_no_query_asks_another_service(text: str) -> None:
    with pytest.raises(QueryRefused, match="Line 1, column"):
        check(text)


@pytest.mark.parametrize("text", HARMLESS)
def test_the_word_alone_does_no_harm(text: str) -> None:
    assert check(text) is Form.SELECT


@pytest.mark.parametrize("text", UPDATES)
def test_no_query_changes_the_graph(text: str) -> None:
    with pytest.raises(QueryRefused, match="read only"):
        check(text)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("select * {}", Form.SELECT),
        ("# first\nBASE <https://example.org/>\nPREFIX ex: <x>\nASK {}", Form.ASK),
        ("PREFIX select: <x:> CONSTRUCT WHERE { ?s select:p ?o }", Form.CONSTRUCT),
        ("DESCRIBE concept:fever", Form.DESCRIBE),
    ],
)
def test_the_form_of_a_query(text: str, form: Form) -> None:
    assert check(text) is form


@pytest.mark.parametrize(
    ("text", "line", "column", "message", "fix"),
    [
        ("", 1, 1, "there is no query", "Begin with SELECT"),
        ("\n # only a comment", 1, 1, "there is no query", "Begin with SELECT"),
        ("PREFIX ex: <x:>", 1, 1, "has no SELECT", "Begin with SELECT"),
        ("selct * {}", 1, 1, "cannot begin with `selct`", "Write SELECT"),
        ("SELECT * {\n  ?s skoss:prefLabel ?o }", 2, 6, "prefix `skoss:` is not declared", "Did you mean `skos:`?"),
        ("SELECT * { ?s foo:x ?o }", 1, 15, "prefix `foo:` is not declared", "PREFIX foo: <...>"),
        ("SELECT * { ?s :x ?o }", 1, 15, "prefix `:` is not declared", "Declare it"),
        ("SELECT * {\n\t{ ?s ?p ?o }", 1, 10, "`{` is never closed", "Close it with `}`"),
        ("SELECT * { ?s ?p ?o }\n}", 2, 1, "`}` closes nothing", "Take it out"),
        ("SELECT * { FILTER(1 = 1 }", 1, 25, "`}` closes nothing", "Take it out"),
        ("SELECT * {\n ?s ?p 'text }", 2, 8, "never closed", "same quotation mark"),
        ('SELECT * { ?s ?p "é😀', 1, 18, "never closed", "same quotation mark"),
        ("SELECT * { ?s ?p § }", 1, 18, "`§` has no meaning", "Take it out"),
        ("SELECT * { ?s ?p\u200b ?o }", 1, 17, "`U+200B` has no meaning", "Take it out"),
        ("SELECT * { ?s ?p <http://a/b c> }", 1, 18, "the IRI that starts here", "white space"),
    ],
)
def test_a_mistake_is_told_with_its_place_and_how_to_mend_it(
    text: str, line: int, column: int, message: str, fix: str
) -> None:
    with pytest.raises(QuerySyntaxError) as raised:
        check(text)
    assert (raised.value.line, raised.value.column) == (line, column)
    assert raised.value.message.startswith(f"Line {line}, column {column}: ")
    assert message in raised.value.message
    assert fix in str(raised.value.fix)


def shipped_queries() -> Iterator[Path]:
    yield from sorted((ROOT / "ontology").glob("*/*.rq"))
    yield from sorted((ROOT / "shapes").glob("*/*.rq"))
    yield from sorted(Path(symptomgraph.__file__).parent.glob("*/queries/*.rq"))


@pytest.mark.parametrize("path", list(shipped_queries()), ids=lambda path: path.stem)
def test_every_query_of_the_project_passes(path: Path) -> None:
    assert check(path.read_text(encoding="utf-8")) in Form


def outcome(text: str) -> Form | QuerySyntaxError | QueryRefused:
    try:
        return check(text)
    except (QuerySyntaxError, QueryRefused) as error:
        return error


@given(st.text(alphabet="SERVICE <>{}\"'?:ab#\n\\1@_.x", max_size=40))
def test_any_text_is_a_form_or_told_to_be_wrong(text: str) -> None:
    found = outcome(text)
    assert isinstance(found, Form) or found.fix


@given(st.text(alphabet="ab?<>{}:.\n\t é#", max_size=60))
def test_tokens_stand_where_they_say(text: str) -> None:
    end = 0
    for token in tokenize(text):
        assert text[token.start : token.end] == token.text
        assert token.start >= end
        assert token.kind not in (Kind.SPACE, Kind.COMMENT)
        assert offset(text, *place(text, token.start)) == token.start
        end = token.end
