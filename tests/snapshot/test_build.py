"""What is served is what conforms, named by what it says and by nothing else."""

from __future__ import annotations

import dataclasses
import hashlib
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from symptomgraph.articles import Texts
from symptomgraph.errors import NotValidated, UnsupportedValue
from symptomgraph.model.domain import Counts
from symptomgraph.model.report import Receipt, ValidationReport
from symptomgraph.settings import Places
from symptomgraph.snapshot import DERIVED, Snapshot, build
from symptomgraph.sources import Sources, load

if TYPE_CHECKING:
    from tests.conftest import Project

NO_TEXTS = Texts({})


def conforming(sources: Sources) -> ValidationReport:
    """A report without findings, made of these sources: what hypothesis makes up would not conform by itself."""
    receipt = Receipt(sources.digest, "", NO_TEXTS.digest, "none", {})
    return ValidationReport((), (), (), (), receipt, "2026-11-22T12:00:00Z")


def snapshot_of(folder: Path, rules: Path) -> Snapshot:
    sources = load([folder])
    return build(sources, NO_TEXTS, conforming(sources), rules)


@pytest.fixture(scope="module")
def no_rules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("rules")


@pytest.fixture
def robot_snapshot(snapshots: dict[str, Snapshot]) -> Snapshot:
    return snapshots["robot"]


def test_says_what_it_holds(robot_snapshot: Snapshot) -> None:
    union = {quad.triple for quad in robot_snapshot.quads}
    assert robot_snapshot.counts == Counts(
        claims=12, concepts=23, passages=9, articles=1, warning_signs=2, triples=len(union)
    )
    assert robot_snapshot.version == "0.1.0"
    assert robot_snapshot.created_at <= datetime.now(UTC)
    assert robot_snapshot.texts["rattling-robot"].startswith("A rattling")


def test_the_id_is_the_digest_of_the_canonical_quads(robot_snapshot: Snapshot) -> None:
    lines = sorted(str(quad) + " .\n" for quad in robot_snapshot.quads)
    assert robot_snapshot.id == hashlib.sha256("".join(lines).encode()).hexdigest()
    labels = {quad.subject.value for quad in robot_snapshot.quads if isinstance(quad.subject, ox.BlankNode)}
    assert labels == {f"c14n{number}" for number in range(len(labels))}


def test_each_file_is_a_graph_and_so_is_what_is_derived(robot_snapshot: Snapshot) -> None:
    base = "https://w3id.org/symptomgraph/graph/"
    names = {quad.graph_name.value for quad in robot_snapshot.quads if isinstance(quad.graph_name, ox.NamedNode)}
    assert names == {
        f"{base}{name}"
        for name in (
            "articles/rattling-robot.ttl",
            "articles/rattling-robot.claims.ttl",
            "articles/rattling-robot.warning-signs.ttl",
            "concepts/robot.ttl",
            "concepts/care-levels.ttl",
            "vocabulary.ttl",
            "schemes.ttl",
            "derived",
        )
    }


def test_what_is_derived_is_not_asserted(robot_snapshot: Snapshot) -> None:
    derived = {quad.triple for quad in robot_snapshot.quads if quad.graph_name == DERIVED}
    asserted = {quad.triple for quad in robot_snapshot.quads if quad.graph_name != DERIVED}
    assert derived
    assert not derived & asserted


def test_literals_stay_as_they_are_written(empty_folder: Path, no_rules: Path) -> None:
    written = ['"PT48H"^^xsd:duration', '"01"^^xsd:integer', '"1.50"^^xsd:decimal', '"1"^^xsd:boolean', '"a\\tb"@en']
    (empty_folder / "a.ttl").write_text(
        f"@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n<x:s> <x:p> {' , '.join(written)} .\n", encoding="utf-8"
    )
    found = {str(quad.object) for quad in snapshot_of(empty_folder, no_rules).quads}
    assert found == {
        one.replace("xsd:", "<http://www.w3.org/2001/XMLSchema#") + ">" * ("xsd" in one) for one in written
    }


def test_a_blank_node_label_means_something_in_its_file_alone(empty_folder: Path, no_rules: Path) -> None:
    for name in ("a", "b"):
        (empty_folder / f"{name}.ttl").write_text(f"_:same <x:p> <x:{name}> .\n", encoding="utf-8")
    assert len({quad.subject for quad in snapshot_of(empty_folder, no_rules).quads}) == 2


def test_a_report_with_a_violation_makes_no_snapshot(robot: Project, places: Places) -> None:
    robot.replace("articles/rattling-robot.ttl", "6ca2911a", "7ca2911a")
    report = robot.validate()
    assert not report.conforms
    with pytest.raises(NotValidated, match="does not conform"):
        build(robot.sources(), robot.texts(), report, places.rules)


