"""The report for a person at a terminal or in a log."""

from __future__ import annotations

import hashlib
import io
import re
from itertools import groupby
from typing import TYPE_CHECKING

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from symptomgraph.model.report import Severity
from symptomgraph.report.characters import one_line, printable
from symptomgraph.report.wording import count, in_order, not_run, place, undone, verdict, why_not_run, why_undone

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from symptomgraph.model.report import CoverageRow, Finding, ValidationReport

STYLE = {Severity.VIOLATION: "bold red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}
SHORT_DIGEST = 12
"""Hexadecimal digits of a digest that are enough to tell two runs apart by eye."""
NOTHING = hashlib.sha256().hexdigest()
"""The digest of no texts at all."""
UNBOUNDED = 100_000
"""Columns: lines are left to the terminal to wrap, so that a path stays clickable and a line can be searched for."""


def render(report: ValidationReport, *, color: bool) -> str:
    """Findings by file, what was checked, what was not, the receipt, and whether the graph conforms."""
    target = io.StringIO()
    console = Console(
        file=target,
        width=UNBOUNDED,
        force_terminal=color,
        color_system="standard" if color else None,
        highlight=False,
        _environ={},
    )
    _findings(console, report.findings)
    _layers(console, report)
    _coverage(console, report.coverage)
    _undone(console, report)
    _receipt(console, report)
    console.print(Text(verdict(report), "bold green" if report.conforms else "bold red"))
    return "".join(f"{line.rstrip()}\n" for line in target.getvalue().split("\n")[:-1])


def _findings(console: Console, findings: Sequence[Finding]) -> None:
    files = [list(found) for _, found in groupby(in_order(findings), key=lambda finding: finding.position.file)]
    # The gravest first: what keeps a graph from conforming must not scroll away before a long list of warnings.
    for found in sorted(files, key=lambda of_file: min(finding.severity.rank for finding in of_file)):
        for finding, following in zip(found, [*found[1:], None], strict=True):
            console.print(_finding(finding), soft_wrap=True)
            if following is None or (finding.rule, finding.fix) != (following.rule, following.fix):
                console.print(Text.assemble(("    fix: ", "green"), _indented(finding.fix)), soft_wrap=True)
        console.print()


def _finding(finding: Finding) -> Text:
    """The finding without its fix, which is said once for neighbours that share it."""
    text = Text.assemble(
        (one_line(place(finding.position)), "bold"),
        ": ",
        (finding.severity, STYLE[finding.severity]),
        f" {one_line(finding.rule)} ",
        _indented(finding.message),
    )
    if finding.focus and not _names(finding.message, finding.focus):
        text.append(f"\n    focus: {one_line(finding.focus)}")
    for position in finding.related:
        text.append(f"\n    related: {one_line(place(position))}")
    return text


def _names(message: str, focus: str) -> bool:
    # concept:fever is not named by a message about concept:feverish.
    return re.search(rf"(?<![\w:/.-]){re.escape(focus)}(?![\w/-])", message) is not None


def _indented(text: str) -> str:
    # A line feed in a message must not begin a line that looks like a finding.
    return printable(text).replace("\n", "\n        ")


def _layers(console: Console, report: ValidationReport) -> None:
    rows = [
        (s.layer, f"{s.checked:,}", f"{s.unchecked:,}", f"{s.findings:,}", f"{s.seconds:.2f}") for s in report.layers
    ]
    _table(console, "What was checked", ("layer", "checked", "unchecked", "findings", "seconds"), rows)
    if missing := not_run(report):
        console.print(Text(f"  {why_not_run(missing)}\n"), soft_wrap=True)


def _coverage(console: Console, coverage: Iterable[CoverageRow]) -> None:
    heads = ("section", "passages", "with claims", "with a reason", "unaccounted", "claims")
    for article, of_article in groupby(coverage, key=lambda row: row.article):
        counts: list[tuple[str, tuple[int, ...]]] = [
            (row.section, (row.passages, row.with_claims, row.with_reason, row.unaccounted, row.claims))
            for row in of_article
        ]
        if len(counts) > 1:
            counts.append(("in all", tuple(map(sum, zip(*(numbers for _, numbers in counts), strict=True)))))
        rows = [(section, *(f"{number:,}" for number in numbers)) for section, numbers in counts]
        _table(console, f"Coverage of {article}", heads, rows)


def _undone(console: Console, report: ValidationReport) -> None:
    rules = undone(report)
    if not rules:
        return
    total = sum(rule.unchecked for rule in rules)
    rows = [(rule.rule, f"{rule.unchecked:,}", rule.title) for rule in rules]
    _table(console, f"What could not be checked: {count(total, 'check')}", ("rule", "unchecked", "what it asks"), rows)
    console.print(Text(f"  {_indented(why_undone(report))}\n"), soft_wrap=True)


def _receipt(console: Console, report: ValidationReport) -> None:
    receipt = report.receipt
    lines = {
        "data": _short(receipt.data),
        "shapes": _short(receipt.shapes),
        "texts": _short(receipt.texts),
        "engine": receipt.engine,
        "versions": ", ".join(f"{name} {version}" for name, version in receipt.versions.items()),
        "time": report.created,
    }
    _table(console, "Receipt", (), list(lines.items()))


def _short(digest: str) -> str:
    return "none" if digest == NOTHING else digest[:SHORT_DIGEST]


def _table(console: Console, title: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    table = Table(box=None, pad_edge=False, show_header=bool(heads), header_style="dim", padding=(0, 2, 0, 0))
    for index, cell in enumerate(heads or rows[0]):
        numeric = bool(rows) and all(row[index].replace(",", "").replace(".", "").isdigit() for row in rows)
        table.add_column(Text(cell), justify="right" if heads and numeric else "left", no_wrap=True)
    for row in rows:
        table.add_row(*(Text(one_line(cell)) for cell in row))
    console.print(Text(one_line(title), "bold"))
    console.print(Padding(table, (0, 0, 1, 2), expand=False))
