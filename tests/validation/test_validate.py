"""The whole pipeline: layers, receipts, and that each bad input gets one clear finding."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import pytest

from symptomgraph.articles import Texts
from symptomgraph.errors import PathNotFound
from symptomgraph.model.report import Layer, Severity
from symptomgraph.sources import Sources, load
from symptomgraph.validation import RULES, Engine, validate

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Project

ARTICLE = "articles/rattling-robot.ttl"
CLAIMS = "articles/rattling-robot.claims.ttl"
SIGNS = "articles/rattling-robot.warning-signs.ttl"
CONCEPTS = "concepts/robot.ttl"
PASSAGE = "<https://w3id.org/symptomgraph/article/rattling-robot/passage/{}>"


@pytest.mark.parametrize("engine", list(Engine))
def test_the_example_is_clean_in_all_layers(robot: Project, engine: Engine) -> None:
    report = robot.validate(engine=engine, texts_required=True)
    assert report.findings == ()
    assert report.conforms
    assert [summary.layer for summary in report.layers] == list(Layer)
    assert all(summary.checked for summary in report.layers)
    assert sum(summary.unchecked for summary in report.layers) == 0
    for summary in report.layers:
        counts = [count for count in report.rules if count.layer == summary.layer]
        assert summary.checked == sum(count.checked for count in counts if not count.rule.endswith("-matched-nothing"))
    assert report.receipt.engine == engine.value


class Bad(NamedTuple):
    """A bad input: an edit of the example, and the rule and the place of the finding that it brings about."""

    what: str
    file: str
    old: str
    new: str
    rule: str
    needle: str
    nth: int = 1
    also: tuple[str, ...] = ()
    """Rules that have a right to a finding of their own."""


LOOSENING = """\
claim:rattling-robot-8-loosening a sg:Claim ;
    rdf:subject concept:bolt-tightening ; rdf:predicate sg:increases ; rdf:object concept:wobble ;
    sg:modality modality:asserted ;
    sg:evidence [ sg:passage <https://w3id.org/symptomgraph/article/rattling-robot/passage/8> ;
                  sg:subjectMention "Tightening the bolt" ; sg:objectMention "wobble" ; sg:cue "increases" ] .

