"""What a person has, from the words for it: "unexplained weight loss" is weight loss that is unexplained."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import Final

from symptomgraph.errors import UnknownConcept
from symptomgraph.lexicon.lexicon import Lexicon
from symptomgraph.lexicon.mentions import in_list_order
from symptomgraph.lexicon.normal import singular
from symptomgraph.lexicon.recognizer import Span
from symptomgraph.lexicon.tokens import Token, tokenize
from symptomgraph.model.mentions import Finding
from symptomgraph.model.terms import ConceptKind, FindingQuality

FINDING_KINDS: Final = (ConceptKind.SYMPTOM, ConceptKind.CAUSE, ConceptKind.CONDITION)
"""What can be found on a person."""

_LINKS: Final = frozenset({"that", "which", "is", "are", "has", "have", "been", "with", "for", "and", "very"})


def resolve_finding(lexicon: Lexicon, text: str, kinds: Sequence[ConceptKind] = FINDING_KINDS) -> Finding:
    """The finding that a text means: what `Lexicon.resolve` makes of it, or of what words for qualities leave of it.

    The whole text counts first ("recent injury" is a concept); else words for qualities are taken off its ends until
    the rest means a concept. Raises what `Lexicon.resolve` raises for the last rest.
    """
    *readings, (last, stripped) = _readings(lexicon, text)
    for rest, qualities in readings:
        with suppress(UnknownConcept):
            return Finding(lexicon.resolve(rest, kinds), in_list_order(qualities))
    return Finding(lexicon.resolve(last, kinds), in_list_order(stripped))


def implied_qualities(lexicon: Lexicon, concept: str, broader: Iterable[str]) -> frozenset[FindingQuality]:
    """The qualities that the concept's own name says: a recent injury is an injury, which is broader, and recent."""
    names = {singular(name) for one in broader for name in lexicon.names(one)}
    readings = (reading for name in lexicon.names(concept) for reading in _readings(lexicon, name))
    return frozenset(quality for rest, qualities in readings if singular(rest) in names for quality in qualities)


def _readings(lexicon: Lexicon, text: str) -> Iterator[tuple[str, tuple[FindingQuality, ...]]]:
    """The text, then what is left as one word for a quality after another is taken off its ends; a few at most."""
    yield text, ()
    tokens = tokenize(text)
    at_edge = {edge: span for span in lexicon.quality_words.spans(tokens) for edge in (span.first, -span.last)}
    first, last = 0, len(tokens)
    qualities: tuple[FindingQuality, ...] = ()
    for _ in FindingQuality:
        span = at_edge.get(first) or at_edge.get(-last)
        if span is None:
            return
        first, last = _without(tokens, span, first, last)
        if first >= last:
            return
        qualities += (span.quality,) if span.quality else ()
        yield text[tokens[first].start : tokens[last - 1].end], qualities


def _without(tokens: Sequence[Token], span: Span, first: int, last: int) -> tuple[int, int]:
    """The places that remain when the span is taken off an end, with the words that linked it."""
    if span.first == first:
        first = span.last
        while first < last and tokens[first].word in _LINKS:
            first += 1
    else:
        last = span.first
        while last > first and tokens[last - 1].word in _LINKS:
            last -= 1
    return first, last
