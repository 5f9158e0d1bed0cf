"""Small graphs that a test makes up."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

import pyoxigraph as ox
import pytest

from symptomgraph.articles import Texts
from symptomgraph.model.domain import Counts
from symptomgraph.model.report import Receipt, ValidationReport
from symptomgraph.questions import Graph, open_graph
from symptomgraph.settings import Places
from symptomgraph.snapshot import Snapshot
from symptomgraph.snapshot.rules import derive, read_rules
from symptomgraph.vocab import expand

Triple = tuple[str, str, str]
Toy = Callable[[Iterable[Triple]], Graph]


def term(text: str) -> ox.NamedNode | ox.Literal:
    """A compact IRI, `true`, a number, or else a text in English."""
    if text == "true":
        return ox.Literal(True)
    if text.isdigit():
        return ox.Literal(int(text))
    iri = expand(text)
    return ox.NamedNode(iri) if iri else ox.Literal(text, language="en")


def quad(triple: Triple) -> ox.Quad:
    subject, predicate, value = map(term, triple)
    assert isinstance(subject, ox.NamedNode)
    assert isinstance(predicate, ox.NamedNode)
    return ox.Quad(subject, predicate, value, ox.NamedNode("https://w3id.org/symptomgraph/graph/toy.ttl"))


Claimed = Callable[..., list[Triple]]


@pytest.fixture(scope="session")
def claimed() -> Claimed:
    """Makes the triples of a claim that is asserted, with whatever else it has."""

    def made(name: str, subject: str, relation: str, value: str, *more: tuple[str, str]) -> list[Triple]:
        said = [("rdf:subject", subject), ("rdf:predicate", relation), ("rdf:object", value)]
        about = [("rdf:type", "sg:Claim"), ("sg:modality", "modality:asserted"), *said, *more]
        return [(f"claim:{name}", relation, value) for relation, value in about]

    return made


@pytest.fixture(scope="session")
def toy(places: Places) -> Toy:
    """Makes a graph of triples of compact IRIs, with what the rules derive; it need not be one that validates."""
    rules = read_rules(places.rules)

    def made(triples: Iterable[Triple]) -> Graph:
        asserted = [quad(triple) for triple in triples]
        receipt = Receipt("", "", "", "none", {})
        return open_graph(
            Snapshot(
                id="0" * 64,
                created_at=datetime(2026, 11, 22, tzinfo=UTC),
                version="0",
                quads=ox.Dataset([*asserted, *derive(asserted, rules)]),
                counts=Counts(0, 0, 0, 0, 0, 0),
                texts=Texts({}),
                report=ValidationReport((), (), (), (), receipt, "2026-11-22T12:00:00Z"),
            )
        )

    return made
