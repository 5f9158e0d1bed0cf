"""What a validation found: plain values that every report format and the API read."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding matters; the order of SHACL's severities."""

    VIOLATION = "violation"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return list(Severity).index(self)

    def at_least(self, other: Severity) -> bool:
        """Whether this severity is as grave as the other one, or graver."""
        return self.rank <= other.rank


class Layer(StrEnum):
    """The five layers of validation, in the order in which they run."""

    SYNTAX = "syntax"
    SHAPES = "shapes"
    CHECKS = "checks"
    GROUNDING = "grounding"
    COVERAGE = "coverage"


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a file: line and column counted from 1, columns in code points."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: where, what and how to fix it."""

    severity: Severity
    layer: Layer
    rule: str
    """Kebab-case id of the rule, an anchor in docs/reference/rules.md."""
    position: Position
    focus: str | None
    """The focus node as a compact IRI; None for findings about a file."""
    message: str
    fix: str
    related: tuple[Position, ...] = ()
    """Other places that take part: the second use of a label, say."""


@dataclass(frozen=True, slots=True)
class RuleCount:
    """How many nodes one rule looked at, and how many findings it made."""

    rule: str
    layer: Layer
    title: str
    checked: int
    findings: int
    unchecked: int = 0
    """Nodes that the rule could not look at, for want of the article's text."""


@dataclass(frozen=True, slots=True)
class LayerSummary:
    """What one layer checked."""

    layer: Layer
    checked: int
    unchecked: int
    findings: int
    seconds: float


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """One section's passages: how many hold claims, how many say why not, how many are unaccounted for."""

    article: str
    section: str
    passages: int
    with_claims: int
    with_reason: int
    unaccounted: int
    claims: int
    """Claims that this section is the first to make, so that the rows of an article add up to its claims."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """Of what a report speaks: SHA-256 digests of data, shapes and texts, and the versions that checked them."""

    data: str
    shapes: str
    texts: str
    engine: str
    versions: dict[str, str]


@dataclass(frozen=True, slots=True)
class ValidationReport:
    """The outcome of a validation; `conforms` means that no finding is a violation."""

    findings: tuple[Finding, ...]
    layers: tuple[LayerSummary, ...]
    rules: tuple[RuleCount, ...]
    coverage: tuple[CoverageRow, ...]
    receipt: Receipt
    created: str
    """ISO 8601 time in UTC."""
    missing_texts: tuple[str, ...] = field(default=())
    """Slugs of articles whose text was not at hand."""

    @property
    def conforms(self) -> bool:
        """Whether no finding is a violation."""
        return not self.at_least(Severity.VIOLATION)

    def at_least(self, severity: Severity) -> tuple[Finding, ...]:
        """The findings that are as grave as the given severity, or graver."""
        return tuple(f for f in self.findings if f.severity.at_least(severity))
