"""The schema, put together."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

import strawberry
from graphql import GraphQLSchema
from strawberry.schema.config import StrawberryConfig
from strawberry.schema.name_converter import NameConverter
from strawberry.types.base import StrawberryObjectDefinition, StrawberryType

from symptomgraph import questions
from symptomgraph.gql.context import BatchQuestion, View
from symptomgraph.gql.executor import mark_plain_fields
from symptomgraph.gql.query import Query
from symptomgraph.gql.types.claims import Claim
from symptomgraph.gql.types.documents import Article, Passage, Section
from symptomgraph.gql.types.kinds import ROLES, in_first_role
from symptomgraph.gql.types.nodes import QualifierValue
from symptomgraph.gql.types.scalars import SCALARS
from symptomgraph.gql.types.signs import WarningSign

SHOWN_BY: Final[dict[BatchQuestion[Any], View]] = {
    questions.concepts: in_first_role,
    questions.qualifier_values: QualifierValue.of,
    questions.claims: Claim.of,
    questions.articles: Article.of,
    questions.sections: Section.of,
    questions.passages: Passage.of,
    questions.warning_signs: WarningSign.of,
}


_FIRST_WORDS: Final = ("Related", "Compared", "Exclusive")


class _Names(NameConverter):
    """`RelatedEdge[Symptom]` is a RelatedSymptomEdge, as `Edge[Symptom]` is a SymptomEdge."""

    def from_generic(self, generic_type: StrawberryObjectDefinition, types: list[StrawberryType | type]) -> str:
        """The name of a generic type with its arguments."""
        name = super().from_generic(generic_type, types)
        first = next((word for word in _FIRST_WORDS if generic_type.name.startswith(word)), "")
        return first + name.replace(first, "") if first else name


@cache
def schema() -> strawberry.Schema:
    """The schema; built once."""
    return strawberry.Schema(
        Query,
        types=[*ROLES.values(), QualifierValue],
        config=StrawberryConfig(name_converter=_Names(), scalar_map=SCALARS),
    )


@cache
def executable() -> GraphQLSchema:
    """The schema as graphql-core runs it; built once."""
    built = schema()._schema  # noqa: SLF001 - Strawberry has no public name for it
    mark_plain_fields(built)
    return built


def sdl() -> str:
    """The schema in GraphQL's schema definition language, with a line end."""
    return schema().as_str().rstrip() + "\n"
