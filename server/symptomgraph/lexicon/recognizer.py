"""Labels in running text: the longest one from the left, as whole words, in any case, number and white space."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from ahocorasick_rs import AhoCorasick, MatchKind

from symptomgraph.lexicon.entries import Entry, LabelEntry
from symptomgraph.lexicon.index import best
from symptomgraph.lexicon.tokens import Gap, Token, tokenize
from symptomgraph.model.terms import FindingQuality

QUALITY: Final = "quality:"
"""What the ids of finding qualities begin with."""

_BEGIN, _END, _GAP = "\x02", "\x03", "\x1b"
"""What parts words in what is searched: white space and hyphens are nothing, any other punctuation is one mark."""


@dataclass(frozen=True, slots=True)
class Span:
    """Words, tokens[first:last], that are labels: of a quality, or of the concepts whose best labels they are."""

    first: int
    last: int
    labels: tuple[LabelEntry, ...]

    @property
    def quality(self) -> FindingQuality | None:
        """The quality that the words say; None where they name concepts."""
        concept = self.labels[0].concept
        return FindingQuality(concept.removeprefix(QUALITY)) if concept.startswith(QUALITY) else None


class Recognizer:
    """The labels of concepts or finding qualities, to be found in texts; may be shared between threads."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        by_pattern: dict[str, list[LabelEntry]] = {}
        for entry in entries:
            for label in entry.labels:
                by_pattern.setdefault("".join(_written(tokenize(label.text))), []).append(label)
        by_pattern.pop("", None)
        self._labels = [tuple(map(_normalised, labels)) for labels in by_pattern.values()]
        self._automaton = AhoCorasick(by_pattern, matchkind=MatchKind.LeftmostLongest)

    def spans(self, tokens: Sequence[Token]) -> list[Span]:
        """The labels among the words of a text, none overlapping another, from left to right."""
        written = list(_written(tokens))
        ends = list(accumulate(map(len, written)))
        found = self._automaton.find_matches_as_indexes("".join(written))
        return [
            self._span(pattern, tokens, bisect_right(ends, start), bisect_right(ends, end - 1) + 1)
            for pattern, start, end in found
        ]

    def _span(self, pattern: int, tokens: Sequence[Token], first: int, last: int) -> Span:
        words = " ".join(token.word for token in tokens[first:last])
        labels = [label for text, label in self._labels[pattern] if text == words]
        labels = labels or [label for _, label in self._labels[pattern]]
        concepts = [label for label in labels if not label.concept.startswith(QUALITY)]
        return Span(first, last, tuple(sorted(best(concepts or labels), key=lambda label: label.concept)))


def _written(tokens: Iterable[Token]) -> Iterator[str]:
    """The words as they are searched, each with what parts it from the one before."""
    for place, token in enumerate(tokens):
        gap = _GAP if place and token.gap > Gap.LINE else ""
        yield f"{gap}{_BEGIN}{token.stem}{_END}"


def _normalised(label: LabelEntry) -> tuple[str, LabelEntry]:
    return " ".join(token.word for token in tokenize(label.text)), label
