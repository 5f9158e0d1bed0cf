"""The Ask view in a real browser: the question that the graph is for, its sentences, and what can go wrong."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, Final

import pytest
from playwright.sync_api import Locator, Page, expect

from symptomgraph.snapshot import Snapshot, build

FIELD: Final = "Add a symptom or a cause"
OPENING: Final = "2 conditions share fever and back warmth"
HOSTILE: Final = "<script>alert(1)</script>"


Visit = Callable[..., Page]
Axe = Callable[[Page], list[str]]

pytestmark = pytest.mark.xdist_group("browser")


def heading(page: Page, name: str) -> Locator:
    return page.get_by_role("heading", name=name)


def chips(page: Page) -> Locator:
    return page.get_by_role("list", name="What is asked").get_by_role("listitem")


def add(page: Page, words: str) -> None:
    """Types into the field, and takes the best of what is found, by keyboard alone."""
    field = page.get_by_role("combobox", name=FIELD)
    field.press_sequentially(words)
    expect(page.get_by_role("option").first).to_be_visible()
    field.press("Enter")


def card(page: Page, condition: str) -> Locator:
    return page.get_by_role("article").filter(has=page.get_by_role("heading", name=condition, exact=True))


@pytest.mark.parametrize("viewport", ["desktop", "phone"])
def test_it_opens_with_the_answer_and_where_it_says_so(
    visit: Visit, overflow: Callable[[Page], int], viewport: str
) -> None:
    page = visit(viewport=viewport)
    expect(heading(page, OPENING)).to_be_visible()
    expect(page.get_by_role("status").filter(has_text="Kidney infection and spinal infection")).to_be_in_viewport()
    at_once = page.get_by_role("link", name="sentence 28, on kidney infection")
    expect(at_once).to_be_in_viewport()
    expect(at_once).to_have_attribute("href", "/read?article=back-warmth&sentence=28")
    said = card(page, "Kidney infection")
    expect(said).to_contain_text("Kidney infection can have the symptom fever (often).")
    expect(said.get_by_role("link", name="sentence 28").first).to_have_attribute(
        "href", "/read?article=back-warmth&sentence=28"
    )
    expect(page.get_by_role("note").filter(has_text="no diagnosis").first).to_be_visible()
    assert overflow(page) <= 0


@pytest.mark.parametrize("viewport", ["desktop", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_bars_the_way(visit: Visit, axe: Axe, viewport: str, scheme: str) -> None:
    page = visit(
        "/?present=concept:fever,concept:pain~severe,feverr&absent=concept:chills", viewport=viewport, scheme=scheme
    )
    for summary in page.locator("main details:not([open]) > summary").all()[:6]:
        summary.click()
    expect(page.get_by_role("alert").filter(has_text="feverr")).to_be_visible()
    expect(heading(page, "share some of")).to_be_visible()
    assert axe(page) == []


def test_it_is_readable_at_twice_the_size(visit: Visit, overflow: Callable[[Page], int]) -> None:
    page = visit()
    page.set_viewport_size({"width": 700, "height": 450})
    expect(heading(page, OPENING)).to_be_visible()
    assert overflow(page) <= 0


def test_lay_words_find_a_concept_and_say_why(visit: Visit) -> None:
    page = visit("/?present=")
    page.get_by_role("combobox", name=FIELD).press_sequentially("high temp")
    expect(page.get_by_role("option", name="fever")).to_contain_text("high temperature")
    expect(heading(page, "Begin with one of these")).to_be_visible()


def test_a_fast_typist_gets_what_was_typed_and_not_what_was_listed(visit: Visit) -> None:
    page = visit("/?present=")
    field = page.get_by_role("combobox", name=FIELD)
    field.press_sequentially("fever")
    expect(page.get_by_role("option", name="fever")).to_be_visible()
    page.evaluate("document.activeElement.select()")
    page.keyboard.type("chills")
    page.keyboard.press("Enter")
    expect(chips(page)).to_have_text(["withchills"])


def test_the_keyboard_does_everything(visit: Visit) -> None:
    page = visit("/?present=")
    field = page.get_by_role("combobox", name=FIELD)
    expect(field).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    field.focus()
    add(page, "high temp")
    expect(chips(page)).to_have_count(1)
    expect(field).to_be_focused()
    add(page, "back warm")
    expect(heading(page, OPENING)).to_be_visible()
    assert page.url.endswith("/?present=concept:fever,concept:back-warmth")
    field.press("Backspace")
    expect(chips(page)).to_have_count(1)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(chips(page)).to_contain_text(["without"])
    expect(heading(page, "with back warmth")).to_have_count(0)
    assert page.url.endswith("/?present=&absent=concept:fever")


def test_what_is_absent_speaks_against(visit: Visit) -> None:
    page = visit("/?present=concept:fever,concept:back-warmth&absent=concept:chills")
    against = card(page, "Kidney infection").get_by_text("is said of it, and is not there")
    against.click()
    expect(card(page, "Kidney infection")).to_contain_text("can have the symptom chills.")


def test_a_condition_that_shares_some_unfolds_to_its_sentence(visit: Visit) -> None:
    page = visit()
    row = page.locator("details").filter(has_text="Bursitis").first
    row.locator("> summary").click()
    expect(row.get_by_role("link", name="sentence").first).to_be_visible()


def test_back_and_forward_go_through_the_questions(visit: Visit) -> None:
    page = visit()
    expect(heading(page, OPENING)).to_be_visible()
    page.get_by_role("button", name="Remove fever").click()
    expect(heading(page, "with back warmth")).to_be_visible()
    page.go_back()
    expect(heading(page, OPENING)).to_be_visible()
    page.go_forward()
    expect(heading(page, "with back warmth")).to_be_visible()


def test_an_emergency_comes_first(visit: Visit) -> None:
    page = visit("/?present=concept:fever,concept:loss-of-bladder-control")
    expect(page.get_by_role("alert")).to_contain_text("Emergency")
    expect(page.get_by_role("alert")).to_contain_text("To be seen by a clinician at once.")
    expect(page.get_by_role("status").filter(has_text="Care level: emergency.")).to_be_visible()


def test_a_finding_that_is_missing_can_be_added_with_its_qualifiers(visit: Visit) -> None:
    page = visit("/?present=concept:back-warmth")
    page.get_by_text("more signs would apply").click()
    page.get_by_role("button", name="injury, recent").click()
    expect(chips(page).filter(has_text="injury, recent")).to_be_visible()
    assert "concept:injury~recent" in page.url
    expect(page.get_by_role("region", name="Care level")).to_contain_text("an injury or trauma not long ago")


def test_an_unknown_concept_in_a_link_is_explained_and_mended(visit: Visit) -> None:
    page = visit("/?present=feverr,concept:back-warmth")
    expect(page.get_by_role("alert")).to_contain_text('No concept is called "feverr".')
    expect(heading(page, "with back warmth")).to_be_visible()
    page.get_by_role("alert").get_by_role("button", name="fever").click()
    expect(heading(page, OPENING)).to_be_visible()


def test_the_question_can_be_taken_to_the_editors(visit: Visit) -> None:
    page = visit()
    page.get_by_text("Copy as …").click()
    link = page.get_by_role("link", name="Open in GraphiQL")
    assert "query+Ask" in (link.get_attribute("href") or "")
    sparql = page.get_by_role("link", name="Open in the SPARQL editor").get_attribute("href") or ""
    assert "concept%3Afever" in sparql
    page.keyboard.press("Escape")
    expect(link).to_be_hidden()


def test_where_the_text_is_at_hand_the_sentence_is_shown_with_its_words_marked(
    visit: Visit, robot_address: str
) -> None:
    page = visit("/?present=smoke", address=robot_address)
    expect(page.locator("blockquote mark").filter(has_text="smoke").first).to_be_visible()


def test_a_graph_that_does_not_know_the_opening_question_offers_its_own(visit: Visit, robot_address: str) -> None:
    page = visit(address=robot_address)
    expect(heading(page, "Begin with one of these")).to_be_visible()
    page.get_by_role("button", name="rattling").click()
    expect(heading(page, "with rattling")).to_be_visible()


def test_a_label_that_is_a_script_is_text(
    visit: Visit, robot: Any, serve_for_a_while: Callable[..., AbstractContextManager[str]]
) -> None:
    robot.replace("concepts/robot.ttl", 'prefLabel "smoke"@en', f'prefLabel "{HOSTILE}"@en ; skos:altLabel "smoke"@en')
    snapshot = build(robot.sources(), robot.texts(), robot.validate(), robot.places.rules)
    with serve_for_a_while(snapshot) as address:
        page = visit("/?present=concept:smoke", address=address)
        expect(chips(page)).to_contain_text(HOSTILE)
        expect(heading(page, f"with {HOSTILE}")).to_be_visible()
        page.get_by_role("combobox", name=FIELD).press_sequentially("<script")
        expect(page.get_by_role("option")).to_contain_text(HOSTILE)


def test_a_server_that_is_gone_is_told_and_a_new_snapshot_noticed(
    visit: Visit,
    snapshots: dict[str, Snapshot],
    serve_for_a_while: Callable[..., AbstractContextManager[str]],
) -> None:
    with serve_for_a_while(snapshots["back-warmth"]) as address:
        page = visit(address=address, forgive="ERR_CONNECTION_REFUSED|Failed to load resource")
        expect(heading(page, OPENING)).to_be_visible()
    page.get_by_role("button", name="Remove fever").click()
    expect(page.get_by_role("alert")).to_contain_text("The server does not answer.")
    expect(heading(page, "2 conditions share")).to_be_visible()
    with serve_for_a_while(snapshots["robot"], int(address.rpartition(":")[2])):
        page.get_by_role("button", name="Try again").click()
        expect(page.get_by_role("status").filter(has_text="new snapshot")).to_be_visible()


def test_a_slow_server_is_told_while_the_last_answer_stays(visit: Visit) -> None:
    page = visit()
    expect(heading(page, OPENING)).to_be_visible()
    page.clock.install()
    page.route("**/graphql*", lambda _: None)
    page.get_by_role("button", name="Remove fever").click()
    page.clock.run_for(10_000)
    expect(page.get_by_role("status").filter(has_text="taking longer than usual")).to_be_visible()
    expect(heading(page, OPENING)).to_be_visible()
