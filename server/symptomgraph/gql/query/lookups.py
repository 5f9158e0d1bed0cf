"""One thing by its id or by what it is called, and what words mean."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Final, TypeVar

import strawberry
from strawberry import UNSET

from symptomgraph import questions
from symptomgraph.errors import BadInput
from symptomgraph.gql import paging
from symptomgraph.gql.context import Context
from symptomgraph.gql.describe import described, field
from symptomgraph.gql.lookup import nodes_by_id
from symptomgraph.gql.query.arguments import Info, Ref
from symptomgraph.gql.types.concepts import Concept
from symptomgraph.gql.types.documents import Article
from symptomgraph.gql.types.filters import article_id
from symptomgraph.gql.types.kinds import Condition, Intervention, Symptom
from symptomgraph.gql.types.mentions import Mention, recognized
from symptomgraph.gql.types.nodes import Node
from symptomgraph.gql.types.search import SearchHit, search_hits
from symptomgraph.gql.types.snapshot import Snapshot, snapshot
from symptomgraph.gql.types.validation import ValidationReport, validation
from symptomgraph.model.domain import ConceptKind

DEFAULT_HITS: Final = 10
LONGEST_SEARCH: Final = 200

C = TypeVar("C")


@described
class Lookups:
    """One thing by its id or by what it is called, and what words mean."""

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
    def recognize(
        self,
        info: Info,
        text: Annotated[
            str,
            strawberry.argument(description=f"What a person writes: at most {questions.LONGEST_TEXT} characters."),
        ],
    ) -> list[Mention]:
        """The concepts that a text names, from left to right: longest labels first, none overlapping."""
        return recognized(info.context, text)

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
