"""How two concepts are connected: chains of claims."""

from __future__ import annotations

import strawberry

from symptomgraph import questions
from symptomgraph.gql.context import Context, Level, linked, pick
from symptomgraph.gql.describe import attribute, described, field
from symptomgraph.gql.types.claims import Claim
from symptomgraph.gql.types.concepts import Concept
from symptomgraph.gql.types.roles import PathDirection
from symptomgraph.model import answers


@described
class PathClaim:
    """A claim that connects the two concepts of a step."""

    value: strawberry.Private[answers.PathClaim]
    level: strawberry.Private[Level[answers.PathClaim]]
    direction: PathDirection = attribute("Whether the step goes along the claim or against it.")

    @field
    def claim(self) -> Claim:
        """The claim."""
        found: Claim = self.level.once(linked, questions.claims, _claim)[self.value.claim]
        return found


@described
class PathStep:
    """From one concept to the next."""

    value: strawberry.Private[answers.PathStep]
    level: strawberry.Private[Level[answers.PathStep]]

    @field
    def source(self) -> Concept:
        """The concept that the step begins with."""
        found: Concept = self.level.once(linked, questions.concepts, _source)[self.value.source]
        return found

    @field
    def target(self) -> Concept:
        """The concept that the step leads to."""
        found: Concept = self.level.once(linked, questions.concepts, _target)[self.value.target]
        return found

    @field
    def claims(self) -> list[PathClaim]:
        """Every claim that connects the two, in document order; none of them is negated."""
        return pick(self.level.once(_claims), self.value.claims)


@described
class Path:
    """How two concepts are connected: a chain of claims that comes to no concept twice."""

    value: strawberry.Private[answers.ClaimPath]
    level: strawberry.Private[Level[answers.ClaimPath]]
    length: int = attribute("How many steps it has.")

    @field
    def concepts(self) -> list[Concept]:
        """The concepts on the way, from the one end to the other."""
        return pick(self.level.once(linked, questions.concepts, _concepts), self.value.concepts)

    @field
    def steps(self) -> list[PathStep]:
        """The steps on the way; none from a concept to itself."""
        return pick(self.level.once(_steps), self.value.steps)


def paths(context: Context, source: str, target: str, max_hops: int) -> list[Path]:
    """The shortest paths between two concepts, given by id."""
    level = Level(context, questions.paths(context.graph, source, target, max_hops))
    return [Path(value=value, level=level, length=len(value.steps)) for value in level.values]


def _steps(level: Level[answers.ClaimPath]) -> dict[answers.PathStep, PathStep]:
    steps = Level(level.context, dict.fromkeys(step for value in level.values for step in value.steps))
    return {step: PathStep(value=step, level=steps) for step in steps.values}


def _claims(level: Level[answers.PathStep]) -> dict[answers.PathClaim, PathClaim]:
    claims = Level(level.context, dict.fromkeys(claim for value in level.values for claim in value.claims))
    return {claim: PathClaim(value=claim, level=claims, direction=_direction(claim)) for claim in claims.values}


def _direction(value: answers.PathClaim) -> PathDirection:
    return PathDirection.FORWARD if value.forward else PathDirection.BACKWARD


def _concepts(value: answers.ClaimPath) -> tuple[str, ...]:
    return value.concepts


def _source(value: answers.PathStep) -> tuple[str]:
    return (value.source,)


def _target(value: answers.PathStep) -> tuple[str]:
    return (value.target,)


def _claim(value: answers.PathClaim) -> tuple[str]:
    return (value.claim,)
