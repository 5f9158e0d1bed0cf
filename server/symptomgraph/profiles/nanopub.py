"""Claims as nanopublications (nanopub.net/guidelines): each by itself, with where it is said and who published it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Final

import pyoxigraph as ox

from symptomgraph.vocab import BASE, CLAIM, DCTERMS, PREFIXES, PROV, RDF, RDFS, SG, XSD

NP: Final = "http://www.nanopub.org/nschema#"
NANOPUB: Final = BASE + "nanopub/"
"""Where nanopublications are: one under the name of each claim, its graphs under its own name."""

_TYPE: Final = ox.NamedNode(RDF + "type")
_EVIDENCE: Final = ox.NamedNode(SG + "evidence")
_PASSAGE: Final = ox.NamedNode(SG + "passage")
_PART_OF: Final = ox.NamedNode(DCTERMS + "isPartOf")
_PREFIXES: Final = {
    "np": NP,
    "nanopub": NANOPUB,
    **{name: PREFIXES[name] for name in ("sg", "prov", "dcterms", "rdf", "rdfs", "xsd", "concept", "claim", "article")},
}

_About = dict[object, list[ox.Triple]]


def nanopublications(quads: Iterable[ox.Quad], created: datetime) -> bytes:
    """One nanopublication in TriG for each claim among the quads, in the order of their IRIs.

    The assertion is the claim as a statement about a subject, a relation and an object, with all its qualifiers, and
    never the plain triple: nobody can read it without its "can" or its "not". The provenance is its evidence.
    """
    about: _About = defaultdict(list)
    for triple in sorted({quad.triple for quad in quads}, key=str):
        about[triple.subject].append(triple)
    claims = [one for one, told in about.items() if _is_claim(told)]
    whole = [quad for claim in claims if isinstance(claim, ox.NamedNode) for quad in _nanopub(claim, about, created)]
    return ox.serialize(whole, format=ox.RdfFormat.TRIG, prefixes=_PREFIXES) or b""


def _is_claim(told: Sequence[ox.Triple]) -> bool:
    return any(triple.predicate == _TYPE and triple.object == ox.NamedNode(SG + "Claim") for triple in told)


def _nanopub(claim: ox.NamedNode, about: _About, created: datetime) -> Iterator[ox.Quad]:
    name = ox.NamedNode(NANOPUB + claim.value.removeprefix(CLAIM))
    head, assertion, provenance, info = (
        ox.NamedNode(f"{name.value}#{part}") for part in ("Head", "assertion", "provenance", "pubinfo")
    )
    yield ox.Quad(name, _TYPE, ox.NamedNode(NP + "Nanopublication"), head)
    for relation, part in (("Assertion", assertion), ("Provenance", provenance), ("PublicationInfo", info)):
        yield ox.Quad(name, ox.NamedNode(f"{NP}has{relation}"), part, head)
    yield from _in_graph(assertion, _closure(claim, about, without=_EVIDENCE))
    yield from _in_graph(provenance, _provenance(claim, assertion, about))
    yield ox.Quad(name, ox.NamedNode(DCTERMS + "created"), _time(created), info)
    yield ox.Quad(name, ox.NamedNode(DCTERMS + "creator"), ox.NamedNode(BASE.rstrip("/")), info)
    yield ox.Quad(name, ox.NamedNode(RDFS + "seeAlso"), claim, info)


def _in_graph(graph: ox.NamedNode, triples: Iterable[ox.Triple]) -> Iterator[ox.Quad]:
    return (ox.Quad(one.subject, one.predicate, one.object, graph) for one in triples)


def _provenance(claim: ox.NamedNode, assertion: ox.NamedNode, about: _About) -> Iterator[ox.Triple]:
    """From the assertion to the passages and the articles that it is taken from, with the words that say it."""
    evidence = [triple for triple in about[claim] if triple.predicate == _EVIDENCE]
    told = [triple for one in evidence for triple in (one, *_closure(one.object, about))]
    yield from told
    passages = sorted({triple.object for triple in told if triple.predicate == _PASSAGE}, key=str)
    for passage in passages:
        yield ox.Triple(assertion, ox.NamedNode(PROV + "wasDerivedFrom"), passage)
        yield from (triple for triple in about[passage] if triple.predicate == _PART_OF)
    for article in sorted({article for passage in passages for article in _article_of(passage, about)}, key=str):
        yield ox.Triple(assertion, ox.NamedNode(PROV + "hadPrimarySource"), article)
        yield from (t for t in about[article] if t.predicate.value in {DCTERMS + "title", DCTERMS + "source"})
    for source in (triple.object for triple in told if triple.predicate.value == DCTERMS + "source"):
        if isinstance(source, ox.NamedNode):
            yield ox.Triple(assertion, ox.NamedNode(PROV + "hadPrimarySource"), source)


def _article_of(passage: object, about: _About) -> Iterator[ox.NamedNode]:
    for section in (triple.object for triple in about[passage] if triple.predicate == _PART_OF):
        yield from (
            triple.object
            for triple in about[section]
            if triple.predicate == _PART_OF and isinstance(triple.object, ox.NamedNode)
        )


def _closure(node: object, about: _About, without: ox.NamedNode | None = None) -> Iterator[ox.Triple]:
    """What is said of a node and of the blank nodes that it leads to."""
    for triple in about[node]:
        if triple.predicate != without:
            yield triple
            if isinstance(triple.object, ox.BlankNode):
                yield from _closure(triple.object, about)


def _time(moment: datetime) -> ox.Literal:
    return ox.Literal(moment.isoformat(), datatype=ox.NamedNode(XSD + "dateTime"))
