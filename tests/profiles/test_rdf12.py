"""RDF 1.2: claims reify triple terms, and all else is as it was."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from symptomgraph import profiles
from symptomgraph.snapshot import Snapshot
from symptomgraph.vocab import RDF, SG

REIFIES = ox.NamedNode(RDF + "reifies")
PARTS = tuple(ox.NamedNode(RDF + part) for part in ("subject", "predicate", "object"))


def canonical(triples: set[ox.Triple]) -> ox.Dataset:
    dataset = ox.Dataset(ox.Quad(one.subject, one.predicate, one.object) for one in triples)
    dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    return dataset


@pytest.mark.parametrize("name", ["robot", "back-warmth"])
def test_unfolded_again_it_is_the_graph(name: str, snapshots: dict[str, Snapshot]) -> None:
    snapshot = snapshots[name]
    read = {quad.triple for quad in ox.parse(profiles.reified(snapshot.quads), format=ox.RdfFormat.TURTLE)}
    reified = {triple for triple in read if triple.predicate == REIFIES}
    assert len(reified) == snapshot.counts.claims
    unfolded = read - reified
    for triple in reified:
        assert isinstance(triple.object, ox.Triple)
        ends = (triple.object.subject, triple.object.predicate, triple.object.object)
        unfolded |= {ox.Triple(triple.subject, part, end) for part, end in zip(PARTS, ends, strict=True)}
    assert canonical(unfolded) == canonical({quad.triple for quad in snapshot.quads})


def test_no_claim_is_written_in_the_old_way(snapshots: dict[str, Snapshot]) -> None:
    quads = list(ox.parse(profiles.reified(snapshots["robot"].quads), format=ox.RdfFormat.TURTLE))
    claims = {quad.subject for quad in quads if quad.object == ox.NamedNode(SG + "Claim")}
    assert claims
    assert not [quad for quad in quads if quad.subject in claims and quad.predicate in PARTS]
    assert all(quad.triple != quad.object for quad in quads)
