"""Nanopublications: each has its four graphs and stands by itself, and together they are all claims."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime

import pyoxigraph as ox
import pytest
from rdflib import Dataset

from symptomgraph import profiles
from symptomgraph.profiles.nanopub import NANOPUB, NP
from symptomgraph.snapshot import Snapshot
from symptomgraph.vocab import BASE, CLAIM, DCTERMS, PROV, RDF, SG

MOMENT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
PARTS = ("Head", "assertion", "provenance", "pubinfo")


@pytest.fixture(scope="module", params=["robot", "back-warmth"])
def snapshot(request: pytest.FixtureRequest, snapshots: dict[str, Snapshot]) -> Snapshot:
    return snapshots[request.param]


@pytest.fixture(scope="module")
def content(snapshot: Snapshot) -> bytes:
    return profiles.nanopublications(snapshot.quads, MOMENT)


@pytest.fixture(scope="module")
def graphs(content: bytes) -> dict[str, list[ox.Quad]]:
    found: dict[str, list[ox.Quad]] = defaultdict(list)
    for quad in ox.parse(content, format=ox.RdfFormat.TRIG):
        assert isinstance(quad.graph_name, ox.NamedNode)
        found[quad.graph_name.value].append(quad)
    return found


def claims(snapshot: Snapshot) -> set[str]:
    kind = ox.NamedNode(SG + "Claim")
    return {
        quad.subject.value for quad in snapshot.quads if quad.object == kind and isinstance(quad.subject, ox.NamedNode)
    }


def test_each_claim_has_one_with_its_four_graphs(snapshot: Snapshot, graphs: dict[str, list[ox.Quad]]) -> None:
    names = [one.replace(CLAIM, NANOPUB) for one in claims(snapshot)]
    assert set(graphs) == {f"{name}#{part}" for name in names for part in PARTS}


def test_the_head_names_the_other_graphs(snapshot: Snapshot, graphs: dict[str, list[ox.Quad]]) -> None:
    for claim in claims(snapshot):
        name = claim.replace(CLAIM, NANOPUB)
        head = {(quad.predicate.value, quad.object) for quad in graphs[f"{name}#Head"]}
        assert head == {
            (RDF + "type", ox.NamedNode(NP + "Nanopublication")),
            (NP + "hasAssertion", ox.NamedNode(f"{name}#assertion")),
            (NP + "hasProvenance", ox.NamedNode(f"{name}#provenance")),
            (NP + "hasPublicationInfo", ox.NamedNode(f"{name}#pubinfo")),
        }


def test_the_provenance_leads_to_a_passage_and_its_article(
    snapshot: Snapshot, graphs: dict[str, list[ox.Quad]]
) -> None:
    for claim in claims(snapshot):
        name = claim.replace(CLAIM, NANOPUB)
        assertion = ox.NamedNode(f"{name}#assertion")
        told = {quad.predicate.value for quad in graphs[f"{name}#provenance"] if quad.subject == assertion}
        assert told == {PROV + "wasDerivedFrom", PROV + "hadPrimarySource"}


def test_the_publication_info_speaks_of_the_nanopublication(
    snapshot: Snapshot, graphs: dict[str, list[ox.Quad]]
) -> None:
    for claim in claims(snapshot):
        name = claim.replace(CLAIM, NANOPUB)
        told = {(quad.subject.value, quad.predicate.value) for quad in graphs[f"{name}#pubinfo"]}  # type: ignore[union-attr]
        assert (name, DCTERMS + "created") in told
        assert (name, DCTERMS + "creator") in told


def test_nothing_is_asserted_but_the_claim_with_its_qualifiers(
    snapshot: Snapshot, graphs: dict[str, list[ox.Quad]]
) -> None:
    for claim in claims(snapshot):
        asserted = graphs[f"{claim.replace(CLAIM, NANOPUB)}#assertion"]
        named = {quad.subject for quad in asserted if isinstance(quad.subject, ox.NamedNode)}
        assert named == {ox.NamedNode(claim)}
        written = {q.triple for q in snapshot.quads if q.subject == ox.NamedNode(claim)}
        kept = {quad.triple for quad in asserted if quad.subject == ox.NamedNode(claim)}
        assert {triple.predicate.value for triple in written - kept} == {SG + "evidence"}


@pytest.mark.filterwarnings("ignore:.+ is deprecated:DeprecationWarning")  # rdflib warns of what it does itself
def test_another_library_reads_the_same(content: bytes, graphs: dict[str, list[ox.Quad]]) -> None:
    dataset = Dataset()
    dataset.parse(data=content, format="trig")
    read = {str(one.identifier): len(one) for one in dataset.graphs() if len(one)}
    assert read == {name: len(quads) for name, quads in graphs.items()}


def test_the_moment_is_the_given_one(content: bytes, snapshot: Snapshot) -> None:
    assert content.count(b'"2026-01-02T03:04:05+00:00"') == len(claims(snapshot))
    assert profiles.nanopublications(snapshot.quads, MOMENT) == content
    assert BASE.encode() in content
