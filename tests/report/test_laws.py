"""What holds for every report in every format: each finding is there exactly once, whatever characters it has."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import fields, is_dataclass, replace
from enum import StrEnum
from typing import Any
from urllib.parse import unquote

from hypothesis import given, settings
from hypothesis import strategies as st
from junitparser import Failure, JUnitXml, TestCase
from sarif_pydantic import Sarif

from symptomgraph.model.report import (
    CoverageRow,
    Finding,
    Layer,
    LayerSummary,
    Position,
    Receipt,
    RuleCount,
    Severity,
    ValidationReport,
)
from symptomgraph.report import Format, render
from symptomgraph.report.characters import one_line, printable

AWKWARD = st.sampled_from(
    ["\n", "\r", "\r\n", "\t", "::", "::error::", "##[", "%", "%0A", ",", ":", "<", "&", "]]>", '"', "\\", "🤖", "\x00",
     "\x1b[0m", "\u202e", "\u2028", "\ufffe", "\ud800", "{0}", "[x](1)", "x" * 400, "a.ttl:1:1: violation rule "]
)  # fmt: skip
TEXT = st.lists(st.one_of(AWKWARD, st.text(max_size=8)), max_size=6).map("".join)
# A file name that is not UTF-8 comes from the system with surrogates of this range, and of no other.
FILE = st.lists(
    st.sampled_from(["a", "ü", " ", "%", ":", ",", "/", "\n", "🤖", "\udc80", "::", "#", "?"]), min_size=1
).map(lambda parts: "".join(parts).lstrip() + ".ttl")
RULE = st.sampled_from(["label-collision", "passage-digest", "turtle-syntax", "claim-has-evidence"])
NUMBER = st.integers(0, 10**6)
PLACE = st.integers(1, 10**6)
POSITION = st.builds(Position, FILE, PLACE, PLACE)
FINDING = st.builds(
    Finding,
    st.sampled_from(Severity),
    st.sampled_from(Layer),
    RULE,
    POSITION,
    st.none() | TEXT.filter(bool),
    TEXT,
    TEXT,
    st.lists(POSITION, max_size=2).map(tuple),
)
REPORT = st.builds(
    ValidationReport,
    findings=st.lists(FINDING, max_size=6).map(tuple),
    layers=st.lists(
        st.builds(LayerSummary, st.sampled_from(Layer), NUMBER, NUMBER, NUMBER, st.floats(0, 1e4)),
        unique_by=lambda summary: summary.layer,
    ).map(tuple),
    rules=st.lists(
        st.builds(RuleCount, RULE, st.sampled_from(Layer), TEXT, NUMBER, NUMBER, NUMBER),
        unique_by=lambda rule: rule.rule,
    ).map(tuple),
    coverage=st.lists(st.builds(CoverageRow, TEXT, TEXT, NUMBER, NUMBER, NUMBER, NUMBER, NUMBER), max_size=3).map(
        tuple
    ),
    receipt=st.builds(Receipt, TEXT, TEXT, TEXT, TEXT, st.dictionaries(TEXT, TEXT, max_size=2)),
    created=st.just("2026-11-22T12:43:05Z"),
    missing_texts=st.lists(TEXT, max_size=2).map(tuple),
)
LAW = settings(deadline=None, max_examples=60)
"The first example pays for the imports of its format."
CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


@LAW
@given(REPORT, st.sampled_from(Format))
def test_every_format_can_be_written_as_utf_8_and_ends_its_last_line(report: ValidationReport, form: Format) -> None:
    text = render(report, form)
    assert text.encode("utf-8").endswith(b"\n")


@LAW
@given(REPORT, st.sampled_from([Format.TEXT, Format.GITHUB, Format.JUNIT]))
def test_what_people_read_has_no_control_characters(report: ValidationReport, form: Format) -> None:
    assert not CONTROL.search(render(report, form).replace("\t", ""))


@LAW
@given(REPORT)
def test_json_gives_the_report_back(report: ValidationReport) -> None:
    document = json.loads(render(report, Format.JSON))
    assert document.pop("format") == "symptomgraph-report/1"
    assert document.pop("conforms") is report.conforms
    assert document.pop("counts") == {s: sum(f.severity is s for f in report.findings) for s in Severity}
    back = from_json(document)
    assert Counter(back.findings) == Counter(in_utf_8(report).findings)
    assert _without_findings(back) == _without_findings(in_utf_8(report))


@LAW
@given(REPORT)
def test_sarif_has_every_finding_once(report: ValidationReport) -> None:
    run = Sarif.model_validate_json(render(report, Format.SARIF)).runs[0]
    rules = [rule.id for rule in run.tool.driver.rules or []]
    levels = {"error": Severity.VIOLATION, "warning": Severity.WARNING, "note": Severity.INFO}
    results = run.results or []
    found: Counter[tuple[object, ...]] = Counter()
    for result in results:
        assert result.level is not None
        assert result.properties is not None
        assert result.locations is not None
        assert result.rule_index is not None
        assert rules[result.rule_index] == result.rule_id
        found[
            levels[result.level.value],
            result.properties["layer"],
            result.rule_id,
            _position(result.locations[0]),
            result.properties["focus"],
            result.properties["message"],
            result.properties["fix"],
            tuple(_position(location) for location in result.related_locations or []),
        ] += 1
    assert found == Counter(_as_sarif_keeps(finding) for finding in report.findings)
    assert len({str(result.partial_fingerprints) for result in results}) == len(results)
    assert len(set(rules)) == len(rules)


@LAW
@given(REPORT, st.sampled_from(Severity))
def test_junit_has_every_finding_once_in_a_case_of_its_own(report: ValidationReport, fail_on: Severity) -> None:
    document = JUnitXml.fromstring(render(report, Format.JUNIT, fail_on=fail_on))
    assert [suite.name for suite in document] == list(Layer)
    cases = [case for suite in document for case in suite]
    assert len({(case.classname, case.name) for case in cases}) == len(cases)
    of_findings = [case for case in cases if case._elem.get("line")]
    failed = [case for case in cases if case.is_failure]
    assert Counter(_body(case) for case in of_findings) == Counter(_in_junit(finding) for finding in report.findings)
    assert len(failed) == len(report.at_least(fail_on)) == document.failures
    assert document.tests == len(cases)
    assert all(len(case.result) <= 1 for case in cases)


@LAW
@given(REPORT)
def test_junit_has_every_rule_and_skips_those_that_checked_nothing_for_want_of_a_text(report: ValidationReport) -> None:
    cases = {case.name: case for suite in JUnitXml.fromstring(render(report, Format.JUNIT)) for case in suite}
    failing = {(finding.layer, finding.rule) for finding in report.findings}
    for rule in report.rules:
        if (rule.layer, rule.rule) in failing:
            assert rule.rule not in cases
        else:
            assert cases[rule.rule].is_skipped is (rule.unchecked > 0 and rule.checked == 0)


@LAW
@given(REPORT)
def test_a_runner_reads_every_finding_once(report: ValidationReport) -> None:
    lines = render(report, Format.GITHUB).split("\n")
    commands = [command for line in lines if (command := _as_the_runner_reads(line))]
    names = {Severity.VIOLATION: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
    annotations = Counter(
        (name, properties["file"], properties["line"], properties["col"], properties["title"], message.rstrip())
        for name, properties, message in (_decoded(*command) for command in commands)
        if name not in {"group", "endgroup"}
    )
    assert annotations == Counter(
        (
            names[finding.severity],
            printable(_utf_8(finding.position.file)),
            str(finding.position.line),
            str(finding.position.column),
            finding.rule,
            _annotation(finding),
        )
        for finding in report.findings
    )
    assert [name for name, _, _ in commands if name in {"group", "endgroup"}] == ["group", "endgroup"]
    assert not any("##[" in line for line in lines if not line.startswith("::"))


@LAW
@given(REPORT)
def test_text_has_every_finding_on_a_line_of_its_own(report: ValidationReport) -> None:
    found = render(report, Format.TEXT).partition("What was checked\n")[0]
    lines = re.findall(r"^(?! )(.*:\d+:\d+: (?:violation|warning|info) [a-z-]+)(?: |$)", found, re.MULTILINE)
    heads = Counter(
        f"{one_line(str(finding.position))}: {finding.severity} {finding.rule}" for finding in report.findings
    )
    starts = [line for line in found.split("\n") if line and not line.startswith(" ")]
    assert len(lines) == len(starts) == len(report.findings)
    assert Counter(next(h for h in heads if f"{start} ".startswith(f"{h} ")) for start in starts) == heads
    assert bool(report.findings) <= found.count("\n    fix:") <= len(report.findings)


@LAW
@given(REPORT)
def test_the_next_fix_below_a_finding_in_the_text_is_its_own(report: ValidationReport) -> None:
    found = render(report, Format.TEXT).partition("What was checked\n")[0]
    for finding in report.findings:
        head = f"{one_line(str(finding.position))}: {finding.severity} {finding.rule}"
        parts = re.split(rf"\n{re.escape(head)}(?= |\n)", f"\n{found}")[1:]
        below = [part.partition("\n    fix:")[2] for part in parts]
        fix = printable(finding.fix).replace("\n", "\n        ")
        assert any("".join(each.split()).startswith("".join(fix.split())) for each in below)


@LAW
@given(REPORT)
def test_color_changes_nothing_but_color(report: ValidationReport) -> None:
    plain = render(report, Format.TEXT)
    colored = re.sub(r"\x1b\[[0-9;]*m", "", render(report, Format.TEXT, color=True))
    assert [line.rstrip() for line in colored.split("\n")] == plain.split("\n")


@LAW
@given(REPORT, st.integers(1, 1000))
def test_a_fingerprint_does_not_depend_on_the_line(report: ValidationReport, lines: int) -> None:
    moved = ValidationReport(
        findings=tuple(
            replace(finding, position=replace(finding.position, line=finding.position.line + lines), fix="")
            for finding in report.findings
        ),
        layers=(),
        rules=(),
        coverage=(),
        receipt=report.receipt,
        created=report.created,
    )
    assert _fingerprints(moved) == _fingerprints(report)


def _fingerprints(report: ValidationReport) -> Counter[str]:
    results = Sarif.model_validate_json(render(report, Format.SARIF)).runs[0].results or []
    return Counter(str(result.partial_fingerprints) for result in results)


def from_json(document: dict[str, Any]) -> ValidationReport:
    """The report that a JSON document was made from: what a reader of the format has to do."""
    findings = [
        Finding(
            Severity(f["severity"]),
            Layer(f["layer"]),
            f["rule"],
            Position(**f["position"]),
            f["focus"],
            f["message"],
            f["fix"],
            tuple(Position(**position) for position in f["related"]),
        )
        for f in document["findings"]
    ]
    return ValidationReport(
        findings=tuple(findings),
        layers=tuple(LayerSummary(**row | {"layer": Layer(row["layer"])}) for row in document["layers"]),
        rules=tuple(RuleCount(**row | {"layer": Layer(row["layer"])}) for row in document["rules"]),
        coverage=tuple(CoverageRow(**row) for row in document["coverage"]),
        receipt=Receipt(**document["receipt"]),
        created=document["created"],
        missing_texts=tuple(document["missing_texts"]),
    )


def in_utf_8(value: Any) -> Any:
    """The value with lone surrogates spelt out in every string in it."""
    if isinstance(value, StrEnum):
        return value
    if isinstance(value, str):
        return _utf_8(value)
    if isinstance(value, dict):
        return {_utf_8(key): in_utf_8(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return tuple(in_utf_8(item) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: in_utf_8(getattr(value, f.name)) for f in fields(value)})
    return value


def _without_findings(report: ValidationReport) -> tuple[object, ...]:
    return report.layers, report.rules, report.coverage, report.receipt, report.created, report.missing_texts


def _position(location: Any) -> Position:
    physical = location.physical_location
    uri = physical.artifact_location.uri
    if physical.artifact_location.uri_base_id is None:
        assert uri.startswith("file:///")
        uri = uri.removeprefix("file://")
    file = unquote(uri, errors="surrogateescape")
    return Position(file, physical.region.start_line, physical.region.start_column)


def _as_sarif_keeps(finding: Finding) -> tuple[object, ...]:
    related = tuple(dict.fromkeys(finding.related))
    return (
        finding.severity, finding.layer, finding.rule, finding.position,
        finding.focus and _utf_8(finding.focus), _utf_8(finding.message), _utf_8(finding.fix), related,
    )  # fmt: skip


def _utf_8(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _body(case: TestCase) -> tuple[str, str, str, str]:
    failures = [result.text or "" for result in case.result if isinstance(result, Failure)]
    element = case._elem
    return case.classname, element.get("file"), element.get("line"), "".join(failures) or case.system_out


def _in_junit(finding: Finding) -> tuple[str, str, str, str]:
    position = finding.position
    lines = [
        f"{position}: {finding.severity} {finding.rule} {finding.message}",
        *([f"focus: {finding.focus}"] if finding.focus else []),
        f"fix: {finding.fix}",
        *(f"related: {place}" for place in finding.related),
    ]
    return f"symptomgraph.{finding.layer}", one_line(position.file), str(position.line), printable("\n".join(lines))


def _as_the_runner_reads(line: str) -> tuple[str, str, str] | None:
    """Name, properties and data of a workflow command, by the rules of the Actions runner; None for other lines."""
    line = line.strip()
    if not line.startswith("::"):
        return None
    end = line.index("::", 2)
    name, _, properties = line[2:end].partition(" ")
    return name, properties, line[end + 2 :]


def _decoded(name: str, properties: str, data: str) -> tuple[str, dict[str, str], str]:
    pairs = (pair.partition("=") for pair in properties.split(",") if pair)
    given = {key: _unescape(value.replace("%3A", ":").replace("%2C", ",")) for key, _, value in pairs}
    return name, given, _unescape(data)


def _unescape(text: str) -> str:
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")


def _annotation(finding: Finding) -> str:
    focus = [f"Focus: {finding.focus}"] if finding.focus else []
    related = [f"Related: {position}" for position in finding.related]
    return printable("\n".join([finding.message, *focus, f"Fix: {finding.fix}", *related])).rstrip()
