"""Every shape and every check has a case that it must report and one that it must not, with the approved report."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

import pytest

from symptomgraph.articles import Texts
from symptomgraph.model.report import Finding, Layer, Severity, ValidationReport
from symptomgraph.settings import Places
from symptomgraph.sources import Sources, load, with_vocabulary
from symptomgraph.validation import RULES, Engine, validate
from symptomgraph.validation.checks import read_checks
from symptomgraph.validation.facts import Facts
from symptomgraph.validation.targets import targeted

TESTS = Path(__file__).parent
ROOT = TESTS.parent
BASE = TESTS / "shapes" / "base.ttl"
APPROVE = os.environ.get("APPROVE") == "1"
ABOUT_RULES = frozenset(rule.id for rule in RULES if rule.about_rules) - {"engines-disagree"}
"""What a rule says of rules that had nothing to look at says nothing about the case."""

UNAVOIDABLE = {
    "article-sections": {"article-without-passages"},
    "claim-scope": {"claim-scope-value"},
    "section-article-once": {"ordinal-gap"},
}
"""An article without sections has no passages; there is one scope, so that a second one is unknown; and what belongs to
two articles cannot have the right ordinal in both."""


class Kind(NamedTuple):
    """Where the cases of one kind of rule are, and what their files are called."""

    folder: str
    layer: Layer
    good: str
    bad: str


SHAPES = Kind("shapes", Layer.SHAPES, "valid.ttl", "invalid.ttl")
CHECKS = Kind("checks", Layer.CHECKS, "clean.ttl", "triggers.ttl")


class Case(NamedTuple):
    """The folder of one rule's case, named as the rule."""

    kind: Kind
    folder: Path

    @property
    def rule(self) -> str:
        return self.folder.name

    @property
    def approved(self) -> Path:
        return self.folder / "report.txt"


CASES = [
    Case(kind, folder)
    for kind in (SHAPES, CHECKS)
    for folder in sorted((TESTS / kind.folder).iterdir())
    if folder.is_dir() and folder.name != "__pycache__"
]


each_case = pytest.mark.parametrize(
    "case", [pytest.param(case, id=f"{case.kind.folder}/{case.rule}") for case in CASES]
)


def check(file: Path, places: Places, shapes: Sources, engine: Engine) -> ValidationReport:
    sources = with_vocabulary(load([BASE, file]), places)
    return validate(sources, shapes, Texts({}), engine=engine, checks=places.checks)


def about_data(report: ValidationReport) -> list[Finding]:
    return [finding for finding in report.findings if finding.rule not in ABOUT_RULES]


def written(findings: list[Finding]) -> str:
    """The findings as approved reports have them: files are named by their paths in the project."""
    report = "\n".join(line for finding in findings for line in _lines(finding))
    return report.replace(f"{ROOT.as_posix()}/", "")


def _lines(finding: Finding) -> list[str]:
    first = f"{finding.position} {finding.severity} {finding.rule} {finding.focus or '-'}"
    also = [f"    also: {place}" for place in finding.related]
    return [first, f"    {finding.message}", f"    fix: {finding.fix}", *also, ""]


@each_case
def test_bad_case_gives_the_approved_report(case: Case, places: Places, shapes: Sources) -> None:
    findings = about_data(check(case.folder / case.kind.bad, places, shapes, Engine.BOTH))
    report = written(findings)
    if APPROVE:
        case.approved.write_text(report, encoding="utf-8")
    assert case.rule in {finding.rule for finding in findings}
    assert all("{" not in finding.message + finding.fix for finding in findings)
    assert report == case.approved.read_text(encoding="utf-8"), "read the new report, then run with APPROVE=1"


@each_case
def test_good_case_gives_no_finding(case: Case, places: Places, shapes: Sources) -> None:
    report = check(case.folder / case.kind.good, places, shapes, Engine.FAST)
    assert written(about_data(report)) == ""
    (count,) = [count for count in report.rules if (count.rule, count.layer) == (case.rule, case.kind.layer)]
    assert count.checked, "a rule that looks at nothing proves nothing"


def test_every_shape_has_a_case(places: Places, shapes: Sources) -> None:
    data = Facts(with_vocabulary(load([BASE]), places))
    rules = [rule.id for each in targeted(Facts(shapes), data) for rule in each.rules]
    assert sorted(rules) == sorted(case.rule for case in CASES if case.kind is SHAPES)


def test_every_check_has_a_case(places: Places) -> None:
    rules = [check.rule.id for check in read_checks(places.checks)]
    assert rules == [case.rule for case in CASES if case.kind is CHECKS]


@each_case
def test_every_case_is_complete(case: Case) -> None:
    assert {path.name for path in case.folder.iterdir()} == {case.kind.good, case.kind.bad, "report.txt"}


@each_case
def test_bad_case_is_reported_once(case: Case) -> None:
    """A mistake gives a finding of the rule that it breaks, and no others in its wake, but for those that must be."""
    lines = case.approved.read_text(encoding="utf-8").splitlines()
    rules = {line.split()[2] for line in lines if line and not line.startswith(" ")}
    assert rules == {case.rule} | UNAVOIDABLE.get(case.rule, set())


def test_base_has_no_finding(places: Places, shapes: Sources) -> None:
    report = validate(with_vocabulary(load([BASE]), places), shapes, Texts({}), checks=places.checks)
    assert report.conforms
    assert not [finding for finding in about_data(report) if finding.severity.at_least(Severity.INFO)]
