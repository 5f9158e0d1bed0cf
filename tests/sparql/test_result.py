"""Answers in every format, and errors that only the engine finds."""

from __future__ import annotations

import json

import pytest

from symptomgraph.errors import QueryRefused, QuerySyntaxError, UnsupportedFormat
from symptomgraph.questions import Graph
from symptomgraph.sparql import Form, Format, run
from symptomgraph.store import Store

CONDITIONS = "SELECT ?c ?label { ?c a sg:Condition ; skos:prefLabel ?label } ORDER BY ?label"
TREE = "CONSTRUCT { ?c sg:hasSymptom ?s } WHERE { ?c sg:hasSymptom ?s . ?s skos:broader ?wider }"
RESULTS = (Format.TABLE, Format.JSON, Format.XML, Format.CSV, Format.TSV)
GRAPHS = (Format.TURTLE, Format.NTRIPLES, Format.RDFXML, Format.JSONLD)


@pytest.fixture(scope="module")
def store(graphs: dict[str, Graph]) -> Store:
    return graphs["robot"].store


def test_a_table_for_people(store: Store) -> None:
    table = run(store, CONDITIONS).table()
    assert table.columns == ("c", "label")
    assert table.rows == (
        ("concept:loose-bolt", "loose bolt"),
        ("concept:overheating", "overheating"),
        ("concept:short-circuit", "short circuit"),
    )


def test_a_table_has_a_cell_for_each_kind_of_term(store: Store) -> None:
    text = "SELECT * { VALUES (?iri ?other ?text ?number ?none) { (sg:Claim <x:y> 'a'@en 7 UNDEF) } }"
    table = run(store, text).table()
    assert dict(zip(table.columns, table.rows[0], strict=True)) == {
        "iri": "sg:Claim",
        "other": "x:y",
        "text": "a",
        "number": "7",
        "none": "",
    }
    assert run(store, "SELECT (BNODE() AS ?b) {}").table().rows[0][0].startswith("_:")


@pytest.mark.parametrize(("text", "answer"), [("ASK { ?s a sg:Claim }", "yes"), ("ASK { ?s a sg:Nothing }", "no")])
def test_ask(store: Store, text: str, answer: str) -> None:
    result = run(store, text)
    assert result.form is Form.ASK
    assert result.table().rows == ((answer,),)
    assert json.loads(result.write(Format.JSON))["boolean"] is (answer == "yes")


@pytest.mark.parametrize(
    ("form", "first"),
    [
        (Format.TABLE, "c\tlabel\nconcept:loose-bolt\tloose bolt\n"),
        (Format.JSON, '{"head":{"vars":["c","label"]}'),
        (Format.XML, '<?xml version="1.0"?><sparql '),
        (Format.CSV, "c,label\r\nhttps://w3id.org/symptomgraph/concept/loose-bolt,loose bolt\r\n"),
        (Format.TSV, '?c\t?label\n<https://w3id.org/symptomgraph/concept/loose-bolt>\t"loose bolt"@en\n'),
    ],
)
def test_rows_in_every_format(store: Store, form: Format, first: str) -> None:
    assert run(store, CONDITIONS).write(form).decode().startswith(first)


@pytest.mark.parametrize(
    ("form", "part"),
    [
        (Format.TURTLE, "concept:loose-bolt sg:hasSymptom concept:motor-heat ."),
        (
            Format.NTRIPLES,
            "<https://w3id.org/symptomgraph/concept/loose-bolt> <https://w3id.org/symptomgraph/vocab#has",
        ),
        (Format.RDFXML, "<sg:hasSymptom rdf:resource="),
        (Format.JSONLD, '"@id":"https://w3id.org/symptomgraph/concept/motor-heat"'),
    ],
)
def test_triples_in_every_format(store: Store, form: Format, part: str) -> None:
    assert part in run(store, TREE).write(form).decode()


def test_describe_tells_what_is_said_of_a_concept(store: Store) -> None:
    written = run(store, "DESCRIBE concept:motor-heat").write(Format.TURTLE).decode()
    assert "skos:broader concept:heat" in written
    assert '"motor heat"@en' in written


@pytest.mark.parametrize(("text", "formats"), [(CONDITIONS, RESULTS), ("ASK {}", RESULTS), (TREE, GRAPHS)])
def test_a_format_of_another_form_is_refused(store: Store, text: str, formats: tuple[Format, ...]) -> None:
    result = run(store, text)
    assert result.formats == formats
    for other in set(Format) - set(formats):
        with pytest.raises(UnsupportedFormat, match=str(other)) as raised:
            result.write(other)
        assert str(formats[0]) in str(raised.value.fix)


def test_triples_are_no_table(store: Store) -> None:
    with pytest.raises(UnsupportedFormat, match="no table"):
        run(store, TREE).table()


def test_every_format_can_be_asked_for() -> None:
    assert {*RESULTS, *GRAPHS} == set(Format)


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("SELECT * {\n ?s foo }", 2, 2, "not understood from `?s` on"),
        ('SELECT * {\n\t?s ?p "é😀" foo }', 2, 13, "not understood from `foo` on"),
        ("SELECT * WHERE {\n  ?s sg:hasSymptom ?o ?b }", 2, 23, "not understood from `?b` on"),
        ("SELECT * { ?s ?p ?o } ORDER ?s", 1, 23, "not understood from `ORDER` on"),
        ("SELECT * { ?s ?p ?o .\n\n optinal { ?s a ?c } }", 3, 2, "not understood from `optinal` on"),
        ("SELECT", 1, 7, "ends too early"),
    ],
)
def test_a_syntax_error_is_told_at_the_word_that_is_wrong(
    store: Store, text: str, line: int, column: int, message: str
) -> None:
    with pytest.raises(QuerySyntaxError) as raised:
        run(store, text).write(Format.JSON)
    assert (raised.value.line, raised.value.column) == (line, column)
    assert message in raised.value.message
    assert raised.value.fix


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("SELECT ?s ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s", "neither grouped by"),
        ("SELECT * { <relative> ?p ?o }", "relative or not valid"),
        ("SELECT * { BIND(1 AS ?x) BIND(2 AS ?x) }", "breaks a rule"),
    ],
)
def test_a_rule_that_the_grammar_does_not_tell(store: Store, text: str, message: str) -> None:
    with pytest.raises(QuerySyntaxError, match=message) as raised:
        run(store, text).write(Format.JSON)
    assert raised.value.fix


def test_a_refused_query_is_not_run(store: Store) -> None:
    with pytest.raises(QueryRefused):
        run(store, "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }")


def test_a_prefix_may_be_declared_to_mean_something_else(store: Store) -> None:
    text = "PREFIX sg: <https://example.org/> SELECT (sg:x AS ?x) {}"
    assert run(store, text).table().rows == (("https://example.org/x",),)


def test_each_file_is_a_named_graph(store: Store) -> None:
    text = "SELECT DISTINCT ?g { GRAPH ?g { ?c a sg:WarningSign } }"
    assert [row[0].rpartition("/")[2] for row in run(store, text).table().rows] == ["rattling-robot.warning-signs.ttl"]
