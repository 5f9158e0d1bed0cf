"""What a search text finds."""

from __future__ import annotations

from collections.abc import Sequence

import strawberry

from symptomgraph import questions
from symptomgraph.gql.context import Context, Level, linked
from symptomgraph.gql.describe import attribute, described, field
from symptomgraph.gql.types.concepts import Concept
from symptomgraph.model import domain
from symptomgraph.model.domain import LabelMatch


@described
class SearchHit:
    """A concept that answers to a search text, with the reason."""

    value: strawberry.Private[domain.SearchHit]
    level: strawberry.Private[Level[domain.SearchHit]]
    matched_label: str = attribute("The label, synonym or code that answered to the text.")
    match_kind: LabelMatch = attribute("How it answered.")
    score: float = attribute("How well it answered: more than 0, at most 1. An exact label or synonym comes first.")

    @field
    def concept(self) -> Concept:
        """The concept."""
        concept: Concept = self.level.once(linked, questions.concepts, _concept)[self.value.concept]
        return concept


def search_hits(context: Context, hits: Sequence[domain.SearchHit]) -> list[SearchHit]:
    """The views of hits, best first."""
    level = Level(context, hits)
    return [
        SearchHit(value=hit, level=level, matched_label=hit.matched_label, match_kind=hit.match, score=hit.score)
        for hit in hits
    ]


def _concept(value: domain.SearchHit) -> tuple[str]:
    return (value.concept,)