def test_a_report_on_other_files_makes_no_snapshot(robot: Project, places: Places) -> None:
    report = robot.validate()
    assert report.conforms
    robot.replace("concepts/robot.ttl", '"Fine dirt."', '"Dirt."')
    with pytest.raises(NotValidated, match="other sources"):
        build(robot.sources(), robot.texts(), report, places.rules)


def test_a_report_on_other_texts_makes_no_snapshot(robot: Project, places: Places) -> None:
    report = robot.validate()
    robot.replace("articles/rattling-robot.txt", "Dust", "Mud")
    with pytest.raises(NotValidated, match="other texts"):
        build(robot.sources(), robot.texts(), report, places.rules)


def test_a_closed_list_with_a_member_that_has_no_name_is_refused(empty_folder: Path, places: Places) -> None:
    (empty_folder / "a.ttl").write_text(
        "<https://w3id.org/symptomgraph/frequency/hourly> a <https://w3id.org/symptomgraph/vocab#Frequency> .\n",
        encoding="utf-8",
    )
    with pytest.raises(UnsupportedValue, match="frequency:hourly") as raised:
        snapshot_of(empty_folder, places.rules)
    assert "often" in str(raised.value.fix)


@pytest.fixture
def empty_folder(tmp_path: Path) -> Path:
    return tmp_path


# ---------------------------------------------------------------- laws of the id

names = st.sampled_from(["a", "b", "c", "d"])
triples = st.lists(
    st.tuples(names, names, st.one_of(names, st.just("[]"), st.just('"text"@en'))), min_size=1, max_size=8
)
files = st.lists(triples, min_size=1, max_size=3)


def turtle(statements: list[tuple[str, str, str]], prefix: str, label: str) -> str:
    """The statements in Turtle, subjects c and d as blank nodes, with a choice of prefix and labels."""

    def term(name: str) -> str:
        if name in ("c", "d"):
            return f"_:{label}{name}"
        return name if name.startswith(("[", '"')) else f"{prefix}:{name}"

    lines = [f"{term(s)} {prefix}:{p} {term(o)} ." for s, p, o in statements]
    return f"@prefix {prefix}: <https://example.org/> .\n" + "\n".join(lines) + "\n"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, no_rules: Path) -> Callable[[dict[str, str]], Snapshot]:
    """Builds a snapshot of files, given by name in the order in which they are to be loaded."""
    folder = tmp_path_factory.mktemp("laws") / "files"

    def new(contents: dict[str, str]) -> Snapshot:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for name, text in contents.items():
            (folder / name).write_text(text, encoding="utf-8")
        loaded = {file.name: file for file in load([folder]).files}
        sources = Sources(tuple(loaded[name] for name in contents))
        return build(sources, NO_TEXTS, conforming(sources), no_rules)

    return new


@settings(max_examples=40)
@given(files, st.data())
def test_the_id_depends_on_no_order_label_or_prefix(
    built: Callable[[dict[str, str]], Snapshot], contents: list[list[tuple[str, str, str]]], data: st.DataObject
) -> None:
    first = {f"{number}.ttl": turtle(one, "ex", "x") for number, one in enumerate(contents)}
    shuffled = [(f"{number}.ttl", data.draw(st.permutations(one))) for number, one in enumerate(contents)]
    second = {name: turtle(list(one), "other", "y") for name, one in data.draw(st.permutations(shuffled))}
    assert built(first).id == built(second).id


@settings(max_examples=40)
@given(files)
def test_the_id_changes_with_what_is_said(
    built: Callable[[dict[str, str]], Snapshot], contents: list[list[tuple[str, str, str]]]
) -> None:
    whole = {f"{number}.ttl": turtle(one, "ex", "x") for number, one in enumerate(contents)}
    more = whole | {"0.ttl": whole["0.ttl"] + "ex:a ex:never ex:before .\n"}
    assert built(whole).id != built(more).id


def test_many_nested_blank_nodes_are_named_alike_in_any_order(
    built: Callable[[dict[str, str]], Snapshot],
) -> None:
    nested = [
        f'<x:claim/{number % 40}> <x:evidence> [ <x:cue> "can" ; <x:context> [ <x:passage> <x:{number % 7}> ] ] .\n'
        for number in range(200)
    ]
    forwards, backwards = built({"a.ttl": "".join(nested)}), built({"a.ttl": "".join(reversed(nested))})
    assert forwards.id == backwards.id


def test_a_snapshot_cannot_be_changed(robot_snapshot: Snapshot) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        robot_snapshot.id = "0" * 64  # type: ignore[misc]
