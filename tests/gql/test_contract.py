"""The schema as a contract: it promises what the shapes require, and breaks no client without saying so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLNonNull,
    GraphQLObjectType,
    build_schema,
    find_breaking_changes,
    get_named_type,
    get_nullable_type,
    is_list_type,
)
from rdflib import SH, Graph, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from symptomgraph.gql.schema import executable

ROOT: Final = Path(__file__).parents[2]
RELEASED: Final = ROOT / "server" / "schema.released.graphql"
CHANGELOG: Final = ROOT / "CHANGELOG.md"

FIELDS: Final = {
    "sg:Article dcterms:language": "Article.language",
    "sg:Article dcterms:title": "Article.title",
    "sg:Article sg:evidenceType": "Article.evidenceType",
    "sg:CareLevel sg:rank": "CareLevel.rank",
    "sg:Claim rdf:object": "Claim.object",
    "sg:Claim rdf:predicate": "Claim.predicate",
    "sg:Claim rdf:subject": "Claim.subject",
    "sg:Claim sg:evidence": "Claim.evidence",
    "sg:Claim sg:extent": "Claim.extent",
    "sg:Claim sg:frequency": "Claim.frequency",
    "sg:Claim sg:modality": "Claim.modality",
    "sg:Claim sg:negated": "Claim.negated",
    "sg:Claim sg:persistence": "Claim.persistence",
    "sg:Claim sg:scope": "Claim.scope",
    "sg:Claim sg:severity": "Claim.severity",
    "sg:Claim sg:timing": "Claim.timing",
    "sg:Finding sg:concept": "TriggerFinding.concept",
    "sg:Finding sg:quality": "TriggerFinding.qualifiers",
    "sg:Passage dcterms:isPartOf": "Passage.section",
    "sg:Passage sg:digest": "Passage.digest",
    "sg:Passage sg:end": "Passage.end",
    "sg:Passage sg:gist": "Passage.gist",
    "sg:Passage sg:noClaimReason": "Passage.noClaimReason",
    "sg:Passage sg:ordinal": "Passage.ordinal",
    "sg:Passage sg:start": "Passage.start",
    "sg:QualifierValue skos:inScheme": "QualifierValue.scheme",
    "sg:Section dcterms:isPartOf": "Section.article",
    "sg:Section dcterms:title": "Section.title",
    "sg:Section sg:ordinal": "Section.ordinal",
    "sg:TimeWindow sg:anchor": "TimeWindow.anchor",
    "sg:WarningSign sg:evidence": "WarningSign.evidence",
    "sg:WarningSign sg:modality": "WarningSign.modality",
    "sg:WarningSign sg:warrants": "WarningSign.careLevel",
    "sg:WarningSign skos:prefLabel": "WarningSign.label",
    "skos:Concept skos:definition": "Concept.definition",
    "skos:Concept skos:prefLabel": "Term.label",
}
"""For each property of a class that a shape speaks of, the field that serves it."""

NOT_SERVED: Final = frozenset({"owl:Class", "owl:ObjectProperty", "owl:DatatypeProperty", "owl:Ontology"}) | {
    # The vocabulary itself is for SPARQL and RDF.
    "sg:Qualifier",
    "sg:Relation",
    "skos:ConceptScheme",
}


class Rule(NamedTuple):
    """What a shape says of a property."""

    shape: str
    property: str
    required: bool
    single: bool
    members: frozenset[str] | None


def rules(graph: Graph) -> Iterator[Rule]:
    """The rules of the shapes that a violation is reported by."""
    for shape in sorted(set(graph.subjects(SH.path)), key=str):
        path = graph.value(shape, SH.path)
        if not isinstance(path, URIRef) or graph.value(shape, SH.severity) not in (None, SH.Violation):
            continue
        least = graph.value(shape, SH.minCount) or graph.value(shape, SH.qualifiedMinCount) or "0"
        single = str(graph.value(shape, SH.maxCount)) == "1"
        listed = graph.value(shape, SH["in"])
        members = frozenset(map(member, Collection(graph, listed))) if listed else None
        for target in graph.objects(shape, SH.targetClass):
            rule = Rule(
                short(graph, shape),
                f"{short(graph, target)} {short(graph, path)}",
                int(str(least)) > 0,
                single,
                members,
            )
            if rule.required or rule.single or rule.members:
                yield rule


def short(graph: Graph, node: Node) -> str:
    return graph.namespace_manager.normalizeUri(str(node))


def member(value: Node) -> str:
    return str(value).rpartition("/")[2].replace("-", "_").upper()


def shapes() -> list[Rule]:
    graph = Graph()
    for path in sorted((ROOT / "shapes").glob("*.ttl")):
        graph.parse(path)
    return [rule for rule in rules(graph) if rule.property.split()[0] not in NOT_SERVED]


RULES: Final = shapes()


def field(name: str) -> GraphQLField:
    kind, _, own = name.partition(".")
    owner = executable().type_map[kind]
    assert isinstance(owner, GraphQLObjectType | GraphQLInterfaceType)
    found: GraphQLField = owner.fields[own]
    return found


def test_every_property_that_a_shape_speaks_of_has_a_field() -> None:
    assert {rule.property for rule in RULES} == FIELDS.keys()


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.required], ids=lambda rule: rule.shape)
def test_what_a_shape_requires_is_never_null(rule: Rule) -> None:
    assert isinstance(field(FIELDS[rule.property]).type, GraphQLNonNull)


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.single], ids=lambda rule: rule.shape)
def test_what_there_is_one_of_is_no_list(rule: Rule) -> None:
    assert not is_list_type(get_nullable_type(field(FIELDS[rule.property]).type))


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.members], ids=lambda rule: rule.shape)
def test_a_closed_list_is_an_enum_with_its_members(rule: Rule) -> None:
    kind = get_named_type(field(FIELDS[rule.property]).type)
    assert isinstance(kind, GraphQLEnumType)
    assert kind.values.keys() == rule.members


def test_there_are_rules_of_each_sort() -> None:
    assert sum(rule.required for rule in RULES) > 20
    assert sum(rule.single for rule in RULES) > 20
    assert sum(rule.members is not None for rule in RULES) > 8


def breaking(served: str, changelog: str) -> list[str]:
    """The changes since the release that break clients, and that the changelog does not own up to.

    An entry does so by **Breaking** and the name of the type, field, argument or value, in backquotes.
    """
    unreleased = re.split(r"^## ", changelog, flags=re.MULTILINE)[1]
    entries = [entry for entry in re.split(r"^- ", unreleased, flags=re.MULTILINE) if entry.startswith("**Breaking**")]
    named = {name for entry in entries for name in re.findall(r"`([^`]+)`", entry)}
    changes = find_breaking_changes(build_schema(RELEASED.read_text("utf-8")), build_schema(served))
    return [change.description for change in changes if not named & {*re.findall(r"[\w.]+", change.description)}]


def test_no_client_of_the_release_is_broken_unsaid() -> None:
    served = (ROOT / "server" / "schema.graphql").read_text("utf-8")
    assert breaking(served, CHANGELOG.read_text("utf-8")) == []


def test_a_change_that_breaks_clients_needs_an_entry() -> None:
    served = (ROOT / "server" / "schema.graphql").read_text("utf-8")
    without = served.replace("  statement: String!\n", "  statement: String\n")
    assert without != served
    head = "# Changelog\n\n## [Unreleased]\n\n### Changed\n\n"
    (told,) = breaking(
        without, f"{head}- Another `Claim`.\n\n## [0.1.0]\n\n- **Breaking**: another `Claim.statement`.\n"
    )
    assert "Claim.statement" in told
    assert breaking(without, f"{head}- **Breaking**: `Claim.statement` may be null.\n") == []
