"""The questions that a client can ask."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, Final, TypeVar

import strawberry
from strawberry import UNSET

from symptomgraph import questions
from symptomgraph.errors import BadInput
from symptomgraph.gql import paging
from symptomgraph.gql.context import Context, View
from symptomgraph.gql.describe import described, field
from symptomgraph.gql.lookup import nodes_by_id
from symptomgraph.gql.types.claims import Claim
from symptomgraph.gql.types.concepts import Concept
from symptomgraph.gql.types.connections import After, Before, Connection, First, Last, connection, part
from symptomgraph.gql.types.documents import Article
from symptomgraph.gql.types.filters import (
    ClaimFilter,
    ConditionFilter,
    article_id,
    resolved,
    wanted_claims,
    wanted_conditions,
)
from symptomgraph.gql.types.kinds import Cause, Condition, Intervention, Symptom
from symptomgraph.gql.types.nodes import Node
from symptomgraph.gql.types.scalars import ConceptRef
from symptomgraph.gql.types.search import SearchHit, search_hits
from symptomgraph.gql.types.shared import SharedConditionConnection, shared_conditions
from symptomgraph.gql.types.signs import WarningSign
from symptomgraph.gql.types.snapshot import Snapshot, snapshot
from symptomgraph.gql.types.validation import ValidationReport, validation
from symptomgraph.model.domain import ConceptKind, ConceptOrder, PageArguments, SymptomMatch

MAX_SYMPTOMS: Final = 20
DEFAULT_HITS: Final = 10
LONGEST_SEARCH: Final = 200

C = TypeVar("C")

Info = strawberry.Info[Context, None]
Ref = Annotated[ConceptRef, strawberry.argument(description="The concept, by id, slug, IRI, code or label.")]
Order = Annotated[
    ConceptOrder | None, strawberry.argument(description="In which order; by label where it is not given.")
]


@described
class Query:
    """What can be asked. Every answer about health comes with the claims that say it, and these with their passages."""

    @field
    def node(
        self,
        info: Info,
        id: Annotated[strawberry.ID, strawberry.argument(description="The id.")],  # noqa: A002 - Relay's name
    ) -> Node | None:
        """What has the id; null where nothing has it. Fails with BAD_ID where this API gives no such ids."""
        found: Node | None = nodes_by_id(info.context, [id])[0]
        return found

    @field
    def nodes(
        self,
        info: Info,
        ids: Annotated[list[strawberry.ID], strawberry.argument(description=f"Up to {paging.MAX_FIRST} ids.")],
    ) -> list[Node | None]:
        """What has the ids, in their order, with null where nothing has the id."""
        paging.bounded("ids", len(ids))
        return nodes_by_id(info.context, ids)

    @field
    def concept(self, info: Info, ref: Ref) -> Concept | None:
        """The concept that the reference means, in whatever role."""
        key = info.context.graph.lexicon.resolve(ref)
        found: Concept | None = info.context.views(questions.concepts, [key]).get(key)
        return found

    @field
    def condition(self, info: Info, ref: Ref) -> Condition | None:
        """The condition that the reference means."""
        return _concept(info.context, ref, ConceptKind.CONDITION, Condition.of)

    @field
    def symptom(self, info: Info, ref: Ref) -> Symptom | None:
        """The symptom that the reference means."""
        return _concept(info.context, ref, ConceptKind.SYMPTOM, Symptom.of)

    @field
    def intervention(self, info: Info, ref: Ref) -> Intervention | None:
        """The intervention that the reference means."""
        return _concept(info.context, ref, ConceptKind.INTERVENTION, Intervention.of)

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
    ) -> Connection[Condition]:
        """The conditions."""
        wanted = part(first, after, last, before)
        among = wanted_conditions(info.context, filter)
        return _concepts(
            info.context, kind=ConceptKind.CONDITION, view=Condition.of, wanted=wanted, order=order_by, among=among
        )

    @field
    def symptoms(  # noqa: PLR0913 - the field's arguments
        self,
        info: Info,
        *,
        order_by: Order = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Connection[Symptom]:
        """The symptoms."""
        wanted = part(first, after, last, before)
        return _concepts(info.context, kind=ConceptKind.SYMPTOM, view=Symptom.of, wanted=wanted, order=order_by)

    @field
    def causes(  # noqa: PLR0913 - the field's arguments
        self,
        info: Info,
        *,
        order_by: Order = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Connection[Cause]:
        """The causes."""
        wanted = part(first, after, last, before)
        return _concepts(info.context, kind=ConceptKind.CAUSE, view=Cause.of, wanted=wanted, order=order_by)

    @field
    def interventions(  # noqa: PLR0913 - the field's arguments
        self,
        info: Info,
        *,
        order_by: Order = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Connection[Intervention]:
        """The interventions."""
        wanted = part(first, after, last, before)
        return _concepts(
            info.context, kind=ConceptKind.INTERVENTION, view=Intervention.of, wanted=wanted, order=order_by
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

    @field
    def shared_conditions(
        self,
        info: Info,
        symptoms: Annotated[
            list[ConceptRef],
            strawberry.argument(description=f"1 to {MAX_SYMPTOMS} symptoms; their order does not matter."),
        ],
        match: Annotated[
            SymptomMatch | None,
            strawberry.argument(description="Whether all of the symptoms are needed, or any one of them."),
        ] = SymptomMatch.ALL,
        first: First = UNSET,
        after: After = UNSET,
    ) -> SharedConditionConnection:
        """The conditions that claims tie to the symptoms, directly or through a narrower symptom."""
        if not 1 <= len(symptoms) <= MAX_SYMPTOMS:
            raise BadInput(
                f"`symptoms` has {len(symptoms)} members.",
                fix=f"Give 1 to {MAX_SYMPTOMS} symptoms.",
                details={"argument": "symptoms", "minimum": 1, "maximum": MAX_SYMPTOMS},
            )
        wanted = part(first, after)
        ids = resolved(info.context, symptoms, (ConceptKind.SYMPTOM,))
        return shared_conditions(info.context, ids, match or SymptomMatch.ALL, wanted)

    @field
    def search(
        self,
        info: Info,
        text: Annotated[
            str, strawberry.argument(description=f"What a person types: 1 to {LONGEST_SEARCH} characters.")
        ],
        kinds: Annotated[
            list[ConceptKind] | None, strawberry.argument(description="Only concepts of one of these kinds.")
        ] = UNSET,
        first: Annotated[
            int | None,
            strawberry.argument(description=f"How many to give: 0 to {paging.MAX_FIRST}; {DEFAULT_HITS} if not given."),
        ] = UNSET,
    ) -> list[SearchHit]:
        """Concepts whose labels answer to the text, best first, each with the label that did."""
        most = paging.bounded("first", DEFAULT_HITS if first is None or first is UNSET else first)
        if not text.strip() or len(text) > LONGEST_SEARCH:
            raise BadInput(
                f"`text` has {len(text)} characters.", fix=f"Give 1 to {LONGEST_SEARCH}, not all of them blank."
            )
        return search_hits(info.context, info.context.graph.lexicon.search(text, kinds or (), most))

    @field
    def article(
        self, info: Info, ref: Annotated[str, strawberry.argument(description="The article, by id, IRI or slug.")]
    ) -> Article | None:
        """The article that the reference means; null where there is none."""
        wanted = article_id(ref)
        found: Article | None = info.context.views(questions.articles, [wanted]).get(wanted)
        return found

    @field
    def snapshot(self, info: Info) -> Snapshot:
        """What is served."""
        return snapshot(info.context)

    @field
    def validation(self, info: Info) -> ValidationReport:
        """The report that the snapshot was admitted with."""
        return validation(info.context.report)


def _concept(context: Context, ref: str, kind: ConceptKind, view: Callable[..., C]) -> C | None:
    key = context.graph.lexicon.resolve(ref, (kind,))
    found: C | None = context.views(questions.concepts, [key], view).get(key)
    return found


def _concepts(  # noqa: PLR0913 - what list, and the three things that a client can ask of it
    context: Context,
    *,
    kind: ConceptKind,
    view: View,
    wanted: PageArguments,
    order: ConceptOrder | None,
    among: tuple[str, ...] | None = None,
) -> Connection[Any]:
    page = questions.concepts_page(context.graph, (kind,), wanted, order=order or ConceptOrder.LABEL, among=among)
    return connection(page, context.views(questions.concepts, page.nodes, view))
