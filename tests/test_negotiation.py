"""Media types of requests and answers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from symptomgraph.negotiation import MediaType, preferred

OFFERS = ("application/json", "application/graphql-response+json", "text/html")


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        (None, "application/json"),
        ("", "application/json"),
        ("*/*", "application/json"),
        ("text/*", "text/html"),
        ("text/html, */*;q=0.8", "text/html"),
        ("text/html;q=0.5, */*;q=0.8", "application/json"),
        ("application/graphql-response+json, application/json", "application/graphql-response+json"),
        ("application/json, application/graphql-response+json", "application/json"),
        ("*/*, application/json;q=0", "application/graphql-response+json"),
        ("application/json;q=0", None),
        ("TEXT/HTML; charset=utf-8", "text/html"),
        ("image/png", None),
        ("image/png, text/html;q=0.001", "text/html"),
        ("text/html;q=nonsense", "text/html"),
        ("nonsense, text/html", "text/html"),
        ("*/html", "application/json"),
    ],
)
def test_the_preferred_offer(accept: str | None, expected: str | None) -> None:
    assert preferred(accept, OFFERS) == expected


@given(st.text(max_size=60))
def test_any_header_has_an_answer(accept: str) -> None:
    assert preferred(accept, OFFERS) in {None, *OFFERS}


@given(st.lists(st.sampled_from(OFFERS), min_size=1, unique=True), st.lists(st.integers(1, 9), min_size=3, max_size=3))
def test_the_greatest_weight_wins(accepted: list[str], weights: list[int]) -> None:
    header = ", ".join(f"{offer};q=0.{weight}" for offer, weight in zip(accepted, weights, strict=False))
    best = max(zip(accepted, weights, strict=False), key=lambda pair: pair[1])
    chosen = preferred(header, OFFERS)
    assert chosen is not None
    assert dict(zip(accepted, weights, strict=False))[chosen] == best[1]


@pytest.mark.parametrize(
    ("text", "essence", "charset"),
    [
        ("application/json", "application/json", "utf-8"),
        ('Application/JSON; charset="ISO-8859-1"', "application/json", "iso-8859-1"),
        ("text/plain;charset=UTF-8;format=flowed", "text/plain", "utf-8"),
    ],
)
def test_a_media_type(text: str, essence: str, charset: str) -> None:
    parsed = MediaType.parse(text)
    assert parsed is not None
    assert (parsed.essence, parsed.charset) == (essence, charset)


@pytest.mark.parametrize("text", ["", "json", "/json", "application/", ";charset=utf-8"])
def test_what_is_no_media_type(text: str) -> None:
    assert MediaType.parse(text) is None
