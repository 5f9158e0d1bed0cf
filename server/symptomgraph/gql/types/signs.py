"""Warning signs: combinations of findings with which an article says to seek care."""

from __future__ import annotations

import strawberry

from symptomgraph import questions
from symptomgraph.gql.context import Level, linked, pick
from symptomgraph.gql.describe import attribute, described, field
from symptomgraph.gql.types.concepts import Concept
from symptomgraph.gql.types.documents import Passage
from symptomgraph.gql.types.evidence import Evidence, evidence_of
from symptomgraph.gql.types.findings import Trigger, TriggerFinding, findings, tree
from symptomgraph.gql.types.kinds import CareLevel
from symptomgraph.gql.types.nodes import Node
from symptomgraph.model import domain
from symptomgraph.model.domain import Modality, Timing


@described
class WarningSign(Node):
    """A combination of findings with which an article says to seek care, and how soon."""

    value: strawberry.Private[domain.WarningSign]
    level: strawberry.Private[Level[domain.WarningSign]]
    iri: str = attribute("The full IRI, as SPARQL and RDF dumps have it.")
    label: str = attribute("What it is, in short.")
    modality: Modality = attribute("Whether the text asserts, allows, advises or demands it.")
    timing: Timing | None = attribute("How soon care is to be sought, where the text says so.")

    @classmethod
    def of(cls, value: domain.WarningSign, level: Level[domain.WarningSign]) -> WarningSign:
        """The view of a warning sign."""
        return cls(
            value=value,
            level=level,
            id=strawberry.ID(value.id),
            iri=value.iri,
            label=value.label,
            modality=value.modality,
            timing=value.timing,
        )

    @field
    def trigger(self) -> Trigger:
        """What must be found, as a tree."""
        return tree(self.value.trigger, self.level.once(_findings))

    @field
    def findings(self) -> list[TriggerFinding]:
        """Every finding of the trigger, from left to right, without their groups."""
        return pick(self.level.once(_findings), questions.leaves(self.value.trigger))

    @field
    def care_level(self) -> CareLevel:
        """The care that it calls for."""
        level: CareLevel = self.level.once(linked, questions.concepts, _care_level, CareLevel.of)[self.value.care_level]
        return level

    @field
    def suggests(self) -> list[Concept]:
        """The conditions or processes that the text says it points to."""
        return pick(self.level.once(linked, questions.concepts, _suggests), self.value.suggests)

    @field
    def passages(self) -> list[Passage]:
        """The sentences that say it, in document order."""
        return pick(self.level.once(linked, questions.passages, _passages), self.value.passages)

    @field
    def evidence(self) -> list[Evidence]:
        """Where it is said, and the words that say it."""
        return self.level.once(evidence_of)[self.value.id]


def _findings(level: Level[domain.WarningSign]) -> dict[domain.TriggerFinding, TriggerFinding]:
    return findings(level.context, (leaf for value in level.values for leaf in questions.leaves(value.trigger)))


def _care_level(value: domain.WarningSign) -> tuple[str]:
    return (value.care_level,)


def _suggests(value: domain.WarningSign) -> tuple[str, ...]:
    return value.suggests


def _passages(value: domain.WarningSign) -> tuple[str, ...]:
    return value.passages
