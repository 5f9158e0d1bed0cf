"""The gate for engine versions: the W3C's SHACL suite on both engines, with each known failure named."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from rdflib.graph import Graph
from rdflib.term import Node, URIRef

from symptomgraph.errors import InvalidShapes
from symptomgraph.sources import SourceFile, Sources, quiet
from symptomgraph.sources.turtle import parse
from symptomgraph.validation.engines import Result, fast, reference
from symptomgraph.vocab import SH

pytestmark = pytest.mark.w3c

ROOT = Path(__file__).parents[2]
SUITE = Path(os.environ.get("SYMPTOMGRAPH_W3C", ROOT.parent / "shared" / "w3c")) / "shacl" / "tests"
BASE = "http://example.org/w3c/"
MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#"
SHT = "http://www.w3.org/ns/shacl-test#"
FAILURES: dict[str, dict[str, str]] = {
    "pyshacl": {
        "core/property/uniqueLang-002": 'takes "1"^^xsd:boolean for true, where the specification wants the term true',
        "sparql/pre-binding/shapesGraph-001": "has no $shapesGraph",
    },
    "fast": {
        "sparql/pre-binding/unsupported-sparql-004": "accepts a query that pre-binding rules out",
    },
}
"""Entries by name, with the reason why the engine fails them."""


def read(path: Path) -> SourceFile:
    relative = path.relative_to(SUITE).as_posix()
    text = f"@base <{BASE}{relative}> .\n" + path.read_text(encoding="utf-8")
    with quiet("rdflib.term"):
        statements, prefixes = parse(text, f"b{abs(hash(relative))}")
    return SourceFile(relative, relative, "", path, statements, prefixes)


def entries() -> Iterator[tuple[str, Path]]:
    for path in sorted(SUITE.rglob("*.ttl")):
        if SHT + "Validate" in (text := path.read_text(encoding="utf-8")) or "sht:Validate" in text:
            for one in read(path).statements:
                if one.object == URIRef(SHT + "Validate"):
                    yield str(one.subject).removeprefix(BASE), path


CASES = list(entries()) if SUITE.is_dir() else []


def expected(manifest: Graph, report: Node, shapes: Graph) -> Counter[tuple[str, ...]]:
    return Counter(
        reference.result_of(manifest, node, shapes).key for node in manifest.objects(report, URIRef(SH + "result"))
    )


def run(engine: str, data: SourceFile, shapes: SourceFile) -> list[Result]:
    results = fast.results if engine == "fast" else reference.results
    return results(Sources((data,)), Sources((shapes,)))


def passes(engine: str, entry: str, path: Path) -> bool:
    manifest = read(path).graph
    node = URIRef(BASE + entry)
    action, report = manifest.value(node, URIRef(MF + "action")), manifest.value(node, URIRef(MF + "result"))
    assert report is not None
    data, shapes = (
        read(SUITE / str(manifest.value(action, URIRef(SHT + name))).removeprefix(BASE))
        for name in ("dataGraph", "shapesGraph")
    )
    try:
        found = run(engine, data, shapes)
    except InvalidShapes:
        return report == URIRef(SHT + "Failure")
    if report == URIRef(SHT + "Failure"):
        return False
    return Counter(result.key for result in found) == expected(manifest, report, shapes.graph)


@pytest.mark.skipif(not CASES, reason="the W3C's SHACL suite is not at hand (SYMPTOMGRAPH_W3C)")
@pytest.mark.parametrize("engine", ["pyshacl", "fast"])
def test_every_entry_is_known(engine: str) -> None:
    assert len(CASES) == 121
    assert FAILURES[engine].keys() <= {entry for entry, _ in CASES}


@pytest.mark.parametrize("engine", ["pyshacl", "fast"])
@pytest.mark.parametrize(("entry", "path"), CASES, ids=[entry for entry, _ in CASES])
def test_entry(engine: str, entry: str, path: Path) -> None:
    assert passes(engine, entry, path) == (entry not in FAILURES[engine])
