"""Search among labels: exact, by word prefixes, by likeness."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from symptomgraph.lexicon.entries import LabelEntry, LabelRank
from symptomgraph.lexicon.normal import normal, singular, squashed

_LAST: Final = "\U0010ffff"
_SHORTEST_TYPO: Final = 3
_LONGEST_TYPO: Final = 64


class LabelIndex:
    """The labels of concepts, found by what people type."""

    def __init__(self, labels: Iterable[LabelEntry]) -> None:
        self._labels = sorted(labels, key=lambda label: (label.rank, label.text, label.concept))
        self._normals = [normal(label.text) for label in self._labels]
        self._lengths = [len(text.replace(" ", "")) for text in self._normals]
        self._by_length = sorted(range(len(self._normals)), key=self._length_of)
        self._exact = _grouped(map(squashed, self._normals))
        self._singular = _grouped(map(singular, self._normals))
        by_word: dict[str, list[int]] = defaultdict(list)
        for place, text in enumerate(self._normals):
            for word in dict.fromkeys(text.split(" ")):
                by_word[word].append(place)
        self._words = sorted(by_word)
        self._by_word = by_word

    def exact(self, text: str) -> list[LabelEntry]:
        """The labels that are the text, preferred ones first."""
        return self._at(self._exact.get(squashed(text), ()))

    def plural(self, text: str) -> list[LabelEntry]:
        """The labels that are the text when plural endings do not count, preferred ones first."""
        return self._at(self._singular.get(singular(text), ()))

    def prefixed(self, text: str) -> list[tuple[LabelEntry, float]]:
        """The labels in which every word of the text begins a word, with the share of the label that it covers.

        In the order of the labels: by rank, then by text.
        """
        words = normal(text).split(" ")
        if not words[0]:
            return []
        places = set.intersection(*(self._beginning_with(word) for word in words))
        typed = sum(map(len, words))
        return [(self._labels[place], min(typed / self._lengths[place], 1.0)) for place in sorted(places)]

    def alike(self, text: str, least: float, limit: int) -> list[tuple[LabelEntry, float]]:
        """The labels that are most like the text, with their likeness from `least` to 1; best first."""
        typed = normal(text)
        if not _SHORTEST_TYPO <= len(typed) <= _LONGEST_TYPO:
            return []
        # Texts whose lengths differ by more cannot be that much alike.
        first = bisect_left(self._by_length, len(typed) * least, key=self._length_of)
        last = bisect_right(self._by_length, len(typed) / least, key=self._length_of)
        near = {place: self._normals[place] for place in sorted(self._by_length[first:last])}
        found = process.extract(typed, near, scorer=OSA.normalized_similarity, score_cutoff=least, limit=limit)
        return [(self._labels[place], likeness) for _, likeness, place in found]

    def _length_of(self, place: int) -> int:
        return len(self._normals[place])

    def _at(self, places: Sequence[int]) -> list[LabelEntry]:
        return [self._labels[place] for place in places]

    def _beginning_with(self, prefix: str) -> set[int]:
        first, last = bisect_left(self._words, prefix), bisect_left(self._words, prefix + _LAST)
        return {place for word in self._words[first:last] for place in self._by_word[word]}


def best(labels: Iterable[LabelEntry]) -> list[LabelEntry]:
    """The labels of the best rank that is there."""
    labels = list(labels)
    rank = min((label.rank for label in labels), default=LabelRank.HIDDEN)
    return [label for label in labels if label.rank == rank]


def _grouped(keys: Iterable[str]) -> dict[str, list[int]]:
    grouped: dict[str, list[int]] = defaultdict(list)
    for place, key in enumerate(keys):
        grouped[key].append(place)
    return dict(grouped)
