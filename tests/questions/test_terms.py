"""The closed lists of the program and those of the data are the same, and so is what a claim may have once."""

from __future__ import annotations

from enum import StrEnum

import pyoxigraph as ox
import pytest

from symptomgraph.lexicon import KINDS, MATCHES
from symptomgraph.model import terms
from symptomgraph.snapshot import Snapshot
from symptomgraph.sources import Sources
from symptomgraph.vocab import BASE, RDF, RDFS, SG, SH, SKOS

LISTS: dict[type[StrEnum], tuple[str, str]] = {
    terms.Modality: ("Modality", "modality"),
    terms.Frequency: ("Frequency", "frequency"),
    terms.Severity: ("Severity", "severity"),
    terms.Persistence: ("Persistence", "persistence"),
    terms.Extent: ("Extent", "extent"),
    terms.Timing: ("Timing", "timing"),
    terms.Scope: ("Scope", "scope"),
    terms.Occurrence: ("Occurrence", "occurrence"),
    terms.Significance: ("Significance", "significance"),
    terms.FindingQuality: ("FindingQuality", "quality"),
    terms.NoClaimReason: ("NoClaimReason", "reason"),
}
ONCE = ("modality", "frequency", "severity", "persistence", "extent", "timing", "scope", "negated")
TYPE = ox.NamedNode(RDF + "type")


def instances(snapshot: Snapshot, iri: str) -> set[str]:
    found = snapshot.quads.quads_for_object(ox.NamedNode(iri))
    return {quad.subject.value for quad in found if quad.predicate == TYPE and isinstance(quad.subject, ox.NamedNode)}


@pytest.mark.parametrize("members", LISTS, ids=lambda members: members.__name__)
def test_a_closed_list_is_that_of_the_data(snapshots: dict[str, Snapshot], members: type[StrEnum]) -> None:
    name, prefix = LISTS[members]
    assert instances(snapshots["back-warmth"], SG + name) == {f"{BASE}{prefix}/{member}" for member in members}


def subclasses(snapshot: Snapshot, iri: str) -> set[str]:
    found = snapshot.quads.quads_for_object(ox.NamedNode(iri))
    return {
        quad.subject.value
        for quad in found
        if quad.predicate.value == RDFS + "subClassOf" and isinstance(quad.subject, ox.NamedNode)
    }


def test_every_closed_list_is_compared(snapshots: dict[str, Snapshot]) -> None:
    classes = {iri.removeprefix(SG) for iri in subclasses(snapshots["back-warmth"], SG + "QualifierValue")}
    assert classes == {name for name, _ in LISTS.values()}


def test_kinds_and_matches_are_those_of_the_vocabularies(snapshots: dict[str, Snapshot]) -> None:
    assert set(KINDS) == subclasses(snapshots["back-warmth"], SKOS + "Concept") - {SG + "QualifierValue"}
    assert list(KINDS.values()) == list(terms.ConceptKind)
    assert set(MATCHES) == {f"{SKOS}{name}Match" for name in ("exact", "close", "broad", "narrow", "related")}


@pytest.mark.parametrize("qualifier", ONCE)
def test_what_a_claim_holds_once_the_shapes_allow_once(shapes: Sources, qualifier: str) -> None:
    query = f"ASK {{ ?shape <{SH}path> <{SG}{qualifier}> ; <{SH}maxCount> 1 }}"
    assert shapes.graph.query(query).askAnswer
