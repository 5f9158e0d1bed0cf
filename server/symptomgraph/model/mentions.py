"""What free text speaks of."""

from __future__ import annotations

from dataclasses import dataclass

from symptomgraph.model.terms import FindingQuality, LabelMatch


@dataclass(frozen=True, slots=True)
class Finding:
    """What a person has: a concept with what is said of it. Where nothing is said of the place, it may be anywhere."""

    concept: str
    qualities: tuple[FindingQuality, ...] = ()
    body_sites: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of a text that name a concept."""

    concept: str
    start: int
    """The first code point of the words in the text, counted from 0."""
    end: int
    """The code point after the last one."""
    text: str
    """The words as they stand in the text."""
    label: str
    """The label that they are; for a hidden label the preferred one."""
    match: LabelMatch
    """PREFERRED or SYNONYM."""
    qualities: tuple[FindingQuality, ...] = ()
    """The qualities that the words beside it say: "severe pain"."""
    negated: bool = False
    """Whether the text says that it is not there."""
    alternatives: tuple[str, ...] = ()
    """Other concepts that the same words mean as well."""
