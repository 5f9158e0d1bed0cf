"""Answers that set concepts beside each other: compared, ranked, connected."""

from __future__ import annotations

from dataclasses import dataclass

from symptomgraph.model.domain import Related, SharedMatch


@dataclass(frozen=True, slots=True)
class ComparedTie:
    """How one of the compared conditions is tied to a concept; `match.symptom` is that concept, of whatever kind."""

    condition: str
    match: SharedMatch


@dataclass(frozen=True, slots=True)
class ComparedConcept:
    """A concept with the conditions that are tied to it, directly or through a narrower one, in the order of asking."""

    concept: str
    ties: tuple[ComparedTie, ...]


@dataclass(frozen=True, slots=True)
class OnlyIn:
    """What claims tie to one of the compared conditions and to no other, not even through a narrower concept."""

    condition: str
    related: tuple[Related, ...]


@dataclass(frozen=True, slots=True)
class ComparedAspect:
    """The concepts of one kind that claims tie to any of the conditions, each in one of three places, by label."""

    shared: tuple[ComparedConcept, ...]
    """Tied to all of the conditions."""
    partly_shared: tuple[ComparedConcept, ...]
    """Tied to several of them, not to all."""
    only: tuple[OnlyIn, ...]
    """One for each condition, in the order of asking."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What conditions have in common and what they have not."""

    conditions: tuple[str, ...]
    symptoms: ComparedAspect
    causes: ComparedAspect
    processes: ComparedAspect
    body_sites: ComparedAspect
    interventions: ComparedAspect


@dataclass(frozen=True, slots=True)
class RankedCondition:
    """How well the texts' claims on a condition fit what was asked: a measure of text, never a probability."""

    condition: str
    score: float
    """From 0 to 1; see `questions.rank_conditions`."""
    information: float
    """The bits that the score is made of; below 0 where more contradicts than matches."""
    matched: tuple[SharedMatch, ...]
    """For each present symptom that the condition is tied to: by what, and by which claims."""
    missing: tuple[str, ...]
    """The present symptoms that no claim ties to the condition."""
    contradicting: tuple[SharedMatch, ...]
    """For each absent symptom that the condition is tied to nevertheless: by what, and by which claims."""


@dataclass(frozen=True, slots=True)
class PathClaim:
    """A claim that connects two concepts."""

    claim: str
    forward: bool
    """Whether the step goes from the claim's subject to its object."""


@dataclass(frozen=True, slots=True)
class PathStep:
    """From one concept to the next, with every claim that connects the two, in document order."""

    source: str
    target: str
    claims: tuple[PathClaim, ...]


@dataclass(frozen=True, slots=True)
class ClaimPath:
    """How two concepts are connected: by a chain of claims, without any concept twice."""

    concepts: tuple[str, ...]
    """From the one to the other."""
    steps: tuple[PathStep, ...]
    """One less than concepts."""
