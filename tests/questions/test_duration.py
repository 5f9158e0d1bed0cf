"""Durations, in whichever form an engine gives them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from symptomgraph.questions.duration import Duration


@pytest.mark.parametrize(
    ("given_", "iso", "words"),
    [
        ("PT48H", "PT48H", "48 hours"),
        ("P2D", "PT48H", "48 hours"),
        ("PT1H", "PT1H", "1 hour"),
        ("PT72H", "PT72H", "72 hours"),
        ("PT96H", "P4D", "4 days"),
        ("P7D", "P7D", "7 days"),
        ("PT30M", "PT30M", "30 minutes"),
        ("PT90M", "PT1H30M", "1 hour and 30 minutes"),
        ("PT1.5S", "PT1.5S", "1.5 seconds"),
        ("P1Y2M", "P1Y2M", "1 year and 2 months"),
        ("P14M", "P1Y2M", "1 year and 2 months"),
        ("P4DT12H", "P4DT12H", "4 days and 12 hours"),
        ("PT0S", "PT0S", "0 seconds"),
        ("P0D", "PT0S", "0 seconds"),
    ],
)
def test_forms(given_: str, iso: str, words: str) -> None:
    duration = Duration.parse(given_)
    assert str(duration) == iso
    assert duration.words == words


@pytest.mark.parametrize("text", ["", "P", "PT", "P1DT", "48 hours", "-P1D", "P1H", "P1.5D", "PT1H30"])
def test_what_is_no_duration(text: str) -> None:
    with pytest.raises(ValueError, match="is no duration"):
        Duration.parse(text)


amounts = st.tuples(*[st.integers(0, 500)] * 6)


@given(amounts)
def test_what_is_written_reads_back(parts: tuple[int, ...]) -> None:
    years, months, days, hours, minutes, seconds = parts
    duration = Duration.parse(f"P{years}Y{months}M{days}DT{hours}H{minutes}M{seconds}S")
    assert Duration.parse(str(duration)) == duration
    assert duration.months == years * 12 + months
    assert duration.seconds == ((days * 24 + hours) * 60 + minutes) * 60 + seconds
