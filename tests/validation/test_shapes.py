"""The layer of shapes on shapes of its own: every engine, every kind of node, every way to be wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from symptomgraph.errors import InvalidShapes
from symptomgraph.model.report import Finding, Severity
from symptomgraph.sources import load
from symptomgraph.validation import shapes as layer
from symptomgraph.validation.engines import Engine, Result, fast
from symptomgraph.validation.facts import Facts
from symptomgraph.validation.rules import Tally
from symptomgraph.validation.shapes import check_shapes
from symptomgraph.validation.targets import kebab

if TYPE_CHECKING:
    from tests.conftest import Project

HEAD = """\
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix shs: <https://w3id.org/symptomgraph/shapes#> .
@prefix concept: <https://w3id.org/symptomgraph/concept/> .
@prefix sg: <https://w3id.org/symptomgraph/vocab#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""
SHAPES = (
    HEAD
    + """\
shs:Thing a sh:NodeShape ; sh:targetClass sg:Thing ; sh:name "thing" ;
    sh:property shs:Thing-label , shs:Thing-madeOf , shs:Thing-size .
shs:Thing-label a sh:PropertyShape ; sh:path sg:label ; sh:name "a thing has one label" ;
    sh:minCount 1 ; sh:maxCount 1 ; shs:fix "Give it one label."@en ;
    sh:message "Ein Name fehlt"@de , "A thing has one label."@en .
shs:Thing-madeOf a sh:PropertyShape ; sh:path sg:madeOf ; sh:description "made of things" ;
    sh:class sg:Thing ; sh:nodeKind sh:BlankNodeOrIRI ;
    sh:severity sh:Warning ; sh:message "It is made of no thing."@en .
shs:Thing-size a sh:PropertyShape ; sh:path sg:size ; sh:datatype xsd:integer .
shs:Off a sh:NodeShape ; sh:targetClass sg:Nothing ; sh:deactivated true ; sh:nodeKind sh:Literal .
"""
)
GOOD = (
    HEAD
    + """\
sg:Tool rdfs:subClassOf sg:Thing .
concept:a a sg:Tool ; sg:label "a" ; sg:madeOf [ a sg:Thing ; sg:label "b" ] .
"""
)
ENGINES = pytest.mark.parametrize("engine", list(Engine))


def run(empty: Project, engine: Engine, data: str, shapes: str = SHAPES) -> Tally:
    empty.write("shapes.ttl", shapes)
    empty.write("data.ttl", data)
    facts = [Facts(load([empty.folder / f"{name}.ttl"])) for name in ("data", "shapes")]
    return check_shapes(facts[0], facts[1], engine)


def one(tally: Tally) -> Finding:
    (finding,) = tally.findings
    return finding


@ENGINES
def test_data_that_conforms_and_what_was_looked_at(empty: Project, engine: Engine) -> None:
    tally = run(empty, engine, GOOD)
    assert tally.findings == []
    counts = {count.rule: (count.title, count.checked) for count in tally.counts()}
    assert counts["thing"] == ("thing", 2), "the one of the subclass, too"
    assert counts["thing-label"] == ("a thing has one label", 2)
    assert counts["thing-made-of"] == ("made of things", 2)
    assert counts["thing-size"] == ("shs:Thing-size", 2)
    assert "off" not in counts
    assert tally.checked == 8


@ENGINES
def test_a_value_that_is_missing(empty: Project, engine: Engine) -> None:
    finding = one(run(empty, engine, GOOD + "concept:b a sg:Thing ."))
    assert (finding.rule, finding.severity, finding.focus) == ("thing-label", Severity.VIOLATION, "concept:b")
    assert finding.position == empty.place("data.ttl", "concept:b")
    assert finding.message == "A thing has one label."
    assert finding.fix == "Give it one label."


@ENGINES
def test_a_value_too_many(empty: Project, engine: Engine) -> None:
    finding = one(run(empty, engine, GOOD + 'concept:b a sg:Thing ; sg:label "x" , "y" , "z" .'))
    assert finding.position == empty.place("data.ttl", '"y"')
    assert finding.related == (empty.place("data.ttl", '"x"'), empty.place("data.ttl", '"z"'))


