"""The Compare view in a real browser: what conditions share, what sets them apart, and the sentences that say so."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from symptomgraph.questions import Graph
from symptomgraph.snapshot import Snapshot, build
from symptomgraph.sparql import Format, run

BOTH: Final = "/compare?conditions=concept:kidney-infection,concept:spinal-infection"
UNFOLDED: Final = f"{BOTH}&open=concept:fever~concept:kidney-infection"
SIX: Final = "/compare?conditions=kidney-infection,spinal-infection,shingles,cellulitis,bursitis,pinched-nerve"
HOSTILE: Final = "<script>alert(1)</script>"

Visit = Callable[..., Page]
Axe = Callable[[Page], list[str]]

pytestmark = pytest.mark.xdist_group("browser")


def chips(page: Page) -> Locator:
    return page.get_by_role("list", name="What is compared").get_by_role("listitem")


def row(page: Page, label: str) -> Locator:
    # A phone's cards are rows of a table, too.
    return page.get_by_role("row").filter(has=page.get_by_role("rowheader", name=label))


def part(page: Page, title: str) -> Locator:
    return page.locator("section").filter(has=page.get_by_role("heading", name=title))


def add(page: Page, words: str) -> None:
    field = page.get_by_role("combobox", name="Add a condition")
    field.press_sequentially(words)
    expect(page.get_by_role("option").first).to_be_visible()
    field.press("Enter")


@pytest.mark.parametrize("viewport", ["desktop", "phone"])
def test_it_opens_with_the_conditions_that_share_fever_and_back_warmth(
    visit: Visit, overflow: Callable[[Page], int], viewport: str
) -> None:
    page = visit("/compare", viewport=viewport)
    expect(chips(page)).to_have_text(["kidney infection", "spinal infection"])
    for shared in ("fever or chills with back warmth", "back pain", "back warmth", "chills", "fever"):
        expect(part(page, "Shared by both").get_by_role("link", name=shared, exact=True)).to_be_visible()
    expect(part(page, "Only kidney infection").get_by_role("link")).to_have_text(
        ["flank pain", "flu-like symptoms", "low back pain"]
    )
    expect(part(page, "Only spinal infection").get_by_role("link")).to_have_text(["swelling"])
    expect(row(page, "back pain both").get_by_role("cell").first).to_contain_text("as low back pain")
    expect(row(page, "said to be").get_by_role("cell").last).to_contain_text("rare")
    expect(row(page, "swelling").get_by_role("cell").first).to_contain_text("nothing said")
    expect(page.get_by_text("Nothing is said of these conditions under")).to_contain_text("causes")
    expect(page.get_by_role("note").filter(has_text="no diagnosis")).to_be_visible()
    assert overflow(page) <= 0


def test_it_is_a_table_on_a_phone_too_where_its_rows_are_cards(visit: Visit) -> None:
    page = visit(BOTH, viewport="phone")
    table = page.get_by_role("table")
    expect(table.get_by_role("columnheader")).to_have_count(2)
    expect(table.get_by_role("columnheader").first).to_contain_text("An infection of a kidney.")
    expect(table.get_by_role("rowheader", name="Symptoms", exact=True)).to_be_attached()
    expect(row(page, "fever both").get_by_role("cell")).to_have_count(2)


def test_a_cell_unfolds_the_sentences_that_say_so(visit: Visit) -> None:
    page = visit(BOTH)
    cell = row(page, "fever both").get_by_role("cell").first
    cell.get_by_role("button").click()
    expect(cell).to_contain_text("Kidney infection can have the symptom fever (often).")
    expect(cell.get_by_role("link", name="sentence 28").first).to_have_attribute(
        "href", "/read?article=back-warmth&sentence=28"
    )
    assert page.url.endswith("&open=concept:fever~concept:kidney-infection")
    cell.get_by_role("button").click()
    expect(cell.get_by_role("button")).to_have_attribute("aria-expanded", "false")
    sign = row(page, "fever or chills").get_by_role("cell").first
    expect(sign).to_contain_text("assessment")
    sign.get_by_role("button").click()
    expect(sign.get_by_role("link", name="sentence 33")).to_be_visible()


def test_a_shared_link_restores_what_was_unfolded(visit: Visit) -> None:
    page = visit(UNFOLDED, viewport="phone")
    expect(row(page, "fever both").get_by_role("cell").first).to_contain_text("(often)")
    expect(row(page, "fever both").get_by_role("cell").last.get_by_role("button")).to_have_attribute(
        "aria-expanded", "false"
    )


def test_the_keyboard_adds_removes_and_unfolds(visit: Visit) -> None:
    page = visit(BOTH)
    expect(chips(page)).to_have_count(2)
    add(page, "shing")
    expect(chips(page)).to_have_text(["kidney infection", "spinal infection", "shingles"])
    expect(part(page, "Shared by some").get_by_role("link", name="fever", exact=True)).to_be_visible()
    page.keyboard.press("Backspace")
    expect(chips(page)).to_have_count(2)
    page.keyboard.press("Backspace")
    expect(page.get_by_role("heading", name="What shall kidney infection be compared with?")).to_be_visible()
    page.get_by_role("button", name="cellulitis", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Only cellulitis")).to_be_visible()
    assert page.url.endswith("/compare?conditions=concept:kidney-infection,concept:cellulitis")
    row(page, "rash").get_by_role("button").first.focus()
    page.keyboard.press("Enter")
    expect(row(page, "rash").get_by_role("link", name="sentence").first).to_be_visible()


def test_nothing_chosen_stays_nothing(visit: Visit) -> None:
    page = visit("/compare?conditions=")
    expect(page.get_by_role("heading", name="Choose two conditions or more")).to_be_visible()
    expect(page.get_by_role("button", name="cellulitis", exact=True)).to_be_visible()
    expect(chips(page)).to_have_count(0)


def test_more_than_fit_scroll_in_a_region_of_their_own(visit: Visit, overflow: Callable[[Page], int]) -> None:
    page = visit(SIX)
    region = page.get_by_role("region", name="The comparison as a table")
    region.focus()
    page.keyboard.press("End")
    expect(page.get_by_role("columnheader")).to_have_count(6)
    assert region.evaluate("region => region.scrollWidth > region.clientWidth")
    assert overflow(page) <= 0
    page.set_viewport_size({"width": 360, "height": 800})
    expect(row(page, "fever 2 of 6").first).to_be_visible()
    assert overflow(page) <= 0


@pytest.mark.parametrize(
    ("address", "viewport", "scheme"),
    [
        (UNFOLDED, "desktop", "dark"),
        (SIX, "desktop", "light"),
        ("/compare?conditions=kidney-infection,feverr,fever", "phone", "dark"),
    ],
)
def test_nothing_bars_the_way(visit: Visit, axe: Axe, address: str, viewport: str, scheme: str) -> None:
    page = visit(address, viewport=viewport, scheme=scheme)
    shown = page.get_by_role("table").or_(page.get_by_role("button", name="cellulitis", exact=True))
    expect(shown).to_be_visible()
    page.wait_for_load_state("networkidle")
    assert axe(page) == []


def test_links_to_what_is_no_condition_are_explained_and_mended(visit: Visit) -> None:
    page = visit("/compare?conditions=kidney-infection,spinal infektion,fever")
    expect(page.get_by_role("alert").filter(has_text="Fever is a symptom, not a condition.")).to_be_visible()
    page.get_by_role("alert").get_by_role("button", name="spinal infection").click()
    page.get_by_role("button", name="Remove fever").click()
    expect(page.get_by_role("heading", name="Shared by both")).to_be_visible()
    expect(page.get_by_role("alert")).to_have_count(0)


def test_more_than_can_be_compared_are_not_left_out_in_silence(visit: Visit) -> None:
    more = ["sciatica", "neuropathy", "arthritis", "muscle-strain", "skin-infection"]
    page = visit(f"{SIX},{','.join(more)}")
    expect(page.get_by_role("note").filter(has_text="The first 10 are compared.")).to_contain_text("names 11")
    expect(page.get_by_role("columnheader")).to_have_count(10)
    expect(page.get_by_role("combobox")).to_have_count(0)


def test_the_question_can_be_taken_to_the_editors(visit: Visit, graphs: dict[str, Graph]) -> None:
    page = visit(BOTH)
    page.get_by_text("Copy as …").click()
    assert "query+Compare" in (page.get_by_role("link", name="Open in GraphiQL").get_attribute("href") or "")
    link = page.get_by_role("link", name="Open in the SPARQL editor").get_attribute("href") or ""
    [query] = parse_qs(urlsplit(link).query)["query"]
    answer = run(graphs["back-warmth"].store, query).write(Format.CSV).decode()
    for label in ("fever", "flank pain", "swelling", "rare"):
        assert f"\n{label}," in answer


def test_a_graph_that_does_not_know_the_opening_question_offers_its_own(visit: Visit, robot_address: str) -> None:
    page = visit("/compare", address=robot_address)
    page.get_by_role("button", name="loose bolt").click()
    page.get_by_role("button", name="short circuit").click()
    cell = row(page, "rattling both").get_by_role("cell").first
    cell.get_by_role("button").click()
    expect(cell.locator("blockquote mark").filter(has_text="rattling").first).to_be_visible()


def test_a_label_that_is_a_script_is_text(
    visit: Visit, robot: Any, serve_for_a_while: Callable[..., AbstractContextManager[str]]
) -> None:
    robot.replace("concepts/robot.ttl", 'prefLabel "smoke"@en', f'prefLabel "{HOSTILE}"@en ; skos:altLabel "smoke"@en')
    snapshot = build(robot.sources(), robot.texts(), robot.validate(), robot.places.rules)
    with serve_for_a_while(snapshot) as address:
        page = visit("/compare?conditions=loose-bolt,short-circuit", address=address)
        expect(part(page, "Only short circuit").get_by_role("link", name=HOSTILE)).to_be_visible()
        expect(row(page, HOSTILE)).to_be_visible()


def test_a_server_that_is_gone_leaves_the_comparison_and_can_be_asked_again(
    visit: Visit, snapshots: dict[str, Snapshot], serve_for_a_while: Callable[..., AbstractContextManager[str]]
) -> None:
    with serve_for_a_while(snapshots["back-warmth"]) as address:
        page = visit(BOTH, address=address, forgive="ERR_CONNECTION_REFUSED|Failed to load resource")
        expect(page.get_by_role("heading", name="Shared by both")).to_be_visible()
    cell = row(page, "fever both").get_by_role("cell").first
    cell.get_by_role("button").click()
    expect(cell.get_by_role("alert")).to_contain_text("The server does not answer.")
    with serve_for_a_while(snapshots["back-warmth"], int(address.rpartition(":")[2])):
        cell.get_by_role("button", name="Try again").click()
        expect(cell).to_contain_text("(often)")
