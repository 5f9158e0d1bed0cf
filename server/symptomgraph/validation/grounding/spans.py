"""Do passages and headings stand where they say, and is the whole text accounted for?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from rdflib.term import Node

from symptomgraph.model.report import Layer, Position
from symptomgraph.validation.grounding.reading import Reading, Span, sg, sha256
from symptomgraph.validation.grounding.words import excerpt
from symptomgraph.validation.rules import Rule, Tally

PASSAGE_DIGEST: Final = Rule(
    "passage-digest",
    Layer.GROUNDING,
    "the text between a passage's start and end has its digest",
    "Correct sg:start and sg:end, or the digest, after the article's text.",
)
HEADING_DIGEST: Final = Rule(
    "heading-digest",
    Layer.GROUNDING,
    "the text between a heading's start and end has its digest",
    "Correct sg:start and sg:end, or the digest, after the article's text.",
)
TEXT_UNACCOUNTED: Final = Rule(
    "text-unaccounted",
    Layer.GROUNDING,
    "between passages and headings there is nothing but white space",
    "Add a sg:Passage for every sentence of the text, or a heading's span to its section.",
)
TEXT_MISSING: Final = Rule(
    "text-missing",
    Layer.GROUNDING,
    "every article's text is at hand where texts are asked for",
    "Put the article's text into the folder of texts as SLUG.txt.",
)


def check_spans(tally: Tally, reading: Reading, *, texts_required: bool) -> None:
    """Runs the rules about spans; without an article's text they count what they could not check."""
    for article, slug in reading.articles.items():
        if texts_required:
            _text_at_hand(tally, reading, article, slug)
        _unaccounted(tally, reading, article)
    for rule, spans in ((PASSAGE_DIGEST, reading.passages), (HEADING_DIGEST, reading.headings)):
        _digests(tally, reading, rule, spans)


def _text_at_hand(tally: Tally, reading: Reading, article: Node, slug: str) -> None:
    tally.look(TEXT_MISSING)
    if slug not in reading.texts:
        facts = reading.facts
        message = f"There is no text of {facts.name(article)}, so that nothing could be checked against it."
        fix = f"Put the text into the folder of texts as {slug}.txt, or beside the article's Turtle file."
        tally.find(TEXT_MISSING, facts.sources.locate(article), facts.focus(article), message, fix)


def _digests(tally: Tally, reading: Reading, rule: Rule, spans: Mapping[Node, Span]) -> None:
    for span in spans.values():
        text = reading.text(span.article)
        if text is None:
            tally.look(rule, 0, unchecked=1)
            continue
        tally.look(rule)
        if span.place != (span.start, span.end):
            _wrong_span(tally, reading, rule, span, text)


def _wrong_span(tally: Tally, reading: Reading, rule: Rule, span: Span, text: str) -> None:
    facts = reading.facts
    within = 0 <= span.start < span.end <= len(text)
    if within:
        there = text[span.start : span.end]
        message = f"The text from {span.start} to {span.end}, “{excerpt(there)}”, does not have the recorded digest."
        fix = f'If that is the sentence, set sg:digest "{sha256(there)}"; else correct sg:start and sg:end.'
    else:
        message = f"The span from {span.start} to {span.end} is not in the text, which ends at {len(text)}."
        fix = "Correct sg:start and sg:end: code points from 0, the end exclusive."
    if span.place:
        fix = f"Set sg:start {span.place[0]} ; sg:end {span.place[1]}: there the text has the recorded digest."
    at = facts.object(span.node, sg("digest" if within and not span.place else "start"))
    position = facts.sources.locate(span.node, sg("digest" if within and not span.place else "start"), at)
    tally.find(rule, position, facts.focus(span.node), message, fix)


def _unaccounted(tally: Tally, reading: Reading, article: Node) -> None:
    text = reading.text(article)
    spans = [span for all_spans in (reading.passages, reading.headings) for span in all_spans.values()]
    places = sorted(span.place or (span.start, span.end) for span in spans if span.article == article)
    if text is None:
        tally.look(TEXT_UNACCOUNTED, 0, unchecked=len(places) + 1)
        return
    end = 0
    places = [(start, end) for start, end in places if 0 <= start < end <= len(text)]
    for start, next_end in [*places, (len(text), len(text))]:
        tally.look(TEXT_UNACCOUNTED)
        _gap(tally, reading, article, end, start)
        end = max(end, next_end)


def _gap(tally: Tally, reading: Reading, article: Node, start: int, end: int) -> None:
    slug = reading.articles[article]
    text = reading.texts[slug]
    left = text[start:end].strip()
    if left:
        start += len(text[start:end]) - len(text[start:end].lstrip())
        line = text.count("\n", 0, start) + 1
        column = start - text.rfind("\n", 0, start)
        tally.find(
            TEXT_UNACCOUNTED,
            Position(reading.texts.origin(slug).as_posix(), line, column),
            reading.facts.focus(article),
            f"“{excerpt(left)}” belongs to no passage and to no heading.",
            f'Add a passage with sg:start {start} ; sg:end {start + len(left)} ; sg:digest "{sha256(left)}" '
            "(one for each sentence), or that span to the section whose heading it is.",
        )
