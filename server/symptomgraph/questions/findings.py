"""Which given findings answer to those that warning signs ask for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from symptomgraph.lexicon import Lexicon, implied_qualities, in_list_order
from symptomgraph.model.domain import FindingQuality, MatchRelation, TriggerFinding
from symptomgraph.model.mentions import Finding
from symptomgraph.model.triage import MatchedFinding, MissingFinding

WARNING_SYMPTOM: Final = "concept:warning-symptom"
"""What warning signs ask for that need any other warning sign beside what they name."""

IMPLIED: Final[Mapping[FindingQuality, FindingQuality]] = {FindingQuality.RAPIDLY_SPREADING: FindingQuality.SPREADING}
"""Qualities that another one includes; no word for strength or change includes another."""


def gathered(lexicon: Lexicon, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings by label, each concept at each place once, with all the qualities that are given of it there."""
    qualities: dict[tuple[str, tuple[str, ...]], set[FindingQuality]] = defaultdict(set)
    for one in findings:
        qualities[one.concept, lexicon.sorted(one.body_sites)].update(one.qualities)
    keys = sorted(qualities, key=lambda key: (lexicon.sort_key(key[0]), key[1]))
    return tuple(Finding(concept, in_list_order(qualities[concept, sites]), sites) for concept, sites in keys)


class Given:
    """The findings of a person, each known for all that it is a kind of."""

    def __init__(self, lexicon: Lexicon, findings: Sequence[Finding], kinds: Mapping[str, frozenset[str]]) -> None:
        self._lexicon = lexicon
        self._findings = findings
        self._kinds = kinds
        self._qualities = {one: self._all_qualities(one) for one in findings}

    def has(self, concept: str) -> bool:
        """Whether the concept, or a narrower one, is among the findings."""
        return any(concept in self._kinds[one.concept] for one in self._findings)

    def answer(self, wanted: TriggerFinding, *, warned: bool) -> MatchedFinding | MissingFinding:
        """What the findings make of one that a warning sign asks for.

        A finding answers to it with the same or a narrower concept, at least the wanted qualities, and a place that is,
        or is part of, a wanted one; where nothing is said of the place, it may be that one. `warned` says that another
        warning sign is triggered, which is what WARNING_SYMPTOM stands for.
        """
        near = [one for one in self._findings if self._is_near(one, wanted)]
        lacking = {one: set(wanted.qualities) - self._qualities[one] for one in near}
        full = sorted((one for one in near if not lacking[one]), key=lambda one: one.concept != wanted.concept)
        if full:
            exact = full[0].concept == wanted.concept
            return MatchedFinding(wanted, full[0], MatchRelation.EXACT if exact else MatchRelation.NARROWER)
        if warned and wanted.concept == WARNING_SYMPTOM and not wanted.qualities:
            return MatchedFinding(wanted, None, MatchRelation.NARROWER)
        least = min(lacking.values(), key=lambda some: (len(some), in_list_order(some)), default=wanted.qualities)
        return MissingFinding(wanted, tuple(near), in_list_order(least))

    def _is_near(self, given: Finding, wanted: TriggerFinding) -> bool:
        sites = {site for place in given.body_sites for site in self._kinds[place]}
        elsewhere = wanted.body_sites and given.body_sites and sites.isdisjoint(wanted.body_sites)
        return wanted.concept in self._kinds[given.concept] and not elsewhere

    def _all_qualities(self, given: Finding) -> frozenset[FindingQuality]:
        named = implied_qualities(self._lexicon, given.concept, self._kinds[given.concept] - {given.concept})
        stated = named.union(given.qualities)
        return stated.union(IMPLIED[quality] for quality in stated if quality in IMPLIED)
