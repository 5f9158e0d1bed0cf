"""Which concepts of a list are wanted, and how those that are listed divide."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from symptomgraph.model.terms import ConceptKind, Modality, Occurrence


@dataclass(frozen=True, slots=True)
class ConceptFilter:
    """Which concepts are wanted. An empty field asks for nothing; those that ask for something must all be met.

    Concepts are given by id. One is tied to another by a claim that is not negated, directly or through a concept that
    is narrower than the given one; several in one field are alternatives, but for `symptoms_all`. `articles` and
    `modalities` say which claims and warning signs count for the other fields, and that one about the concept must.
    """

    symptoms_all: tuple[str, ...] = ()
    """Has or causes every one of these symptoms."""
    symptoms_any: tuple[str, ...] = ()
    symptoms_none: tuple[str, ...] = ()
    causes: tuple[str, ...] = ()
    """Is caused by one of these causes, processes or conditions."""
    body_sites: tuple[str, ...] = ()
    """Affects one of these."""
    interventions: tuple[str, ...] = ()
    """Is relieved by one of these, or calls for it."""
    conditions: tuple[str, ...] = ()
    """For symptoms, causes and interventions: belongs to one of these conditions."""
    care_levels: tuple[str, ...] = ()
    """A warning sign that points to it warrants one of these."""
    kinds: tuple[ConceptKind, ...] = ()
    """Also has one of these kinds."""
    articles: tuple[str, ...] = ()
    modalities: tuple[Modality, ...] = ()
    occurrences: tuple[Occurrence, ...] = ()
    """Is said to be as common as one of these."""


class Facet(StrEnum):
    """By what listed concepts divide; each is a field of `ConceptFilter` by which to narrow the list."""

    SYMPTOM = "symptom"
    BODY_SITE = "body-site"
    CARE_LEVEL = "care-level"
    ARTICLE = "article"
    OCCURRENCE = "occurrence"


@dataclass(frozen=True, slots=True)
class FacetCount:
    """How many of the listed concepts a facet's value would leave."""

    value: str
    """The id of a concept, article or qualifier value."""
    count: int
