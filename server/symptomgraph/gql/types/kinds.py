"""The roles of concepts, each with what claims tie to a concept in that role."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final

import strawberry
from strawberry import UNSET

from symptomgraph import questions
from symptomgraph.gql.context import Level, listed
from symptomgraph.gql.describe import described, field
from symptomgraph.gql.types.concepts import Concept
from symptomgraph.gql.types.connections import After, Before, First, Last, part
from symptomgraph.gql.types.related import OccurrenceStatement, RelatedConnection, occurrences, related
from symptomgraph.model import domain
from symptomgraph.model.domain import ConceptKind

if TYPE_CHECKING:
    from symptomgraph.gql.types.signs import WarningSign

LazyWarningSign = Annotated["WarningSign", strawberry.lazy("symptomgraph.gql.types.signs")]


@described
class Symptom(Concept):
    """Something that a person feels, or that can be seen on a person."""

    @field
    def conditions(
        self, first: First = UNSET, after: After = UNSET, last: Last = UNSET, before: Before = UNSET
    ) -> RelatedConnection[Condition]:
        """The conditions that claims tie to this very symptom; `sharedConditions` takes in narrower symptoms too."""
        wanted = part(first, after, last, before)
        return self.level.once(related, questions.conditions_of, Condition.of, wanted)[self.value.id]

    @field
    def causes(
        self, first: First = UNSET, after: After = UNSET, last: Last = UNSET, before: Before = UNSET
    ) -> RelatedConnection[Concept]:
        """What brings it about: causes, processes or conditions."""
        wanted = part(first, after, last, before)
        return self.level.once(related, questions.causes_of, None, wanted)[self.value.id]

    @field
    def relieved_by(
        self, first: First = UNSET, after: After = UNSET, last: Last = UNSET, before: Before = UNSET
    ) -> RelatedConnection[Intervention]:
        """Interventions that the text says relieve it."""
        wanted = part(first, after, last, before)
        return self.level.once(related, questions.relieved_by, Intervention.of, wanted)[self.value.id]

    @field
    def occurrence(self) -> list[OccurrenceStatement]:
        """How common the articles say that it is; empty where they do not say."""
        return self.level.once(occurrences).get(self.value.id, [])


@described
class Condition(Concept):
    """A disease, disorder, infection or injury, or a group of them."""

    @field
    def symptoms(
        self, first: First = UNSET, after: After = UNSET, last: Last = UNSET, before: Before = UNSET
    ) -> RelatedConnection[Symptom]:
        """The symptoms in which it shows itself."""
        wanted = part(first, after, last, before)
        return self.level.once(related, questions.symptoms_of, Symptom.of, wanted)[self.value.id]

    @field
    def causes(
        self, first: First = UNSET, after: After = UNSET, last: Last = UNSET, before: Before = UNSET
    ) -> RelatedConnection[Concept]:
        """What brings it about: causes, processes or other conditions."""
        wanted = part(first, after, last, before)
        return self.level.once(related, questions.causes_of, None, wanted)[self.value.id]

    @field
    def processes(
        self, first: First = UNSET, after: After = UNSET, last: Last = UNSET, before: Before = UNSET
    ) -> RelatedConnection[Process]:
        """What happens in the body."""
        wanted = part(first, after, last, before)
        return self.level.once(related, questions.processes_of, Process.of, wanted)[self.value.id]

    @field
    def body_sites(
        self, first: First = UNSET, after: After = UNSET, last: Last = UNSET, before: Before = UNSET
    ) -> RelatedConnection[BodySite]:
        """The parts of the body that it acts on."""
        wanted = part(first, after, last, before)
        return self.level.once(related, questions.body_sites_of, BodySite.of, wanted)[self.value.id]

    @field
    def relieved_by(
        self, first: First = UNSET, after: After = UNSET, last: Last = UNSET, before: Before = UNSET
    ) -> RelatedConnection[Intervention]:
        """Interventions that the text says relieve it."""
        wanted = part(first, after, last, before)
        return self.level.once(related, questions.relieved_by, Intervention.of, wanted)[self.value.id]

    @field
    def occurrence(self) -> list[OccurrenceStatement]:
        """How common the articles say that it is; empty where they do not say."""
        return self.level.once(occurrences).get(self.value.id, [])

    @field
    def warning_signs(self) -> list[LazyWarningSign]:
        """The warning signs that point to it."""
        return self.level.once(listed, questions.warning_signs_of, questions.warning_signs)[self.value.id]

    @field
    def requires(
        self, first: First = UNSET, after: After = UNSET, last: Last = UNSET, before: Before = UNSET
    ) -> RelatedConnection[Intervention]:
        """Interventions that the text says it calls for."""
        wanted = part(first, after, last, before)
        return self.level.once(related, questions.required_by, Intervention.of, wanted)[self.value.id]

    @field
    def effects(
        self, first: First = UNSET, after: After = UNSET, last: Last = UNSET, before: Before = UNSET
    ) -> RelatedConnection[Concept]:
        """What it brings about."""
        wanted = part(first, after, last, before)
        return self.level.once(related, questions.effects_of, None, wanted)[self.value.id]


@described
class Cause(Concept):
    """An exposure, activity, injury or pathogen from which something else follows."""

    @field
    def effects(
        self, first: First = UNSET, after: After = UNSET, last: Last = UNSET, before: Before = UNSET
    ) -> RelatedConnection[Concept]:
        """What follows from it: conditions, symptoms or processes."""
        wanted = part(first, after, last, before)
        return self.level.once(related, questions.effects_of, None, wanted)[self.value.id]


@described
class Intervention(Concept):
    """Something that is done, taken or applied to help."""

    @field
    def relieves(
        self, first: First = UNSET, after: After = UNSET, last: Last = UNSET, before: Before = UNSET
    ) -> RelatedConnection[Concept]:
        """The symptoms and conditions that the text says it relieves."""
        wanted = part(first, after, last, before)
        return self.level.once(related, questions.relieves, None, wanted)[self.value.id]


@described
class Process(Concept):
    """What happens in the body between a cause and a symptom."""

    @field
    def causes(
        self, first: First = UNSET, after: After = UNSET, last: Last = UNSET, before: Before = UNSET
    ) -> RelatedConnection[Concept]:
        """What brings it about."""
        wanted = part(first, after, last, before)
        return self.level.once(related, questions.causes_of, None, wanted)[self.value.id]

    @field
    def effects(
        self, first: First = UNSET, after: After = UNSET, last: Last = UNSET, before: Before = UNSET
    ) -> RelatedConnection[Concept]:
        """What it brings about."""
        wanted = part(first, after, last, before)
        return self.level.once(related, questions.effects_of, None, wanted)[self.value.id]


@described
class BodySite(Concept):
    """A part or region of the body."""


@described
class CareLevel(Concept):
    """How soon, and from whom, care is to be sought."""

    @field
    def rank(self) -> int:
        """The place in their order, from 1: higher is more pressing."""
        return self.value.rank or 0


ROLES: Final[dict[ConceptKind, type[Concept]]] = {
    ConceptKind.CONDITION: Condition,
    ConceptKind.SYMPTOM: Symptom,
    ConceptKind.CAUSE: Cause,
    ConceptKind.INTERVENTION: Intervention,
    ConceptKind.PROCESS: Process,
    ConceptKind.BODY_SITE: BodySite,
    ConceptKind.CARE_LEVEL: CareLevel,
}


def in_first_role(value: domain.Concept, level: Level[domain.Concept]) -> Concept:
    """The view of a concept in the first of its roles."""
    return ROLES[value.kinds[0]].of(value, level)