"""
BAD = [
    Bad(
        "broken Turtle", CONCEPTS, '"Fine dirt."@en .', '"Fine dirt."@en', "turtle-syntax", "concept:crash a",
    ),
    Bad(
        "a missing article", ARTICLE,
        "isPartOf article:rattling-robot ; sg:ordinal 4", "isPartOf article:robot ; sg:ordinal 4",
        "article-undefined", "article:robot", also=("text-unaccounted",),
    ),
    Bad(
        "a claim without evidence", CLAIMS,
        " ;\n    sg:evidence [ sg:passage " + PASSAGE.format(1) + " ;\n"
        '                  sg:subjectMention "rattling" ;\n                  sg:objectMention "common" ;\n'
        '                  sg:cue "common" ]', "",
        "claim-evidence", "claim:rattling-robot-1-rattling-common", also=("passage-unaccounted",),
    ),
    Bad(
        "a wrong digest", ARTICLE, "545b5107", "00000000", "passage-digest", '"00000000',
    ),
    Bad(
        "a mention that is not in its sentence", CLAIMS, '"hot"', '"warmth"', "mention-in-passage", '"warmth"',
    ),
    Bad(
        "a mention that is no label", CLAIMS, '"slow the fan"', '"the fan"', "mention-is-label", '"the fan"',
    ),
    Bad(
        "a concept that does not exist", CLAIMS,
        "rdf:subject concept:dust ; rdf:predicate sg:causes ; rdf:object concept:fan",
        "rdf:subject concept:dusk ; rdf:predicate sg:causes ; rdf:object concept:fan",
        "concept-undefined", "concept:dusk",
    ),
    Bad(
        "a relation misspelt", CLAIMS, "sg:causes ; rdf:object concept:fan", "sg:cuases ; rdf:object concept:fan",
        "claim-relation-known", "sg:cuases",
    ),
    Bad(
        "a relation between the wrong kinds", CLAIMS, "sg:reduces ; rdf:object concept:wobble",
        "sg:relieves ; rdf:object concept:wobble", "relation-range", "concept:wobble",
    ),
    Bad(
        "a cycle in skos:broader", CONCEPTS, '"warmth"@en ;', '"warmth"@en ; skos:broader concept:motor-heat ;',
        "broader-cycle", "concept:motor-heat",
    ),
    Bad(
        "two concepts with one label", CONCEPTS, '"running hot"@en', '"running hot"@en , "Short circuit"@en',
        "label-collision", '"short circuit"@en',
    ),
    Bad(
        "a passage that nobody accounts for", ARTICLE, " ;\n    sg:noClaimReason reason:orientation", "",
        "passage-unaccounted", PASSAGE.format(2),
    ),
    Bad(
        "an ordinal twice", ARTICLE, "sg:ordinal 8 ;", "sg:ordinal 7 ;", "ordinal-twice", "7 ; sg:start 428",
    ),
    Bad(
        "an ordinal missing", ARTICLE, "sg:ordinal 9 ;", "sg:ordinal 10 ;", "ordinal-gap", "sg:ordinal 10",
    ),
    Bad(
        "a claim that contradicts another", CLAIMS, "claim:rattling-robot-9-gel-pad-cooling-pack a",
        LOOSENING + "claim:rattling-robot-9-gel-pad-cooling-pack a",
        "claims-contradict", "claim:rattling-robot-8-loosening",
    ),
    Bad(
        "an unknown qualifier value", CLAIMS, "modality:possible ; sg:bodySite", "modality:posible ; sg:bodySite",
        "claim-modality-value", "modality:posible",
    ),
    Bad(
        "a blank label", CONCEPTS, '"gel pad"@en', '" "@en', "pref-label-blank", '" "@en',
    ),
    Bad(
        "a label without a language", CONCEPTS, '"gel pad"@en', '"gel pad"', "pref-label-language", '"gel pad"',
    ),
]  # fmt: skip


@pytest.mark.parametrize("bad", BAD, ids=[bad.what for bad in BAD])
def test_a_bad_input_gets_one_clear_finding(robot: Project, bad: Bad) -> None:
    robot.replace(bad.file, bad.old, bad.new)
    findings = robot.validate().findings
    assert sorted(finding.rule for finding in findings) == sorted([bad.rule, *bad.also])
    finding = next(one for one in findings if one.rule == bad.rule)
    assert finding.severity == Severity.VIOLATION
    assert finding.position == robot.place(bad.file, bad.needle, nth=bad.nth)
    assert finding.message
    assert finding.fix


@pytest.mark.parametrize("bad", BAD, ids=[bad.what for bad in BAD])
def test_both_engines_report_the_same(robot: Project, bad: Bad) -> None:
    robot.replace(bad.file, bad.old, bad.new)
    assert robot.validate(engine=Engine.PYSHACL).findings == robot.validate(engine=Engine.FAST).findings


def test_after_a_syntax_error_no_other_layer_runs(robot: Project) -> None:
    robot.write("concepts/broken.ttl", "oops")
    (robot.folder / "concepts" / "latin.ttl").write_bytes(b"# caf\xe9")
    report = robot.validate()
    assert [finding.rule for finding in report.findings] == ["turtle-syntax", "file-encoding"]
    assert [summary.layer for summary in report.layers] == [Layer.SYNTAX]
    assert {count.rule: (count.checked, count.findings) for count in report.rules} == {
        "turtle-syntax": (len(robot.sources().files) + len(robot.shapes.files), 1),
        "file-encoding": (len(robot.sources().files) + len(robot.shapes.files), 1),
    }
    assert not report.conforms
    assert report.coverage == ()


def test_broken_shapes_are_found_like_broken_data(robot: Project) -> None:
    robot.write("broken/shapes.ttl", "oops")
    shapes = load([robot.folder / "broken"])
    report = validate(robot.sources("articles"), shapes, robot.texts(), checks=robot.places.checks)
    assert [finding.position for finding in report.findings] == [robot.place("broken/shapes.ttl", "oops")]
    assert [summary.layer for summary in report.layers] == [Layer.SYNTAX]


def test_a_layer_that_checks_nothing_is_no_pass(robot: Project, tmp_path: Path) -> None:
    robot.write("nothing/shapes.ttl", "# no shape")
    report = validate(
        robot.sources("articles", "concepts"),
        load([robot.folder / "nothing"]),
        robot.texts(),
        engine=Engine.FAST,
        checks=robot.folder / "nothing",
    )
    assert [(finding.rule, finding.layer, finding.severity) for finding in report.findings] == [
        ("layer-checked-nothing", Layer.CHECKS, Severity.VIOLATION),
        ("layer-checked-nothing", Layer.SHAPES, Severity.VIOLATION),
    ]
    assert not report.conforms


def test_a_part_of_a_project_conforms_with_warnings(robot: Project) -> None:
    report = robot.validate("concepts")
    assert report.conforms
    assert {finding.rule for finding in report.findings} >= {"nothing-covered", "shape-matched-nothing"}


def test_without_checks_nothing_is_validated(robot: Project) -> None:
    with pytest.raises(PathNotFound):
        validate(robot.sources(), robot.shapes, robot.texts(), checks=robot.folder / "nowhere")


def test_the_receipt_speaks_of_everything_that_took_part(robot: Project, tmp_path: Path) -> None:
    def receipt(
        shapes: Sources = robot.shapes, texts: Texts | None = None, checks: Path = robot.places.checks
    ) -> list[str]:
        found = validate(robot.sources(), shapes, texts or robot.texts(), engine=Engine.FAST, checks=checks).receipt
        return [found.data, found.shapes, found.texts]

    def changed(other: list[str]) -> list[bool]:
        return [one != another for one, another in zip(before, other, strict=True)]

    before = receipt()
    assert receipt() == before
    assert before[0] == robot.sources().digest
    assert before[2] == robot.texts().digest
    assert changed(receipt(texts=Texts({"rattling-robot": "other"}))) == [False, False, True]
    assert changed(receipt(shapes=replace(robot.shapes, files=robot.shapes.files[:-1]))) == [False, True, False]
    shutil.copytree(robot.places.checks, tmp_path / "checks")
    (tmp_path / "checks" / "broader-cycle.rq").unlink()
    assert changed(receipt(checks=tmp_path / "checks")) == [False, True, False]
    robot.replace(CONCEPTS, "Fine dirt.", "Fine dirt")
    assert changed(receipt()) == [True, False, False]


@pytest.mark.parametrize(
    ("engine", "packages"),
    [
        (Engine.PYSHACL, {"symptomgraph", "pyshacl", "rdflib"}),
        (Engine.FAST, {"symptomgraph", "shacl", "rdflib"}),
        (Engine.BOTH, {"symptomgraph", "pyshacl", "shacl", "rdflib"}),
    ],
)
def test_the_receipt_names_versions(robot: Project, engine: Engine, packages: set[str]) -> None:
    versions = robot.validate("articles", engine=engine).receipt.versions
    assert versions.keys() == packages
    assert all(versions.values())


def test_findings_come_by_place(robot: Project) -> None:
    for file, old, new in [
        (CLAIMS, '"hot"', '"warmth"'),
        (ARTICLE, "545b5107", "0"),
        (CONCEPTS, '"gel pad"@en', '"gel pad"'),
    ]:
        robot.replace(file, old, new)
    findings = robot.validate().findings
    assert len({finding.position.file for finding in findings}) == 3
    assert list(findings) == sorted(findings, key=lambda finding: (finding.position, finding.rule))
    assert robot.validate().findings == findings


def test_progress_is_told(robot: Project) -> None:
    told: list[tuple[Layer, int, int]] = []

    class Told:
        def advance(self, layer: Layer, done: int, total: int) -> None:
            told.append((layer, done, total))

    validate(
        robot.sources(), robot.shapes, robot.texts(), engine=Engine.FAST, checks=robot.places.checks, progress=Told()
    )
    assert [step[0] for step in told] == [layer for layer in Layer for _ in range(2)]
    assert [step[1] for step in told] == sorted(step[1] for step in told)
    assert told[-1][1] == told[-1][2]


def test_native_rules_are_described() -> None:
    ids = [(rule.id, rule.layer) for rule in RULES]
    assert len(ids) == len(set(ids))
    assert all(rule.title and rule.fix for rule in RULES)


def test_rules_of_findings_are_counted(robot: Project) -> None:
    robot.replace(CLAIMS, '"hot"', '"warmth"')
    robot.replace(ARTICLE, "545b5107", "0")
    robot.replace(CONCEPTS, '"gel pad"@en', '"gel pad"')
    report = robot.validate()
    assert (
        sum(count.findings for count in report.rules) == len(report.findings) == sum(s.findings for s in report.layers)
    )
