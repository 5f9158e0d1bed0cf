"""Articles, their sections and their passages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import strawberry
from strawberry import UNSET

from symptomgraph import questions
from symptomgraph.gql.context import Level, linked, listed
from symptomgraph.gql.describe import attribute, described, field
from symptomgraph.gql.types.connections import After, Before, Connection, First, Last, pages, part
from symptomgraph.gql.types.nodes import Node
from symptomgraph.model import domain
from symptomgraph.model.domain import NoClaimReason

if TYPE_CHECKING:
    from symptomgraph.gql.types.claims import Claim

LazyClaim = Annotated["Claim", strawberry.lazy("symptomgraph.gql.types.claims")]


@described
class Passage(Node):
    """One sentence of an article: its place, its digest, and what it says in our own words."""

    value: strawberry.Private[domain.Passage]
    level: strawberry.Private[Level[domain.Passage]]
    iri: str = attribute("The full IRI, as SPARQL and RDF dumps have it.")
    ordinal: int = attribute("The place in document order, counted from 1 over the whole article.")
    gist: str = attribute("What the passage says, in our own words.")
    text: str | None = attribute("The sentence itself; null where the server does not have the article's text.")
    start: int = attribute("The first code point of the sentence in the article's text (NFC, LF), counted from 0.")
    end: int = attribute("The code point after the last one, so that `end - start` is the length.")
    digest: str = attribute("SHA-256 of the sentence in UTF-8, as 64 lower-case hexadecimal digits.")
    no_claim_reason: NoClaimReason | None = attribute("Why the passage holds no claim; null where it holds one.")

    @classmethod
    def of(cls, value: domain.Passage, level: Level[domain.Passage]) -> Passage:
        """The view of a passage."""
        return cls(
            value=value,
            level=level,
            id=strawberry.ID(value.id),
            iri=value.iri,
            ordinal=value.ordinal,
            gist=value.gist or "",
            text=value.text,
            start=value.start,
            end=value.end,
            digest=value.digest,
            no_claim_reason=value.no_claim_reason,
        )

    @field
    def section(self) -> Section:
        """The part of the article that the passage stands in."""
        section: Section = self.level.once(linked, questions.sections, _section)[self.value.section]
        return section

    @field
    def article(self) -> Article:
        """The article that the passage is from."""
        article: Article = self.level.once(linked, questions.articles, _article)[self.value.article]
        return article

    @field
    def claims(self) -> list[LazyClaim]:
        """The claims that the passage makes."""
        return self.level.once(listed, questions.claims_by_passage, questions.claims)[self.value.id]


@described
class Section(Node):
    """A part of an article under one heading."""

    value: strawberry.Private[domain.Section]
    level: strawberry.Private[Level[domain.Section]]
    iri: str = attribute("The full IRI, as SPARQL and RDF dumps have it.")
    ordinal: int = attribute("The place in the article, counted from 1.")
    title: str = attribute("A heading in our own words.")
    heading: str | None = attribute(
        "The article's own heading; null where it has none, or where the server does not have the article's text."
    )

    @classmethod
    def of(cls, value: domain.Section, level: Level[domain.Section]) -> Section:
        """The view of a section."""
        return cls(
            value=value,
            level=level,
            id=strawberry.ID(value.id),
            iri=value.iri,
            ordinal=value.ordinal,
            title=value.title,
            heading=value.heading,
        )

    @field
    def article(self) -> Article:
        """The article that the section is part of."""
        article: Article = self.level.once(linked, questions.articles, _article)[self.value.article]
        return article

    @field
    def passages(self) -> list[Passage]:
        """The passages of the section in document order."""
        return self.level.once(listed, questions.passages_of_section, questions.passages)[self.value.id]


@described
class Article(Node):
    """A published text whose sentences are accounted for. The text itself stays with its publisher."""

    value: strawberry.Private[domain.Article]
    level: strawberry.Private[Level[domain.Article]]
    iri: str = attribute("The full IRI, as SPARQL and RDF dumps have it.")
    slug: str = attribute("The last part of the id, without `article:`.")
    title: str = attribute("The title.")
    language: str = attribute("The language of the text as a BCP 47 tag.")
    source: str | None = attribute("Where the article was published.")
    evidence_type: str = attribute(
        "What its statements are as evidence: a term of the Evidence and Conclusion Ontology."
    )
    text_at_hand: bool = attribute("Whether the server has the text, so that passages come with their sentences.")

    @classmethod
    def of(cls, value: domain.Article, level: Level[domain.Article]) -> Article:
        """The view of an article."""
        return cls(
            value=value,
            level=level,
            id=strawberry.ID(value.id),
            iri=value.iri,
            slug=value.slug,
            title=value.title,
            language=value.language or "",
            source=value.source,
            evidence_type=value.evidence_type or "",
            text_at_hand=value.text_at_hand,
        )

    @field
    def sections(self) -> list[Section]:
        """The sections in document order."""
        return self.level.once(listed, questions.sections_of_article, questions.sections)[self.value.id]

    @field
    def passages(
        self, first: First = UNSET, after: After = UNSET, last: Last = UNSET, before: Before = UNSET
    ) -> Connection[Passage]:
        """The passages in document order."""
        wanted = part(first, after, last, before)
        return self.level.once(pages, questions.passages_of_article, questions.passages, wanted)[self.value.id]

    @field
    def claims(
        self, first: First = UNSET, after: After = UNSET, last: Last = UNSET, before: Before = UNSET
    ) -> Connection[LazyClaim]:
        """What the article says, in the order in which it says it."""
        wanted = part(first, after, last, before)
        return self.level.once(pages, questions.claims_by_article, questions.claims, wanted)[self.value.id]


def _section(value: domain.Passage) -> tuple[str]:
    return (value.section,)


def _article(value: domain.Passage | domain.Section) -> tuple[str]:
    return (value.article,)
