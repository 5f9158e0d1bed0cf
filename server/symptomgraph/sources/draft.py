"""A first Turtle file for a new article: its passages with their places and digests, for an editor to fill in."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from symptomgraph.articles import normalise

_HEADER = """\
@prefix sg:      <https://w3id.org/symptomgraph/vocab#> .
@prefix article: <https://w3id.org/symptomgraph/article/> .
@prefix reason:  <https://w3id.org/symptomgraph/reason/> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix obo:     <http://purl.obolibrary.org/obo/> .

article:{slug} a sg:Article ;
    dcterms:title ""@{language} ;
    dcterms:language "{language}" ;
    sg:evidenceType obo:ECO_0000303 .
"""
_SECTION = """
<https://w3id.org/symptomgraph/article/{slug}/section/{ordinal}> a sg:Section ;
    dcterms:isPartOf article:{slug} ; sg:ordinal {ordinal} ;
    dcterms:title ""@{language}{heading} .
"""
_PASSAGE = """
<https://w3id.org/symptomgraph/article/{slug}/passage/{ordinal}> a sg:Passage ;
    dcterms:isPartOf <https://w3id.org/symptomgraph/article/{slug}/section/{section}> ;
    sg:ordinal {ordinal} ; {place}
    sg:gist ""@{language} .
"""
_PLACE = 'sg:start {start} ; sg:end {end} ;\n    sg:digest "{digest}"'
_ENDS_A_SENTENCE = re.compile(r"[.!?…:;]['\"”’)\]]*$")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text: start, and end exclusive, in code points."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Part:
    """A section of a text: its heading, where it has one, and its sentences."""

    heading: Span | None
    sentences: tuple[Span, ...]


def parts(text: str, language: str = "en") -> list[Part]:
    """The sections of a normalised text; a line that does not end like a sentence is taken for a heading."""
    found: list[tuple[Span | None, list[Span]]] = []
    for line in _lines(text):
        if _ENDS_A_SENTENCE.search(text[line.start : line.end]) is None:
            found.append((line, []))
            continue
        if not found:
            found.append((None, []))
        found[-1][1].extend(_sentences(text, line, language))
    return [Part(heading, tuple(sentences)) for heading, sentences in found]


def draft(slug: str, text: str, language: str = "en") -> str:
    """Turtle for the article; titles and gists are left empty, so that validation names what is still to write."""
    text = normalise(text)
    written = [_HEADER.format(slug=slug, language=language)]
    ordinal = 0
    for number, part in enumerate(parts(text, language), start=1):
        heading = f" ;\n    {_place(text, part.heading)}" if part.heading else ""
        written.append(_SECTION.format(slug=slug, ordinal=number, language=language, heading=heading))
        for span in part.sentences:
            ordinal += 1
            place = f"{_place(text, span)} ;"
            written.append(_PASSAGE.format(slug=slug, ordinal=ordinal, section=number, place=place, language=language))
    return "".join(written)


def _lines(text: str) -> Iterator[Span]:
    for match in re.finditer(r"[^\s\n](?:[^\n]*[^\s\n])?", text):
        yield Span(match.start(), match.end())


def _sentences(text: str, line: Span, language: str) -> Iterator[Span]:
    from sentencex import segment  # noqa: PLC0415  only drafting needs its tables

    position = line.start
    for sentence in segment(language, text[line.start : line.end]):
        bare = sentence.strip()
        if bare:
            start = text.index(bare, position)
            position = start + len(bare)
            yield Span(start, position)


def _place(text: str, span: Span) -> str:
    digest = hashlib.sha256(text[span.start : span.end].encode()).hexdigest()
    return _PLACE.format(start=span.start, end=span.end, digest=digest)
