"""How listed conditions divide."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Final, Generic, TypeVar

import strawberry
from strawberry import UNSET

from symptomgraph import questions
from symptomgraph.gql.context import BatchQuestion, Context, View
from symptomgraph.gql.describe import attribute, described, field
from symptomgraph.gql.paging import bounded
from symptomgraph.gql.types.connections import Connection, connection
from symptomgraph.gql.types.documents import Article
from symptomgraph.gql.types.kinds import BodySite, CareLevel, Condition, Symptom
from symptomgraph.model import filters
from symptomgraph.model.domain import ConceptKind, Occurrence, Page
from symptomgraph.model.filters import ConceptFilter, Facet

DEFAULT_VALUES: Final = 20

T = TypeVar("T")

Values = Annotated[
    int | None,
    strawberry.argument(
        description=f"How many values: 0 to {questions.MAX_FIRST}; {DEFAULT_VALUES} if not given. Most comes first."
    ),
]


@described
class FacetCount(Generic[T]):
    """A value by which a list can be narrowed."""

    value: T = attribute("What to narrow the list to.")
    count: int = attribute("How many members of the whole list it would leave.")


@described
class ConditionFacets:
    """By what the listed conditions divide; each is a field of ConditionFilter, by which to narrow the list."""

    counts: strawberry.Private[Mapping[Facet, Sequence[filters.FacetCount]]]
    context: strawberry.Private[Context]

    @field
    def symptoms(self, first: Values = UNSET) -> list[FacetCount[Symptom]]:
        """By the symptoms that claims tie to them; a symptom counts for the broader ones too."""
        return self._shown(Facet.SYMPTOM, first, questions.concepts, Symptom.of)

    @field
    def body_sites(self, first: Values = UNSET) -> list[FacetCount[BodySite]]:
        """By the parts of the body that they act on; a part counts for the broader ones too."""
        return self._shown(Facet.BODY_SITE, first, questions.concepts, BodySite.of)

    @field
    def care_levels(self, first: Values = UNSET) -> list[FacetCount[CareLevel]]:
        """By the care that warning signs pointing to them call for."""
        return self._shown(Facet.CARE_LEVEL, first, questions.concepts, CareLevel.of)

    @field
    def articles(self, first: Values = UNSET) -> list[FacetCount[Article]]:
        """By the articles that speak of them."""
        return self._shown(Facet.ARTICLE, first, questions.articles, Article.of)

    @field
    def occurrences(self) -> list[FacetCount[Occurrence]]:
        """By how common the articles say that they are."""
        return [
            FacetCount(value=Occurrence(one.value.partition(":")[2]), count=one.count)
            for one in self.counts[Facet.OCCURRENCE]
        ]

    def _shown(
        self, facet: Facet, first: int | None, question: BatchQuestion[Any], view: View
    ) -> list[FacetCount[Any]]:
        most = bounded("first", DEFAULT_VALUES if first is None or first is UNSET else first)
        wanted = self.counts[facet][:most]
        found = self.context.views(question, (one.value for one in wanted), view)
        return [FacetCount(value=found[one.value], count=one.count) for one in wanted]


@described
class ConditionConnection(Connection[Condition]):
    """A page of conditions."""

    context: strawberry.Private[Context]
    among: strawberry.Private[tuple[str, ...] | None]
    counting: strawberry.Private[ConceptFilter]

    @field
    def facets(self) -> ConditionFacets:
        """By what the whole list divides, not only this page."""
        graph = self.context.graph
        ids = graph.lexicon.concepts((ConceptKind.CONDITION,)) if self.among is None else self.among
        return ConditionFacets(counts=questions.facets(graph, ids, self.counting), context=self.context)


def condition_connection(
    context: Context, page: Page[str], among: tuple[str, ...] | None, counting: ConceptFilter
) -> ConditionConnection:
    """A page of the conditions; `among` are all that the filter lets through."""
    shown: Connection[Condition] = connection(page, context.views(questions.concepts, page.nodes, Condition.of))
    return ConditionConnection(
        edges=shown.edges,
        nodes=shown.nodes,
        page_info=shown.page_info,
        total_count=shown.total_count,
        context=context,
        among=among,
        counting=counting,
    )
