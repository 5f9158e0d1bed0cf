"""The report that the served snapshot was admitted with."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from symptomgraph.gql.describe import attribute, described
from symptomgraph.model import report


@described
class SourcePosition:
    """A place in a source file."""

    file: str = attribute("The path of the file.")
    line: int = attribute("The line, counted from 1.")
    column: int = attribute("The column in code points, counted from 1.")


@described
class ValidationFinding:
    """One thing that is wrong: where, what, and how to mend it."""

    severity: report.Severity = attribute("How much it matters.")
    layer: report.Layer = attribute("The layer that found it.")
    rule: str = attribute("The id of the rule.")
    position: SourcePosition = attribute("Where it is.")
    focus: str | None = attribute("The node that it is about, as a compact IRI; null where it is about a file.")
    message: str = attribute("What is wrong.")
    fix: str = attribute("How to mend it.")


@described
class RuleSummary:
    """What one rule of the validation looked at."""

    rule: str = attribute("The id of the rule.")
    title: str = attribute("What it asks, in a few words.")
    checked: int = attribute("How many things it checked.")
    unchecked: int = attribute("How many things it could not check, for want of an article's text.")
    findings: int = attribute("How many findings it made.")


@described
class LayerSummary:
    """What one layer of the validation looked at."""

    layer: report.Layer = attribute("The layer.")
    checked: int = attribute("How many things it checked.")
    unchecked: int = attribute("How many things it could not check, for want of an article's text.")
    findings: int = attribute("How many findings it made.")
    rules: list[RuleSummary] = attribute("What each of its rules looked at.")


@described
class CoverageRow:
    """How one section's passages are accounted for."""

    article: str = attribute("The article.")
    section: str = attribute("The section.")
    passages: int = attribute("How many passages it has.")
    with_claims: int = attribute("How many of them hold claims.")
    with_reason: int = attribute("How many of them say why they hold none.")
    unaccounted: int = attribute("How many of them are not accounted for.")
    claims: int = attribute("How many claims its passages hold.")


@described
class ComponentVersion:
    """A component that took part in the validation."""

    name: str = attribute("Its name.")
    version: str = attribute("Its version.")


@described
class Receipt:
    """What was validated, by SHA-256 digests, and what validated it."""

    data: str = attribute("The digest of the data.")
    shapes: str = attribute("The digest of the shapes and checks.")
    texts: str = attribute("The digest of the articles' texts that were at hand.")
    engine: str = attribute("The SHACL engine.")
    versions: list[ComponentVersion] = attribute("What validated it, in which versions.")


@described
class ValidationReport:
    """What the validation of the served snapshot found, and what it looked at."""

    conforms: bool = attribute("Whether no finding is a violation.")
    created_at: datetime = attribute("When it was validated.")
    findings: list[ValidationFinding] = attribute("What was found, all of it.")
    layers: list[LayerSummary] = attribute("What each layer looked at, in the order in which they run.")
    coverage: list[CoverageRow] = attribute("How the passages are accounted for, section by section.")
    missing_texts: list[str] = attribute("The slugs of articles whose text was not at hand to check against.")
    receipt: Receipt = attribute("What was validated, and by what.")


def validation(found: report.ValidationReport) -> ValidationReport:
    """The view of a report."""
    return ValidationReport(
        conforms=found.conforms,
        created_at=datetime.fromisoformat(found.created),
        findings=[_finding(finding) for finding in found.findings],
        layers=[_layer(layer, found.rules) for layer in found.layers],
        coverage=[_coverage(row) for row in found.coverage],
        missing_texts=list(found.missing_texts),
        receipt=_receipt(found.receipt),
    )


def _finding(finding: report.Finding) -> ValidationFinding:
    place = finding.position
    return ValidationFinding(
        severity=finding.severity,
        layer=finding.layer,
        rule=finding.rule,
        position=SourcePosition(file=place.file, line=place.line, column=place.column),
        focus=finding.focus,
        message=finding.message,
        fix=finding.fix,
    )


def _layer(layer: report.LayerSummary, rules: Iterable[report.RuleCount]) -> LayerSummary:
    return LayerSummary(
        layer=layer.layer,
        checked=layer.checked,
        unchecked=layer.unchecked,
        findings=layer.findings,
        rules=[_rule(rule) for rule in rules if rule.layer == layer.layer],
    )


def _rule(rule: report.RuleCount) -> RuleSummary:
    return RuleSummary(
        rule=rule.rule, title=rule.title, checked=rule.checked, unchecked=rule.unchecked, findings=rule.findings
    )


def _coverage(row: report.CoverageRow) -> CoverageRow:
    return CoverageRow(
        article=row.article,
        section=row.section,
        passages=row.passages,
        with_claims=row.with_claims,
        with_reason=row.with_reason,
        unaccounted=row.unaccounted,
        claims=row.claims,
    )


def _receipt(receipt: report.Receipt) -> Receipt:
    return Receipt(
        data=receipt.data,
        shapes=receipt.shapes,
        texts=receipt.texts,
        engine=receipt.engine,
        versions=[ComponentVersion(name=name, version=version) for name, version in sorted(receipt.versions.items())],
    )
