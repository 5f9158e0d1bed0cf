from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from symptomgraph.validation.grounding.words import excerpt, nearest, plain, stands_in

WORDS = st.lists(st.from_regex(r"[a-zé]{1,6}(['-][a-z]{1,3})?", fullmatch=True), min_size=1, max_size=8)
SPACES = st.sampled_from([" ", "  ", "\n", "\t", "\u00a0"])


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("Loose bolt", "A loose bolt rattles."),
        ("loose  bolt", "A loose\nbolt rattles."),
        ("bolt's", "A bolt’s noise"),
        ("bolt’s", "A bolt's noise"),
        ("Cafe\u0301", "the café"),
        ("build-up", "heat build-up."),
        ("warmth", "“warmth”, they say"),
        ("(hot)", "it is (hot) there"),
        ("STRASSE", "die Straße"),
    ],
)
def test_words_that_stand_there(words: str, text: str) -> None:
    assert stands_in(words, text)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("rattle", "rattles"),
        ("attle", "rattle"),
        ("hot", "a shot"),
        ("a b", "a, b"),
        ("", "anything"),
        (" ", "a b"),
        ("x", ""),
    ],
)
def test_words_that_do_not(words: str, text: str) -> None:
    assert not stands_in(words, text)


def test_a_later_occurrence_counts() -> None:
    assert stands_in("art", "partly an art")


@given(WORDS, st.data())
def test_every_run_of_whole_words_stands_in_its_text(words: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    text = "".join(word + data.draw(SPACES) for word in words)
    assert stands_in(" ".join(words[start:end]).upper(), text)


@given(WORDS, st.from_regex(r"[a-z]{1,5}", fullmatch=True))
def test_half_a_word_does_not(words: list[str], tail: str) -> None:
    assert not stands_in("zz" + tail, " ".join(f"{word}zz{tail}" for word in words))


@given(st.text(max_size=20), WORDS)
def test_the_nearest_words_stand_in_the_text_and_are_less_than_it(wanted: str, words: list[str]) -> None:
    text = " ".join(words)
    near = nearest(wanted, text)
    assert near is None or (stands_in(near, text) and len(near.split()) < max(2, len(words)))


@pytest.mark.parametrize(
    ("wanted", "text", "near"),
    [
        ("loose bolts", "A loose bolt often causes rattling", "loose bolt"),
        ("high temprature", "a fever or high temperature may come", "high temperature"),
        ("nothing like it", "A loose bolt often causes rattling", None),
        ("bolt", "", None),
    ],
)
def test_nearest(wanted: str, text: str, near: str | None) -> None:
    assert nearest(wanted, text) == near


@given(st.text())
def test_an_excerpt_has_three_words_at_most(text: str) -> None:
    assert len(excerpt(text).removesuffix(" …").split()) <= 3


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_plain_words_are_plain(text: str) -> None:
    assert plain(plain(text)) == plain(text) or "\u0345" in text.upper() + text
