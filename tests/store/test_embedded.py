"""The embedded store: rows, formats, dumps, threads, and the trace of look-ups."""

from __future__ import annotations

import contextvars
import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pyoxigraph as ox
import pytest

from symptomgraph.errors import QuerySyntaxError
from symptomgraph.snapshot import Snapshot
from symptomgraph.store import DatasetFormat, Embedded, GraphFormat, Iri, Query, ResultFormat, Store, trace
from symptomgraph.vocab import SG, expand

PREFIXES = """
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX sg: <https://w3id.org/symptomgraph/vocab#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
"""
LABELS = Query.of(
    "labels", PREFIXES + "SELECT ?c ?label WHERE {\n  #@values ?c\n  ?c skos:prefLabel ?label } ORDER BY ?label ?c"
)
HAS_CLAIMS = Query.of("has-claims", PREFIXES + "ASK {\n  #@values ?about\n  ?claim rdf:subject ?about }")


@pytest.fixture(scope="module")
def snapshot(snapshots: dict[str, Snapshot]) -> Snapshot:
    return snapshots["robot"]


@pytest.fixture(scope="module")
def store(snapshot: Snapshot) -> Store:
    return Embedded(snapshot)


def iri(compact: str) -> Iri:
    return Iri(expand(compact) or "")


def test_says_which_snapshot_it_holds(store: Store, snapshot: Snapshot) -> None:
    assert store.snapshot == snapshot.info
    assert store.snapshot.id == snapshot.id


def test_rows_are_plain_values(store: Store) -> None:
    text = "SELECT ?iri ?blank ?text ?int ?float ?true ?none WHERE { VALUES (?iri ?text ?int ?float ?true ?none) "
    text += '{ (<x:a> "a"@en 7 1.5 true UNDEF) } BIND(BNODE() AS ?blank) }'
    (row,) = store.select(Query.of("types", text))
    assert str(row.pop("blank")).startswith("_:")
    assert row == {"iri": "x:a", "text": "a", "int": 7, "float": 1.5, "true": True, "none": None}


def test_rows_keep_the_order_of_the_query(store: Store) -> None:
    rows = store.select(LABELS, {"c": [iri("concept:smoke"), iri("concept:dust")]})
    assert [row["label"] for row in rows] == ["dust", "smoke"]


def test_ask(store: Store) -> None:
    assert store.ask(HAS_CLAIMS, {"about": [iri("concept:dust")]}) is True
    assert store.ask(HAS_CLAIMS, {"about": [iri("concept:nowhere")]}) is False


def test_a_query_of_another_form_is_a_mistake(store: Store) -> None:
    with pytest.raises(TypeError, match="has-claims is no SELECT"):
        store.select(HAS_CLAIMS)
    with pytest.raises(TypeError, match="labels is no ASK"):
        store.ask(LABELS)


def test_a_triple_of_several_graphs_counts_once(store: Store, snapshot: Snapshot) -> None:
    count = Query.of("count", "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }")
    in_graphs = Query.of("in-graphs", "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }")
    assert store.select(count)[0]["n"] == snapshot.counts.triples == len({quad.triple for quad in snapshot.quads})
    assert store.select(in_graphs)[0]["n"] == len(snapshot.quads)


def test_a_triple_that_two_files_say_is_one_in_the_union_and_two_in_the_graphs(snapshot: Snapshot) -> None:
    a, b, c = (ox.NamedNode(f"x:{name}") for name in "abc")
    said = ox.Dataset(ox.Quad(a, b, c, ox.NamedNode(f"x:{graph}")) for graph in "gh")
    twice = Embedded(replace(snapshot, quads=said))
    assert twice.select(Query.of("union", "SELECT * WHERE { ?s ?p ?o }")) == [{"s": "x:a", "p": "x:b", "o": "x:c"}]
    graphs = twice.select(Query.of("graphs", "SELECT ?g WHERE { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g"))
    assert graphs == [{"g": "x:g"}, {"g": "x:h"}]


@pytest.mark.parametrize("results", ResultFormat)
def test_selects_in_every_format(store: Store, results: ResultFormat) -> None:
    answer = store.answer("SELECT ?c WHERE { ?c a sg:Claim }", results, GraphFormat.TURTLE)
    if results is ResultFormat.CSV:
        assert len(answer.decode().splitlines()) == 1 + 12
    else:
        read = ox.parse_query_results(answer, format=ox.QueryResultsFormat.from_media_type(results))
        assert isinstance(read, ox.QuerySolutions)
        assert len(list(read)) == 12


