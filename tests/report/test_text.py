"""What only the report for people does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from symptomgraph.model.report import ValidationReport
from symptomgraph.report import Format, render


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("concept:feverish is used here.", True),
        ("my-concept:fever is used here.", True),
        ("Two labels are the same.", True),
        ("concept:fever and concept:chills share a label.", False),
        ("Nothing uses concept:fever: no claim does.", False),
        ("Nothing uses concept:fever.", False),
    ],
)
def test_the_focus_is_shown_unless_the_message_names_it(awkward: ValidationReport, message: str, shown: bool) -> None:
    finding = replace(awkward.findings[0], focus="concept:fever", message=message)
    text = render(replace(awkward, findings=(finding,)), Format.TEXT)
    assert ("focus: concept:fever" in text) == shown
