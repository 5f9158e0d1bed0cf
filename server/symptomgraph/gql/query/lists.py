"""Lists of everything of a kind, whole or narrowed, in pages."""

from __future__ import annotations

from typing import Annotated, Any

import strawberry
from strawberry import UNSET

from symptomgraph import questions
from symptomgraph.gql.context import Context, View
from symptomgraph.gql.describe import described, field
from symptomgraph.gql.query.arguments import Among, Info, Order
from symptomgraph.gql.types.claims import Claim
from symptomgraph.gql.types.connections import After, Before, Connection, First, Last, connection, part
from symptomgraph.gql.types.documents import Article
from symptomgraph.gql.types.facets import ConditionConnection, condition_connection
from symptomgraph.gql.types.filters import (
    ClaimFilter,
    ConceptFilter,
    ConditionFilter,
    wanted_claims,
    wanted_concepts,
    wanted_conditions,
)
from symptomgraph.gql.types.kinds import Cause, Intervention, Symptom
from symptomgraph.gql.types.signs import WarningSign
from symptomgraph.model.domain import ConceptKind, ConceptOrder, PageArguments


@described
class Lists:
    """Lists of everything of a kind, whole or narrowed, in pages."""

    @field
    def conditions(  # noqa: PLR0913 - the field's arguments
        self,
        info: Info,
        *,
        filter: Annotated[  # noqa: A002 - the name that clients expect
            ConditionFilter | None, strawberry.argument(description="Which conditions; all where it is not given.")
        ] = UNSET,
        order_by: Order = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> ConditionConnection:
        """The conditions."""
        graph, kind = info.context.graph, ConceptKind.CONDITION
        by = wanted_conditions(info.context, filter)
        among = questions.matching_concepts(graph, kind, by)
        wanted, order = part(first, after, last, before), order_by or ConceptOrder.LABEL
        page = questions.concepts_page(graph, (kind,), wanted, order=order, among=among)
        return condition_connection(info.context, page, among, by)

    @field
    def symptoms(  # noqa: PLR0913 - the field's arguments
        self,
        info: Info,
        *,
        filter: Among = UNSET,  # noqa: A002 - the name that clients expect
        order_by: Order = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Connection[Symptom]:
        """The symptoms."""
        wanted = part(first, after, last, before)
        return _concepts(
            info.context, kind=ConceptKind.SYMPTOM, view=Symptom.of, by=filter, order=order_by, wanted=wanted
        )

    @field
    def causes(  # noqa: PLR0913 - the field's arguments
        self,
        info: Info,
        *,
        filter: Among = UNSET,  # noqa: A002 - the name that clients expect
        order_by: Order = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Connection[Cause]:
        """The causes."""
        wanted = part(first, after, last, before)
        return _concepts(info.context, kind=ConceptKind.CAUSE, view=Cause.of, by=filter, order=order_by, wanted=wanted)

    @field
    def interventions(  # noqa: PLR0913 - the field's arguments
        self,
        info: Info,
        *,
        filter: Among = UNSET,  # noqa: A002 - the name that clients expect
        order_by: Order = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Connection[Intervention]:
        """The interventions."""
        wanted = part(first, after, last, before)
        return _concepts(
            info.context, kind=ConceptKind.INTERVENTION, view=Intervention.of, by=filter, order=order_by, wanted=wanted
        )

    @field
    def warning_signs(
        self, info: Info, first: First = UNSET, after: After = UNSET, last: Last = UNSET, before: Before = UNSET
    ) -> Connection[WarningSign]:
        """The warning signs."""
        page = questions.warning_signs_page(info.context.graph, part(first, after, last, before))
        return connection(page, info.context.views(questions.warning_signs, page.nodes))

    @field
    def articles(
        self, info: Info, first: First = UNSET, after: After = UNSET, last: Last = UNSET, before: Before = UNSET
    ) -> Connection[Article]:
        """The articles."""
        page = questions.articles_page(info.context.graph, part(first, after, last, before))
        return connection(page, info.context.views(questions.articles, page.nodes))

    @field
    def claims(  # noqa: PLR0913 - the field's arguments
        self,
        info: Info,
        *,
        filter: Annotated[  # noqa: A002 - the name that clients expect
            ClaimFilter | None, strawberry.argument(description="Which claims; all where it is not given.")
        ] = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Connection[Claim]:
        """The claims, article by article, in the order in which each makes them."""
        wanted = part(first, after, last, before)
        page = questions.claims_page(info.context.graph, wanted_claims(info.context, filter), wanted)
        return connection(page, info.context.views(questions.claims, page.nodes))


def _concepts(  # noqa: PLR0913 - what list, and the three things that a client can ask of it
    context: Context,
    *,
    kind: ConceptKind,
    view: View,
    by: ConceptFilter | None,
    order: ConceptOrder | None,
    wanted: PageArguments,
) -> Connection[Any]:
    among = questions.matching_concepts(context.graph, kind, wanted_concepts(context, by))
    page = questions.concepts_page(context.graph, (kind,), wanted, order=order or ConceptOrder.LABEL, among=among)
    return connection(page, context.views(questions.concepts, page.nodes, view))
