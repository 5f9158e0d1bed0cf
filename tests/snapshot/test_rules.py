"""What follows from what is asserted."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from symptomgraph.errors import InvalidRule, PathNotFound
from symptomgraph.settings import Places
from symptomgraph.snapshot import DERIVED, Snapshot
from symptomgraph.snapshot.rules import Rule, derive, read_rules
from symptomgraph.vocab import SKOS, curie

BROADER = ox.NamedNode(SKOS + "broader")
TRANSITIVE = ox.NamedNode(SKOS + "broaderTransitive")
FILE = ox.NamedNode("https://example.org/file")


@pytest.fixture(scope="module")
def rules(places: Places) -> list[Rule]:
    return read_rules(places.rules)


def node(name: object) -> ox.NamedNode:
    return ox.NamedNode(f"https://example.org/{name}")


def broader(pairs: set[tuple[int, int]]) -> list[ox.Quad]:
    return [ox.Quad(node(below), BROADER, node(above), FILE) for below, above in pairs]


def pairs_of(quads: list[ox.Quad], relation: str) -> set[tuple[str, str]]:
    found = (quad for quad in quads if curie(quad.predicate.value) == relation)
    return {(str(quad.subject.value), str(quad.object.value)) for quad in found}  # type: ignore[union-attr] # IRIs all


def test_claims_become_plain_triples(snapshots: dict[str, Snapshot]) -> None:
    derived = [quad for quad in snapshots["robot"].quads if quad.graph_name == DERIVED]
    shorten = {(curie(s), curie(o)) for s, o in pairs_of(derived, "sg:hasSymptom")}
    assert shorten == {
        ("concept:loose-bolt", "concept:rattling"),
        ("concept:loose-bolt", "concept:motor-heat"),
        ("concept:overheating", "concept:heat"),
        ("concept:short-circuit", "concept:smoke"),
        ("concept:short-circuit", "concept:rattling"),
    }
    assert pairs_of(derived, "skos:broader") == {
        ("https://w3id.org/symptomgraph/concept/gel-pad", "https://w3id.org/symptomgraph/concept/cooling-pack")
    }


def test_a_negated_claim_becomes_none(rules: list[Rule]) -> None:
    claim = """
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> PREFIX sg: <https://w3id.org/symptomgraph/vocab#>
        INSERT DATA { GRAPH <https://example.org/file> {
            <x:a> a sg:Claim ; rdf:subject <x:1> ; rdf:predicate sg:causes ; rdf:object <x:2> ; sg:negated true .
            <x:b> a sg:Claim ; rdf:subject <x:1> ; rdf:predicate sg:causes ; rdf:object <x:3> ; sg:negated false .
            <x:c> a sg:Claim ; rdf:subject <x:1> ; rdf:predicate sg:causes ; rdf:object <x:4> . } }"""
    store = ox.Store()
    store.update(claim)
    assert pairs_of(derive(store, rules), "sg:causes") == {("x:1", "x:3"), ("x:1", "x:4")}


numbers = st.integers(0, 7)


@given(st.sets(st.tuples(numbers, numbers), max_size=14))
def test_broader_is_closed_and_nothing_is_broader_than_itself(rules: list[Rule], pairs: set[tuple[int, int]]) -> None:
    closure = set(pairs)
    while grown := {(a, d) for a, b in closure for c, d in closure if b == c} - closure:
        closure |= grown
    derived = derive(broader(pairs), rules)
    expected = {(node(below).value, node(above).value) for below, above in closure if below != above}
    assert pairs_of(derived, "skos:broaderTransitive") == expected
    assert pairs_of(derived, "skos:narrower") == {(node(above).value, node(below).value) for below, above in pairs}


@given(st.sets(st.tuples(numbers, numbers), max_size=10), st.data())
def test_the_order_of_the_rules_does_not_matter(
    rules: list[Rule], pairs: set[tuple[int, int]], data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(rules))
    assert set(derive(broader(pairs), shuffled)) == set(derive(broader(pairs), rules))


def test_rules_may_build_on_each_other(tmp_path: Path) -> None:
    for name, (given_, gives) in {"a": ("x:3", "x:4"), "b": ("x:2", "x:3"), "c": ("x:1", "x:2")}.items():
        (tmp_path / f"{name}.rq").write_text(f"CONSTRUCT {{ ?s <{gives}> ?o }} WHERE {{ ?s <{given_}> ?o }}")
    asserted = [ox.Quad(node(1), ox.NamedNode("x:1"), node(2), FILE)]
    derived = derive(asserted, read_rules(tmp_path))
    assert {quad.predicate.value for quad in derived} == {"x:2", "x:3", "x:4"}


def test_every_shipped_rule_says_what_it_is_for(rules: list[Rule]) -> None:
    assert [rule.path.name for rule in rules] == ["broader-transitive.rq", "claims.rq", "narrower.rq"]
    for rule in rules:
        first, second, *_ = rule.text.splitlines()
        assert first.startswith("# title: ")
        assert second.startswith("# description: ")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("SELECT * WHERE { ?s ?p ?o }", "no CONSTRUCT"),
        ("CONSTRUCT { ?s ?p } WHERE { ?s ?p ?o }", "error at 1"),
        ("CONSTRUCT { ?s <x:new> [] } WHERE { ?s <x:p> ?o }", "still derive"),
    ],
)
def test_a_rule_that_cannot_be_used_is_named(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "bad.rq").write_text(text)
    asserted = [ox.Quad(node(1), ox.NamedNode("x:p"), node(2), FILE)]
    with pytest.raises(InvalidRule, match=message) as raised:
        derive(asserted, read_rules(tmp_path))
    assert raised.value.fix


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(PathNotFound, match="nowhere"):
        read_rules(tmp_path / "nowhere")
