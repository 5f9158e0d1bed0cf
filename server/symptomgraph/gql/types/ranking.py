"""Conditions ranked by how well what the articles say of them fits present and absent symptoms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import strawberry

from symptomgraph import questions
from symptomgraph.gql.context import Context, Level, linked, pick
from symptomgraph.gql.describe import attribute, described, field
from symptomgraph.gql.types.connections import CURSOR, PageInfo
from symptomgraph.gql.types.kinds import Condition, Symptom
from symptomgraph.gql.types.shared import MatchedSymptom, matched_symptoms
from symptomgraph.model import answers
from symptomgraph.model.domain import PageArguments, SharedMatch

DISCLAIMER: Final = (
    "The score says how well the articles' sentences on a condition fit the symptoms: relevance of text, never a "
    "probability. It is no diagnosis and no medical advice: a condition that is low or not listed is not ruled out."
)


@described
class RankedCondition:
    """A condition with what speaks for and against it: the edge, with the reasons."""

    value: strawberry.Private[answers.RankedCondition]
    level: strawberry.Private[Level[answers.RankedCondition]]
    cursor: str = attribute(CURSOR)
    score: float = attribute(
        "From 0 to 1: the bits that speak for the condition, less those that speak against it, in parts of the bits of "
        "all present symptoms. A symptom has the more bits the fewer conditions the articles tie it to. No probability."
    )
    information: float = attribute(
        "The bits that the score is made of; below 0 where more speaks against it than for it."
    )

    @field
    def node(self) -> Condition:
        """The condition."""
        found: Condition = self.level.once(linked, questions.concepts, _condition, Condition.of)[self.value.condition]
        return found

    @field
    def matched(self) -> list[MatchedSymptom]:
        """The present symptoms that claims tie to it, directly or through a narrower symptom, by label."""
        return pick(self.level.once(_matches, "matched"), self.value.matched)

    @field
    def missing(self) -> list[Symptom]:
        """The present symptoms that no claim ties to it, by label."""
        return pick(self.level.once(linked, questions.concepts, _missing, Symptom.of), self.value.missing)

    @field
    def contradicting(self) -> list[MatchedSymptom]:
        """The absent symptoms that claims tie to it nevertheless, by label."""
        return pick(self.level.once(_matches, "contradicting"), self.value.contradicting)


@described
class RankedConditionConnection:
    """A page of conditions that a present symptom is tied to, the best fit first, then by label."""

    edges: list[RankedCondition] = attribute("The conditions of this page, with the reasons.")
    page_info: PageInfo = attribute("Where this page stands in the whole list.")
    total_count: int = attribute("How many conditions the whole list has.")
    disclaimer: str = attribute("What the answer is not; to be shown with it.")


def ranked_conditions(
    context: Context, present: Sequence[str], absent: Sequence[str], wanted: PageArguments
) -> RankedConditionConnection:
    """The conditions ranked by the symptoms, given by id."""
    page = questions.rank_conditions(context.graph, present, absent, wanted)
    level = Level(context, page.nodes)
    return RankedConditionConnection(
        edges=[
            RankedCondition(
                value=edge.node,
                level=level,
                cursor=edge.cursor,
                score=edge.node.score,
                information=edge.node.information,
            )
            for edge in page.edges
        ],
        page_info=PageInfo.of(page),
        total_count=page.total_count,
        disclaimer=DISCLAIMER,
    )


def _condition(value: answers.RankedCondition) -> tuple[str]:
    return (value.condition,)


def _missing(value: answers.RankedCondition) -> tuple[str, ...]:
    return value.missing


def _matches(level: Level[answers.RankedCondition], name: str) -> dict[SharedMatch, MatchedSymptom]:
    return matched_symptoms(level.context, (match for value in level.values for match in getattr(value, name)))
