"""Claims: what a text says, how it qualifies it, and where it says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import strawberry

from symptomgraph import questions
from symptomgraph.gql.context import Level, linked, pick
from symptomgraph.gql.describe import attribute, described, field
from symptomgraph.gql.types.concepts import Concept
from symptomgraph.gql.types.evidence import Evidence, evidence_of
from symptomgraph.gql.types.findings import TriggerFinding, findings
from symptomgraph.gql.types.kinds import BodySite
from symptomgraph.gql.types.nodes import Node, Term
from symptomgraph.model import domain
from symptomgraph.model.domain import Extent, Frequency, Modality, Persistence, Scope, Severity, Timing


@described
class TimeWindow:
    """A stretch of time, counted from an event, in which a claim holds."""

    within: str | None = attribute("The window ends this long after the event: an ISO 8601 duration, such as `PT48H`.")
    after: str | None = attribute("The window begins this long after the event: an ISO 8601 duration.")
    anchor: Concept = attribute("The event from which the time is counted.")


@described
class Claim(Node):
    """What a text says, not what is so: one subject, one relation, one object, and where it is said.

    Qualifiers are there only where the text has the words for them.
    """

    value: strawberry.Private[domain.Claim]
    level: strawberry.Private[Level[domain.Claim]]
    iri: str = attribute("The full IRI, as SPARQL and RDF dumps have it.")
    predicate: str = attribute("The relation as a compact IRI, such as `sg:hasSymptom`.")
    statement: str = attribute("The claim as a sentence, made from its structure, never from the text.")
    modality: Modality = attribute("Whether the text asserts, allows, advises or demands what the claim says.")
    negated: bool = attribute("Whether the text says that it is not so.")
    frequency: Frequency | None = attribute("How often; a word, never a number.")
    severity: Severity | None = attribute("How strong the object is.")
    persistence: Persistence | None = attribute("How long the object lasts.")
    extent: Extent | None = attribute("How widely the object spreads.")
    timing: Timing | None = attribute("How soon the object is to follow.")
    scope: Scope | None = attribute("Of how many of the subject's kinds the claim speaks.")

    @classmethod
    def of(cls, value: domain.Claim, level: Level[domain.Claim]) -> Claim:
        """The view of a claim."""
        narrowed = value.qualifiers
        return cls(
            value=value,
            level=level,
            id=strawberry.ID(value.id),
            iri=value.iri,
            predicate=value.predicate,
            statement=value.statement,
            modality=narrowed.modality,
            negated=narrowed.negated,
            frequency=narrowed.frequency,
            severity=narrowed.severity,
            persistence=narrowed.persistence,
            extent=narrowed.extent,
            timing=narrowed.timing,
            scope=narrowed.scope,
        )

    @field
    def subject(self) -> Concept:
        """What the claim speaks of."""
        concept: Concept = self.level.once(linked, questions.concepts, _subject)[self.value.subject]
        return concept

    @field
    def object(self) -> Term:
        """What the claim ties to its subject: a concept, or a value such as `occurrence:rare`."""
        return self.level.once(_objects)[self.value.object]

    @field
    def evidence(self) -> list[Evidence]:
        """Where it is said, in document order."""
        return self.level.once(evidence_of)[self.value.id]

    @field
    def body_sites(self) -> list[BodySite]:
        """Where in the body."""
        return self._qualified("body_sites", BodySite.of)

    @field
    def radiates_to(self) -> list[BodySite]:
        """The body sites to which the symptom spreads from where it starts."""
        return self._qualified("radiates_to", BodySite.of)

    @field
    def agents(self) -> list[Concept]:
        """What does it, where the process has a doer."""
        return self._qualified("agents")

    @field
    def especially_for(self) -> list[Concept]:
        """Cases for which the claim holds above all."""
        return self._qualified("especially_for")

    @field
    def used_for(self) -> list[Concept]:
        """Cases in which the text says to use the intervention; one of them, or of the time windows, is enough."""
        return self._qualified("used_for")

    @field
    def only_without(self) -> list[Concept]:
        """What must be absent for the claim to hold."""
        return self._qualified("only_without")

    @field
    def time_windows(self) -> list[TimeWindow]:
        """The times in which the claim holds."""
        anchors = self.level.once(linked, questions.concepts, _anchors)
        return [
            TimeWindow(within=window.within, after=window.after, anchor=anchors[window.anchor or ""])
            for window in self.value.qualifiers.time_windows
        ]

    @field
    def stop_if(self) -> list[TriggerFinding]:
        """Findings at which the intervention is to be stopped."""
        return pick(self.level.once(_findings), self.value.qualifiers.stop_if)

    @field
    def watch_for(self) -> list[TriggerFinding]:
        """Findings that the monitoring is to notice."""
        return pick(self.level.once(_findings), self.value.qualifiers.watch_for)

    def _qualified(self, name: str, view: Callable[..., Any] | None = None) -> list[Any]:
        return pick(self.level.once(_qualifying, name, view), getattr(self.value.qualifiers, name))


def _subject(value: domain.Claim) -> tuple[str]:
    return (value.subject,)


def _objects(level: Level[domain.Claim]) -> dict[str, Term]:
    ids = dict.fromkeys(value.object for value in level.values)
    concepts = level.context.views(questions.concepts, (key for key in ids if key.startswith("concept:")))
    values = level.context.views(questions.qualifier_values, (key for key in ids if key not in concepts))
    return concepts | values


def _qualifying(level: Level[domain.Claim], name: str, view: Callable[..., Any] | None) -> dict[str, Any]:
    ids = (key for value in level.values for key in getattr(value.qualifiers, name))
    return level.context.views(questions.concepts, ids, view)


def _anchors(value: domain.Claim) -> tuple[str, ...]:
    return tuple(window.anchor for window in value.qualifiers.time_windows if window.anchor)


def _findings(level: Level[domain.Claim]) -> dict[domain.TriggerFinding, TriggerFinding]:
    narrowing = (value.qualifiers for value in level.values)
    return findings(level.context, (found for q in narrowing for found in (*q.stop_if, *q.watch_for)))
