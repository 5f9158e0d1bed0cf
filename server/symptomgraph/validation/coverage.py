"""The fifth layer: every passage makes a claim or says why not."""

from __future__ import annotations

from typing import Final, TypeAlias

from rdflib.term import Node, URIRef

from symptomgraph.articles import Texts
from symptomgraph.model.report import CoverageRow, Layer, Position, Severity
from symptomgraph.validation.facts import Facts
from symptomgraph.validation.grounding.reading import Reading, sg
from symptomgraph.validation.rules import Rule, Tally
from symptomgraph.vocab import DCTERMS

PASSAGE_UNACCOUNTED: Final = Rule(
    "passage-unaccounted",
    Layer.COVERAGE,
    "every passage is evidence for a claim or warning sign, or says why not",
    "Add the claims that the passage makes, with sg:evidence that names it, or say by sg:noClaimReason why it has none "
    "(reason:orientation, reason:transition, reason:restatement or reason:out-of-scope).",
)
PASSAGE_BOTH: Final = Rule(
    "passage-both",
    Layer.COVERAGE,
    "no passage both makes claims and says why it makes none",
    "Delete sg:noClaimReason, or the claims.",
    Severity.WARNING,
)
ARTICLE_WITHOUT_PASSAGES: Final = Rule(
    "article-without-passages",
    Layer.COVERAGE,
    "every article has passages",
    "Add a sg:Passage for every sentence of the article's body, each with dcterms:isPartOf one of its sections.",
)
NOTHING_COVERED: Final = Rule(
    "nothing-covered",
    Layer.COVERAGE,
    "there is an article to account for",
    "Validate the whole project, or the folder that holds the articles.",
    Severity.WARNING,
)
RULES: Final[tuple[Rule, ...]] = (PASSAGE_UNACCOUNTED, PASSAGE_BOTH, ARTICLE_WITHOUT_PASSAGES, NOTHING_COVERED)

_TITLE: Final = URIRef(DCTERMS + "title")
_Said: TypeAlias = dict[Node, set[Node]]
"""The passages of claims and warning signs, with their claims; a context accounts for nothing."""


def check_coverage(facts: Facts) -> tuple[Tally, list[CoverageRow]]:
    """Accounts for every passage, section by section in their order."""
    tally = Tally(Layer.COVERAGE)
    tally.expect(RULES)
    reading = Reading(facts, Texts({}))
    said = _said(reading)
    sections: dict[Node | None, dict[Node | None, list[Node]]] = {article: {} for article in reading.articles}
    for passage in facts.instances(sg("Passage")):
        section = facts.object(passage, URIRef(DCTERMS + "isPartOf"))
        sections.setdefault(reading.article_of(passage), {}).setdefault(section, []).append(passage)
        _account(tally, facts, passage, said=passage in said)
    _articles(tally, facts, {article: bool(sections[article]) for article in reading.articles})
    counted: set[Node] = set()
    rows = [
        _row(facts, article, section, passages, (said, counted))
        for article, parts in sections.items()
        for section, passages in sorted(parts.items(), key=lambda part: _ordinal(facts, part[0]))
    ]
    return tally, rows


def _said(reading: Reading) -> _Said:
    said: _Said = {}
    for saying in reading.sayings:
        for evidence in saying.evidence:
            if not evidence.is_context:
                claims = said.setdefault(evidence.passage, set())
                if saying.is_claim:
                    claims.add(saying.node)
    return said


def _account(tally: Tally, facts: Facts, passage: Node, *, said: bool) -> None:
    name = facts.name(passage)
    reason = facts.object(passage, sg("noClaimReason"))
    tally.look(PASSAGE_UNACCOUNTED)
    tally.look(PASSAGE_BOTH)
    if not said and reason is None:
        message = f"{name} is evidence for no claim and no warning sign, and does not say why."
        tally.find(PASSAGE_UNACCOUNTED, facts.sources.locate(passage), facts.focus(passage), message)
    if said and reason is not None:
        position = facts.sources.locate(passage, sg("noClaimReason"), reason)
        message = f"{name} says why it makes no claim ({facts.name(reason)}), but claims or warning signs rest on it."
        tally.find(PASSAGE_BOTH, position, facts.focus(passage), message)


def _articles(tally: Tally, facts: Facts, has_passages: dict[Node, bool]) -> None:
    tally.look(NOTHING_COVERED, len(has_passages))
    if not has_passages:
        first = Position(facts.sources.files[0].path if facts.sources.files else "")
        tally.find(
            NOTHING_COVERED, first, None, "There is no article in what was validated: coverage has nothing to say."
        )
    for article, some in has_passages.items():
        tally.look(ARTICLE_WITHOUT_PASSAGES)
        if not some:
            message = f"{facts.name(article)} has no passage, so that nothing of it is accounted for."
            tally.find(ARTICLE_WITHOUT_PASSAGES, facts.sources.locate(article), facts.focus(article), message)


def _row(
    facts: Facts, article: Node | None, section: Node | None, passages: list[Node], claims: tuple[_Said, set[Node]]
) -> CoverageRow:
    """The row of a section; a claim that several sections make is counted in the first of them."""
    said, counted = claims
    accounted = [passage for passage in passages if passage in said]
    silent = [passage for passage in passages if passage not in said]
    reasoned = [passage for passage in silent if facts.objects(passage, sg("noClaimReason"))]
    made = set[Node]().union(*(said[passage] for passage in accounted)) - counted
    counted |= made
    return CoverageRow(
        article="-" if article is None else facts.name(article),
        section="-" if section is None else str(facts.object(section, _TITLE) or facts.name(section)),
        passages=len(passages),
        with_claims=len(accounted),
        with_reason=len(reasoned),
        unaccounted=len(silent) - len(reasoned),
        claims=len(made),
    )


def _ordinal(facts: Facts, section: Node | None) -> int:
    return (facts.integer(section, sg("ordinal")) if section is not None else None) or 0
