"""Reports that are kept between runs come back whole, or not at all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from symptomgraph.cli.receipts import KEPT, Receipts, key_of
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


@pytest.fixture
def report() -> ValidationReport:
    place = Position("ontology/a.ttl", 3, 7)
    return ValidationReport(
        findings=(
            Finding(
                Severity.WARNING, Layer.CHECKS, "label-collision", place, "concept:é", "Twice.", "Once.", (place, place)
            ),
            Finding(Severity.INFO, Layer.SHAPES, "a-rule", Position("b"), None, "m", "f"),
        ),
        layers=(LayerSummary(Layer.SHAPES, 10, 1, 1, 0.25),),
        rules=(RuleCount("a-rule", Layer.SHAPES, "a title", 9, 1), RuleCount("b", Layer.GROUNDING, "t", 0, 0, 4)),
        coverage=(CoverageRow("article:a", "One", 3, 1, 1, 1, 5),),
        receipt=Receipt("d", "s", "t", "fast", {"shacl": "1", "rdflib": "2"}),
        created="2026-11-22T12:00:00+00:00",
        missing_texts=("a", "b"),
    )


def test_a_report_comes_back_as_it_was(report: ValidationReport, tmp_path: Path) -> None:
    receipts = Receipts(tmp_path / "new" / "folder")
    assert receipts.find("key") is None
    receipts.keep("key", report)
    assert receipts.find("key") == report
    assert receipts.find("other") is None


def test_a_report_under_another_s_name_is_not_taken(report: ValidationReport, tmp_path: Path) -> None:
    Receipts(tmp_path).keep("key", report)
    (tmp_path / "key.json").rename(tmp_path / "other.json")
    assert Receipts(tmp_path).find("other") is None


def test_a_report_that_does_not_conform_is_not_kept(report: ValidationReport, tmp_path: Path) -> None:
    broken = replace(report, findings=(replace(report.findings[0], severity=Severity.VIOLATION),))
    Receipts(tmp_path).keep("key", broken)
    assert list(tmp_path.iterdir()) == []


def test_only_the_latest_are_kept(report: ValidationReport, tmp_path: Path) -> None:
    for number in range(KEPT + 5):
        Receipts(tmp_path).keep(f"{number:03}", report)
    assert len(list(tmp_path.iterdir())) == KEPT


def test_a_key_is_of_all_its_parts() -> None:
    parts = {"data": "1", "shapes": "2"}
    assert key_of(**parts) == key_of(**dict(reversed(parts.items())))
    assert len({key_of(**parts), key_of(**{**parts, "data": "2"}), key_of(data="1"), key_of(data="12", shapes="")}) == 4
