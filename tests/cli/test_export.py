"""`symptomgraph export` as a process, read back by another library than the one that wrote it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pyoxigraph as ox
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


def test_schema_org_of_an_article_of_a_condition_and_of_all(run: Run) -> None:
    page = json.loads(exported(run, "--format", "schema-org", "--article", "back-warmth"))
    assert (page["@type"], page["name"]) == ("MedicalWebPage", "Why does my back feel warm?")
    condition = json.loads(exported(run, "--format", "schema-org", "--concept", "pyelonephritis"))
    assert (condition["@type"], condition["name"]) == ("MedicalCondition", "kidney infection")
    whole = json.loads(exported(run, "--format", "SCHEMA-ORG"))
    assert {"@context": whole["@context"], **whole["@graph"][0]} == page


def test_a_nanopublication_for_each_claim(run: Run) -> None:
    content = exported(run, "--format", "nanopub")
    heads = {
        quad.graph_name
        for quad in ox.parse(content, format=ox.RdfFormat.TRIG)
        if str(quad.graph_name).endswith("#Head>")
    }
    assert len(heads) == content.count("np:hasAssertion") > 100


def test_rdf_1_2_with_and_without_what_is_derived(run: Run) -> None:
    with_rules, without = (
        {quad.triple for quad in ox.parse(exported(run, "--format", "rdf12", option), format=ox.RdfFormat.TURTLE)}
        for option in ("--derived", "--no-derived")
    )
    assert without < with_rules
    assert any(isinstance(triple.object, ox.Triple) for triple in without)


@pytest.mark.parametrize(
    ("options", "code", "told"),
    [
        (("--format", "schema-org", "--article", "none"), 2, 'No article is called "none". Give back-warmth.'),
        (("--format", "schema-org", "--concept", "fever"), 2, '"fever" is a symptom, not a condition.'),
        (("--format", "schema-org", "--concept", "sciatika"), 2, "Did you mean sciatica?"),
        (("--article", "back-warmth"), 2, "--article and --concept choose what goes into --format schema-org."),
        (("--format", "schema-org", "--article", "a", "--concept", "b"), 2, "Give --article or --concept, not both."),
        (("--format", "nanopub", "--no-derived"), 2, "--no-derived does not go with --format nanopub"),
    ],
)
def test_options_that_lead_to_nothing(options: tuple[str, ...], code: int, told: str, run: Run) -> None:
    ended = run("export", *options)
    assert (ended.returncode, ended.stdout) == (code, "")
    assert told in " ".join(ended.stderr.split())


def test_what_does_not_conform_is_not_exported(run: Run, tmp_path: Path) -> None:
    (tmp_path / "ontology").mkdir()
    (tmp_path / "ontology" / "broken.ttl").write_text("this is no Turtle", "utf-8")
    ended = run("export")
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert "broken.ttl:1:1" in ended.stderr
