"""Which warning signs findings trigger, and the care that the articles call for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import strawberry

from symptomgraph import questions
from symptomgraph.gql.context import Context, Level, linked, pick
from symptomgraph.gql.describe import attribute, described, field
from symptomgraph.gql.types.claims import Claim
from symptomgraph.gql.types.findings import Trigger, TriggerFinding, findings, tree
from symptomgraph.gql.types.given import Finding, given_findings
from symptomgraph.gql.types.kinds import CareLevel
from symptomgraph.gql.types.signs import WarningSign
from symptomgraph.model import domain, mentions
from symptomgraph.model import triage as model
from symptomgraph.model.domain import FindingQuality, MatchRelation
from symptomgraph.model.triage import SignState

DISCLAIMER: Final = (
    "This is what the articles say about these findings. It is no diagnosis and no medical advice, and what no article "
    "warns of is not safe for that. If you are worried, or get worse, seek care now."
)


@described
class MatchedFinding:
    """A finding that a warning sign asks for, and what answers to it."""

    wanted: TriggerFinding = attribute("What the warning sign asks for.")
    given: Finding | None = attribute(
        "The given finding that answers to it; null where another warning sign is what answers."
    )
    relation: MatchRelation = attribute("Whether the given finding is the very concept, or a narrower one.")


@described
class MissingFinding:
    """A finding that would bring a warning sign nearer, and what of it is missing."""

    wanted: TriggerFinding = attribute("What the warning sign asks for.")
    given: list[Finding] = attribute("Given findings of that concept that lack some of the qualifiers.")
    qualifiers: list[FindingQuality] = attribute(
        "The qualifiers that the nearest given finding lacks; all that are wanted where none is given."
    )


@described
class AssessedWarningSign:
    """What the findings make of one warning sign."""

    value: strawberry.Private[model.SignAssessment]
    level: strawberry.Private[Level[model.SignAssessment]]
    state: SignState = attribute("How far the findings answer to the sign.")

    @field
    def warning_sign(self) -> WarningSign:
        """The warning sign."""
        sign: WarningSign = self.level.once(linked, questions.warning_signs, _sign)[self.value.sign]
        return sign

    @field
    def matched(self) -> list[MatchedFinding]:
        """What the sign asks for and is found, in the order of its findings."""
        return pick(self.level.once(_matched), self.value.matched)

    @field
    def missing(self) -> list[MissingFinding]:
        """What would bring the sign nearer, in the order of its findings; empty for a triggered one."""
        return pick(self.level.once(_missing), self.value.missing)

    @field
    def remaining(self) -> Trigger | None:
        """What would still have to be found, as a tree; null for a triggered sign."""
        left = self.value.remaining
        return None if left is None else tree(left, self.level.once(_remaining))


@described
class Triage:
    """What the articles say to findings: the warning signs that they trigger or might, and the care."""

    value: strawberry.Private[model.Triage]
    context: strawberry.Private[Context]
    disclaimer: str = attribute("What the answer is not; to be shown with it.")

    @field
    def findings(self) -> list[Finding]:
        """What was given, as it was understood: each concept and place once, with all its qualifiers."""
        return list(given_findings(self.context, self.value.findings).values())

    @field
    def care_level(self) -> CareLevel | None:
        """The highest level that a triggered sign, or a claim on a finding, calls for; null where no article says any.

        More findings never lower it.
        """
        level = self.value.care_level
        return self.context.views(questions.concepts, [level], CareLevel.of).get(level) if level else None

    @field
    def care_claims(self) -> list[Claim]:
        """The claims that call for the care level, in document order; empty where warning signs alone do."""
        return self._claims(self.value.care_claims)

    @field
    def warning_signs(self) -> list[AssessedWarningSign]:
        """The signs that the findings trigger, then those that they might, the most pressing first."""
        level = Level(self.context, self.value.signs)
        return [AssessedWarningSign(value=sign, level=level, state=sign.state) for sign in level.values]

    @field
    def self_care(self) -> list[Claim]:
        """The claims that say what relieves a given finding, in document order; they lower no care level."""
        return self._claims(self.value.self_care)

    def _claims(self, ids: Sequence[str]) -> list[Claim]:
        return pick(self.context.views(questions.claims, ids), ids)


def triage(context: Context, given: Sequence[mentions.Finding]) -> Triage:
    """What the articles say to the findings."""
    return Triage(value=questions.triage(context.graph, given), context=context, disclaimer=DISCLAIMER)


def _sign(value: model.SignAssessment) -> tuple[str]:
    return (value.sign,)


def _matched(level: Level[model.SignAssessment]) -> dict[model.MatchedFinding, MatchedFinding]:
    answers = dict.fromkeys(one for value in level.values for one in value.matched)
    wanted = findings(level.context, (one.wanted for one in answers))
    given = given_findings(level.context, (one.given for one in answers if one.given))
    return {
        one: MatchedFinding(
            wanted=wanted[one.wanted], given=given[one.given] if one.given else None, relation=one.relation
        )
        for one in answers
    }


def _missing(level: Level[model.SignAssessment]) -> dict[model.MissingFinding, MissingFinding]:
    answers = dict.fromkeys(one for value in level.values for one in value.missing)
    wanted = findings(level.context, (one.wanted for one in answers))
    given = given_findings(level.context, (near for one in answers for near in one.given))
    return {
        one: MissingFinding(wanted=wanted[one.wanted], given=pick(given, one.given), qualifiers=list(one.qualities))
        for one in answers
    }


def _remaining(level: Level[model.SignAssessment]) -> dict[domain.TriggerFinding, TriggerFinding]:
    left = (value.remaining for value in level.values if value.remaining)
    return findings(level.context, (leaf for trigger in left for leaf in questions.leaves(trigger)))
