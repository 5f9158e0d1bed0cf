"""Running one layer after the other: what each found, looked at and took."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Protocol

from symptomgraph.model.report import Finding, Layer, LayerSummary, Position, RuleCount
from symptomgraph.sources import Sources
from symptomgraph.validation.rules import Rule, Tally

CHECKED_NOTHING: Final = {
    layer: Rule(
        "layer-checked-nothing",
        layer,
        f"the layer of {layer} looks at some node",
        "Look whether the folder of shapes and checks is the right one, and whether the data is what they are about.",
        about_rules=True,
    )
    for layer in (Layer.SHAPES, Layer.CHECKS)
}
"""Without an article, coverage says by its own rule that it covers nothing."""


class Progress(Protocol):
    """Is told how far a validation has come."""

    def advance(self, layer: Layer, done: int, total: int) -> None:
        """`done` of `total` steps are behind; `layer` is the one that is at work or has just ended."""


@dataclass(slots=True)
class Layers:
    """What the layers that have run found."""

    sources: Sources
    progress: Progress | None
    findings: list[Finding] = field(default_factory=list)
    summaries: list[LayerSummary] = field(default_factory=list)
    counts: list[RuleCount] = field(default_factory=list)

    def run(self, layer: Layer, check: Callable[[], Tally]) -> None:
        """Runs one layer and adds what it found."""
        step = list(Layer).index(layer)
        self._tell(layer, step)
        started = time.perf_counter()
        tally = check()
        seconds = time.perf_counter() - started
        self._something(layer, tally)
        self.findings += tally.findings
        self.counts += tally.counts()
        self.summaries.append(LayerSummary(layer, tally.checked, tally.unchecked, len(tally.findings), seconds))
        self._tell(layer, step + 1)

    def _something(self, layer: Layer, tally: Tally) -> None:
        rule = CHECKED_NOTHING.get(layer)
        if rule and not tally.checked and self.sources.statements:
            message = f"The layer of {layer} looked at no node at all, so that it proves nothing."
            tally.find(rule, Position(self.sources.files[0].path), None, message)

    def _tell(self, layer: Layer, done: int) -> None:
        if self.progress:
            self.progress.advance(layer, done, len(Layer))
