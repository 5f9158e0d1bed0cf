"""Each format on a report made by hand, against a file that a person has read."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from symptomgraph import __version__
from symptomgraph.model.report import Severity, ValidationReport
from symptomgraph.report import Format, render

SUFFIX = {
    Format.TEXT: "txt",
    Format.JSON: "json",
    Format.SARIF: "sarif",
    Format.JUNIT: "xml",
    Format.GITHUB: "github",
}


@pytest.mark.parametrize("name", ["awkward", "clean", "unreadable"])
@pytest.mark.parametrize("form", list(Format))
def test_a_report(name: str, form: Format, request: pytest.FixtureRequest, approve: Callable[[str, str], None]) -> None:
    report: ValidationReport = request.getfixturevalue(name)
    text = render(report, form).replace(f'ersion": "{__version__}"', 'ersion": "VERSION"')
    approve(f"{name}.{SUFFIX[form]}", text)


def test_text_in_color(awkward: ValidationReport, approve: Callable[[str, str], None]) -> None:
    approve("awkward.ansi", render(awkward, Format.TEXT, color=True))


def test_junit_calls_what_is_at_the_threshold_a_failure(
    awkward: ValidationReport, approve: Callable[[str, str], None]
) -> None:
    approve("awkward.info.xml", render(awkward, Format.JUNIT, fail_on=Severity.INFO))
