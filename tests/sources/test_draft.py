"""Drafting an article: every character is in a sentence, in a heading or is white space."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from symptomgraph.articles import normalise
from symptomgraph.sources.draft import Span, draft, parts

ROBOT = Path(__file__).parent.parent / "data" / "robot" / "articles"
LINE = st.text(alphabet=st.sampled_from("Aab é😀.!?’ \t"), max_size=40)


def digests(turtle: str) -> list[str]:
    return re.findall(r'sg:digest "(\w{64})"', turtle)


def test_draft_of_the_example_has_the_digests_that_were_approved() -> None:
    text = (ROBOT / "rattling-robot.txt").read_text(encoding="utf-8")
    approved = (ROBOT / "rattling-robot.ttl").read_text(encoding="utf-8")
    assert sorted(digests(draft("rattling-robot", text))) == sorted(digests(approved))


@given(st.lists(LINE, max_size=8).map("\n".join))
def test_nothing_but_white_space_is_left_out(text: str) -> None:
    text = normalise(text)
    spans: list[Span] = []
    for part in parts(text):
        spans += [part.heading] if part.heading else []
        spans += part.sentences
    left, position = "", 0
    for span in spans:
        assert position <= span.start < span.end
        left += text[position : span.start]
        position = span.end
    assert (left + text[position:]).strip() == ""


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_line_ends_do_not_matter(ending: str) -> None:
    text = "Title\nOne. Two!\n".replace("\n", ending)
    assert digests(draft("x", text)) == digests(draft("x", "Title\nOne. Two!\n"))
    assert 'dcterms:title ""@de' in draft("x", text, "de")
