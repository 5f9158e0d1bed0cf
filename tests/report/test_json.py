"""The JSON report is what its page says it is."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from pathlib import Path

from symptomgraph.model.report import Finding, ValidationReport
from symptomgraph.report import Format, render

PAGE = (Path(__file__).parents[2] / "docs/cli.md").read_text(encoding="utf-8")


def test_the_page_describes_every_field_of_the_json_report(awkward: ValidationReport) -> None:
    described = dict(re.findall(r"^\| `([a-z_]+)` \| (?:array|object|string|boolean) \| (.+) \|$", PAGE, re.MULTILINE))
    document = json.loads(render(awkward, Format.JSON))
    assert list(described) == list(document)
    assert document["format"] in described["format"]
    for name in ("findings", "layers", "rules", "coverage"):
        assert [field for field in document[name][0] if f"`{field}`" not in described[name]] == []
    assert [field for field in document["receipt"] if f"`{field}`" not in described["receipt"]] == []
    assert {field.name for field in fields(Finding)} == set(document["findings"][0])
