"""Articles, their sections and their passages."""

from __future__ import annotations

from dataclasses import dataclass

from symptomgraph.model.terms import NoClaimReason


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence of an article. `start` and `end` count code points in the NFC text with LF line ends."""

    id: str
    iri: str
    article: str
    section: str
    ordinal: int
    start: int
    end: int
    digest: str
    gist: str | None
    no_claim_reason: NoClaimReason | None
    text: str | None
    """The sentence, where the article's text is at hand; never from the graph."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of an article under one heading, with a title in our own words."""

    id: str
    iri: str
    article: str
    ordinal: int
    title: str
    heading: str | None
    """The article's own heading, where its text is at hand and the section has one."""


@dataclass(frozen=True, slots=True)
class Article:
    """A published text whose sentences are accounted for."""

    id: str
    iri: str
    slug: str
    title: str
    language: str | None
    source: str | None
    evidence_type: str | None
    text_at_hand: bool