@ENGINES
def test_a_value_that_is_wrong(empty: Project, engine: Engine) -> None:
    finding = one(run(empty, engine, GOOD + 'concept:b a sg:Thing ; sg:label "x" ; sg:madeOf concept:wood .'))
    assert (finding.rule, finding.severity) == ("thing-made-of", Severity.WARNING)
    assert finding.position == empty.place("data.ttl", "concept:wood")
    assert finding.message == "It is made of no thing. Found: concept:wood."


@ENGINES
@pytest.mark.parametrize(
    "value", ['"many"', "1.5", '"one"@en', '"x"^^xsd:integer', '"q\\"\\\\\\n\\t é😀"', '"x"@en-GB']
)
def test_a_value_of_another_kind(empty: Project, engine: Engine, value: str) -> None:
    finding = one(run(empty, engine, GOOD + f'concept:b a sg:Thing ; sg:label "x" ; sg:size {value} .'))
    assert finding.rule == "thing-size"
    assert finding.position == empty.place("data.ttl", value)


@ENGINES
def test_blank_nodes_are_told_apart(empty: Project, engine: Engine) -> None:
    data = (
        GOOD
        + """\
concept:b a sg:Thing ; sg:label "b" ; sg:madeOf [ a sg:Thing ; sg:label "c" ] ,
    [ sg:label "d" ] , [ a sg:Thing ; sg:madeOf [ a sg:Tool ] ; sg:label "e" ] .
_:free a sg:Thing .
"""
    )
    found = sorted(run(empty, engine, data).findings, key=lambda finding: finding.position)
    assert [(finding.rule, finding.focus) for finding in found] == [
        ("thing-made-of", "concept:b"),
        ("thing-label", "concept:b"),
        ("thing-label", None),
    ]
    assert [finding.position for finding in found] == [
        empty.place("data.ttl", '[ sg:label "d"'),
        empty.place("data.ttl", "[ a sg:Tool ]"),
        empty.place("data.ttl", "_:free"),
    ]


@ENGINES
def test_a_path_that_is_no_plain_property(empty: Project, engine: Engine) -> None:
    shapes = SHAPES + "shs:Used sh:targetClass sg:Thing ; sh:property shs:Used-by .\n"
    shapes += "shs:Used-by sh:path [ sh:inversePath sg:madeOf ] ; sh:minCount 1 .\n"
    finding = one(run(empty, engine, GOOD, shapes))
    assert (finding.rule, finding.focus) == ("used-by", "concept:a")
    assert finding.position == empty.place("data.ttl", "concept:a")


@ENGINES
def test_a_shape_without_a_name_is_told_by_the_one_around_it(empty: Project, engine: Engine) -> None:
    shapes = (
        HEAD + "shs:Thing a sh:NodeShape ; sh:targetClass sg:Thing ; sh:property [ sh:path sg:size ; sh:minCount 1 ] ."
    )
    found = run(empty, engine, GOOD, shapes).findings
    assert {finding.rule for finding in found} == {"thing"}
    assert all(finding.message and finding.fix for finding in found)


@ENGINES
def test_a_shape_that_matched_nothing_is_a_finding(empty: Project, engine: Engine) -> None:
    finding = one(run(empty, engine, GOOD, SHAPES.replace("sg:Nothing ; sh:deactivated true", "sg:Nothing")))
    assert (finding.rule, finding.severity, finding.focus) == ("shape-matched-nothing", Severity.WARNING, "shs:Off")
    assert finding.position == empty.place("shapes.ttl", "shs:Off")


@ENGINES
def test_shapes_that_look_at_nothing_have_checked_nothing(empty: Project, engine: Engine) -> None:
    assert run(empty, engine, HEAD + "concept:a sg:label 1 .").checked == 0


