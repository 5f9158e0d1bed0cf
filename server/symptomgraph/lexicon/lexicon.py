"""The labels of a snapshot's concepts, in memory."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, partial
from typing import Final

from symptomgraph.errors import AmbiguousConcept, UnknownConcept
from symptomgraph.lexicon.codes import code_key, spellings
from symptomgraph.lexicon.entries import Entry, LabelRank, concepts, read_entries
from symptomgraph.lexicon.index import LabelIndex, best
from symptomgraph.lexicon.recognizer import QUALITY, Recognizer
from symptomgraph.lexicon.search import nearest, search
from symptomgraph.model.domain import ConceptKind, LabelMatch, MappingMatch, SearchHit
from symptomgraph.store import Store
from symptomgraph.vocab import BASE, CONCEPT, curie

_SUGGESTIONS: Final = 5
_LONGEST_SHOWN: Final = 80
_CLOSENESS: Final = (MappingMatch.EXACT, MappingMatch.CLOSE)


class Lexicon:
    """What the concepts of a snapshot are called; never changes, so that threads may share it."""

    def __init__(self, entries: Mapping[str, Entry]) -> None:
        self._entries = entries
        self._index = LabelIndex(label for entry in concepts(entries.values()) for label in entry.labels)
        self._codes = _codes(concepts(entries.values()))

    @classmethod
    def of(cls, store: Store) -> Lexicon:
        """The lexicon of the snapshot in a store; one look-up."""
        return cls(read_entries(store))

    def label(self, concept: str) -> str:
        """The preferred label of a concept or qualifier value, by id; the id itself where it has none."""
        entry = self._entries.get(concept)
        return entry.label if entry else concept

    def sorted(self, ids: Iterable[str]) -> tuple[str, ...]:
        """The ids, each once, by label in any case, then by id."""
        return tuple(sorted(set(ids), key=self.sort_key))

    def sort_key(self, concept: str) -> tuple[str, str]:
        """What concepts and qualifier values are sorted by."""
        return self.label(concept).casefold(), concept

    def concepts(self, kinds: Sequence[ConceptKind] = ()) -> tuple[str, ...]:
        """The ids of all concepts that have one of the kinds, in no particular order."""
        return tuple(entry.id for entry in concepts(self._entries.values()) if self._is_of(entry.id, kinds))

    @cached_property
    def quality_words(self) -> Recognizer:
        """Finds words for the qualities of findings in texts."""
        return Recognizer(entry for entry in self._entries.values() if entry.id.startswith(QUALITY))

    @cached_property
    def recognizer(self) -> Recognizer:
        """Finds the labels of concepts, and words for the qualities of findings, in texts."""
        return Recognizer(entry for entry in self._entries.values() if entry.kinds or entry.id.startswith(QUALITY))

    def names(self, concept: str) -> tuple[str, ...]:
        """The preferred labels and synonyms of a concept, by id."""
        entry = self._entries.get(concept)
        return tuple(text for rank, text in entry.names if rank < LabelRank.HIDDEN) if entry else ()

    def kinds(self, concept: str) -> frozenset[ConceptKind]:
        """The kinds of a concept, by id; none for a qualifier value or an unknown id."""
        entry = self._entries.get(concept)
        return frozenset(entry.kinds) if entry else frozenset()

    def resolve(self, ref: str, kinds: Sequence[ConceptKind] = ()) -> str:
        """The id of the one concept that a reference means, among those that have one of the kinds.

        A reference is an id (`concept:fever`), an IRI, a slug, a code of another scheme (`HP:0001945`), or a label; of
        labels a preferred one counts before a synonym, the text as it is before a plural.

        Raises:
            UnknownConcept: with the nearest labels as `details["suggestions"]`.
            AmbiguousConcept: with the concepts that it could mean as `details["candidates"]`.
        """
        wanted = self._meant(ref.strip(), kinds)
        if not wanted:
            raise self._unknown(ref, self._meant(ref.strip(), ()), kinds)
        if len(wanted) > 1:
            raise self._ambiguous(ref, wanted)
        return wanted[0]

    def search(self, text: str, kinds: Sequence[ConceptKind] = (), first: int = 10) -> list[SearchHit]:
        """The concepts that answer to the text, best first; at most `first`, which is 0 or more.

        Exact preferred labels and codes come before exact synonyms, these before labels that the text begins, these
        before labels that are like it.
        """
        wanted = partial(self._is_of, kinds=kinds)
        coded = filter(wanted, self._codes.get(code_key(text), ()))
        hits = [SearchHit(concept, self.label(concept), LabelMatch.CODE, 1.0) for concept in coded]
        return search(self._index, text, first, wanted, hits)

    def _meant(self, ref: str, kinds: Sequence[ConceptKind]) -> list[str]:
        """The concepts of the kinds that the reference means in the first sense in which it means any."""
        wanted = partial(self._is_of, kinds=kinds)
        direct = self._by_identifier(ref)
        if direct and wanted(direct):
            return [direct]
        coded = self._codes.get(ref) or self._codes.get(code_key(ref)) or []
        if any(map(wanted, coded)):
            return list(filter(wanted, coded))
        labelled = (self._index.exact(ref), self._index.plural(ref))
        exact, plural = ([label for label in labels if wanted(label.concept)] for labels in labelled)
        return sorted({label.concept for label in best(exact) or best(plural)})

    def _by_identifier(self, ref: str) -> str | None:
        iri = ref.removeprefix("<").removesuffix(">")
        compact = (ref, curie(iri) if iri.startswith(BASE) else "", curie(CONCEPT + ref))
        return next((concept for concept in compact if self.kinds(concept)), None)

    def _is_of(self, concept: str, kinds: Sequence[ConceptKind]) -> bool:
        return not kinds or not self.kinds(concept).isdisjoint(kinds)

    def _unknown(self, ref: str, found: Sequence[str], kinds: Sequence[ConceptKind]) -> UnknownConcept:
        suggestions = nearest(self._index, ref, partial(self._is_of, kinds=kinds), _SUGGESTIONS)
        wanted = " or ".join(map(_spaced, kinds)) or "concept"
        if found:
            actual = ", ".join(sorted(map(_spaced, self.kinds(found[0]))))
            message = f"{_shown(ref)} is {_with_article(actual)}, not {_with_article(wanted)}."
        else:
            message = f"No {wanted} is called {_shown(ref)}."
        meant = f"Did you mean {_listed(map(self.label, suggestions))}?" if suggestions else ""
        fix = meant or f"Search for {_with_article(wanted)} by other words."
        return UnknownConcept(message, fix=fix, details={"suggestions": self._described(suggestions)})

    def _ambiguous(self, ref: str, candidates: Sequence[str]) -> AmbiguousConcept:
        listed = _listed(f"{self.label(concept)} ({concept})" for concept in candidates)
        return AmbiguousConcept(
            f"{_shown(ref)} could mean {listed}.",
            fix="Give the id of the one that you mean.",
            details={"candidates": self._described(candidates)},
        )

    def _described(self, ids: Iterable[str]) -> list[dict[str, str]]:
        return [{"id": concept, "label": self.label(concept)} for concept in ids]


def _codes(entries: Iterable[Entry]) -> dict[str, list[str]]:
    """For each way of writing a code the concepts that are nearest to it: exact matches, else close ones."""
    found: dict[str, dict[int, set[str]]] = {}
    for entry in entries:
        for iri, match in entry.codes:
            if match in _CLOSENESS:
                for key in spellings(iri):
                    found.setdefault(key, {}).setdefault(_CLOSENESS.index(match), set()).add(entry.id)
    return {key: sorted(levels[min(levels)]) for key, levels in found.items()}


def _spaced(kind: ConceptKind) -> str:
    return kind.replace("-", " ")


def _with_article(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _shown(ref: str) -> str:
    return f'"{ref[:_LONGEST_SHOWN]}…"' if len(ref) > _LONGEST_SHOWN else f'"{ref}"'


def _listed(texts: Iterable[str]) -> str:
    *most, last = texts
    return f"{', '.join(most)} or {last}" if most else last
