"""From labels in a text to what it says of their concepts: with which qualities, and whether they are absent."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from typing import Final

from symptomgraph.lexicon.entries import LabelRank
from symptomgraph.lexicon.negation import Negation
from symptomgraph.lexicon.recognizer import Recognizer, Span
from symptomgraph.lexicon.tokens import Gap, Token, tokenize
from symptomgraph.model.mentions import Mention
from symptomgraph.model.terms import FindingQuality, LabelMatch

_COPULAS: Final = frozenset({"is", "are", "was", "were", "has", "have", "been", "being"})
_LINKS: Final = _COPULAS | {"that", "which", "with", "for", "very"}
"""Words that may stand between a concept and a quality after it: "pain that is severe"."""
_CLOSE: Final = frozenset({Gap.JOINED, Gap.LINE})
_LISTED: Final = _CLOSE | {Gap.COMMA}


def mentions(recognizer: Recognizer, text: str) -> list[Mention]:
    """The concepts that the text names, from left to right: longest labels first from the left, none overlapping."""
    tokens = tokenize(text)
    spans = recognizer.spans(tokens)
    negated = Negation(tokens, spans).spans()
    qualities = _Qualities(tokens, spans)
    return [
        _mention(text, (tokens[span.first].start, tokens[span.last - 1].end), span, qualities.of(span), span in negated)
        for span in spans
        if span.quality is None
    ]


def _mention(
    text: str, place: tuple[int, int], span: Span, qualities: Sequence[FindingQuality], negated: bool
) -> Mention:
    start, end = place
    label, *others = span.labels
    return Mention(
        concept=label.concept,
        start=start,
        end=end,
        text=text[start:end],
        label=label.shown,
        match=LabelMatch.PREFERRED if label.rank == LabelRank.PREFERRED else LabelMatch.SYNONYM,
        qualities=in_list_order(qualities),
        negated=negated,
        alternatives=tuple(dict.fromkeys(other.concept for other in others if other.concept != label.concept)),
    )


def in_list_order(qualities: Iterable[FindingQuality]) -> tuple[FindingQuality, ...]:
    """The qualities, each once, in the order of their list."""
    found = set(qualities)
    return tuple(quality for quality in FindingQuality if quality in found)


class _Qualities:
    """Which qualities the words beside a concept's label say: those directly before it, and those linked after it.

    Several may be listed with commas and "and". One between two concepts belongs to the one after it ("fever, severe
    pain"), unless words like "is" link it to the one before ("fever is persistent, new pain").
    """

    def __init__(self, tokens: Sequence[Token], spans: Sequence[Span]) -> None:
        self._tokens = tokens
        self._from = {span.first: span for span in spans}
        self._to = {span.last: span for span in spans}
        self._leading, self._leading_listed = self._leads(spans)
        self._after = {span: self._linked_after(span.last) for span in spans if span.quality is None}
        self._taken = {found for after in self._after.values() for found in after}

    def of(self, span: Span) -> list[FindingQuality]:
        """The qualities of the concept at the span."""
        return [found.quality for found in (*self._listed_before(span.first), *self._after[span]) if found.quality]

    def _listed_before(self, place: int) -> Iterator[Span]:
        listing = False
        while place > 0 and self._tokens[place].gap in (_LISTED if listing else _CLOSE):
            listed = listing and self._tokens[place - 1].word == "and"
            span = self._to.get(place - listed)
            if span is None or span.quality is None or span in self._taken:
                return
            yield span
            place, listing = span.first, True

    def _linked_after(self, place: int) -> list[Span]:
        found: list[Span] = []
        begin = self._past_links(place)
        linked = any(token.word in _COPULAS for token in self._tokens[place:begin])
        leading = self._leading if linked else self._leading_listed
        span = self._quality_at(begin, _CLOSE)
        while span is not None and span not in leading:
            found.append(span)
            place = span.last + self._is_and(span.last)
            span = self._quality_at(self._past_links(place), _LISTED)
        return found

    def _leads(self, spans: Sequence[Span]) -> tuple[set[Span], set[Span]]:
        """The qualities that a concept follows directly, and those that one follows after others of a list."""
        direct: set[Span] = set()
        listed: set[Span] = set()
        for span in reversed(spans):
            concept = self._from.get(span.last)
            if concept is not None and concept.quality is None and self._tokens[span.last].gap in _CLOSE:
                direct.add(span)
            if span in direct or self._quality_at(span.last + self._is_and(span.last), _LISTED) in listed:
                listed.add(span)
        return direct, listed

    def _past_links(self, place: int) -> int:
        while place < len(self._tokens) and self._tokens[place].gap in _CLOSE and self._tokens[place].word in _LINKS:
            place += 1
        return place

    def _quality_at(self, place: int, gaps: Container[Gap]) -> Span | None:
        span = self._from.get(place)
        return span if span and span.quality and self._tokens[place].gap in gaps else None

    def _is_and(self, place: int) -> bool:
        return place < len(self._tokens) and self._tokens[place].word == "and"
