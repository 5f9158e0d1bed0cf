"""Grounding where a text has changed, lies elsewhere, or is not at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from symptomgraph.articles import Texts, read_texts
from symptomgraph.model.report import Layer, Position, Severity

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Project

ARTICLE = "articles/rattling-robot.ttl"
CLAIMS = "articles/rattling-robot.claims.ttl"
TEXT = "articles/rattling-robot.txt"


def test_a_text_that_grew_at_the_top_is_found_again(robot: Project) -> None:
    robot.replace(TEXT, "A rattling toy", "New: A rattling toy")
    findings = robot.validate().findings
    moved = [one for one in findings if one.rule in ("passage-digest", "heading-digest")]
    assert len(moved) == 12
    assert next(one.fix for one in moved if one.focus == "passage:rattling-robot/3").startswith(
        "Set sg:start 111 ; sg:end 181"
    )
    assert [one.message for one in findings if one not in moved] == ["“New:” belongs to no passage and to no heading."]


def test_a_sentence_that_changed_brings_no_second_finding(robot: Project) -> None:
    robot.replace(TEXT, "Dust can slow", "Lint can slow")
    report = robot.validate()
    assert [finding.rule for finding in report.findings] == ["passage-digest"]
    unchecked = {count.rule: count.unchecked for count in report.rules}
    assert unchecked["mention-in-passage"] == 3, "mentions in passage 4 can be held against nothing"


def test_what_may_stand_in_a_changed_sentence_is_not_missed(robot: Project) -> None:
    robot.replace(TEXT, "the casing feel hot", "the motors feel hot")
    robot.replace(
        CLAIMS, "rdf:predicate sg:causes ; rdf:object concept:overheating ;",
        "rdf:predicate sg:causes ; rdf:object concept:overheating ; sg:agent concept:motor ;",
    )  # fmt: skip
    assert [finding.rule for finding in robot.validate().findings] == ["passage-digest"], "its context is at hand"


def test_without_texts_it_says_what_it_could_not_check(robot: Project) -> None:
    report = robot.validate(texts=Texts({}))
    assert report.findings == ()
    assert report.missing_texts == ("rattling-robot",)
    count = {count.rule: count for count in report.rules}
    assert (count["passage-digest"].checked, count["passage-digest"].unchecked) == (0, 9)
    assert (count["mention-in-passage"].checked, count["mention-in-passage"].unchecked) == (0, 24)
    assert (count["mention-is-label"].checked, count["mention-is-label"].unchecked) == (24, 0)
    assert count["finding-mention"].checked == count["finding-mention"].unchecked == 5
    summary = next(layer for layer in report.layers if layer.layer == Layer.GROUNDING)
    assert summary.unchecked == sum(one.unchecked for one in report.rules if one.layer == Layer.GROUNDING) > 0
    assert summary.checked > 0


def test_a_text_that_is_asked_for_and_missing(robot: Project) -> None:
    report = robot.validate(texts=Texts({"another": "text"}), texts_required=True)
    (finding,) = report.findings
    assert (finding.rule, finding.severity) == ("text-missing", Severity.VIOLATION)
    assert finding.position == robot.place(ARTICLE, "article:rattling-robot")
    assert "as rattling-robot.txt" in finding.fix


def test_a_gap_is_told_in_the_file_of_the_text(robot: Project, tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    text = (robot.folder / TEXT).read_text(encoding="utf-8")
    (folder / "rattling-robot.txt").write_text(text.replace("the fan. Over", "the fan. Now. Over"), encoding="utf-8")
    findings = robot.validate(texts=read_texts([], folder)).findings
    (finding,) = [one for one in findings if one.rule == "text-unaccounted"]
    assert finding.position == Position((folder / "rattling-robot.txt").as_posix(), 3, 95)


@pytest.mark.texts
def test_the_published_article(empty: Project, article_texts: Path) -> None:
    report = empty.validate(str(empty.places.ontology), texts=read_texts([], article_texts), texts_required=True)
    digests = next(count for count in report.rules if count.rule == "passage-digest")
    assert (digests.checked, digests.findings, digests.unchecked) == (46, 0, 0)
    assert report.at_least(Severity.WARNING) == ()
    assert sum(layer.unchecked for layer in report.layers) == 0
