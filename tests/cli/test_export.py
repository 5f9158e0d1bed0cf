"""`symptomgraph export` as a process, read back by another library than the one that wrote it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from rdflib import BNode, Dataset, Graph, URIRef

Run = Callable[..., subprocess.CompletedProcess[str]]

ROOT = Path(__file__).parents[2]
DERIVED = "https://w3id.org/symptomgraph/graph/derived"
TIES = (
    URIRef("https://w3id.org/symptomgraph/concept/kidney-infection"),
    URIRef("https://w3id.org/symptomgraph/vocab#hasSymptom"),
    URIRef("https://w3id.org/symptomgraph/concept/fever"),
)


@pytest.fixture(autouse=True)
def own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Reports are kept for the next test, and nothing is left with the user."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "cache"))


def exported(run: Run, *options: str) -> str:
    ended = run("export", *options)
    assert (ended.returncode, ended.stderr) == (0, "")
    return ended.stdout


def as_written() -> Graph:
    graph = Graph()
    for path in (ROOT / "ontology").rglob("*.ttl"):
        graph.parse(path)
    return graph


def named(graph: Graph) -> set[tuple[object, ...]]:
    """The triples without blank nodes."""
    return {triple for triple in graph if not any(isinstance(term, BNode) for term in triple)}


def test_one_graph_in_two_syntaxes(run: Run) -> None:
    turtle = Graph().parse(data=exported(run), format="turtle")
    ntriples = Graph().parse(data=exported(run, "--format", "ntriples"), format="nt")
    assert len(turtle) == len(ntriples) > 4000
    assert TIES in turtle


def test_without_what_is_derived_it_is_what_is_in_the_files(run: Run) -> None:
    graph = Graph().parse(data=exported(run, "--format", "ntriples", "--no-derived"), format="nt")
    written = as_written()
    assert TIES not in graph
    assert named(graph) == named(written)
    assert len(graph) == len(written)


@pytest.mark.filterwarnings("ignore:.+ is deprecated:DeprecationWarning")  # rdflib warns of what it does itself
@pytest.mark.parametrize(("form", "parser"), [("nquads", "nquads"), ("trig", "trig"), ("jsonld", "json-ld")])
def test_named_graphs(form: str, parser: str, run: Run) -> None:
    dataset = Dataset()
    dataset.parse(data=exported(run, "--format", form), format=parser)
    names = {str(graph.identifier) for graph in dataset.graphs() if len(graph)}
    assert DERIVED in names
    assert "https://w3id.org/symptomgraph/graph/articles/back-warmth.claims.ttl" in names
    assert TIES in dataset.graph(URIRef(DERIVED))


def test_two_exports_are_equal_and_sorted(run: Run) -> None:
    first = exported(run, "--format", "nquads")
    assert exported(run, "--format", "nquads") == first
    lines = first.splitlines()
    assert len(set(lines)) == len(lines)


def test_what_does_not_conform_is_not_exported(run: Run, tmp_path: Path) -> None:
    (tmp_path / "ontology").mkdir()
    (tmp_path / "ontology" / "broken.ttl").write_text("this is no Turtle", "utf-8")
    ended = run("export")
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert "broken.ttl:1:1" in ended.stderr
