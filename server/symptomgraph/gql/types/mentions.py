"""What free text speaks of."""

from __future__ import annotations

import strawberry

from symptomgraph import questions
from symptomgraph.gql.context import Context, Level, linked, pick
from symptomgraph.gql.describe import attribute, described, field
from symptomgraph.gql.types.concepts import Concept
from symptomgraph.model import mentions
from symptomgraph.model.domain import FindingQuality, LabelMatch


@described
class Mention:
    """Words of a text that name a concept."""

    value: strawberry.Private[mentions.Mention]
    level: strawberry.Private[Level[mentions.Mention]]
    start: int = attribute("Where the words begin, in Unicode code points from 0: of `a fever`, fever begins at 2.")
    end: int = attribute("Where the words end: the code point after the last.")
    text: str = attribute("The words as they stand in the text.")
    matched_label: str = attribute("The label or synonym that they are; the preferred one for an inflected form.")
    match_kind: LabelMatch = attribute("PREFERRED or SYNONYM.")
    negated: bool = attribute("Whether the text says that it is not there: `no fever`.")
    qualifiers: list[FindingQuality] = attribute("What the words beside it say of it: `severe pain`.")

    @field
    def concept(self) -> Concept:
        """The concept."""
        found: Concept = self.level.once(linked, questions.concepts, _concept)[self.value.concept]
        return found

    @field
    def alternatives(self) -> list[Concept]:
        """Other concepts that the same words mean as well."""
        return pick(self.level.once(linked, questions.concepts, _alternatives), self.value.alternatives)


def recognized(context: Context, text: str) -> list[Mention]:
    """The concepts that a text names, from left to right."""
    level = Level(context, questions.recognize(context.graph, text))
    return [
        Mention(
            value=value,
            level=level,
            start=value.start,
            end=value.end,
            text=value.text,
            matched_label=value.label,
            match_kind=value.match,
            negated=value.negated,
            qualifiers=list(value.qualities),
        )
        for value in level.values
    ]


def _concept(value: mentions.Mention) -> tuple[str]:
    return (value.concept,)


def _alternatives(value: mentions.Mention) -> tuple[str, ...]:
    return value.alternatives
