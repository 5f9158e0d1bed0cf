"""What a lexicon holds, as read from a store."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final

from symptomgraph.model.domain import ConceptKind, MappingMatch
from symptomgraph.store import Row, Store, read_query
from symptomgraph.vocab import SG, SKOS, curie

KINDS: Final = {
    SG + "Condition": ConceptKind.CONDITION,
    SG + "Symptom": ConceptKind.SYMPTOM,
    SG + "Cause": ConceptKind.CAUSE,
    SG + "Intervention": ConceptKind.INTERVENTION,
    SG + "Process": ConceptKind.PROCESS,
    SG + "BodySite": ConceptKind.BODY_SITE,
    SG + "CareLevel": ConceptKind.CARE_LEVEL,
}
"""The kind that each class of concepts stands for."""

MATCHES: Final = {f"{SKOS}{match}Match": match for match in MappingMatch}
"""The match that each mapping property stands for."""


class LabelRank(IntEnum):
    """Which label counts for more: the lower."""

    PREFERRED = 0
    SYNONYM = 1
    HIDDEN = 2


_RANKS: Final = {
    SKOS + "prefLabel": LabelRank.PREFERRED,
    SKOS + "altLabel": LabelRank.SYNONYM,
    SKOS + "hiddenLabel": LabelRank.HIDDEN,
}


@dataclass(frozen=True, slots=True)
class LabelEntry:
    """One label of one concept."""

    concept: str
    text: str
    rank: LabelRank
    shown: str
    """The text, or for a hidden label the preferred one."""


@dataclass(slots=True)
class Entry:
    """A concept or qualifier value with all that it answers to."""

    id: str
    label: str
    """The preferred label, in English where there is one."""
    kinds: set[ConceptKind] = field(default_factory=set)
    names: list[tuple[LabelRank, str]] = field(default_factory=list)
    codes: list[tuple[str, MappingMatch]] = field(default_factory=list)
    """IRIs in other schemes."""

    @property
    def labels(self) -> list[LabelEntry]:
        """The names with what is shown for them."""
        hidden = LabelRank.HIDDEN
        return [LabelEntry(self.id, text, rank, self.label if rank == hidden else text) for rank, text in self.names]


def read_entries(store: Store) -> dict[str, Entry]:
    """All concepts and qualifier values of a snapshot that have a preferred label, by id."""
    entries: dict[str, Entry] = {}
    languages: dict[str, str] = {}
    for row in store.select(read_query("symptomgraph.lexicon", "labels")):
        key = curie(str(row["concept"]))
        entry = entries.setdefault(key, Entry(key, ""))
        _add(entry, row)
        if row["property"] == SKOS + "prefLabel" and _first_choice(languages.get(key), str(row["language"])):
            languages[key] = str(row["language"])
            entry.label = str(row["value"])
    return {key: entry for key, entry in entries.items() if entry.label}


def concepts(entries: Iterable[Entry]) -> Iterable[Entry]:
    """Those entries that are concepts of some kind, not members of closed lists."""
    return (entry for entry in entries if entry.kinds)


def _add(entry: Entry, row: Row) -> None:
    name, value = str(row["property"]), str(row["value"])
    if name in _RANKS:
        entry.names.append((_RANKS[name], value))
    elif name in MATCHES:
        entry.codes.append((value, MATCHES[name]))
    elif value in KINDS:
        entry.kinds.add(KINDS[value])


def _first_choice(held: str | None, language: str) -> bool:
    """Whether a label in the language is to be shown rather than the one that is held; English, then by tag."""
    if held is None:
        return True
    return (not language.startswith("en"), language) < (not held.startswith("en"), held)