@pytest.mark.parametrize(
    "target",
    ["sh:targetSubjectsOf sg:madeOf", "sh:targetObjectsOf sg:madeOf", "sh:targetNode concept:a", "a rdfs:Class"],
)
def test_every_kind_of_target_is_counted(empty: Project, target: str) -> None:
    shapes = HEAD + f"sg:Tool a sh:NodeShape ; {target} ; sh:property shs:P . shs:P sh:path sg:never ; sh:minCount 1 ."
    tally = run(empty, Engine.BOTH, GOOD, shapes)
    assert {count.rule: count.checked for count in tally.counts()}["p"] == 1
    assert one(tally).rule == "p"


@pytest.mark.parametrize(
    ("engine", "broken"),
    [
        (Engine.PYSHACL, "sh:minCount 1"),
        (Engine.PYSHACL, 'sh:path sg:label ; sh:pattern "("'),
        (Engine.PYSHACL, 'sh:path sg:label ; sh:minCount "one"'),
        (Engine.FAST, 'sh:path sg:label ; sh:pattern "("'),
        (Engine.FAST, 'sh:path sg:label ; sh:minCount "one"'),
    ],
)
def test_shapes_that_are_no_shapes(
    empty: Project, engine: Engine, broken: str, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(InvalidShapes, match="cannot use the shapes"):
        run(empty, engine, GOOD, HEAD + f"shs:T a sh:NodeShape ; sh:targetClass sg:Thing ; sh:property [ {broken} ] .")
    assert capfd.readouterr() == ("", "")


def test_engines_that_disagree(empty: Project) -> None:
    # pySHACL takes 1 for true where sh:uniqueLang wants the term true.
    shapes = HEAD + "shs:T sh:targetClass sg:Thing ; sh:property shs:T-l .\n"
    shapes += 'shs:T-l sh:path sg:label ; sh:uniqueLang "1"^^xsd:boolean .'
    data = HEAD + 'concept:a a sg:Thing ; sg:label "x"@en , "y"@en .'
    tally = run(empty, Engine.BOTH, data, shapes)
    disagreement = next(finding for finding in tally.findings if finding.rule == "engines-disagree")
    assert disagreement.severity == Severity.VIOLATION
    assert disagreement.focus == "concept:a"
    assert disagreement.position == empty.place("data.ttl", "sg:label")
    assert disagreement.message == "Only pySHACL, not the fast engine, finds t-l (UniqueLangConstraintComponent)."
    assert [finding.rule for finding in run(empty, Engine.FAST, data, shapes).findings] == []


def test_engines_that_agree_say_so_without_a_word(empty: Project) -> None:
    data = (
        GOOD + 'concept:b a sg:Thing ; sg:madeOf "x"@en-GB , [ ] ; sg:size "1"^^xsd:integer , "01"^^xsd:integer , 1.0 .'
    )
    tally = run(empty, Engine.BOTH, data)
    assert tally.findings
    assert "engines-disagree" not in {finding.rule for finding in tally.findings}
    assert len(run(empty, Engine.FAST, data).findings) == len(tally.findings)


def test_results_compare_without_the_case_of_languages(empty: Project) -> None:
    empty.write("data.ttl", GOOD + 'concept:b a sg:Thing ; sg:label "x" ; sg:madeOf "X"@EN-gb .')
    empty.write("shapes.ttl", SHAPES)
    data, shapes = (load([empty.folder / f"{name}.ttl"]) for name in ("data", "shapes"))
    (result, _) = fast.results(data, shapes)
    assert isinstance(result, Result)
    assert '"X"@en-gb' in result.key
    assert layer.DISAGREE.about_rules


@pytest.mark.parametrize(
    ("name", "rule"),
    [("Claim-evidence", "claim-evidence"), ("WarningSign-anyOf", "warning-sign-any-of"), ("Claim-iri", "claim-iri"),
     ("a_b", "a-b"), ("Thing2Go", "thing2-go")],
)  # fmt: skip
def test_rules_are_in_kebab_case(name: str, rule: str) -> None:
    assert kebab(name) == rule
