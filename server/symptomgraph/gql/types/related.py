"""What claims tie to a concept: lists of concepts, each with the claims that tie it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Generic, TypeVar

import strawberry

from symptomgraph import questions
from symptomgraph.gql.context import BatchQuestion, Identified, Level, View, linked, pick
from symptomgraph.gql.describe import attribute, described, field
from symptomgraph.gql.paging import page_in_order
from symptomgraph.gql.types.connections import CURSOR, PageInfo, list_name
from symptomgraph.model.domain import Occurrence, Page, PageArguments, Related

if TYPE_CHECKING:
    from symptomgraph.gql.types.claims import Claim

T = TypeVar("T")

LazyClaim = Annotated["Claim", strawberry.lazy("symptomgraph.gql.types.claims")]


@described
class RelatedEdge(Generic[T]):
    """A concept that claims tie to the asked one."""

    value: strawberry.Private[Related]
    level: strawberry.Private[Level[Related]]
    view: strawberry.Private[View | None]
    cursor: str = attribute(CURSOR)

    @field
    def node(self) -> T:
        """The concept."""
        return self.concept()

    def concept(self) -> T:
        """The view of the concept."""
        node: T = self.level.once(linked, questions.concepts, _concept, self.view)[self.value.concept]
        return node

    @field
    def claims(self) -> list[LazyClaim]:
        """The claims that tie it to the asked concept, in the order in which the articles make them."""
        return pick(self.level.once(linked, questions.claims, _claims), self.value.claims)

    @field
    def claim(self) -> LazyClaim:
        """The first of `claims`."""
        claim: Claim = self.level.once(linked, questions.claims, _claims)[self.value.claims[0]]
        return claim


@described
class RelatedConnection(Generic[T]):
    """A page of concepts that claims tie to the asked one."""

    edges: list[RelatedEdge[T]] = attribute("The concepts of this page, with the claims that tie them.")
    page_info: PageInfo = attribute("Where this page stands in the whole list.")
    total_count: int = attribute("How many concepts the whole list has.")

    @field
    def nodes(self) -> list[T]:
        """The concepts of this page."""
        return [edge.concept() for edge in self.edges]


@described
class OccurrenceStatement:
    """How common the articles say that something is."""

    value: strawberry.Private[Related]
    level: strawberry.Private[Level[Related]]
    occurrence: Occurrence = attribute("The word for it.")

    @field
    def claims(self) -> list[LazyClaim]:
        """The claims that use the word, in the order in which the articles make them."""
        return pick(self.level.once(linked, questions.claims, _claims), self.value.claims)


def related(
    level: Level[Identified], question: BatchQuestion[Sequence[Related]], view: View | None, wanted: PageArguments
) -> dict[str, RelatedConnection[Any]]:
    """For each value of a level a page of what the question ties to it; to be asked by `Level.once`."""
    of_each = level.context.load(question, (value.id for value in level.values))
    graph, name = level.context.graph, list_name(question)
    cut = {
        value.id: page_in_order(graph, f"{name} {value.id}", of_each.get(value.id, ()), wanted)
        for value in level.values
    }
    members = Level(level.context, (member for page in cut.values() for member in page.nodes))
    return {key: _connection(page, members, view) for key, page in cut.items()}


def occurrences(level: Level[Identified]) -> dict[str, list[OccurrenceStatement]]:
    """How common each value of a level is said to be; to be asked by `Level.once`."""
    of_each = level.context.load(questions.occurrences_of, (value.id for value in level.values))
    members = Level(level.context, (member for said in of_each.values() for member in said))
    return {
        key: [
            OccurrenceStatement(value=said, level=members, occurrence=Occurrence(said.concept.partition(":")[2]))
            for said in words
        ]
        for key, words in of_each.items()
    }


def _connection(page: Page[Related], members: Level[Related], view: View | None) -> RelatedConnection[Any]:
    return RelatedConnection(
        edges=[RelatedEdge(value=edge.node, level=members, view=view, cursor=edge.cursor) for edge in page.edges],
        page_info=PageInfo.of(page),
        total_count=page.total_count,
    )


def _concept(value: Related) -> tuple[str]:
    return (value.concept,)


def _claims(value: Related) -> tuple[str, ...]:
    return value.claims
