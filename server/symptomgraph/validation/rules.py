"""What a rule is, and the tally of what one layer's rules looked at and found."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from symptomgraph.model.report import Finding, Layer, Position, RuleCount, Severity


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of one layer: its id is kebab-case and an anchor in the reference."""

    id: str
    layer: Layer
    title: str
    """What holds where nothing is found, as one clause."""
    fix: str
    """How a finding is mended, where the finding does not know better."""
    severity: Severity = Severity.VIOLATION
    about_rules: bool = False
    """Whether the rule looks at other rules: then it is not counted among what the layer checked."""


@dataclass(slots=True)
class Tally:
    """What one layer's rules looked at and found."""

    layer: Layer
    findings: list[Finding] = field(default_factory=list)
    _rules: dict[str, Rule] = field(default_factory=dict)
    _checked: dict[str, int] = field(default_factory=dict)
    _unchecked: dict[str, int] = field(default_factory=dict)

    def expect(self, rules: Iterable[Rule]) -> None:
        """Lists rules, so that they are counted even where they look at nothing."""
        for rule in rules:
            self.look(rule, 0)

    def look(self, rule: Rule, checked: int = 1, *, unchecked: int = 0) -> None:
        """Counts nodes that the rule looked at, and nodes that it could not look at for want of a text."""
        self._rules.setdefault(rule.id, rule)
        self._checked[rule.id] = self._checked.get(rule.id, 0) + checked
        self._unchecked[rule.id] = self._unchecked.get(rule.id, 0) + unchecked

    def find(  # noqa: PLR0913 - a finding has that many parts
        self,
        rule: Rule,
        position: Position,
        focus: str | None,
        message: str,
        fix: str | None = None,
        *,
        severity: Severity | None = None,
        related: Iterable[Position] = (),
    ) -> None:
        """Adds a finding of the rule."""
        self.look(rule, 0)
        self.findings.append(
            Finding(
                severity or rule.severity,
                self.layer,
                rule.id,
                position,
                focus,
                message,
                fix or rule.fix,
                tuple(related),
            )
        )

    @property
    def checked(self) -> int:
        """How many times a rule looked at a node."""
        return sum(self._checked[rule.id] for rule in self._rules.values() if not rule.about_rules)

    @property
    def unchecked(self) -> int:
        """How many times a rule could not look at a node."""
        return sum(self._unchecked.values())

    def counts(self) -> list[RuleCount]:
        """One count a rule, in the order in which the rules were listed."""
        found: dict[str, int] = {}
        for finding in self.findings:
            found[finding.rule] = found.get(finding.rule, 0) + 1
        return [
            RuleCount(
                rule=rule.id,
                layer=self.layer,
                title=rule.title,
                checked=self._checked[rule.id],
                findings=found.get(rule.id, 0),
                unchecked=self._unchecked[rule.id],
            )
            for rule in self._rules.values()
        ]
