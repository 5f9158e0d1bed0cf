"""The Trust view in a real browser: what is served, what was checked of it and what was not, and what can go wrong."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from symptomgraph.model.report import ValidationReport
from symptomgraph.questions import Graph
from symptomgraph.snapshot import Snapshot, build
from symptomgraph.store import GraphFormat, ResultFormat

HOSTILE: Final = "<script>alert(1)</script>"

Visit = Callable[..., Page]
Axe = Callable[[Page], list[str]]
ServeForAWhile = Callable[..., AbstractContextManager[str]]

pytestmark = pytest.mark.xdist_group("browser")


def section(page: Page, heading: str) -> Locator:
    return page.get_by_role("region", name=heading)


def rows(table: Locator) -> list[list[str]]:
    """The cells of a table's body, row by row."""
    found: list[list[str]] = table.locator("tbody tr").evaluate_all(
        "rows => rows.map(row => [...row.cells].map(cell => cell.textContent))"
    )
    return found


def counted(report: ValidationReport, column: str) -> int:
    return sum(getattr(layer, column) for layer in report.layers)


@pytest.fixture
def report(snapshots: dict[str, Snapshot]) -> ValidationReport:
    """The report of the shipped graph."""
    return snapshots["back-warmth"].report


@pytest.mark.parametrize("viewport", ["desktop", "phone"])
def test_the_outcome_comes_first_with_what_could_not_be_checked(
    visit: Visit, report: ValidationReport, viewport: str
) -> None:
    page = visit("/trust", viewport=viewport)
    outcome = section(page, "The outcome")
    expect(outcome).to_contain_text(f"It conforms: {counted(report, 'checked'):,} checks, nothing found wrong.")
    expect(outcome).to_contain_text(f"{counted(report, 'unchecked'):,} checks could not be done")
    expect(outcome).to_be_in_viewport()
    undone = section(page, "What could not be checked")
    expect(undone).to_contain_text("back-warmth.txt")
    undone.locator("summary").click()
    unchecked = {rule.rule: f"{rule.unchecked:,}" for rule in report.rules if rule.unchecked}
    assert {row[1]: row[3] for row in rows(undone)} == unchecked


def test_where_the_text_is_at_hand_all_was_checked(visit: Visit, robot_address: str) -> None:
    page = visit("/trust", address=robot_address)
    expect(section(page, "The outcome")).to_contain_text("Every check was done")
    expect(section(page, "What could not be checked")).to_have_count(0)
    page.get_by_text("The receipt").click()
    expect(section(page, "To do it again")).not_to_contain_text("none at hand")


def test_each_layer_unfolds_to_all_of_its_rules_and_the_address_says_so(visit: Visit, report: ValidationReport) -> None:
    page = visit("/trust")
    layers = section(page, "What was checked, in five layers")
    expect(layers.locator("summary")).to_have_count(len(report.layers))
    for layer in report.layers:
        summary = layers.locator("summary").filter(has=page.get_by_text(layer.layer.title(), exact=True))
        expect(summary).to_contain_text(f"{layer.checked:,} checks")
        summary.focus()
        page.keyboard.press("Enter")
    expect(layers.get_by_role("table")).to_have_count(len(report.layers))
    shown = {row[1]: row[2] for row in rows(layers)}
    assert shown == {rule.rule: f"{rule.checked:,}" for rule in report.rules}
    layers.locator("summary").first.click()
    names = [layer.layer.value for layer in report.layers]
    page.wait_for_url(f"**/trust?layers={','.join(names[1:])}")


def test_a_shared_link_opens_the_layers_that_it_names(visit: Visit) -> None:
    page = visit("/trust?layers=grounding,nonsense")
    tables = section(page, "What was checked, in five layers").get_by_role("table")
    expect(tables).to_have_count(1)
    expect(tables).to_contain_text("cue-in-passage")


def test_every_sentence_is_accounted_for_section_by_section(visit: Visit, report: ValidationReport) -> None:
    page = visit("/trust")
    coverage = section(page, "Whether every sentence is accounted for")
    expect(coverage).to_contain_text("All 46 sentences are accounted for.")
    *parts, whole = rows(coverage)
    assert parts == [
        [row.section, *map(str, (row.passages, row.with_claims, row.with_reason, row.unaccounted, row.claims))]
        for row in report.coverage
    ]
    assert [sum(int(row[column]) for row in parts) for column in range(1, 6)] == [int(cell) for cell in whole[1:]]
    expect(coverage.get_by_role("link")).to_have_attribute("href", "/read?article=back-warmth")


