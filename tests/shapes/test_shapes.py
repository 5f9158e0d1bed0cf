"""What holds of all shapes and checks: they are named and worded, and closed lists are those of the schemes."""

from __future__ import annotations

import re
from collections import Counter
from importlib import resources
from pathlib import Path

import pytest
import shacl
from rdflib import DCTERMS, OWL, RDF, RDFS, SH, SKOS, Graph, Literal, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from symptomgraph.validation import RULES
from symptomgraph.validation.checks import Check, read_checks
from symptomgraph.validation.targets import kebab
from symptomgraph.vocab import curie

ROOT = Path(__file__).parents[2]
SG = Namespace("https://w3id.org/symptomgraph/vocab#")
SHS = Namespace("https://w3id.org/symptomgraph/shapes#")
TARGETS = (SH.targetClass, SH.targetSubjectsOf, SH.targetObjectsOf)
PARTS = (SH["not"], SH.node, SH.qualifiedValueShape)


def read(*folders: str) -> Graph:
    graph = Graph()
    for folder in folders:
        for path in sorted((ROOT / folder).glob("*.ttl")):
            graph.parse(path)
    return graph


SHAPES = read("shapes")
VOCABULARY = read("ontology")
EVERY = sorted({*SHAPES.subjects(RDF.type, SH.NodeShape), *SHAPES.subjects(RDF.type, SH.PropertyShape)}, key=str)
REPORTING = [shape for shape in EVERY if any((shape, target, None) in SHAPES for target in TARGETS)]
CLOSED = sorted(SHAPES.subjects(SH.closed, Literal(True)), key=str)
CHECKS = read_checks(ROOT / "shapes" / "checks")


def local(shape: Node) -> str:
    return str(shape).removeprefix(SHS)


def texts(shape: Node, predicate: URIRef) -> list[str]:
    values = list(SHAPES.objects(shape, predicate))
    assert all(isinstance(value, Literal) and value.language == "en" for value in values)
    return [str(value) for value in values]


def members(shape: Node, predicate: URIRef) -> list[Node]:
    lists = SHAPES.objects(shape, predicate)
    return [member for each in lists for member in Collection(SHAPES, each)]


def paths(shape: Node) -> set[Node]:
    path = SHAPES.value(shape, SH.path)
    alternatives = None if path is None else SHAPES.value(path, SH.alternativePath)
    return set(Collection(SHAPES, alternatives)) if alternatives else {path} if isinstance(path, URIRef) else set()


@pytest.mark.parametrize("shape", EVERY, ids=local)
def test_shape_is_named_and_described(shape: Node) -> None:
    assert isinstance(shape, URIRef)
    assert shape in SHS
    (name,) = texts(shape, SH.name)
    (description,) = texts(shape, SH.description)
    assert not name.endswith(".")
    assert description.endswith(".")


@pytest.mark.parametrize("shape", REPORTING, ids=local)
def test_rule_says_what_is_wrong_and_how_to_mend_it(shape: Node) -> None:
    (message,) = texts(shape, SH.message)
    (fix,) = texts(shape, SHS.fix)
    assert message.endswith(".")
    assert message.count(". ") == 0, "one sentence"
    assert fix.endswith(".")
    assert "{" not in message + fix


def test_shapes_without_target_are_parts_of_others() -> None:
    used = {part for predicate in PARTS for part in SHAPES.objects(None, predicate)}
    used |= {part for shape in EVERY for kind in (SH["or"], SH.xone, SH["and"]) for part in members(shape, kind)}
    used |= set(SHAPES.objects(None, SH.property))
    assert set(EVERY) - set(REPORTING) == used


def test_names_are_unique() -> None:
    names = Counter(name for shape in EVERY for name in texts(shape, SH.name))
    assert [name for name, count in names.items() if count > 1] == []


def test_rule_ids_are_unique_over_all_layers() -> None:
    elsewhere = {rule.id for rule in RULES}
    ids = Counter([*(kebab(local(shape)) for shape in REPORTING), *(check.rule.id for check in CHECKS), *elsewhere])
    assert [rule for rule, count in ids.items() if count > 1] == []


def test_shapes_are_core_only() -> None:
    assert not [term for term in {*SHAPES.predicates(), *SHAPES.objects()} if term in {SH.sparql, SH.js, SH.rule}]


