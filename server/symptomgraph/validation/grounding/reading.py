"""The sources as grounding reads them: spans of articles, and what claims and warning signs lean on."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from rdflib.term import Literal, Node, URIRef

from symptomgraph.articles import Texts
from symptomgraph.validation.facts import Facts, is_resource
from symptomgraph.vocab import ARTICLE, DCTERMS, SG

_PART_OF: Final = URIRef(DCTERMS + "isPartOf")
_DEPTH: Final = 3


def sg(name: str) -> URIRef:
    """A term of the vocabulary."""
    return URIRef(SG + name)


@dataclass(frozen=True, slots=True)
class Span:
    """A passage or heading, and where in the article's text its sentence really stands."""

    node: Node
    article: Node
    start: int
    end: int
    digest: str
    place: tuple[int, int] | None
    """Where the text with the digest stands; None where no such text is found or the article's text is not at hand."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One evidence or context node that names a passage."""

    node: Node
    passage: Node
    is_context: bool


@dataclass(frozen=True, slots=True)
class Saying:
    """A claim or warning sign with its evidence, contexts included."""

    node: Node
    is_claim: bool
    evidence: tuple[Evidence, ...]


class Reading:
    """What grounding reads from the data and the texts; what is malformed is left to the shapes."""

    def __init__(self, facts: Facts, texts: Texts) -> None:
        self.facts = facts
        self.texts = texts

    @cached_property
    def articles(self) -> dict[Node, str]:
        """The articles with their slugs."""
        return {node: str(node).removeprefix(ARTICLE) for node in self.facts.instances(sg("Article"))}

    @cached_property
    def passages(self) -> dict[Node, Span]:
        """The passages that have a span and a digest."""
        return self._spans(sg("Passage"))

    @cached_property
    def headings(self) -> dict[Node, Span]:
        """The sections whose heading has a span and a digest."""
        return self._spans(sg("Section"))

    @cached_property
    def sayings(self) -> list[Saying]:
        """Claims, then warning signs."""
        kinds = ((sg("Claim"), True), (sg("WarningSign"), False))
        return [
            Saying(node, is_claim, tuple(self._evidence(node)))
            for kind, is_claim in kinds
            for node in self.facts.instances(kind)
        ]

    def text(self, article: Node) -> str | None:
        """The article's text where it is at hand."""
        return self.texts.get(self.articles.get(article, ""))

    def article_of(self, node: Node) -> Node | None:
        """The article that a passage or section is part of."""
        whole: Node | None = node
        for _ in range(_DEPTH):
            if whole is None or whole in self.articles:
                return whole
            whole = self.facts.object(whole, _PART_OF)
        return None

    def sentence(self, passage: Node) -> str | None:
        """The passage's sentence, where the article's text is at hand and has it."""
        span = self.passages.get(passage)
        text = self.text(span.article) if span else None
        return text[slice(*span.place)] if span and span.place and text is not None else None

    def words(self, node: Node, name: str) -> list[str]:
        """The literal values of a property such as sg:cue."""
        return [str(value) for value in self.facts.objects(node, sg(name)) if isinstance(value, Literal)]

    def cues(self, saying: Saying) -> list[str]:
        """The cues of a claim's or sign's evidence and contexts."""
        return [cue for each in saying.evidence for cue in self.words(each.node, "cue")]

    def findings(self, saying: Saying) -> Iterator[Node]:
        """The findings of a warning sign's trigger, or of a claim's qualifiers."""
        seen = {saying.node}
        ring = [saying.node]
        while ring:
            inner = [
                child
                for node in ring
                for name in ("allOf", "anyOf", "stopIf", "watchFor")
                for child in self.facts.objects(node, sg(name))
                if is_resource(child) and child not in seen
            ]
            seen.update(inner)
            yield from (node for node in inner if self.facts.objects(node, sg("concept")))
            ring = inner

    def _evidence(self, node: Node, *, depth: int = 0) -> Iterator[Evidence]:
        for each in self.facts.objects(node, sg("context" if depth else "evidence")):
            for passage in self.facts.objects(each, sg("passage")):
                yield Evidence(each, passage, is_context=depth > 0)
            if depth < _DEPTH:
                yield from self._evidence(each, depth=depth + 1)

    def _spans(self, kind: URIRef) -> dict[Node, Span]:
        spans = {}
        for node in self.facts.instances(kind):
            start, end = (self.facts.integer(node, sg(name)) for name in ("start", "end"))
            digest, article = self.facts.object(node, sg("digest")), self.article_of(node)
            if start is not None and end is not None and digest is not None and article is not None:
                text = self.text(article)
                place = None if text is None else find(text, start, end, str(digest))
                spans[node] = Span(node, article, start, end, str(digest), place)
        return spans


def find(text: str, start: int, end: int, digest: str) -> tuple[int, int] | None:
    """Where the text with the digest stands: at the span, or elsewhere at the same length between white space."""
    if 0 <= start < end <= len(text) and sha256(text[start:end]) == digest:
        return start, end
    length = end - start
    if length <= 0:
        return None
    for at in range(len(text) - length + 1):
        after_space = at == 0 or text[at - 1].isspace()
        if after_space and not text[at].isspace() and sha256(text[at : at + length]) == digest:
            return at, at + length
    return None


def sha256(text: str) -> str:
    """SHA-256 of the text in UTF-8, as hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()