def test_what_is_served_is_named_counted_and_can_be_copied(visit: Visit, snapshots: dict[str, Snapshot]) -> None:
    snapshot = snapshots["back-warmth"]
    page = visit("/trust")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    served = section(page, "What is served")
    expect(served).to_contain_text(f"claims{snapshot.counts.claims}warning signs{snapshot.counts.warning_signs}")
    served.get_by_role("button", name="Copy").click()
    expect(served.get_by_role("status")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == snapshot.id


def test_the_receipt_says_what_was_checked_and_by_what(visit: Visit, report: ValidationReport) -> None:
    page = visit("/trust")
    page.get_by_text("The receipt").click()
    receipt = section(page, "To do it again")
    for value in (report.receipt.data, report.receipt.shapes, report.receipt.engine, "none at hand"):
        expect(receipt).to_contain_text(value)
    expect(receipt).to_contain_text(f"rdflib {report.receipt.versions['rdflib']}")


def test_every_way_on_leads_somewhere(visit: Visit, explorer_address: str) -> None:
    page = visit("/trust")
    links = section(page, "See for yourself").get_by_role("link")
    expect(links).to_have_count(7)
    addresses = [link.get_attribute("href") for link in links.all()]
    assert {"/dump.ttl", "/dump.nq", "/dump.jsonld", "/graphql", "/sparql", "/.well-known/void"} <= set(addresses)
    html = {"accept": "text/html"}
    answers = {path: page.request.get(f"{explorer_address}{path}", headers=html).status for path in addresses}
    assert answers == dict.fromkeys(addresses, 200)


def test_the_question_can_be_taken_to_the_editors(visit: Visit, graphs: dict[str, Graph]) -> None:
    page = visit("/trust")
    page.get_by_text("Copy as …").click()
    graphql = page.get_by_role("link", name="Open in GraphiQL").get_attribute("href") or ""
    assert "query+Trust" in graphql
    link = page.get_by_role("link", name="Open in the SPARQL editor").get_attribute("href") or ""
    (query,) = parse_qs(urlsplit(link).query)["query"]
    answer = graphs["back-warmth"].store.answer(query, ResultFormat.JSON, GraphFormat.TURTLE)
    found = [
        [row[name]["value"] for name in ("section", "sentences", "withClaims", "withReason")]
        for row in json.loads(answer)["results"]["bindings"]
    ]
    expect(section(page, "Whether every sentence is accounted for")).to_be_visible()
    table = rows(section(page, "Whether every sentence is accounted for"))
    assert [row[:4] for row in table[:-1]] == found


def test_findings_say_where_and_how_to_mend_it_and_a_label_that_is_a_script_is_text(
    visit: Visit, axe: Axe, robot: Any, serve_for_a_while: ServeForAWhile
) -> None:
    for label in ("smoke", "rattling"):
        robot.replace(
            "concepts/robot.ttl", f'prefLabel "{label}"@en', f'prefLabel "{label}"@en ; skos:hiddenLabel "{HOSTILE}"@en'
        )
    found = robot.validate()
    assert [finding.rule for finding in found.findings] == ["label-ambiguous"] * len(found.findings) != []
    with serve_for_a_while(build(robot.sources(), robot.texts(), found, robot.places.rules)) as address:
        page = visit("/trust", address=address)
        expect(section(page, "The outcome")).to_contain_text("finding")
        findings = section(page, "What was found").get_by_role("listitem")
        expect(findings).to_have_count(len(found.findings))
        first = found.findings[0]
        for said in (HOSTILE, "warning", first.fix, str(first.position), first.rule):
            expect(findings.first).to_contain_text(said)
        assert axe(page) == []


@pytest.mark.parametrize("viewport", ["desktop", "phone"])
def test_nothing_bars_the_way_to_the_details(
    visit: Visit, axe: Axe, overflow: Callable[[Page], int], viewport: str
) -> None:
    page = visit("/trust?layers=syntax,checks,grounding", viewport=viewport, scheme="dark")
    for closed in ("rule by rule", "The receipt"):
        page.get_by_text(closed).click()
    page.get_by_text("Copy as …").click()
    assert axe(page) == []
    assert overflow(page) <= 0


def test_the_report_stays_when_the_server_is_gone(
    visit: Visit, snapshots: dict[str, Snapshot], serve_for_a_while: ServeForAWhile
) -> None:
    with serve_for_a_while(snapshots["back-warmth"]) as address:
        page = visit("/trust?layers=syntax", address=address, forgive="ERR_CONNECTION_REFUSED|Failed to load resource")
        expect(section(page, "The outcome")).to_be_visible()
    summary = section(page, "What was checked, in five layers").locator("summary").filter(has_text="Coverage")
    summary.click()
    expect(page.get_by_role("table", name="Coverage:")).to_be_visible()
    assert page.url == f"{address}/trust?layers=syntax,coverage"
