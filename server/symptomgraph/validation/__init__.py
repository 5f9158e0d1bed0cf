"""Validation in five layers: what was checked, what was found, and of what the report speaks."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Final

from symptomgraph import __version__
from symptomgraph.articles import Texts
from symptomgraph.model.report import CoverageRow, Layer, Receipt, ValidationReport
from symptomgraph.sources import Sources, quiet
from symptomgraph.validation import checks as whole_graph
from symptomgraph.validation import coverage, grounding, syntax
from symptomgraph.validation import shapes as shacl
from symptomgraph.validation.engines import Engine
from symptomgraph.validation.facts import Facts
from symptomgraph.validation.grounding.reading import Reading
from symptomgraph.validation.layers import CHECKED_NOTHING, Layers, Progress
from symptomgraph.validation.rules import Rule, Tally

__all__ = ["RULES", "Engine", "Progress", "Rule", "validate"]

RULES: Final[tuple[Rule, ...]] = (
    *syntax.RULES,
    shacl.MATCHED_NOTHING,
    shacl.DISAGREE,
    whole_graph.MATCHED_NOTHING,
    *CHECKED_NOTHING.values(),
    *grounding.RULES,
    *coverage.RULES,
)
"""The rules that are written neither as shapes nor as checks."""

_PACKAGES: Final = {
    Engine.PYSHACL: ("pyshacl", "rdflib"),
    Engine.FAST: ("shacl", "rdflib"),
    Engine.BOTH: ("pyshacl", "shacl", "rdflib"),
}


def validate(  # noqa: PLR0913 - what is checked, against what, and how
    sources: Sources,
    shapes: Sources,
    texts: Texts,
    *,
    engine: Engine = Engine.PYSHACL,
    texts_required: bool = False,
    checks: Path,
    progress: Progress | None = None,
) -> ValidationReport:
    """Checks sources in five layers; where a file has a syntax problem, only the first one runs.

    Raises:
        PathNotFound: where there is no folder of checks.
        InvalidShapes: where the shapes are not well-formed SHACL.
        InvalidCheck: where a check's header or query cannot be used.
    """
    layers = Layers(sources, progress)
    rows: list[CoverageRow] = []
    to_run = whole_graph.read_checks(checks)
    data, rules = Facts(sources), Facts(shapes)
    # An ill-typed literal is a finding; what rdflib logs of it on the way would stand between the lines of a report.
    with quiet("rdflib.term"):
        layers.run(Layer.SYNTAX, lambda: syntax.check_syntax(sources, shapes))
        # What a broken file would have said is missing everywhere else: the findings of later layers would mislead.
        if not layers.findings:
            layers.run(Layer.SHAPES, lambda: shacl.check_shapes(data, rules, engine))
            layers.run(Layer.CHECKS, lambda: whole_graph.run_checks(data, to_run))
            layers.run(Layer.GROUNDING, lambda: grounding.check_grounding(data, texts, texts_required=texts_required))
            layers.run(Layer.COVERAGE, lambda: _coverage(data, rows))
    return ValidationReport(
        findings=tuple(sorted(layers.findings, key=lambda one: (one.position, one.rule, one.message))),
        layers=tuple(layers.summaries),
        rules=tuple(layers.counts),
        coverage=tuple(rows),
        receipt=_receipt(sources, shapes, texts, to_run, engine),
        created=datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        missing_texts=tuple(sorted(set(Reading(data, texts).articles.values()) - texts.keys())),
    )


def _coverage(data: Facts, rows: list[CoverageRow]) -> Tally:
    tally, found = coverage.check_coverage(data)
    rows += found
    return tally


def _receipt(
    sources: Sources, shapes: Sources, texts: Texts, checks: tuple[whole_graph.Check, ...], engine: Engine
) -> Receipt:
    rules = hashlib.sha256(f"{shapes.digest}{whole_graph.digest(checks)}".encode()).hexdigest()
    versions = {"symptomgraph": __version__} | {name: version(name) for name in _PACKAGES[engine]}
    return Receipt(data=sources.digest, shapes=rules, texts=texts.digest, engine=engine.value, versions=versions)
