"""A validation report as text for a terminal, and as JSON, SARIF, JUnit XML and GitHub annotations for machines."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from symptomgraph.model.report import Severity

if TYPE_CHECKING:
    from symptomgraph.model.report import ValidationReport

__all__ = ["Format", "render"]


class Format(StrEnum):
    """The forms in which a report can be had."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    JUNIT = "junit"
    GITHUB = "github"


def render(
    report: ValidationReport,
    format: Format,  # noqa: A002 - the word that the command line and the docs use
    *,
    fail_on: Severity = Severity.VIOLATION,
    color: bool = False,
) -> str:
    """The report in the given format, ending in a line feed and fit to be written as UTF-8.

    `fail_on` is the gravity from which JUnit calls a finding a failure; `color` puts terminal styles into text.
    """
    # Each format is imported when it is asked for: a run pays for one of the libraries, not for all of them.
    match format:
        case Format.TEXT:
            from symptomgraph.report import text  # noqa: PLC0415 - as above

            return text.render(report, color=color)
        case Format.JSON:
            from symptomgraph.report import json  # noqa: PLC0415 - as above

            return json.render(report)
        case Format.SARIF:
            from symptomgraph.report import sarif  # noqa: PLC0415 - as above

            return sarif.render(report)
        case Format.JUNIT:
            from symptomgraph.report import junit  # noqa: PLC0415 - as above

            return junit.render(report, fail_on)
        case Format.GITHUB:
            from symptomgraph.report import github  # noqa: PLC0415 - as above

            return github.render(report)
