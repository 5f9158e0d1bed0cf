"""The schema as a contract: committed, described, and with the names that clients rely on."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    Undefined,
    build_schema,
    is_specified_scalar_type,
)

from symptomgraph.gql.schema import executable, sdl
from symptomgraph.gql.types.enums import ENUMS

COMMITTED = Path(__file__).parents[2] / "server" / "schema.graphql"
TYPES = [
    kind
    for kind in executable().type_map.values()
    if not kind.name.startswith("__") and not is_specified_scalar_type(kind)
]
CONTRACT = {
    "node": "(id: ID!): Node",
    "nodes": "(ids: [ID!]!): [Node]!",
    "concept": "(ref: ConceptRef!): Concept",
    "condition": "(ref: ConceptRef!): Condition",
    "symptom": "(ref: ConceptRef!): Symptom",
    "intervention": "(ref: ConceptRef!): Intervention",
    "article": "(ref: String!): Article",
    "snapshot": ": Snapshot!",
    "validation": ": ValidationReport!",
    "search": "(text: String!, kinds: [ConceptKind!], first: Int): [SearchHit!]!",
    "sharedConditions": (
        "(symptoms: [ConceptRef!]!, match: SymptomMatch = ALL, first: Int, after: String): SharedConditionConnection!"
    ),
    "compare": "(conditions: [ConceptRef!]!): Comparison!",
    "rankConditions": (
        "(present: [ConceptRef!]!, absent: [ConceptRef!], first: Int, after: String): RankedConditionConnection!"
    ),
    "triage": "(findings: [FindingInput!]!): Triage!",
    "path": "(from: ConceptRef!, to: ConceptRef!, maxHops: Int = 4): [Path!]!",
    "recognize": "(text: String!): [Mention!]!",
    "claims": ("(filter: ClaimFilter, first: Int, after: String, last: Int, before: String): ClaimConnection!"),
    "conditions": (
        "(filter: ConditionFilter, orderBy: ConceptOrder, first: Int, after: String, last: Int, before: String): "
        "ConditionConnection!"
    ),
}


def signature(name: str) -> str:
    query = executable().query_type
    assert query
    field = query.fields[name]
    given = []
    for argument, of in field.args.items():
        default = (
            "" if of.default_value in (None, Undefined) else f" = {getattr(of.default_value, 'name', of.default_value)}"
        )
        given.append(f"{argument}: {of.type}{default}")
    return f"({', '.join(given)}): {field.type}" if given else f": {field.type}"


def test_the_committed_schema_is_the_one_that_is_served() -> None:
    assert COMMITTED.read_text("utf-8") == sdl(), "run: symptomgraph schema --output server/schema.graphql"


def test_the_committed_schema_is_one_that_other_tools_read() -> None:
    built = build_schema(COMMITTED.read_text("utf-8"))
    assert built.type_map.keys() - {"ID"} == executable().type_map.keys() - {"ID"}


@pytest.mark.parametrize("name", CONTRACT)
def test_what_the_design_fixes(name: str) -> None:
    assert signature(name) == CONTRACT[name]


@pytest.mark.parametrize("kind", TYPES, ids=str)
def test_every_type_field_argument_and_value_says_what_it_is(kind: GraphQLNamedType) -> None:
    assert kind.description
    if isinstance(kind, GraphQLEnumType):
        assert all(value.description for value in kind.values.values())
    if isinstance(kind, GraphQLInputObjectType):
        assert all(field.description for field in kind.fields.values())
    if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType):
        for field in kind.fields.values():
            assert field.description
            assert all(argument.description for argument in field.args.values())


@pytest.mark.parametrize("enum", ENUMS, ids=lambda enum: enum.__name__)
def test_every_enum_of_the_domain_has_its_members_and_no_other(enum: type[Enum]) -> None:
    served = executable().type_map[ENUMS[enum].name]
    assert isinstance(served, GraphQLEnumType)
    assert served.values.keys() == enum.__members__.keys() == ENUMS[enum].members.keys()


def test_every_node_has_an_id_and_every_concept_is_a_node() -> None:
    concept = executable().type_map["Concept"]
    assert isinstance(concept, GraphQLInterfaceType)
    assert {interface.name for interface in concept.interfaces} == {"Term", "Node"}
    kinds = {kind.name for kind in executable().get_possible_types(concept)}
    assert kinds == {"Condition", "Symptom", "Cause", "Intervention", "Process", "BodySite", "CareLevel"}
