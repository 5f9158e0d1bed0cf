"""Findings and their groups: the trigger trees of warning signs, and what claims say to stop at or to watch for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, TypeAlias

import strawberry

from symptomgraph import questions
from symptomgraph.gql.context import Context, Level, linked, pick
from symptomgraph.gql.describe import attribute, described, field
from symptomgraph.gql.types.concepts import Concept
from symptomgraph.gql.types.kinds import BodySite, Intervention
from symptomgraph.model import domain
from symptomgraph.model.domain import FindingQuality, TriggerOperator


@described
class TriggerFinding:
    """Something that is found: a symptom or cause, with all that must be so of it."""

    value: strawberry.Private[domain.TriggerFinding]
    level: strawberry.Private[Level[domain.TriggerFinding]]
    qualifiers: list[FindingQuality] = attribute("What must be so of the finding, all of it.")
    mentions: list[str] = attribute("The words in the passages that name the finding.")

    @field
    def concept(self) -> Concept:
        """The symptom or cause that is found."""
        concept: Concept = self.level.once(linked, questions.concepts, _concept)[self.value.concept]
        return concept

    @field
    def body_sites(self) -> list[BodySite]:
        """Where in the body it is found, any one of them; anywhere where none is named."""
        return pick(self.level.once(linked, questions.concepts, _sites, BodySite.of), self.value.body_sites)

    @field
    def not_relieved_by(self) -> list[Intervention]:
        """Interventions that were tried and did not help."""
        found = self.level.once(linked, questions.concepts, _tried, Intervention.of)
        return pick(found, self.value.not_relieved_by)


@described
class TriggerGroup:
    """Several findings together."""

    operator: TriggerOperator = attribute("Whether all of the members are needed, or any one of them.")
    members: list[Trigger] = attribute("Findings, or groups of them.")


Trigger: TypeAlias = Annotated[
    TriggerFinding | TriggerGroup,
    strawberry.union("Trigger", description="A node of a trigger tree: a finding, or a group of them."),
]


def findings(context: Context, values: Iterable[domain.TriggerFinding]) -> dict[domain.TriggerFinding, TriggerFinding]:
    """The views of findings; they form one level."""
    level = Level(context, dict.fromkeys(values))
    return {
        value: TriggerFinding(value=value, level=level, qualifiers=list(value.qualities), mentions=list(value.mentions))
        for value in level.values
    }


def tree(trigger: domain.Trigger, shown: dict[domain.TriggerFinding, TriggerFinding]) -> Trigger:
    """The view of a trigger tree over the views of its findings."""
    if isinstance(trigger, domain.TriggerFinding):
        return shown[trigger]
    return TriggerGroup(operator=trigger.operator, members=[tree(member, shown) for member in trigger.members])


def _concept(value: domain.TriggerFinding) -> tuple[str]:
    return (value.concept,)


def _sites(value: domain.TriggerFinding) -> tuple[str, ...]:
    return value.body_sites


def _tried(value: domain.TriggerFinding) -> tuple[str, ...]:
    return value.not_relieved_by
