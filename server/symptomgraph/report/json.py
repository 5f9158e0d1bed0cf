"""The report as JSON, in a shape that docs/cli.md describes and that `format` versions."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from symptomgraph.report.wording import in_order, severity_counts

if TYPE_CHECKING:
    from symptomgraph.model.report import ValidationReport

FORMAT = "symptomgraph-report/1"
"""Counts up when a field changes its meaning or goes away; new fields leave it as it is."""

_SURROGATE = re.compile("[\ud800-\udfff]")


def render(report: ValidationReport) -> str:
    """Everything in the report, its findings in the order of the files."""
    document = {
        "format": FORMAT,
        "conforms": report.conforms,
        "counts": severity_counts(report),
        **asdict(report),
        "findings": [asdict(finding) for finding in in_order(report.findings)],
    }
    return dumps(document)


def dumps(document: object) -> str:
    r"""The document as JSON; a lone surrogate, which strict readers reject, becomes the six characters `\udc80`."""
    return _SURROGATE.sub(_spell, json.dumps(document, ensure_ascii=False, indent=2, default=_utc)) + "\n"


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _spell(match: re.Match[str]) -> str:
    return rf"\\u{ord(match.group()):04x}"
