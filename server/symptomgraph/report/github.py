"""The report as workflow commands, which GitHub Actions shows beside the lines of a change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symptomgraph.model.report import Severity
from symptomgraph.report.characters import one_line, printable
from symptomgraph.report.wording import count, in_order, not_run, place, undone, verdict, why_not_run, why_undone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from symptomgraph.model.report import Finding, ValidationReport

COMMAND = {Severity.VIOLATION: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(report: ValidationReport) -> str:
    """One command a finding, then a folded group that says what was checked."""
    annotations = [annotation(finding) for finding in in_order(report.findings)]
    return "\n".join([*annotations, *_summary(report)]) + "\n"


def annotation(finding: Finding) -> str:
    """The finding as one workflow command on one line."""
    position = finding.position
    properties = {
        "file": position.file,
        "line": str(position.line),
        "col": str(position.column),
        "title": finding.rule,
    }
    given = ",".join(f"{name}={_escape_property(value)}" for name, value in properties.items())
    return f"::{COMMAND[finding.severity]} {given}::{_escape_data(_message(finding))}"


def _message(finding: Finding) -> str:
    focus = f"\nFocus: {finding.focus}" if finding.focus else ""
    related = "".join(f"\nRelated: {place(position)}" for position in finding.related)
    return f"{finding.message}{focus}\nFix: {finding.fix}{related}"


def _summary(report: ValidationReport) -> Iterator[str]:
    yield f"::group::{_escape_data(verdict(report))}"
    for layer in report.layers:
        yield f"{layer.layer}: {layer.checked} checked, {layer.unchecked} unchecked, {count(layer.findings, 'finding')}"
    if missing := not_run(report):
        yield why_not_run(missing)
    for row in report.coverage:
        yield _harmless(
            f"coverage of {row.article} {row.section}: {count(row.passages, 'passage')}, "
            f"{row.with_claims} with claims, {row.with_reason} with a reason, {row.unaccounted} unaccounted"
        )
    if undone(report):
        yield _harmless(f"unchecked: {why_undone(report)}")
    yield "::endgroup::"


def _harmless(line: str) -> str:
    # A runner still obeys the old form of a command, `##[name]`, anywhere in a line.
    return one_line(line).replace("##[", "## [")


def _escape_data(text: str) -> str:
    return printable(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape_data(text).replace(":", "%3A").replace(",", "%2C")
