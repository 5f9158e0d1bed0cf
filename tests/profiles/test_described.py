"""Descriptions of single resources: complete, in reading order, the same in every form and from every store."""

from __future__ import annotations

import pyoxigraph as ox
import pytest
from rdflib import Graph as RdflibGraph
from rdflib.compare import isomorphic

from symptomgraph import profiles
from symptomgraph.errors import BadId
from symptomgraph.profiles import Form
from symptomgraph.questions import Graph
from symptomgraph.snapshot import Snapshot
from symptomgraph.store.remote import Remote
from symptomgraph.vocab import BASE, RDF, SG, SKOS

RESOURCES = (
    "concept/fever",
    "concept/kidney-infection",
    "claim/back-warmth-28-kidney-infection-fever",
    "article/back-warmth",
    "article/back-warmth/section/3",
    "article/back-warmth/passage/33",
    "warning-sign/back-warmth-33",
    "modality/possible",
    "scheme/modality",
    "vocab",
)
NAMED_BY = {"prefLabel", "title", "label", "gist"}


def canonical(triples: list[ox.Triple]) -> ox.Dataset:
    dataset = ox.Dataset(ox.Quad(one.subject, one.predicate, one.object) for one in triples)
    dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    return dataset


@pytest.fixture(params=RESOURCES)
def iri(request: pytest.FixtureRequest) -> str:
    return f"{BASE}{request.param}"


@pytest.fixture
def triples(iri: str, graphs: dict[str, Graph]) -> list[ox.Triple]:
    return profiles.described(graphs["back-warmth"].store, iri)


def test_all_that_the_graph_says_of_the_resource_is_there_and_comes_first(
    iri: str, triples: list[ox.Triple], snapshots: dict[str, Snapshot]
) -> None:
    subject = ox.NamedNode(iri)
    own = {quad.triple for quad in snapshots["back-warmth"].quads if quad.subject == subject}
    assert own
    assert set(triples[: len(own)]) == own


def test_blank_nodes_are_described_after_what_leads_to_them(triples: list[ox.Triple]) -> None:
    subjects = [triple.subject for triple in triples]
    named = [(place, one.object) for place, one in enumerate(triples) if isinstance(one.object, ox.BlankNode)]
    assert all(place < subjects.index(node) for place, node in named)


def test_whatever_is_named_has_a_label(triples: list[ox.Triple]) -> None:
    named = {
        triple.object
        for triple in triples
        if isinstance(triple.object, ox.NamedNode)
        and triple.object.value.startswith(BASE)
        and triple.predicate.value not in {RDF + "type", "http://www.w3.org/2002/07/owl#versionIRI"}
    }
    labelled = {t.subject for t in triples if t.predicate.value.rpartition("/")[2].rpartition("#")[2] in NAMED_BY}
    claims = {t.subject for t in triples if t.object == ox.NamedNode(SG + "Claim")}
    assert named - labelled - claims == set()


@pytest.mark.parametrize("form", Form)
def test_every_form_says_the_same(form: Form, triples: list[ox.Triple]) -> None:
    content = profiles.write(triples, form)
    read = [quad.triple for quad in ox.parse(content, format=ox.RdfFormat.from_media_type(form))]
    assert canonical(read) == canonical(triples)


@pytest.mark.filterwarnings("ignore:.+ is deprecated:DeprecationWarning")  # rdflib warns of what it does itself
def test_another_library_reads_the_same(graphs: dict[str, Graph]) -> None:
    triples = profiles.described(graphs["robot"].store, f"{BASE}article/rattling-robot/passage/3")
    read = [
        RdflibGraph().parse(data=profiles.write(triples, form), format=name)
        for form, name in ((Form.TURTLE, "turtle"), (Form.JSONLD, "json-ld"), (Form.RDFXML, "xml"))
    ]
    assert len(read[0]) == len(triples)
    assert all(isomorphic(read[0], other) for other in read[1:])


def test_a_concept_comes_with_its_claims_and_their_evidence(graphs: dict[str, Graph]) -> None:
    triples = profiles.described(graphs["back-warmth"].store, f"{BASE}concept/fever")
    about = {(t.predicate.value, t.object) for t in triples}
    fever = ox.NamedNode(f"{BASE}concept/fever")
    assert (RDF + "object", fever) in about
    assert (SG + "objectMention", ox.Literal("high temperature")) in about
    assert (SKOS + "prefLabel", ox.Literal("kidney infection", language="en")) in about


def test_every_store_describes_the_same(iri: str, triples: list[ox.Triple], remotes: dict[str, Remote]) -> None:
    assert canonical(profiles.described(remotes["back-warmth"], iri)) == canonical(triples)


def test_what_is_not_there(graphs: dict[str, Graph]) -> None:
    store = graphs["robot"].store
    assert profiles.exists(store, f"{BASE}concept/dust")
    assert not profiles.exists(store, f"{BASE}concept/fever")
    assert profiles.described(store, f"{BASE}concept/fever") == []
    assert profiles.terms_of(store, f"{BASE}concept/none") == []
    with pytest.raises(BadId):
        profiles.exists(store, f"{BASE}concept/<script>")


def test_terms_of_a_vocabulary_and_of_a_scheme(graphs: dict[str, Graph]) -> None:
    store = graphs["robot"].store
    vocabulary = profiles.terms_of(store, f"{BASE}vocab")
    assert vocabulary[0].label == "Symptomgraph vocabulary"
    assert SG + "hasSymptom" in [term.iri for term in vocabulary]
    labels = [term.label for term in profiles.terms_of(store, f"{BASE}scheme/modality")]
    assert labels == ["modalities", "asserted", "possible", "recommended", "required"]
    assert profiles.names_of(store, [SG + "hasSymptom", SG + "nothing"]) == {SG + "hasSymptom": "has symptom"}
