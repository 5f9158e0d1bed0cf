"""The loader and the runner of whole-graph checks, on checks of their own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from symptomgraph.errors import InvalidCheck, PathNotFound
from symptomgraph.model.report import Layer, Severity
from symptomgraph.sources import load
from symptomgraph.validation.checks import digest, read_checks, run_checks
from symptomgraph.validation.facts import Facts
from symptomgraph.validation.rules import Tally

if TYPE_CHECKING:
    from tests.conftest import Project

HEADER = """\
# title: nothing is odd
# problem: {focus} is odd: {path} is {value}, as with {other} {unknown}.
# severity: warning
# fix: Change {path} of {focus}.
# scope: SELECT ?node { ?node sg:value ?any }
#
# A comment of no account.
"""
QUERY = """
SELECT ?focus ?path ?value ?other WHERE {
    ?focus ?path ?value ; sg:odd ?other . FILTER (?path = sg:value)
}
ORDER BY ?value
"""
DATA = """\
@prefix sg: <https://w3id.org/symptomgraph/vocab#> .
@prefix concept: <https://w3id.org/symptomgraph/concept/> .
concept:a sg:value 1 , "é" , 02 ;
    sg:odd concept:b .
concept:b sg:value 5 .
concept:c sg:part [ sg:value "inner"@en ; sg:odd concept:b ] .
"""


def run(empty: Project, check: str, data: str = DATA) -> Tally:
    empty.write("checks/odd.rq", check)
    empty.write("data.ttl", data)
    return run_checks(Facts(load([empty.folder / "data.ttl"])), read_checks(empty.folder / "checks"))


def test_rows_are_findings(empty: Project) -> None:
    tally = run(empty, HEADER + QUERY)
    found = sorted(tally.findings, key=lambda finding: finding.position)
    assert [finding.position for finding in found] == [
        empty.place("data.ttl", "sg:value"),  # 02 comes out of the store as 2: the property is told instead
        empty.place("data.ttl", "1 ,"),
        empty.place("data.ttl", '"é"'),
        empty.place("data.ttl", '"inner"'),
    ]
    assert {(one.rule, one.severity, one.layer) for one in found} == {("odd", Severity.WARNING, Layer.CHECKS)}
    assert [finding.focus for finding in found] == ["concept:a", "concept:a", "concept:a", "concept:c"]
    assert found[2].message == "concept:a is odd: sg:value is é, as with concept:b {unknown}."
    assert found[1].fix == "Change sg:value of concept:a."
    assert found[1].related == (empty.place("data.ttl", "sg:value 5"),)
    (count,) = [count for count in tally.counts() if count.rule == "odd"]
    assert (count.title, count.checked, count.findings) == ("nothing is odd", 3, 4)


def test_rows_are_told_once_and_may_bring_their_message(empty: Project) -> None:
    query = """SELECT ?focus ?message { ?focus sg:odd ?other ; sg:value ?value BIND ("Look at it." AS ?message) }"""
    found = run(empty, HEADER + query).findings
    assert sorted((one.focus, one.message) for one in found) == [
        ("concept:a", "Look at it."),
        ("concept:c", "Look at it."),
    ]


def test_a_check_that_looked_at_nothing_says_so(empty: Project) -> None:
    tally = run(empty, HEADER + QUERY, "@prefix sg: <https://w3id.org/symptomgraph/vocab#> . sg:a sg:b sg:c .")
    (finding,) = tally.findings
    assert (finding.rule, finding.severity) == ("check-matched-nothing", Severity.WARNING)
    assert finding.position.file == (empty.folder / "checks/odd.rq").as_posix()
    assert "odd looked at no node" in finding.message
    assert tally.checked == 0


@pytest.mark.parametrize("name", ["title", "problem", "severity", "fix", "scope"])
def test_a_header_that_is_incomplete(empty: Project, name: str) -> None:
    with pytest.raises(InvalidCheck, match=rf"odd\.rq:1:1: the header has no `# {name}: \.\.\.`"):
        run(empty, "".join(line for line in HEADER.splitlines(keepends=True) if f"# {name}:" not in line) + QUERY)


def test_a_header_ends_where_the_query_begins(empty: Project) -> None:
    late = HEADER.replace("# title: nothing is odd\n", "") + QUERY + "\n# title: too late"
    with pytest.raises(InvalidCheck, match="has no `# title"):
        run(empty, late)


@pytest.mark.parametrize(
    ("check", "message"),
    [
        (HEADER.replace("warning", "bad") + QUERY, "the severity bad is unknown"),
        (HEADER + "SELECT ?focus WHERE { ?focus", "the query does not parse"),
        (HEADER.replace("{ ?node sg:value", "{ ?node zz:value") + QUERY, "the scope does not parse"),
        (HEADER + "ASK { ?s ?p ?o }", "is no SELECT"),
        (HEADER + "SELECT ?node { ?node ?p ?o }", r"does not select \?focus"),
    ],
)
def test_a_check_that_cannot_be_used(empty: Project, check: str, message: str) -> None:
    with pytest.raises(InvalidCheck, match=message):
        run(empty, check)


def test_a_folder_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(PathNotFound, match="There is no folder of checks"):
        read_checks(tmp_path / "nowhere")


def test_a_check_in_another_encoding(tmp_path: Path) -> None:
    (tmp_path / "odd.rq").write_bytes(b"# title: \xff")
    with pytest.raises(InvalidCheck, match="cannot be read"):
        read_checks(tmp_path)


def test_the_digest_speaks_of_names_and_contents(empty: Project) -> None:
    empty.write("checks/odd.rq", HEADER + QUERY)
    one = digest(read_checks(empty.folder / "checks"))
    (empty.folder / "checks/odd.rq").rename(empty.folder / "checks/even.rq")
    assert digest(read_checks(empty.folder / "checks")) != one
