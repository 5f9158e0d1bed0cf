"""Which conditions share symptoms, and which claims say so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import strawberry

from symptomgraph import questions
from symptomgraph.gql.context import Context, Level, linked, pick
from symptomgraph.gql.describe import attribute, described, field
from symptomgraph.gql.types.claims import Claim
from symptomgraph.gql.types.connections import PageInfo
from symptomgraph.gql.types.kinds import Condition, Symptom
from symptomgraph.model import domain
from symptomgraph.model.domain import MatchRelation, SymptomMatch

DISCLAIMER = (
    "This is what the articles say, sentence by sentence. It is no diagnosis and no medical advice: "
    "a condition that is not listed is not ruled out. Ask a clinician about your own case."
)


@described
class MatchedSymptom:
    """How one asked symptom is met by a condition."""

    value: strawberry.Private[domain.SharedMatch]
    level: strawberry.Private[Level[domain.SharedMatch]]
    relation: MatchRelation = attribute("Whether the claims name the asked symptom itself, or a narrower one.")

    @field
    def symptom(self) -> Symptom:
        """The asked symptom."""
        symptom: Symptom = self.level.once(linked, questions.concepts, _symptom, Symptom.of)[self.value.symptom]
        return symptom

    @field
    def matched(self) -> Symptom:
        """The symptom that the first of the claims names."""
        symptom: Symptom = self.level.once(linked, questions.concepts, _matched, Symptom.of)[self.value.matched]
        return symptom

    @field
    def claims(self) -> list[Claim]:
        """The claims that tie the condition to the symptom, those of `matched` first."""
        return pick(self.level.once(linked, questions.claims, _claims), self.value.claims)


@described
class SharedCondition:
    """A condition that claims tie to the asked symptoms: the edge, with the reasons."""

    value: strawberry.Private[domain.SharedCondition]
    level: strawberry.Private[Level[domain.SharedCondition]]
    cursor: str = attribute("Give it as `after` to go on from here; it holds for this snapshot and these arguments.")

    @field
    def node(self) -> Condition:
        """The condition."""
        condition: Condition = self.level.once(linked, questions.concepts, _condition, Condition.of)[
            self.value.condition
        ]
        return condition

    @field
    def matches(self) -> list[MatchedSymptom]:
        """One match for each asked symptom that the condition is tied to, in the order of asking."""
        return pick(self.level.once(_matches), self.value.matches)


@described
class SharedConditionConnection:
    """A page of conditions that share the asked symptoms."""

    edges: list[SharedCondition] = attribute("The conditions of this page, with the reasons.")
    page_info: PageInfo = attribute("Where this page stands in the whole list.")
    total_count: int = attribute("How many conditions the whole list has.")
    disclaimer: str = attribute("What the answer is not; to be shown with it.")


def shared_conditions(
    context: Context, symptoms: Sequence[str], match: SymptomMatch, wanted: domain.PageArguments
) -> SharedConditionConnection:
    """The conditions that claims tie to the symptoms, given by id."""
    page = questions.shared_conditions(context.graph, symptoms, match, wanted)
    level = Level(context, page.nodes)
    return SharedConditionConnection(
        edges=[SharedCondition(value=edge.node, level=level, cursor=edge.cursor) for edge in page.edges],
        page_info=PageInfo.of(page),
        total_count=page.total_count,
        disclaimer=DISCLAIMER,
    )


def matched_symptoms(
    context: Context, matches: Iterable[domain.SharedMatch]
) -> dict[domain.SharedMatch, MatchedSymptom]:
    """The views of matches; they form one level."""
    level = Level(context, dict.fromkeys(matches))
    return {value: MatchedSymptom(value=value, level=level, relation=value.relation) for value in level.values}


def _matches(level: Level[domain.SharedCondition]) -> dict[domain.SharedMatch, MatchedSymptom]:
    return matched_symptoms(level.context, (match for value in level.values for match in value.matches))


def _condition(value: domain.SharedCondition) -> tuple[str]:
    return (value.condition,)


def _symptom(value: domain.SharedMatch) -> tuple[str]:
    return (value.symptom,)


def _matched(value: domain.SharedMatch) -> tuple[str]:
    return (value.matched,)


def _claims(value: domain.SharedMatch) -> tuple[str, ...]:
    return value.claims
