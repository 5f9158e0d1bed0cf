"""How well labels answer to a text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from operator import itemgetter
from typing import Final

from symptomgraph.lexicon.entries import LabelEntry, LabelRank
from symptomgraph.lexicon.index import LabelIndex
from symptomgraph.model.domain import LabelMatch, SearchHit

_EXACT: Final = {LabelRank.PREFERRED: 1.0, LabelRank.SYNONYM: 0.95, LabelRank.HIDDEN: 0.85}
_PLURAL: Final = {LabelRank.PREFERRED: 0.92, LabelRank.SYNONYM: 0.88, LabelRank.HIDDEN: 0.83}
_PREFIX: Final = {LabelRank.PREFERRED: 0.55, LabelRank.SYNONYM: 0.5, LabelRank.HIDDEN: 0.45}
_COVERED: Final = 0.25
"""What a prefix gains at most by the share of the label that it covers."""
_TYPO: Final = 0.4
"""The score of a typo is its likeness times this, so that it never comes before a prefix."""
_LEAST_LIKENESS: Final = 0.7
_SUGGESTION_LIKENESS: Final = 0.6
_FEW: Final = 3
_MANY: Final = 50

Wanted = Callable[[str], bool]


def search(index: LabelIndex, text: str, first: int, wanted: Wanted, coded: Sequence[SearchHit]) -> list[SearchHit]:
    """At most `first` hits for a text, those by code before all others, each concept once by its best label."""
    exact = [(label, _EXACT[label.rank]) for label in index.exact(text)]
    exact += [(label, _PLURAL[label.rank]) for label in index.plural(text)]
    hits = _best(chain(coded, _hits(exact, None, wanted)), first)
    prefixed = [(label, _PREFIX[label.rank] + _COVERED * share) for label, share in index.prefixed(text)]
    found = _best(chain(hits, _hits(prefixed, LabelMatch.PREFIX, wanted)), first)
    if hits or len(found) >= min(first, _FEW):
        return found
    alike = [(label, _TYPO * likeness) for label, likeness in index.alike(text, _LEAST_LIKENESS, _MANY)]
    return _best(chain(found, _hits(alike, LabelMatch.TYPO, wanted)), first)


def nearest(index: LabelIndex, text: str, wanted: Wanted, limit: int) -> list[str]:
    """The ids of the concepts whose labels are most like the text, best first."""
    alike = [label for label, _ in index.alike(text, _SUGGESTION_LIKENESS, _MANY)]
    prefixed = [label for label, share in sorted(index.prefixed(text), key=lambda found: -found[1])]
    return list(dict.fromkeys(label.concept for label in [*prefixed, *alike] if wanted(label.concept)))[:limit]


def _hits(scored: Iterable[tuple[LabelEntry, float]], match: LabelMatch | None, wanted: Wanted) -> Iterator[SearchHit]:
    """The hits by labels, the highest score first; without a match it is that of an exact label."""
    for label, score in sorted(scored, key=itemgetter(1), reverse=True):
        if wanted(label.concept):
            exact = LabelMatch.PREFERRED if label.rank == LabelRank.PREFERRED else LabelMatch.SYNONYM
            yield SearchHit(label.concept, label.shown, match or exact, round(score, 4))


def _best(hits: Iterable[SearchHit], first: int) -> list[SearchHit]:
    """The first hits for as many concepts."""
    best: dict[str, SearchHit] = {}
    for hit in hits:
        if len(best) >= first:
            break
        best.setdefault(hit.concept, hit)
    return list(best.values())
