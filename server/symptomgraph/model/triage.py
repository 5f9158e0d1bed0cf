"""How findings answer to warning signs, and the care that follows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from symptomgraph.model.domain import MatchRelation, Trigger, TriggerFinding
from symptomgraph.model.mentions import Finding
from symptomgraph.model.terms import FindingQuality


class SignState(StrEnum):
    """How far findings answer to a warning sign."""

    TRIGGERED = "triggered"
    """The findings are all that the sign needs."""
    POSSIBLE = "possible"
    """Some of what the sign needs is found; more would trigger it."""


@dataclass(frozen=True, slots=True)
class MatchedFinding:
    """A finding that a warning sign asks for, and the given one that answers to it."""

    wanted: TriggerFinding
    given: Finding | None
    """None where another warning sign is what answers: the wanted concept is "any warning sign"."""
    relation: MatchRelation


@dataclass(frozen=True, slots=True)
class MissingFinding:
    """A finding that would bring a warning sign nearer, and what of it is missing."""

    wanted: TriggerFinding
    given: tuple[Finding, ...]
    """Findings with the wanted concept, or a narrower one, that lack some of the qualities."""
    qualities: tuple[FindingQuality, ...]
    """The qualities that the nearest of the given findings lacks; without any given, all that are wanted."""


@dataclass(frozen=True, slots=True)
class SignAssessment:
    """What findings make of one warning sign."""

    sign: str
    state: SignState
    matched: tuple[MatchedFinding, ...]
    """In the order of the sign's findings."""
    missing: tuple[MissingFinding, ...]
    """The findings of `remaining` in their order."""
    remaining: Trigger | None
    """What would still have to be found, as a tree; None for a triggered sign."""


@dataclass(frozen=True, slots=True)
class Triage:
    """Which warning signs the findings trigger or might, and the care that the texts call for."""

    findings: tuple[Finding, ...]
    """What was given: each concept and place once, with all its qualities."""
    care_level: str | None
    """The highest level that a triggered sign, or a claim on a given symptom, warrants; None where no text says any."""
    signs: tuple[SignAssessment, ...]
    """Triggered ones first, the most pressing first."""
    care_claims: tuple[str, ...]
    """The claims that warrant the care level, in document order."""
    self_care: tuple[str, ...]
    """The claims that say what relieves a given finding, in document order."""
