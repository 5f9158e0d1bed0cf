"""When two labels are the same to a person who types."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from symptomgraph.lexicon.normal import normal, singular, squashed

texts = st.text(max_size=40)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("high temperature", "High  Temperature"),
        ("high temperature", "\thigh-temperature\n"),
        ("flu-like", "flu like"),
        ("flu-like", "flulike"),
        ("flu\u2011like", "flu-like"),
        ("doctor's visit", "doctor\u2019s visit"),
        ("doctors visit", "doctor's visit"),
        ("Straße", "STRASSE"),
        ("ﬁbrosis", "fibrosis"),
        ("Ⅳ", "iv"),
        ("bladder/bowel", "bladder bowel"),
    ],
)
def test_the_same(left: str, right: str) -> None:
    assert squashed(left) == squashed(right)


@pytest.mark.parametrize(
    ("left", "right"), [("pain", "pan"), ("back pain", "pain back"), ("numb", "number"), ("résumé", "resume")]
)
def test_not_the_same(left: str, right: str) -> None:
    assert squashed(left) != squashed(right)


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("chills", "chill"),
        ("injuries", "injury"),
        ("rashes", "rash"),
        ("headaches", "headache"),
        ("sizes", "size"),
        ("ice packs", "ice pack"),
        ("warm compresses", "warm compress"),
        ("kidney infections", "kidney infection"),
        ("loss", "loss"),
        ("bursitis", "bursitis"),
        ("virus", "virus"),
        ("gas", "gas"),
    ],
)
def test_plural_endings(plural: str, one: str) -> None:
    assert singular(plural) == singular(one)


@pytest.mark.parametrize(("left", "right"), [("loss", "los"), ("virus", "viru"), ("arthritis", "arthriti")])
def test_what_only_looks_like_a_plural(left: str, right: str) -> None:
    assert singular(left) != singular(right)


@given(texts)
def test_normal_is_normal(text: str) -> None:
    assert normal(normal(text)) == normal(text)
    assert squashed(normal(text)) == squashed(text)


@given(texts)
def test_no_blanks_are_left(text: str) -> None:
    assert " " not in squashed(text)
    assert normal(text) == " ".join(normal(text).split(" "))


@given(texts)
def test_case_never_counts(text: str) -> None:
    assert squashed(text.upper().lower()) == squashed(text.lower().upper().lower())
