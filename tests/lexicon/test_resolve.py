"""What a reference means."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from symptomgraph.errors import AmbiguousConcept, UnknownConcept
from symptomgraph.lexicon import Lexicon
from symptomgraph.lexicon.entries import Entry
from symptomgraph.model.domain import ConceptKind, MappingMatch
from symptomgraph.questions import Graph, concepts
from symptomgraph.vocab import CODES

REFERENCES: dict[str, dict[str, str]] = tomllib.loads(
    (Path(__file__).parent / "references.toml").read_text(encoding="utf-8")
)
HPO = CODES["HP"] + "0000001"


@pytest.mark.parametrize(("ref", "meant"), REFERENCES["meant"].items())
def test_what_is_meant(lexicon: Lexicon, ref: str, meant: str) -> None:
    assert lexicon.resolve(ref) == meant


@pytest.mark.parametrize(("ref", "nearest"), REFERENCES["unknown"].items())
def test_what_is_unknown_has_suggestions(lexicon: Lexicon, ref: str, nearest: str) -> None:
    with pytest.raises(UnknownConcept) as raised:
        lexicon.resolve(ref)
    suggestions: Any = raised.value.details["suggestions"]
    assert not nearest or suggestions[0]["id"] == nearest
    assert all(set(one) == {"id", "label"} for one in suggestions)
    assert raised.value.fix


def test_every_label_of_every_concept_means_it_or_is_said_to_be_ambiguous(graphs: dict[str, Graph]) -> None:
    graph = graphs["back-warmth"]
    asked = 0
    for concept in concepts(graph, graph.lexicon.concepts()):
        assert concept is not None
        for label in (*concept.labels, *concept.synonyms):
            try:
                found = graph.lexicon.resolve(label.text)
            except AmbiguousConcept as error:
                candidates: Any = error.details["candidates"]
                assert concept.id in {one["id"] for one in candidates}
            else:
                assert found == concept.id
            asked += 1
    assert asked > len(graph.lexicon.concepts())


def test_a_long_reference_is_shortened_in_the_message(lexicon: Lexicon) -> None:
    with pytest.raises(UnknownConcept) as raised:
        lexicon.resolve("x" * 1000)
    assert len(str(raised.value)) < 200


def test_a_concept_of_another_kind_is_said_to_be_one(lexicon: Lexicon) -> None:
    assert lexicon.resolve("fever", [ConceptKind.SYMPTOM, ConceptKind.CONDITION]) == "concept:fever"
    with pytest.raises(UnknownConcept, match='"fever" is a symptom, not an intervention') as raised:
        lexicon.resolve("fever", [ConceptKind.INTERVENTION])
    assert raised.value.details["suggestions"] == []


def test_a_preferred_label_counts_before_a_synonym_before_a_hidden_one(
    new_lexicon: Callable[..., Lexicon], new_entry: Callable[..., Entry]
) -> None:
    hidden = new_entry("a", "alpha", hidden=("burn",))
    synonym = new_entry("b", "beta", "burn")
    preferred = new_entry("c", "burn")
    assert new_lexicon(hidden, synonym, preferred).resolve("Burn") == "concept:c"
    assert new_lexicon(hidden, synonym).resolve("Burn") == "concept:b"
    assert new_lexicon(hidden).resolve("Burn") == "concept:a"


def test_the_text_as_it_is_counts_before_its_plural(
    new_lexicon: Callable[..., Lexicon], new_entry: Callable[..., Entry]
) -> None:
    lexicon = new_lexicon(new_entry("a", "burn"), new_entry("b", "beta", "burns"))
    assert lexicon.resolve("burns") == "concept:b"
    assert lexicon.resolve("burn") == "concept:a"


def test_two_concepts_of_one_label_are_ambiguous(
    new_lexicon: Callable[..., Lexicon], new_entry: Callable[..., Entry]
) -> None:
    cold = new_entry("cold", "the cold", "cold", kind=ConceptKind.CONDITION)
    chill = new_entry("chill", "chilliness", "cold")
    lexicon = new_lexicon(cold, chill)
    with pytest.raises(AmbiguousConcept, match=r'"Cold" could mean chilliness \(concept:chill\) or the cold') as raised:
        lexicon.resolve("Cold")
    assert raised.value.details["candidates"] == [
        {"id": "concept:chill", "label": "chilliness"},
        {"id": "concept:cold", "label": "the cold"},
    ]
    assert lexicon.resolve("cold", [ConceptKind.SYMPTOM]) == "concept:chill"


def test_the_nearest_match_of_a_code_is_meant(
    new_lexicon: Callable[..., Lexicon], new_entry: Callable[..., Entry]
) -> None:
    exact = new_entry("a", "alpha", codes=((HPO, MappingMatch.EXACT),))
    close = new_entry("b", "beta", codes=((HPO, MappingMatch.CLOSE),))
    also_close = new_entry("c", "gamma", codes=((HPO, MappingMatch.CLOSE),))
    broad = new_entry("d", "delta", codes=((HPO, MappingMatch.BROAD),))
    assert new_lexicon(close, exact, broad).resolve("HP:0000001") == "concept:a"
    assert new_lexicon(close, broad).resolve("HP:0000001") == "concept:b"
    with pytest.raises(AmbiguousConcept):
        new_lexicon(close, also_close).resolve("HP:0000001")
    with pytest.raises(UnknownConcept):
        new_lexicon(broad).resolve("HP:0000001")


def test_labels_of_the_closed_lists_are_known_but_mean_no_concept(lexicon: Lexicon) -> None:
    assert lexicon.label("frequency:often") == "often"
    assert lexicon.kinds("frequency:often") == frozenset()
    assert "frequency:often" not in lexicon.concepts()


def test_ids_are_sorted_by_label(lexicon: Lexicon) -> None:
    ids = ["concept:nsaid", "concept:fever", "concept:back", "concept:fever", "concept:unknown"]
    assert lexicon.sorted(ids) == ("concept:back", "concept:unknown", "concept:fever", "concept:nsaid")