@pytest.mark.parametrize("graph", GraphFormat)
def test_constructs_in_every_format(store: Store, graph: GraphFormat) -> None:
    text = "CONSTRUCT { ?s sg:hasSymptom ?o } WHERE { ?s sg:hasSymptom ?o }"
    read = ox.parse(store.answer(text, ResultFormat.JSON, graph), format=ox.RdfFormat.from_media_type(graph))
    found = {(quad.predicate.value) for quad in read}
    assert found == {SG + "hasSymptom"}


def test_a_syntax_error_has_its_place_in_code_points(store: Store) -> None:
    with pytest.raises(QuerySyntaxError) as raised:
        store.answer('SELECT * {\n ?s ?p "é😀" . LIMIT }', ResultFormat.JSON, GraphFormat.TURTLE)
    assert raised.value.line == 2
    assert raised.value.column <= len(' ?s ?p "é😀" . LIMIT }') + 1


@pytest.mark.parametrize("form", [DatasetFormat.NQUADS, DatasetFormat.TRIG, DatasetFormat.JSONLD])
def test_a_dump_holds_the_quads_with_their_literals_as_written(
    store: Store, snapshot: Snapshot, form: DatasetFormat
) -> None:
    read = ox.Dataset(ox.parse(store.dump(form), format=ox.RdfFormat.from_media_type(form)))
    read.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    assert set(read) == set(snapshot.quads)
    assert any(str(quad.object).startswith('"PT24H"') for quad in read)


@pytest.mark.parametrize("form", GraphFormat)
def test_a_dump_without_graphs_says_each_triple_once(store: Store, snapshot: Snapshot, form: GraphFormat) -> None:
    read = list(ox.parse(store.dump(form), format=ox.RdfFormat.from_media_type(form)))
    assert len(read) == snapshot.counts.triples


def test_the_dump_is_the_same_for_the_same_snapshot(snapshot: Snapshot) -> None:
    for form in (*GraphFormat, *DatasetFormat):
        assert Embedded(snapshot).dump(form) == Embedded(snapshot).dump(form)


def test_turtle_declares_the_prefixes_that_it_uses_and_no_other(store: Store) -> None:
    answer = store.answer("CONSTRUCT WHERE { ?s sg:hasSymptom ?o }", ResultFormat.JSON, GraphFormat.TURTLE).decode()
    declared = {line.split()[1] for line in answer.splitlines() if line.startswith("@prefix")}
    assert declared == {"concept:", "sg:"}


def test_a_folder_holds_the_same(snapshot: Snapshot, store: Store, tmp_path: Path) -> None:
    on_disk = Embedded(snapshot, tmp_path / "store")
    assert on_disk.select(LABELS) == store.select(LABELS)
    del on_disk
    again = Embedded(snapshot, tmp_path / "store")
    assert again.select(LABELS) == store.select(LABELS)


def test_threads_get_the_same_rows(store: Store) -> None:
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: store.select(LABELS), range(32)))
    assert all(answer == answers[0] for answer in answers)


def test_a_trace_tells_the_look_ups_inside_it(store: Store) -> None:
    with trace() as outer:
        store.select(LABELS, {"c": [iri("concept:smoke")]})
        with trace() as inner:
            store.ask(HAS_CLAIMS)
        store.select(LABELS, {"c": []})
    assert [(one.query, one.rows) for one in outer] == [("labels", 1), ("labels", 0)]
    assert [one.query for one in inner] == ["has-claims"]
    assert all(one.seconds >= 0 for one in outer)


def test_a_trace_goes_with_its_context_into_threads(store: Store) -> None:
    with ThreadPoolExecutor(1) as pool:
        with trace() as lookups:
            pool.submit(contextvars.copy_context().run, store.select, LABELS).result()
        pool.submit(store.select, LABELS).result()
    assert [one.query for one in lookups] == ["labels"]


def test_boolean_answers_are_json(store: Store) -> None:
    answer = json.loads(store.answer("ASK { ?s a sg:Claim }", ResultFormat.JSON, GraphFormat.TURTLE))
    assert answer["boolean"] is True
