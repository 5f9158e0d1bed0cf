"""VoID's numbers against numbers that are counted otherwise: over the triples themselves, without SPARQL."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

import pyoxigraph as ox
import pytest

from symptomgraph.snapshot import Snapshot
from symptomgraph.sparql import void
from symptomgraph.sparql.void import DATASET, VOID, VOID_EXT
from symptomgraph.store import Embedded
from symptomgraph.vocab import BASE, CONCEPT, RDF, SG

TYPE = ox.NamedNode(RDF + "type")
LEADS = {VOID + "classPartition": VOID + "class", VOID_EXT + "datatypePartition": VOID_EXT + "datatype"}

Told = Mapping[tuple[str, str], list[str]]
"""What is told: by subject and property the objects."""


@pytest.fixture(params=["back-warmth", "robot"])
def snapshot(request: pytest.FixtureRequest, snapshots: dict[str, Snapshot]) -> Snapshot:
    return snapshots[request.param]


@pytest.fixture
def triples(snapshot: Snapshot) -> list[ox.Triple]:
    return list(void.dataset(Embedded(snapshot)))


@pytest.fixture
def told(triples: list[ox.Triple]) -> Told:
    found = defaultdict(list)
    for triple in triples:
        assert isinstance(triple.subject, ox.NamedNode)
        assert isinstance(triple.object, ox.NamedNode | ox.Literal)
        found[triple.subject.value, triple.predicate.value].append(triple.object.value)
    return found


@pytest.fixture
def held(snapshot: Snapshot) -> set[ox.Triple]:
    return {quad.triple for quad in snapshot.quads}


def number(told: Told, subject: str, name: str) -> int:
    (found,) = told[subject, VOID + name]
    return int(found)


def test_the_size_of_the_dataset(told: Told, held: set[ox.Triple]) -> None:
    counted = {
        "triples": len(held),
        "distinctSubjects": len({triple.subject for triple in held}),
        "distinctObjects": len({triple.object for triple in held}),
        "properties": len({triple.predicate for triple in held}),
        "classes": len({triple.object for triple in held if triple.predicate == TYPE}),
        "entities": len({triple.subject for triple in held if str(triple.subject).startswith(f"<{BASE}")}),
    }
    assert {name: number(told, DATASET, name) for name in counted} == counted


def test_every_class_has_a_partition_with_its_members(told: Told, held: set[ox.Triple]) -> None:
    members = Counter(str(triple.object)[1:-1] for triple in held if triple.predicate == TYPE)
    parts = told[DATASET, VOID + "classPartition"]
    assert {told[part, VOID + "class"][0]: number(told, part, "entities") for part in parts} == dict(members)
    assert len(parts) == len(members)


def test_every_property_has_a_partition_with_its_triples(told: Told, held: set[ox.Triple]) -> None:
    uses = Counter(triple.predicate.value for triple in held)
    parts = told[DATASET, VOID + "propertyPartition"]
    assert {told[part, VOID + "property"][0]: number(told, part, "triples") for part in parts} == dict(uses)
    assert len(parts) == len(uses)


def test_a_class_leads_over_its_properties_to_classes_and_datatypes(told: Told, held: set[ox.Triple]) -> None:
    kinds = defaultdict(set)
    for triple in held:
        if triple.predicate == TYPE:
            kinds[triple.subject].add(str(triple.object)[1:-1])
    counted: Counter[tuple[str, str, str]] = Counter()
    for triple in held:
        term = triple.object
        leads = {term.datatype.value} if isinstance(term, ox.Literal) else kinds.get(term, set())
        for kind in kinds.get(triple.subject, ()):
            counted.update((kind, triple.predicate.value, lead) for lead in leads)
    found = {
        (kind, name, lead): number(told, part, "triples")
        for by_class in told[DATASET, VOID + "classPartition"]
        for kind in told[by_class, VOID + "class"]
        for by_property in told[by_class, VOID + "propertyPartition"]
        for name in told[by_property, VOID + "property"]
        for partition, names in LEADS.items()
        for part in told[by_property, partition]
        for lead in told[part, names]
    }
    assert found == dict(counted)


def test_the_graphs_are_those_of_the_snapshot(snapshot: Snapshot) -> None:
    counted = Counter(str(quad.graph_name)[1:-1] for quad in snapshot.quads)
    assert void.graphs(Embedded(snapshot)) == dict(counted)


def test_the_vocabularies_are_those_whose_terms_are_used(told: Told) -> None:
    named = set(told[DATASET, VOID + "vocabulary"])
    assert {SG, RDF} < named
    assert CONCEPT not in named


def test_example_resources_are_in_the_graph(told: Told, held: set[ox.Triple]) -> None:
    examples = {ox.NamedNode(iri) for iri in told[DATASET, VOID + "exampleResource"]}
    assert len(examples) == 5
    assert examples <= {triple.subject for triple in held}


def test_nothing_is_said_twice_and_every_iri_can_be_read_again(triples: list[ox.Triple]) -> None:
    written = "".join(f"{triple} .\n" for triple in triples)
    read = [quad.triple for quad in ox.parse(written, format=ox.RdfFormat.N_TRIPLES)]
    assert read == triples
    assert len(set(triples)) == len(triples)
