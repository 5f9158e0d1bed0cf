"""The report as SARIF 2.1.0, which code scanning and editors read."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from datetime import datetime
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import quote

from sarif_pydantic import (
    ArtifactLocation,
    Invocation,
    Level,
    Location,
    LogicalLocation,
    Message,
    PhysicalLocation,
    Region,
    ReportingConfiguration,
    ReportingDescriptor,
    ReportingDescriptorReference,
    Result,
    Run,
    Sarif,
    Tool,
    ToolDriver,
)
from sarif_pydantic.sarif import Notification, RunAutomationDetails

from symptomgraph import __version__
from symptomgraph.model.report import Layer, RuleCount, Severity
from symptomgraph.report.json import dumps
from symptomgraph.report.wording import (
    count,
    in_order,
    not_run,
    sentence,
    severity_counts,
    undone,
    verdict,
    why_not_run,
    why_undone,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from symptomgraph.model.report import Finding, Position, ValidationReport

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
RULES_PAGE = "https://w3id.org/symptomgraph/rules"
ROOT = "%SRCROOT%"
LEVEL = {Severity.VIOLATION: Level.ERROR, Severity.WARNING: Level.WARNING, Severity.INFO: Level.NOTE}
PURPOSE = {
    Layer.SYNTAX: "Syntax: every file is well-formed.",
    Layer.SHAPES: "Shapes: every node has the structure that its class asks for.",
    Layer.CHECKS: "Checks: the graph as a whole makes sense.",
    Layer.GROUNDING: "Grounding: every claim stands in the words of its passage.",
    Layer.COVERAGE: "Coverage: every passage has a claim, or says why not.",
}
FINGERPRINT = "symptomgraphFinding/v1"


class CodePointRun(Run):
    """A run that says what its columns count; the library leaves that to chance."""

    column_kind: str = "unicodeCodePoints"


class NotifyingInvocation(Invocation):
    """An invocation with what the tool has to say about its own run."""

    tool_execution_notifications: list[Notification] | None = None


def render(report: ValidationReport) -> str:
    """The report as one SARIF log with one run."""
    log = Sarif.model_validate({"$schema": SCHEMA, "runs": [_run(report)]})
    # Without serialize_as_any, what the subclasses above add would be dropped.
    document = log.model_dump(mode="python", by_alias=True, exclude_none=True, serialize_as_any=True)
    return dumps(document)


def _run(report: ValidationReport) -> Run:
    rules = _rules(report)
    index = {descriptor.id: position for position, descriptor in enumerate(rules)}
    seen: Counter[str] = Counter()
    receipt = report.receipt
    return CodePointRun(
        tool=Tool(
            driver=ToolDriver(
                name="Symptomgraph",
                version=__version__,
                semantic_version=__version__,
                information_uri="https://w3id.org/symptomgraph",
                rules=rules,
            )
        ),
        automation_details=RunAutomationDetails(id="symptomgraph/validate/"),
        original_uri_base_ids={ROOT: ArtifactLocation(description=Message(text="The folder that the command ran in."))},
        invocations=[_invocation(report)],
        results=[_result(finding, index, seen) for finding in in_order(report.findings)],
        properties={
            "conforms": report.conforms,
            "verdict": verdict(report),
            "counts": {severity.value: number for severity, number in severity_counts(report).items()},
            "engine": receipt.engine,
            "engineVersions": receipt.versions,
            "digests": {"data": receipt.data, "shapes": receipt.shapes, "texts": receipt.texts},
        },
    )


def _invocation(report: ValidationReport) -> Invocation:
    return NotifyingInvocation(
        execution_successful=True,
        end_time_utc=datetime.fromisoformat(report.created),
        tool_execution_notifications=list(_notifications(report)) or None,
    )


def _notifications(report: ValidationReport) -> Iterator[Notification]:
    if missing := not_run(report):
        yield _notification("layers-not-run", why_not_run(missing), {})
    if rules := undone(report):
        message = f"{count(sum(rule.unchecked for rule in rules), 'check')} could not be done. {why_undone(report)}"
        yield _notification("checks-not-done", message, {rule.rule: rule.unchecked for rule in rules})


def _notification(name: str, message: str, numbers: dict[str, int]) -> Notification:
    return Notification(
        descriptor=ReportingDescriptorReference(id=name),
        level=Level.NOTE,
        message=Message(text=message),
        properties={"unchecked": numbers} if numbers else None,
    )


def _rules(report: ValidationReport) -> list[ReportingDescriptor]:
    # A finding may come from a rule that counted nothing, such as a file that does not parse.
    counts = {rule.rule: rule for rule in report.rules}
    for finding in in_order(report.findings):
        counts.setdefault(finding.rule, RuleCount(finding.rule, finding.layer, finding.rule, 0, 0))
    gravest = {f.rule: f.severity for f in sorted(report.findings, key=lambda f: f.severity.rank, reverse=True)}
    return [_descriptor(rule, gravest.get(rule.rule)) for rule in counts.values()]


def _descriptor(rule: RuleCount, severity: Severity | None) -> ReportingDescriptor:
    uri = f"{RULES_PAGE}#{quote(rule.rule)}"
    title = sentence(rule.title)
    return ReportingDescriptor(
        id=rule.rule,
        short_description=Message(text=title),
        full_description=Message(text=f"{title} {PURPOSE[rule.layer]}"),
        help=Message(
            text=f"{title} Each result says how to fix it. The rule in full: {uri}",
            markdown=f"{title}\n\nEach result says how to fix it. [The rule in full]({uri})",
        ),
        help_uri=uri,
        default_configuration=ReportingConfiguration(level=LEVEL[severity].value) if severity else None,
        properties={"layer": rule.layer.value, "checked": rule.checked, "unchecked": rule.unchecked},
    )


def _result(finding: Finding, index: dict[str, int], seen: Counter[str]) -> Result:
    # The number tells findings of one rule, focus and message apart; the line would change with every edit above it.
    identity = json.dumps([finding.rule, finding.focus, finding.message])
    digest = hashlib.sha256(identity.encode()).hexdigest()[:32]
    seen[digest] += 1
    related = [_related(n, position) for n, position in enumerate(dict.fromkeys(finding.related), 1)]
    return Result(
        rule_id=finding.rule,
        rule_index=index[finding.rule],
        level=LEVEL[finding.severity],
        message=Message(text=f"{finding.message}\nFix: {finding.fix}"),
        locations=[_location(finding.position, finding.focus)],
        related_locations=related or None,
        partial_fingerprints={FINGERPRINT: f"{digest}:{seen[digest]}"},
        properties={
            "message": finding.message,
            "fix": finding.fix,
            "focus": finding.focus,
            "layer": finding.layer.value,
        },
    )


def _location(position: Position, focus: str | None = None) -> Location:
    return Location(
        physical_location=PhysicalLocation(
            artifact_location=_artifact(position.file),
            region=Region(start_line=position.line, start_column=position.column),
        ),
        logical_locations=[LogicalLocation(fully_qualified_name=focus, kind="resource")] if focus else None,
    )


def _related(number: int, position: Position) -> Location:
    location = _location(position)
    location.id = number
    location.message = Message(text="This place takes part.")
    return location


def _artifact(file: str) -> ArtifactLocation:
    uri = quote(file, errors="surrogateescape")
    if PurePosixPath(file).is_absolute():
        return ArtifactLocation(uri=f"file://{uri}")
    # A colon in the first segment would read as a scheme; quote() has escaped it.
    return ArtifactLocation(uri=uri, uri_base_id=ROOT)
