"""Concepts, what they are called, and the members of the closed lists."""

from __future__ import annotations

from dataclasses import dataclass

from symptomgraph.model.terms import ConceptKind, LabelMatch, MappingMatch


@dataclass(frozen=True, slots=True, order=True)
class Label:
    """A text with its BCP 47 language tag; the tag is empty where the text has none."""

    text: str
    language: str = "en"


@dataclass(frozen=True, slots=True, order=True)
class Mapping:
    """A concept's counterpart in another scheme, such as HP:0001945 in HPO."""

    scheme: str
    code: str
    match: MappingMatch
    iri: str


@dataclass(frozen=True, slots=True)
class Concept:
    """Something that articles speak of, in one or more roles."""

    id: str
    iri: str
    slug: str
    kinds: tuple[ConceptKind, ...]
    label: str
    """The preferred label in English, else in the first language by tag."""
    labels: tuple[Label, ...]
    synonyms: tuple[Label, ...]
    definition: str | None
    broader: tuple[str, ...]
    narrower: tuple[str, ...]
    mappings: tuple[Mapping, ...]
    rank: int | None = None
    """The place in the order of care levels; None for every other kind."""


@dataclass(frozen=True, slots=True)
class QualifierValue:
    """A member of one of the closed lists, such as `frequency:often`; some relations have one as their object."""

    id: str
    iri: str
    slug: str
    scheme: str
    """The list, as the prefix of the id: `frequency`, `occurrence`, ..."""
    label: str
    definition: str | None


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A concept that answers to a search text; says which label matched, how, and how well (0 < score <= 1)."""

    concept: str
    matched_label: str
    match: LabelMatch
    score: float
