"""Which concepts answer to what is typed, and in which order."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from symptomgraph.lexicon import Lexicon
from symptomgraph.lexicon.entries import Entry
from symptomgraph.model.domain import ConceptKind, LabelMatch, SearchHit
from symptomgraph.questions import Graph, concepts

LONG_ENOUGH = 7
WORDS = ["back", "warm", "pain", "fev", "kidney", "b", "infection", "feever"]
typed = st.one_of(
    st.text(max_size=30),
    st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join),
)


def found(hits: list[SearchHit]) -> list[tuple[str, str, LabelMatch]]:
    return [(hit.concept, hit.matched_label, hit.match) for hit in hits]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("fever", ("concept:fever", "fever", LabelMatch.PREFERRED)),
        ("High Temperature", ("concept:fever", "high temperature", LabelMatch.SYNONYM)),
        ("temperature high", ("concept:fever", "high temperature", LabelMatch.PREFIX)),
        ("high temp", ("concept:fever", "high temperature", LabelMatch.PREFIX)),
        ("feevr", ("concept:fever", "fever", LabelMatch.TYPO)),
        ("kidny infecton", ("concept:kidney-infection", "kidney infection", LabelMatch.TYPO)),
        ("HP:0001945", ("concept:fever", "fever", LabelMatch.CODE)),
        ("chill", ("concept:chills", "chills", LabelMatch.PREFERRED)),
        ("pins", ("concept:tingling", "pins and needles", LabelMatch.PREFIX)),
        ("back feels warm", ("concept:back-warmth", "back warmth", LabelMatch.SYNONYM)),
    ],
)
def test_the_first_hit_and_the_label_that_matched(
    lexicon: Lexicon, text: str, first: tuple[str, str, LabelMatch]
) -> None:
    assert found(lexicon.search(text))[0] == first


@pytest.mark.parametrize("text", ["", "   ", "-", "'", "x" * 1000, "qqqq wwww", "\0"])
def test_nothing_is_found_by_what_says_nothing(lexicon: Lexicon, text: str) -> None:
    assert lexicon.search(text) == []


def test_an_exact_label_ranks_first_whatever_it_begins(graphs: dict[str, Graph]) -> None:
    graph = graphs["back-warmth"]
    exact = (LabelMatch.PREFERRED, LabelMatch.SYNONYM)
    for concept in concepts(graph, graph.lexicon.concepts()):
        assert concept is not None
        for label in (*concept.labels, *concept.synonyms):
            hits = graph.lexicon.search(label.text, first=100)
            best = [hit for hit in hits if hit.match in exact]
            assert hits[: len(best)] == best
            assert concept.id in {hit.concept for hit in best}


def test_a_slip_of_the_pen_still_finds_the_concept(graphs: dict[str, Graph]) -> None:
    graph = graphs["back-warmth"]
    slips = 0
    for concept in concepts(graph, graph.lexicon.concepts()):
        assert concept is not None
        if len(concept.label) >= LONG_ENOUGH:
            middle = len(concept.label) // 2
            one, other = list(concept.label[middle : middle + 2])
            text = f"{concept.label[:middle]}{other}{one}{concept.label[middle + 2 :]}"
            assert concept.id in {hit.concept for hit in graph.lexicon.search(text)}, text
            slips += 1
    assert slips


@given(typed, st.integers(0, 12))
def test_fewer_hits_are_the_first_of_more(lexicon: Lexicon, text: str, first: int) -> None:
    more = lexicon.search(text, first=100)
    some = lexicon.search(text, first=first)
    assert some == more[:first]


@given(typed)
def test_hits_are_ranked_and_each_concept_comes_once(lexicon: Lexicon, text: str) -> None:
    hits = lexicon.search(text, first=50)
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert all(0 < hit.score <= 1 for hit in hits)
    assert len({hit.concept for hit in hits}) == len(hits)
    assert hits == lexicon.search(text, first=50)


@given(typed, st.sets(st.sampled_from(ConceptKind), min_size=1))
def test_only_the_wanted_kinds_are_found(lexicon: Lexicon, text: str, kinds: set[ConceptKind]) -> None:
    every = {hit.concept for hit in lexicon.search(text, first=500)}
    some = {hit.concept for hit in lexicon.search(text, sorted(kinds), first=500)}
    assert all(kinds & lexicon.kinds(concept) for concept in some)
    assert {concept for concept in every if kinds & lexicon.kinds(concept)} <= some


def test_a_hidden_label_is_found_and_never_shown(
    new_lexicon: Callable[..., Lexicon], new_entry: Callable[..., Entry]
) -> None:
    lexicon = new_lexicon(new_entry("a", "alpha", hidden=("noise",)), new_entry("b", "beta", "noisy"))
    assert found(lexicon.search("noise"))[0] == ("concept:a", "alpha", LabelMatch.SYNONYM)
    assert found(lexicon.search("nois")) == [
        ("concept:b", "noisy", LabelMatch.PREFIX),
        ("concept:a", "alpha", LabelMatch.PREFIX),
    ]


def test_prefixes_come_before_typos_and_shorter_labels_before_longer(
    new_lexicon: Callable[..., Lexicon], new_entry: Callable[..., Entry]
) -> None:
    lexicon = new_lexicon(new_entry("a", "cramp in the leg"), new_entry("b", "cramped leg"), new_entry("c", "clamp"))
    assert found(lexicon.search("cramp")) == [
        ("concept:b", "cramped leg", LabelMatch.PREFIX),
        ("concept:a", "cramp in the leg", LabelMatch.PREFIX),
        ("concept:c", "clamp", LabelMatch.TYPO),
    ]


def test_among_thousands_of_concepts_the_exact_one_is_first(
    new_lexicon: Callable[..., Lexicon], new_entry: Callable[..., Entry]
) -> None:
    many = [new_entry(f"n{number}", f"ache {number}", f"pain of type {number}") for number in range(5000)]
    lexicon = new_lexicon(*many, new_entry("ache", "ache"))
    assert lexicon.search("ache", first=1)[0].concept == "concept:ache"
    assert lexicon.search("pain of type 4999")[0].concept == "concept:n4999"
    assert len(lexicon.search("ache", first=3)) == 3
