"""Which warning signs findings trigger, and the care that the texts call for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from symptomgraph.model.domain import WarningSign
from symptomgraph.model.mentions import Finding
from symptomgraph.model.triage import SignAssessment, SignState, Triage
from symptomgraph.questions.bounds import require_bounds
from symptomgraph.questions.facts import keys, question, rows_by_key
from symptomgraph.questions.findings import WARNING_SYMPTOM, Given, gathered
from symptomgraph.questions.graph import Graph
from symptomgraph.questions.hierarchy import kinds_of
from symptomgraph.questions.order import in_document_order
from symptomgraph.questions.triggers import leaves, outcome
from symptomgraph.questions.warning_signs import warning_signs
from symptomgraph.store import Iri, Row
from symptomgraph.vocab import curie

MAX_FINDINGS: Final = 50
"""The most findings that can be given at once."""


def triage(graph: Graph, findings: Sequence[Finding]) -> Triage:
    """What the texts say to findings: the warning signs that they trigger or might, and the care; four SELECTs.

    A sign is TRIGGERED when its tree is satisfied, POSSIBLE when something in it is found, even with qualities missing.
    Any warning sign that is triggered without asking for another one counts as the WARNING_SYMPTOM of those that do.

    The care level is the highest that is warranted by a triggered sign, or by a claim on a given symptom that no word
    narrows; a claim that holds "only without" something does not count where that is given or, for WARNING_SYMPTOM,
    where a sign is triggered. Nothing lowers it: more findings trigger more, never less, in whatever order.

    Raises BadInput for no or more than 50 findings.
    """
    given = gathered(graph.lexicon, findings)
    require_bounds("findings", len(given), 1, MAX_FINDINGS, "different members")
    concepts = dict.fromkeys(one.concept for one in given)
    kinds = kinds_of(graph, [*concepts, *dict.fromkeys(site for one in given for site in one.body_sites)])
    asked = keys(graph.lexicon.sorted(kind for concept in concepts for kind in kinds[concept]), "concept")
    known = Given(graph.lexicon, given, kinds)
    signs = _touched(graph, asked)
    assessments = _assessed(signs, known)
    warned = any(one.state == SignState.TRIGGERED for one in assessments)
    said = [claim for claim in _said(graph, asked) if _holds(claim, known, warned=warned)]
    level = _level(signs, assessments, said)
    return Triage(
        findings=given,
        care_level=level,
        signs=_most_pressing_first(signs, assessments),
        care_claims=in_document_order(claim.claim for claim in said if level and claim.level == level),
        self_care=in_document_order(claim.claim for claim in said if claim.level is None),
    )


@dataclass(frozen=True, slots=True)
class _Sign:
    """A warning sign with the rank of the care that it warrants."""

    sign: WarningSign
    rank: int


@dataclass(frozen=True, slots=True)
class _Said:
    """A claim on a given finding: the care level that it warrants, or else that something relieves it."""

    claim: str
    level: str | None
    rank: int
    without: frozenset[str]


def _touched(graph: Graph, asked: Sequence[Iri]) -> dict[str, _Sign]:
    """The signs in which a finding could play a part."""
    concepts = [*asked, *(iri for iri in keys([WARNING_SYMPTOM], "concept") if iri not in asked)]
    rows = graph.store.select(question("warning-signs-touched"), {"concept": concepts})
    ranks = {curie(str(row["sign"])): int(row["rank"] or 0) for row in rows}
    found = warning_signs(graph, list(ranks))
    return {sign.id: _Sign(sign, ranks[sign.id]) for sign in found if sign is not None}


def _assessed(signs: Mapping[str, _Sign], known: Given) -> list[SignAssessment]:
    """The signs that the findings trigger or might: first those that ask for no other one, then the others."""
    asking = {key for key, one in signs.items() if _asks_for_another(one.sign)}
    alone = [_assessment(one.sign, known, warned=False) for key, one in signs.items() if key not in asking]
    warned = any(one is not None and one.state == SignState.TRIGGERED for one in alone)
    others = [_assessment(signs[key].sign, known, warned=warned) for key in asking]
    return [one for one in (*alone, *others) if one is not None]


def _asks_for_another(sign: WarningSign) -> bool:
    return any(leaf.concept == WARNING_SYMPTOM for leaf in leaves(sign.trigger))


def _assessment(sign: WarningSign, known: Given, *, warned: bool) -> SignAssessment | None:
    found = outcome(sign.trigger, partial(known.answer, warned=warned))
    state = found.state
    return SignAssessment(sign.id, state, found.matched, found.missing, found.remaining) if state else None


def _said(graph: Graph, asked: Sequence[Iri]) -> list[_Said]:
    rows = rows_by_key(graph, "care-for-findings", "concept", asked)
    claims: dict[str, list[Row]] = defaultdict(list)
    for row in (row for about in rows.values() for row in about):
        claims[curie(str(row["claim"]))].append(row)
    return [_claim(key, about) for key, about in claims.items()]


def _claim(key: str, rows: Sequence[Row]) -> _Said:
    level, rank = rows[0]["level"], rows[0]["rank"]
    without = frozenset(curie(str(row["without"])) for row in rows if row["without"])
    return _Said(key, curie(str(level)) if level else None, int(rank or 0), without)


def _holds(claim: _Said, known: Given, *, warned: bool) -> bool:
    return not any(known.has(concept) or (warned and concept == WARNING_SYMPTOM) for concept in claim.without)


def _level(signs: Mapping[str, _Sign], assessments: Iterable[SignAssessment], said: Iterable[_Said]) -> str | None:
    triggered = (signs[one.sign] for one in assessments if one.state == SignState.TRIGGERED)
    warranted = {(one.rank, one.sign.care_level) for one in triggered}
    warranted.update((claim.rank, claim.level) for claim in said if claim.level)
    return max(warranted)[1] if warranted else None


def _most_pressing_first(
    signs: Mapping[str, _Sign], assessments: Iterable[SignAssessment]
) -> tuple[SignAssessment, ...]:
    def place(one: SignAssessment) -> tuple[bool, int, str, str]:
        about = signs[one.sign]
        return one.state != SignState.TRIGGERED, -about.rank, about.sign.label.casefold(), one.sign

    return tuple(sorted(assessments, key=place))
