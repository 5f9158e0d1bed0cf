"""The report as JUnit XML: a suite a layer, a case a rule that passes, a case a finding of one that does not.

Consumers show the first failure of a case and drop cases of one name, so every finding has a case and a name to itself.
"""

from __future__ import annotations

import io
from collections import Counter
from datetime import datetime
from typing import TYPE_CHECKING

from junitparser import Failure, JUnitXml, Skipped, TestCase, TestSuite
from junitparser.junitparser import Attr

from symptomgraph.model.report import Layer, LayerSummary
from symptomgraph.report.characters import one_line, printable
from symptomgraph.report.wording import count, in_order, not_run, place, sentence, why_not_run, why_undone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from symptomgraph.model.report import Finding, RuleCount, Severity, ValidationReport


class FileCase(TestCase):
    """A case that names the file that it is about, as GitLab and others read it."""

    file = Attr()
    line = Attr()


def render(report: ValidationReport, fail_on: Severity) -> str:
    """The report as one `testsuites` document; findings below `fail_on` pass, with what they say as output."""
    document = JUnitXml("symptomgraph validate")
    summaries = {summary.layer: summary for summary in report.layers}
    for layer in Layer:
        document.add_testsuite(_suite(report, layer, summaries.get(layer), fail_on))
    document.update_statistics()  # type: ignore[no-untyped-call] # the library annotates in part
    document.time = round(sum(summary.seconds for summary in report.layers), 3)
    target = io.BytesIO()
    document.write(target, pretty=True)
    return target.getvalue().decode("utf-8")


def _suite(report: ValidationReport, layer: Layer, summary: LayerSummary | None, fail_on: Severity) -> TestSuite:
    suite = TestSuite(layer)
    suite.timestamp = datetime.fromisoformat(report.created).strftime("%Y-%m-%dT%H:%M:%S")
    for name, value in _properties(report, summary).items():
        suite.add_property(one_line(name), one_line(value))
    suite.add_testcases(list(_cases(report, layer, fail_on)))
    suite.update_statistics()  # type: ignore[no-untyped-call] # the library annotates in part
    suite.time = summary.seconds if summary else 0.0
    return suite


def _properties(report: ValidationReport, summary: LayerSummary | None) -> dict[str, str]:
    receipt = report.receipt
    counts = {"checked": summary.checked, "unchecked": summary.unchecked} if summary else {}
    return {name: str(number) for name, number in counts.items()} | {
        "data": receipt.data,
        "shapes": receipt.shapes,
        "texts": receipt.texts,
        "engine": receipt.engine,
        **{f"version.{name}": version for name, version in receipt.versions.items()},
    }


def _cases(report: ValidationReport, layer: Layer, fail_on: Severity) -> Iterator[TestCase]:
    if layer in not_run(report):
        yield _skipped_layer(layer)
    findings = [finding for finding in in_order(report.findings) if finding.layer is layer]
    failing = {finding.rule for finding in findings}
    for rule in report.rules:
        if rule.layer is layer and rule.rule not in failing:
            yield _rule_case(report, rule)
    names: Counter[str] = Counter()
    for finding in findings:
        name = f"{finding.rule} ({finding.focus or finding.position.file})"
        names[name] += 1
        yield _finding_case(finding, name if names[name] == 1 else f"{name} #{names[name]}", fail_on)


def _skipped_layer(layer: Layer) -> TestCase:
    case = TestCase("layer", f"symptomgraph.{layer}")
    case.result = Skipped(why_not_run([layer]))
    return case


def _rule_case(report: ValidationReport, rule: RuleCount) -> TestCase:
    case = TestCase(one_line(rule.rule), f"symptomgraph.{rule.layer}")
    says = f"{sentence(rule.title)} {count(rule.checked, 'node')} checked, {rule.unchecked:,} unchecked."
    if rule.unchecked and not rule.checked:
        case.result = Skipped(one_line(f"{says} {why_undone(report)}"))
    else:
        case.system_out = printable(says)
    return case


def _finding_case(finding: Finding, name: str, fail_on: Severity) -> TestCase:
    case = FileCase(one_line(name), f"symptomgraph.{finding.layer}")
    case.file = one_line(finding.position.file)
    case.line = str(finding.position.line)
    if finding.severity.at_least(fail_on):
        failure = Failure(one_line(finding.message), finding.severity)
        failure.text = _body(finding)
        case.result = failure
    else:
        case.system_out = _body(finding)
    return case


def _body(finding: Finding) -> str:
    focus = [f"focus: {finding.focus}"] if finding.focus else []
    related = [f"related: {place(position)}" for position in finding.related]
    first = f"{place(finding.position)}: {finding.severity} {finding.rule} {finding.message}"
    return printable("\n".join([first, *focus, f"fix: {finding.fix}", *related]))
