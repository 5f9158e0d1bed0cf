"""What conditions have in common, and what sets them apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, Generic, TypeVar

import strawberry

from symptomgraph import questions
from symptomgraph.gql.context import Context, Level, View, linked, pick
from symptomgraph.gql.describe import attribute, described, field
from symptomgraph.gql.types.claims import Claim
from symptomgraph.gql.types.concepts import Concept
from symptomgraph.gql.types.kinds import BodySite, Condition, Intervention, Process, Symptom
from symptomgraph.model import answers
from symptomgraph.model.answers import ComparedAspect
from symptomgraph.model.domain import MatchRelation, Related

DISCLAIMER: Final = (
    "This compares what the articles say, sentence by sentence. What they do not say of a condition may still be so. "
    "It is no diagnosis and no medical advice."
)

T = TypeVar("T")

_Aspects = Mapping[str, ComparedAspect]


@described
class ComparedTie:
    """How one of the compared conditions is tied to a concept."""

    value: strawberry.Private[answers.ComparedTie]
    level: strawberry.Private[Level[answers.ComparedTie]]
    relation: MatchRelation = attribute("Whether the claims name the concept itself, or a narrower one.")

    @field
    def condition(self) -> Condition:
        """The condition."""
        found: Condition = self.level.once(linked, questions.concepts, _condition, Condition.of)[self.value.condition]
        return found

    @field
    def matched(self) -> Concept:
        """The concept that the first of the claims names."""
        found: Concept = self.level.once(linked, questions.concepts, _matched)[self.value.match.matched]
        return found

    @field
    def claims(self) -> list[Claim]:
        """The claims that tie the condition to the concept, those of `matched` first."""
        return pick(self.level.once(linked, questions.claims, _tie_claims), self.value.match.claims)


@described
class Compared(Generic[T]):
    """A concept that claims tie to several of the compared conditions, directly or through a narrower concept."""

    value: strawberry.Private[answers.ComparedConcept]
    level: strawberry.Private[Level[answers.ComparedConcept]]
    view: strawberry.Private[View | None]

    @field
    def concept(self) -> T:
        """The concept."""
        found: T = self.level.once(linked, questions.concepts, _concept, self.view)[self.value.concept]
        return found

    @field
    def ties(self) -> list[ComparedTie]:
        """The conditions that it is tied to, in the order of asking, each with the claims."""
        return pick(self.level.once(_ties), self.value.ties)


@described
class ComparedConcepts:
    """Concepts that claims tie to several of the compared conditions, by label."""

    aspects: strawberry.Private[Mapping[str, Sequence[answers.ComparedConcept]]]
    context: strawberry.Private[Context]

    @field
    def symptoms(self) -> list[Compared[Symptom]]:
        """Symptoms in which they show themselves."""
        return self._compared("symptoms", Symptom.of)

    @field
    def causes(self) -> list[Compared[Concept]]:
        """What brings them about."""
        return self._compared("causes")

    @field
    def processes(self) -> list[Compared[Process]]:
        """What happens in the body."""
        return self._compared("processes", Process.of)

    @field
    def body_sites(self) -> list[Compared[BodySite]]:
        """Parts of the body that they act on."""
        return self._compared("body_sites", BodySite.of)

    @field
    def interventions(self) -> list[Compared[Intervention]]:
        """What relieves them, or what they call for."""
        return self._compared("interventions", Intervention.of)

    def _compared(self, aspect: str, view: View | None = None) -> list[Compared[Any]]:
        level = Level(self.context, self.aspects[aspect])
        return [Compared(value=value, level=level, view=view) for value in level.values]


@described
class Exclusive(Generic[T]):
    """A concept that claims tie to one of the compared conditions and to no other."""

    value: strawberry.Private[Related]
    level: strawberry.Private[Level[Related]]
    view: strawberry.Private[View | None]

    @field
    def concept(self) -> T:
        """The concept."""
        found: T = self.level.once(linked, questions.concepts, _exclusive, self.view)[self.value.concept]
        return found

    @field
    def claims(self) -> list[Claim]:
        """The claims that tie it to the condition, in document order."""
        return pick(self.level.once(linked, questions.claims, _exclusive_claims), self.value.claims)


@described
class OnlyIn:
    """What claims tie to one of the compared conditions and to no other, not even through a narrower concept."""

    id: strawberry.Private[str]
    level: strawberry.Private[Level[str]]
    aspects: strawberry.Private[_Aspects]

    @field
    def condition(self) -> Condition:
        """The condition."""
        found: Condition = self.level.once(linked, questions.concepts, _itself, Condition.of)[self.id]
        return found

    @field
    def symptoms(self) -> list[Exclusive[Symptom]]:
        """Symptoms in which it alone shows itself."""
        return self._only("symptoms", Symptom.of)

    @field
    def causes(self) -> list[Exclusive[Concept]]:
        """What brings it alone about."""
        return self._only("causes")

    @field
    def processes(self) -> list[Exclusive[Process]]:
        """What happens in the body with it alone."""
        return self._only("processes", Process.of)

    @field
    def body_sites(self) -> list[Exclusive[BodySite]]:
        """Parts of the body that it alone acts on."""
        return self._only("body_sites", BodySite.of)

    @field
    def interventions(self) -> list[Exclusive[Intervention]]:
        """What relieves it alone, or what it alone calls for."""
        return self._only("interventions", Intervention.of)

    def _only(self, aspect: str, view: View | None = None) -> list[Exclusive[Any]]:
        return self.level.once(_exclusives, self.aspects[aspect], view)[self.id]


@described
class Comparison:
    """What conditions have in common, and what sets them apart; each with the claims that say so."""

    value: strawberry.Private[answers.Comparison]
    context: strawberry.Private[Context]
    disclaimer: str = attribute("What the answer is not; to be shown with it.")

    @field
    def conditions(self) -> list[Condition]:
        """The compared conditions, each once, in the order of asking."""
        return pick(self.context.views(questions.concepts, self.value.conditions, Condition.of), self.value.conditions)

    @field
    def shared(self) -> ComparedConcepts:
        """What claims tie to all of the conditions."""
        return self._part(lambda aspect: aspect.shared)

    @field
    def partly_shared(self) -> ComparedConcepts:
        """What claims tie to several of the conditions, not to all."""
        return self._part(lambda aspect: aspect.partly_shared)

    @field
    def only_in(self) -> list[OnlyIn]:
        """For each of the conditions, in the order of asking, what claims tie to it alone."""
        level = Level(self.context, self.value.conditions)
        aspects = _aspects(self.value)
        return [OnlyIn(id=condition, level=level, aspects=aspects) for condition in level.values]

    def _part(self, part: Callable[[ComparedAspect], Sequence[answers.ComparedConcept]]) -> ComparedConcepts:
        aspects = {name: part(aspect) for name, aspect in _aspects(self.value).items()}
        return ComparedConcepts(aspects=aspects, context=self.context)


def comparison(context: Context, conditions: Sequence[str]) -> Comparison:
    """The comparison of the conditions, given by id."""
    return Comparison(value=questions.compare(context.graph, conditions), context=context, disclaimer=DISCLAIMER)


def _aspects(value: answers.Comparison) -> _Aspects:
    return {
        "symptoms": value.symptoms,
        "causes": value.causes,
        "processes": value.processes,
        "body_sites": value.body_sites,
        "interventions": value.interventions,
    }


def _exclusives(level: Level[str], aspect: ComparedAspect, view: View | None) -> dict[str, list[Exclusive[Any]]]:
    members = Level(level.context, (one for only in aspect.only for one in only.related))
    return {
        only.condition: [Exclusive(value=one, level=members, view=view) for one in only.related] for only in aspect.only
    }


def _ties(level: Level[answers.ComparedConcept]) -> dict[answers.ComparedTie, ComparedTie]:
    ties = Level(level.context, dict.fromkeys(tie for value in level.values for tie in value.ties))
    return {tie: ComparedTie(value=tie, level=ties, relation=tie.match.relation) for tie in ties.values}


def _itself(value: str) -> tuple[str]:
    return (value,)


def _concept(value: answers.ComparedConcept) -> tuple[str]:
    return (value.concept,)


def _condition(value: answers.ComparedTie) -> tuple[str]:
    return (value.condition,)


def _matched(value: answers.ComparedTie) -> tuple[str]:
    return (value.match.matched,)


def _tie_claims(value: answers.ComparedTie) -> tuple[str, ...]:
    return value.match.claims


def _exclusive(value: Related) -> tuple[str]:
    return (value.concept,)


def _exclusive_claims(value: Related) -> tuple[str, ...]:
    return value.claims
