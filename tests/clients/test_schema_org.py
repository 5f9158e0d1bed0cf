"""schema-dts: schema.org's own types and properties, as TypeScript checks them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from symptomgraph import profiles
from symptomgraph.model.domain import ConceptKind
from symptomgraph.questions import Graph

CONFIG = {"compilerOptions": {"strict": True, "noEmit": True, "module": "nodenext", "types": []}, "files": ["pages.ts"]}

Checked = Callable[[Mapping[str, Any]], str]


@pytest.fixture
def tsc(tmp_path: Path, node_modules: Path, node: Path, run: Callable[..., str]) -> Checked:
    """Checks documents, by the names of their types; a mistake is an assertion error with tsc's words."""
    (tmp_path / "node_modules").symlink_to(node_modules)
    (tmp_path / "tsconfig.json").write_text(json.dumps(CONFIG), "utf-8")

    def check(documents: Mapping[str, Any]) -> str:
        lines = ['import type * as schema from "schema-dts";']
        for name, document in documents.items():
            kind = document["@type"]
            lines.append(f"export const {name}: schema.WithContext<schema.{kind}> = {json.dumps(document)};")
        (tmp_path / "pages.ts").write_text("\n".join(lines), "utf-8")
        return run(node, "node_modules/typescript/bin/tsc", "--project", ".", cwd=tmp_path)

    return check


@pytest.mark.parametrize("name", ["robot", "back-warmth"])
def test_pages_and_conditions_have_the_types_and_properties_of_schema_org(
    name: str, graphs: dict[str, Graph], tsc: Checked
) -> None:
    graph = graphs[name]
    nodes = [one for article in profiles.articles_of(graph) if (one := profiles.article_page(graph, article))]
    nodes += profiles.conditions(graph, graph.lexicon.concepts([ConceptKind.CONDITION]))
    assert {node["@type"] for node in nodes} == {"MedicalWebPage", "MedicalCondition"}
    tsc({f"node{place}": profiles.document(node) for place, node in enumerate(nodes)})


def test_what_schema_org_does_not_know_is_noticed(tsc: Checked) -> None:
    good: dict[str, object] = {"@context": "https://schema.org", "@type": "MedicalCondition", "name": "sciatica"}
    unknown = good | {"signsAndSymptoms": []}
    of_another_type = good | {"signOrSymptom": {"@type": "AnatomicalStructure", "name": "arm"}}
    inside = good | {"code": {"@type": "MedicalCode", "value": "R50"}}
    with pytest.raises(AssertionError) as caught:
        tsc({"good": good, "unknown": unknown, "of_another_type": of_another_type, "inside": inside})
    assert set(re.findall(r"pages\.ts\((\d+),\d+\): error TS", str(caught.value))) == {"3", "4", "5"}
