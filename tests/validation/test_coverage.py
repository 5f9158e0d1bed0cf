from __future__ import annotations

from typing import TYPE_CHECKING

from symptomgraph.model.report import CoverageRow, Layer, Severity

if TYPE_CHECKING:
    from tests.conftest import Project

ARTICLE = "articles/rattling-robot.ttl"
CLAIMS = "articles/rattling-robot.claims.ttl"
PASSAGE = "<https://w3id.org/symptomgraph/article/rattling-robot/passage/{}>"


def test_the_table_has_a_row_for_every_section_in_order(robot: Project) -> None:
    assert robot.validate().coverage == tuple(
        CoverageRow("article:rattling-robot", section, passages, with_claims, with_reason, 0, claims)
        for section, passages, with_claims, with_reason, claims in (
            ("Introduction", 2, 1, 1, 1),
            ("Reasons", 3, 3, 0, 5),
            ("Warning signs", 2, 2, 0, 2),
            ("Repairs", 2, 2, 0, 4),
        )
    )


def test_a_passage_that_nobody_accounts_for(robot: Project) -> None:
    robot.replace(ARTICLE, " ;\n    sg:noClaimReason reason:orientation", "")
    finding = robot.finding("passage-unaccounted")
    assert finding.position == robot.place(ARTICLE, PASSAGE.format(2))
    assert (finding.severity, finding.layer, finding.focus) == (
        Severity.VIOLATION,
        Layer.COVERAGE,
        "passage:rattling-robot/2",
    )
    assert "sg:noClaimReason" in finding.fix
    assert robot.validate().coverage[0].unaccounted == 1


def test_a_context_accounts_for_nothing(robot: Project) -> None:
    robot.replace(CLAIMS, PASSAGE.format(4) + " ;\n                  sg:subject", PASSAGE.format(3) + " ; sg:subject")
    findings = [finding for finding in robot.validate().findings if finding.layer == Layer.COVERAGE]
    assert [(finding.rule, finding.focus) for finding in findings] == [
        ("passage-unaccounted", "passage:rattling-robot/4")
    ]


def test_a_passage_with_claims_and_a_reason_for_none(robot: Project) -> None:
    robot.replace(
        ARTICLE, '"The casing gets hot."@en', '"The casing gets hot."@en ;\n    sg:noClaimReason reason:transition'
    )
    finding = next(one for one in robot.validate().findings if one.rule == "passage-both")
    assert finding.severity == Severity.WARNING
    assert finding.position == robot.place(ARTICLE, "reason:transition")
    assert finding.fix == "Delete sg:noClaimReason, or the claims."


def test_an_article_without_passages(robot: Project) -> None:
    robot.write(
        "articles/empty.ttl",
        "@prefix sg: <https://w3id.org/symptomgraph/vocab#> .\n"
        "@prefix article: <https://w3id.org/symptomgraph/article/> .\n\narticle:empty a sg:Article .\n",
    )
    finding = next(one for one in robot.validate().findings if one.rule == "article-without-passages")
    assert finding.position == robot.place("articles/empty.ttl", "article:empty")
    assert finding.severity == Severity.VIOLATION
    assert "sg:Passage" in finding.fix


def test_nothing_to_cover_is_said(robot: Project) -> None:
    report = robot.validate("concepts")
    finding = next(one for one in report.findings if one.rule == "nothing-covered")
    assert finding.severity == Severity.WARNING
    assert finding.position.file == (robot.folder / "concepts/robot.ttl").as_posix()
    assert report.coverage == ()


def test_passages_of_no_article_get_a_row(robot: Project) -> None:
    robot.replace(ARTICLE, "article:rattling-robot a sg:Article", "article:rattling-robot a sg:Section")
    report = robot.validate()
    assert {row.article for row in report.coverage} == {"-"}
    assert sum(row.passages for row in report.coverage) == 9
