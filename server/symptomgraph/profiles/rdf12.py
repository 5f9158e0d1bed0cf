"""The graph in RDF 1.2: claims as reifiers of triple terms instead of rdf:subject, rdf:predicate and rdf:object."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

import pyoxigraph as ox

from symptomgraph.vocab import PREFIXES, RDF, SG

_REIFIES: Final = ox.NamedNode(RDF + "reifies")
_PARTS: Final = tuple(ox.NamedNode(RDF + part) for part in ("subject", "predicate", "object"))
_CLAIM: Final = (ox.NamedNode(RDF + "type"), ox.NamedNode(SG + "Claim"))

Subject = ox.NamedNode | ox.BlankNode | ox.Triple


def reified(quads: Iterable[ox.Quad]) -> bytes:
    """One graph in Turtle 1.2: `claim:... rdf:reifies <<( subject relation object )>>`, and the rest as it is.

    A reified triple is not asserted by that. The plain triples stand beside it where the rules derive them, so that a
    claim that is negated has none.
    """
    triples = {quad.triple for quad in quads}
    claims = {one.subject for one in triples if (one.predicate, one.object) == _CLAIM}
    parts = {one for one in triples if one.subject in claims and one.predicate in _PARTS}
    whole = (triples - parts) | set(_reifications(parts))
    return ox.serialize(sorted(whole, key=str), format=ox.RdfFormat.TURTLE, prefixes=dict(PREFIXES)) or b""


def _reifications(parts: Iterable[ox.Triple]) -> Iterator[ox.Triple]:
    """For each claim, which has each part once by its shape, the triple that ties it to its triple term."""
    by_claim: dict[Subject, dict[ox.NamedNode, ox.Triple]] = defaultdict(dict)
    for part in parts:
        by_claim[part.subject][part.predicate] = part
    for claim, given in by_claim.items():
        subject, relation, value = (given[name].object for name in _PARTS)
        if isinstance(relation, ox.NamedNode) and not isinstance(subject, ox.Literal):
            yield ox.Triple(claim, _REIFIES, ox.Triple(subject, relation, value))