def test_shapes_are_well_formed() -> None:
    with resources.as_file(resources.files("pyshacl") / "assets" / "shacl-shacl.ttl") as path:
        rules = Graph().parse(path).serialize(format="nt")
    report = shacl.Shapes.from_text(rules, "ntriples").validate_text(SHAPES.serialize(format="nt"), "ntriples")
    assert [(result.focus_node, result.message) for result in report.results] == []


@pytest.mark.parametrize("shape", sorted(SHAPES.subjects(SH["in"]), key=str), ids=local)
def test_closed_list_is_the_scheme(shape: Node) -> None:
    listed = members(shape, SH["in"])
    (scheme,) = {VOCABULARY.value(value, SKOS.inScheme) for value in listed}
    assert set(listed) == set(VOCABULARY.subjects(SKOS.inScheme, scheme))
    (fix,) = texts(shape, SHS.fix)
    assert re.findall(r"[a-z]+:[a-z-]+", fix) == [curie(str(value)) for value in listed]


def test_every_scheme_of_qualifier_values_is_checked() -> None:
    qualifiers = set(VOCABULARY.subjects(RDF.type, SG.Qualifier)) | {SG.quality, SG.noClaimReason}
    values = set(VOCABULARY.subjects(RDFS.subClassOf, SG.QualifierValue))
    wanted = {one for one in qualifiers if VOCABULARY.value(one, RDFS.range) in values}
    assert {path for shape in SHAPES.subjects(SH["in"]) for path in paths(shape)} == wanted


@pytest.mark.parametrize("shape", CLOSED, ids=local)
def test_closed_shape_allows_what_the_others_ask_for(shape: Node) -> None:
    allowed = set(members(shape, SH.ignoredProperties))
    targets = {target for kind in TARGETS for target in SHAPES.objects(shape, kind)}
    asked = {
        path
        for other in REPORTING
        if targets & {target for kind in TARGETS for target in SHAPES.objects(other, kind)}
        for path in paths(other)
    }
    assert asked <= allowed
    assert {one for one in allowed if str(one).startswith(SG)} <= set(VOCABULARY.subjects(RDFS.isDefinedBy))


def test_closed_shape_of_claims_allows_every_qualifier() -> None:
    assert set(VOCABULARY.subjects(RDF.type, SG.Qualifier)) <= set(
        members(SHS["Claim-properties"], SH.ignoredProperties)
    )


def test_check_of_terms_leaves_closed_shapes_their_nodes() -> None:
    query = (ROOT / "shapes" / "checks" / "term-undefined.rq").read_text(encoding="utf-8")
    for kind, variable in ((SH.targetClass, "closed"), (SH.targetObjectsOf, "leading")):
        (values,) = re.findall(rf"VALUES \?{variable} {{ (.*) }}", query)
        assert set(values.split()) == {curie(str(one)) for shape in CLOSED for one in SHAPES.objects(shape, kind)}


def test_check_of_standard_terms_knows_them_all() -> None:
    query = (ROOT / "shapes" / "checks" / "standard-term-undefined.rq").read_text(encoding="utf-8")
    (names,) = re.findall(r"NOT IN \((.*?)\)", query, re.DOTALL)
    properties = {
        f"{prefix}:{name}"
        for prefix, terms in (("skos", SKOS), ("dcterms", DCTERMS))
        for name in terms.__annotations__
        if name[0].islower()
    }
    assert set(re.findall(r"\w+:\w+", names)) == properties


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.rule.id)
def test_check_is_worded(check: Check) -> None:
    assert not check.rule.title.endswith(".")
    assert check.rule.fix.endswith(".")
    assert check.problem.endswith(".")


@pytest.mark.parametrize("path", sorted((ROOT / "shapes").glob("*.ttl")), ids=lambda path: path.name)
def test_file_has_a_header_with_a_version(path: Path) -> None:
    graph = Graph().parse(path)
    (header,) = graph.subjects(RDF.type, OWL.Ontology)
    assert header == URIRef(f"https://w3id.org/symptomgraph/shapes/{path.stem}")
    assert str(graph.value(header, OWL.versionIRI)).startswith(f"{header}/")
