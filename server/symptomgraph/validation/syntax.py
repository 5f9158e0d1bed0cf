"""The first layer: every file is Turtle in UTF-8."""

from __future__ import annotations

from typing import Final

from symptomgraph.model.report import Layer
from symptomgraph.sources import Sources
from symptomgraph.validation.rules import Rule, Tally

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "file-encoding",
        Layer.SYNTAX,
        "a Turtle file is in UTF-8",
        "Save the file in the encoding UTF-8.",
    ),
    Rule(
        "turtle-syntax",
        Layer.SYNTAX,
        "a Turtle file keeps to the grammar of Turtle",
        "Mend the file at the place that the finding names.",
    ),
)


def check_syntax(*all_sources: Sources) -> Tally:
    """Collects the problems that kept files from being read."""
    tally = Tally(Layer.SYNTAX)
    for sources in all_sources:
        for rule in RULES:
            tally.look(rule, len(sources.files))
        tally.findings.extend(sources.problems)
    return tally
