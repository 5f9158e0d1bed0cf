"""Trigger trees: what of one is found, and what would still have to be."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from symptomgraph.model.domain import Trigger, TriggerFinding, TriggerGroup, TriggerOperator
from symptomgraph.model.triage import MatchedFinding, MissingFinding, SignState

Answer = MatchedFinding | MissingFinding
"""What the given findings make of one that is wanted."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the given findings make of a trigger tree."""

    matched: tuple[MatchedFinding, ...]
    missing: tuple[MissingFinding, ...]
    remaining: Trigger | None

    @property
    def state(self) -> SignState | None:
        """TRIGGERED where nothing remains, POSSIBLE where something is found at least in part, else None."""
        if self.matched and self.remaining is None:
            return SignState.TRIGGERED
        return SignState.POSSIBLE if self.matched or any(one.given for one in self.missing) else None


def outcome(trigger: Trigger, answer: Callable[[TriggerFinding], Answer]) -> Outcome:
    """The outcome of a trigger tree: all members of an all-of group are needed, any one of an any-of group is enough.

    More that is found never makes less matched, nor more missing.
    """
    answers = {leaf: answer(leaf) for leaf in leaves(trigger)}
    matched = {leaf: found for leaf, found in answers.items() if isinstance(found, MatchedFinding)}
    remaining = _remaining(trigger, matched.keys().__contains__)
    left = () if remaining is None else leaves(remaining)
    missing = (found for leaf in left if isinstance(found := answers[leaf], MissingFinding))
    return Outcome(tuple(matched.values()), tuple(dict.fromkeys(missing)), remaining)


def leaves(trigger: Trigger) -> Iterator[TriggerFinding]:
    """The findings of a trigger tree, from left to right."""
    if isinstance(trigger, TriggerFinding):
        yield trigger
    else:
        for member in trigger.members:
            yield from leaves(member)


def _remaining(trigger: Trigger, found: Callable[[TriggerFinding], bool]) -> Trigger | None:
    """The tree without what is found; None where nothing more is needed."""
    if isinstance(trigger, TriggerFinding):
        return None if found(trigger) else trigger
    members = [_remaining(member, found) for member in trigger.members]
    left = tuple(member for member in members if member is not None)
    if trigger.operator == TriggerOperator.ANY_OF and len(left) < len(members):
        return None
    if trigger.operator == TriggerOperator.ALL_OF and len(left) <= 1:
        return next(iter(left), None)
    return TriggerGroup(trigger.operator, left)
