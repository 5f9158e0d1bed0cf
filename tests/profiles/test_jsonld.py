"""Compact JSON-LD: whatever is written is read back, and reads well."""

from __future__ import annotations

import json
from typing import Any

import pyoxigraph as ox
from hypothesis import given
from hypothesis import strategies as st

from symptomgraph import profiles
from symptomgraph.profiles import Form
from symptomgraph.profiles.jsonld import compacted
from symptomgraph.questions import Graph
from symptomgraph.vocab import BASE, CODES, CONCEPT, RDF, SG, SKOS, XSD

LOCALS = st.sampled_from(["fever", "modality", "concept", "ordinal", "prefLabel", "altLabel", "a/b", "a-b", "x.y", "é"])
NAMESPACES = st.sampled_from([SG, SKOS, RDF, CONCEPT, BASE, BASE + "modality/", CODES["HP"], "http://example.org/"])
IRIS = st.builds(lambda namespace, local: ox.NamedNode(namespace + local), NAMESPACES, LOCALS)
BLANK = st.sampled_from([ox.BlankNode(name) for name in "abcd"])
TEXTS = st.sampled_from(["", "1", "-7", "007", "true", "concept:fever", "_:a", "@id", 'a "b"\n', "ü"])
DATATYPES = st.sampled_from([ox.NamedNode(XSD + name) for name in ("integer", "boolean", "string", "duration")])
LITERALS = st.one_of(
    st.builds(
        lambda text, language: ox.Literal(text, language=language), TEXTS, st.sampled_from(["en", "de", "en-gb"])
    ),
    st.builds(lambda text, datatype: ox.Literal(text, datatype=datatype), TEXTS, DATATYPES),
)
PROPERTIES = IRIS.filter(lambda iri: not iri.value.startswith(RDF))
TRIPLES = st.builds(ox.Triple, st.one_of(IRIS, BLANK), PROPERTIES, st.one_of(IRIS, BLANK, LITERALS))


def canonical(triples: set[ox.Triple]) -> ox.Dataset:
    dataset = ox.Dataset(ox.Quad(one.subject, one.predicate, one.object) for one in triples)
    dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    return dataset


@given(st.lists(TRIPLES, max_size=12, unique_by=str))
def test_nothing_is_lost_and_nothing_is_made_up(triples: list[ox.Triple]) -> None:
    written = json.dumps(compacted(triples))
    read = {quad.triple for quad in ox.parse(written, format=ox.RdfFormat.JSON_LD)}
    assert canonical(read) == canonical(set(triples))


def described(graphs: dict[str, Graph], path: str) -> dict[str, Any]:
    triples = profiles.described(graphs["back-warmth"].store, BASE + path)
    document: dict[str, Any] = json.loads(profiles.write(triples, Form.JSONLD))
    return document


def test_a_reader_finds_plain_names_and_values(graphs: dict[str, Graph]) -> None:
    node = described(graphs, "concept/fever")["@graph"][0]
    assert node["id"] == "concept:fever"
    assert node["type"] == "sg:Symptom"
    assert node["prefLabel"] == "fever"
    assert "high temperature" in node["altLabel"]
    passage = described(graphs, "article/back-warmth/passage/28")["@graph"][0]
    assert (passage["id"], passage["ordinal"]) == ("article:back-warmth/passage/28", 28)


def test_evidence_stands_inside_of_its_claim(graphs: dict[str, Graph]) -> None:
    claim = described(graphs, "claim/back-warmth-2-back-warmth-mild")["@graph"][0]
    assert claim["modality"] == "symptomgraph:modality/possible"
    assert claim["evidence"][0]["context"][0]["subjectMention"]
    assert "id" not in claim["evidence"][0]


def test_the_context_has_what_is_used_and_no_more(graphs: dict[str, Graph]) -> None:
    document = described(graphs, "modality/possible")
    context, nodes = document.pop("@context"), json.dumps(document)
    assert "definition" in context
    for name in context.keys() - {"id", "type"}:
        assert f'"{name}"' in nodes or f'"{name}:' in nodes or f'"{name}:' in json.dumps(context), name
