"""A report made by hand, with every character that a format could stumble over."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

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

APPROVED = Path(__file__).parent / "approved"


@pytest.fixture(scope="session")
def awkward() -> ValidationReport:
    """A report with findings of each severity and layer, partly without the texts."""
    return ValidationReport(
        findings=FINDINGS,
        layers=(
            LayerSummary(Layer.SYNTAX, 12, 0, 1, 0.0312),
            LayerSummary(Layer.SHAPES, 2310, 0, 1, 1.5),
            LayerSummary(Layer.CHECKS, 871, 0, 2, 0.25),
            LayerSummary(Layer.GROUNDING, 94, 55, 3, 0.0449),
            LayerSummary(Layer.COVERAGE, 9, 0, 1, 0.001),
        ),
        rules=(
            RuleCount("turtle-syntax", Layer.SYNTAX, "Every file is well-formed Turtle.", 12, 1),
            RuleCount("claim-has-evidence", Layer.SHAPES, "A claim has evidence", 120, 1),
            RuleCount("concept-definition", Layer.SHAPES, "A concept has a definition.", 2190, 0),
            RuleCount("label-collision", Layer.CHECKS, "No two concepts have one label.", 871, 2),
            RuleCount("passage-digest", Layer.GROUNDING, "The passage has its digest.", 0, 0, 46),
            RuleCount("mention-in-passage", Layer.GROUNDING, "A mention stands in its passage.", 60, 3, 9),
            RuleCount("mention-is-label", Layer.GROUNDING, "A mention is a label of its concept.", 34, 0),
            RuleCount("passage-accounted-for", Layer.COVERAGE, "A passage has a claim or a reason.", 9, 1),
        ),
        coverage=(
            CoverageRow("article:rattling-robot", "section:rattling-robot/1", 2, 1, 1, 0, 1),
            CoverageRow("article:rattling-robot", "section:rattling-robot/2", 3, 3, 0, 0, 1204),
            CoverageRow("article:squeaky-wheel", "section:squeaky-wheel/1", 4, 3, 0, 1, 7),
        ),
        receipt=Receipt(
            data="0123456789abcdef" * 4,
            shapes="fedcba9876543210" * 4,
            texts="e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            engine="both",
            versions={"pyshacl": "0.40.1", "shacl": "0.3.4", "symptomgraph": "0.1.0"},
        ),
        created="2026-11-22T12:43:05Z",
        missing_texts=("rattling-robot", "squeaky-wheel"),
    )


FINDINGS = (
    Finding(
        Severity.VIOLATION,
        Layer.SYNTAX,
        "turtle-syntax",
        Position("ontology/concepts/broken, or: 100% & <odd>.ttl", 7, 31),
        None,
        'Expected "." or ";" after the object\n::error::not a command of its own\r\nbut ##[error] is "seen".',
        "End the statement with a full stop.",
    ),
    Finding(
        Severity.VIOLATION,
        Layer.SHAPES,
        "claim-has-evidence",
        Position("ontology/articles/rattling-robot.claims.ttl", 17, 1),
        "claim:rattling-robot-3-loose-bolt-rattling",
        "The claim has no evidence.",
        "Add sg:evidence with the passage that says it.",
    ),
    Finding(
        Severity.WARNING,
        Layer.CHECKS,
        "label-collision",
        Position("ontology/concepts/robot.ttl", 40, 5),
        "concept:heat",
        'The label "🤖🔥 [bold]heat[/bold] :fire: <b>&amp;</b>" also names concept:motor-heat.',
        "Keep the label on one of the two; give the other a label of its own.",
        related=(Position("ontology/concepts/robot.ttl", 46, 9), Position("ontology/über/ключ.ttl", 3, 2)),
    ),
    Finding(
        Severity.WARNING,
        Layer.CHECKS,
        "label-collision",
        Position("ontology/concepts/robot.ttl", 4, 5),
        "concept:heat",
        'The label "\x1b[31mred\x1b[0m\x00\u202eback\u2028" also names concept:motor-heat.',
        "Keep the label on one of the two; give the other a label of its own.",
    ),
    Finding(
        Severity.VIOLATION,
        Layer.GROUNDING,
        "mention-in-passage",
        Position("/srv/graph/ontology/articles/rattling-robot.claims.ttl", 22, 36),
        "claim:rattling-robot-3-loose-bolt-motor-heat",
        "The mention " + "very, " * 80 + "long does not stand in passage:rattling-robot/3.",
        "Use the words of the passage.",
    ),
    Finding(
        Severity.VIOLATION,
        Layer.GROUNDING,
        "mention-in-passage",
        Position("ontology/articles/rattling-robot.claims.ttl", 52, 36),
        "claim:rattling-robot-4-dust-fan-slowing",
        'The mention "Dusts" does not stand in passage:rattling-robot/4.',
        "Use the words of the passage.",
    ),
    Finding(
        Severity.VIOLATION,
        Layer.GROUNDING,
        "mention-in-passage",
        Position("ontology/articles/rattling-robot.claims.ttl", 53, 36),
        "claim:rattling-robot-4-dust-fan-slowing",
        'The mention "Dusts" does not stand in passage:rattling-robot/4.',
        "Use the words of the passage.",
    ),
    Finding(
        Severity.INFO,
        Layer.COVERAGE,
        "passage-unclaimed-by-name",
        Position("ontology/articles/squeaky-wheel.ttl", 1000, 1),
        "passage:squeaky-wheel/4",
        "The passage has neither a claim nor a reason for none.",
        "Add a claim, or sg:noClaimReason.",
    ),
)


@pytest.fixture(scope="session")
def clean(awkward: ValidationReport) -> ValidationReport:
    """A report without findings that could check everything."""
    return ValidationReport(
        findings=(),
        layers=tuple(LayerSummary(s.layer, s.checked, 0, 0, s.seconds) for s in awkward.layers),
        rules=tuple(RuleCount(r.rule, r.layer, r.title, r.checked + r.unchecked, 0) for r in awkward.rules),
        coverage=awkward.coverage[:2],
        receipt=awkward.receipt,
        created=awkward.created,
    )


@pytest.fixture(scope="session")
def unreadable(awkward: ValidationReport) -> ValidationReport:
    """A report of one layer, because a file could not be read."""
    return ValidationReport(
        findings=FINDINGS[:1],
        layers=awkward.layers[:1],
        rules=awkward.rules[:1],
        coverage=(),
        receipt=awkward.receipt,
        created=awkward.created,
    )


@pytest.fixture
def approve() -> Callable[[str, str], None]:
    """Compares a text with the approved file of that name; APPROVE=1 in the environment writes it instead."""

    def check(name: str, text: str) -> None:
        file = APPROVED / name
        if os.environ.get("APPROVE") == "1":
            file.write_text(text, encoding="utf-8", newline="")
        assert file.read_bytes().decode("utf-8") == text, f"{file.name} differs; look at it, then run with APPROVE=1"

    return check
