"""The sentences that every format for people shares: how it went, and what could not be checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symptomgraph.model.report import Layer, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from symptomgraph.model.report import Finding, Position, RuleCount, ValidationReport


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """The findings by file, line and column; those at one place by gravity and rule."""
    return sorted(findings, key=lambda f: (f.position, f.severity.rank, f.rule))


def count(number: int, noun: str) -> str:
    """A number with its noun, such as "1 warning" or "2,310 checks"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def sentence(title: str) -> str:
    """A rule's title, which is a clause, as a sentence."""
    first = title.partition(" ")[0]
    # A term such as skos:broader keeps its spelling.
    start = title[:1].upper() + title[1:] if first.isalpha() else title
    return start if start.endswith((".", "?", "!")) else f"{start}."


def not_run(report: ValidationReport) -> tuple[Layer, ...]:
    """The layers that did not run, because a file could not be read."""
    ran = {summary.layer for summary in report.layers}
    return tuple(layer for layer in Layer if layer not in ran)


def why_not_run(layers: Iterable[Layer]) -> str:
    """That these layers did not run, and what they wait for."""
    return f"Not run: {', '.join(layers)}; what comes after syntax waits until every file can be read."


def severity_counts(report: ValidationReport) -> dict[Severity, int]:
    """How many findings of each severity the report has, gravest first."""
    return {s: sum(f.severity is s for f in report.findings) for s in Severity}


def verdict(report: ValidationReport) -> str:
    """One sentence: whether the graph conforms, with the number of checks and of findings by severity."""
    says = "conforms" if report.conforms else "does not conform"
    done = sum(layer.checked for layer in report.layers)
    found = ", ".join(count(number, severity) for severity, number in severity_counts(report).items())
    left_out = sum(layer.unchecked for layer in report.layers)
    left = f" {count(left_out, 'check')} could not be done." if left_out else ""
    return f"The graph {says}: {count(done, 'check')}, {found}.{left}"


def undone(report: ValidationReport) -> tuple[RuleCount, ...]:
    """The rules that left nodes unchecked."""
    return tuple(rule for rule in report.rules if rule.unchecked)


def why_undone(report: ValidationReport) -> str:
    """Why checks were left undone, and how to have them done."""
    slugs = report.missing_texts
    if not slugs:
        return "The text was not at hand. Give the folder that holds it with --texts DIR to have these checks done."
    texts = "The text of one article was" if len(slugs) == 1 else f"The texts of {len(slugs)} articles were"
    return (
        f"{texts} not at hand: {', '.join(slugs)}. Put {slugs[0]}.txt beside {slugs[0]}.ttl, "
        "or give the folder that holds the texts with --texts DIR, to have these checks done."
    )


def place(position: Position) -> str:
    """A position as editors and terminals make it clickable: `path:line:column`."""
    return f"{position.file}:{position.line}:{position.column}"
