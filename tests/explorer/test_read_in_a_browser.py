"""The Read view in a real browser: every sentence, what it holds and why it holds nothing, and the way between them."""

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

TITLE: Final = "Why does my back feel warm?"
HOSTILE: Final = "<script>alert(1)</script>"

Visit = Callable[..., Page]
Axe = Callable[[Page], list[str]]

pytestmark = pytest.mark.xdist_group("browser")


def sentence(page: Page, ordinal: int) -> Locator:
    return page.locator(f"#sentence-{ordinal}")


def toggle(page: Page, ordinal: int) -> Locator:
    return page.get_by_role("button", name=f"Sentence {ordinal}: ").and_(page.locator("[aria-expanded]"))


def cell(page: Page, ordinal: int) -> Locator:
    return page.get_by_role("navigation", name="Sentences").get_by_role("button", name=f"Sentence {ordinal}: ")


@pytest.mark.parametrize("viewport", ["desktop", "phone"])
def test_the_one_article_is_shown_with_what_each_sentence_holds(
    visit: Visit, overflow: Callable[[Page], int], viewport: str
) -> None:
    page = visit("/read", viewport=viewport)
    expect(page.get_by_role("heading", level=1)).to_have_text(TITLE)
    expect(page.locator("[data-ordinal]")).to_have_count(46)
    expect(page.get_by_role("note").filter(has_text="told in our words")).to_contain_text("stays with its publisher")
    expect(toggle(page, 28)).to_contain_text("6 claims")
    expect(toggle(page, 33)).to_contain_text("8 claims, 1 warning sign")
    expect(toggle(page, 31)).to_contain_text("1 warning sign")
    expect(toggle(page, 4)).to_contain_text("orientation")
    toggle(page, 4).click()
    expect(sentence(page, 4)).to_contain_text("It tells the reader what the text is for")
    expect(page.get_by_role("note").filter(has_text="no diagnosis")).to_be_attached()
    assert overflow(page) <= 0


def test_a_sentence_opens_its_claims_with_their_words_qualifiers_and_ways_on(visit: Visit) -> None:
    page = visit("/read?article=back-warmth")
    toggle(page, 28).click()
    claim = sentence(page, 28).get_by_role("listitem").filter(has_text="Kidney infection can have the symptom fever")
    expect(claim.get_by_role("list", name="Qualifiers")).to_have_text("possibleoften")
    expect(claim.locator(".mark-object")).to_have_text("high temperature")
    expect(claim).to_contain_text("words not checked: the text is not at hand")
    links = {link.inner_text(): link.get_attribute("href") for link in claim.get_by_role("link").all()}
    assert links["Ask about fever"] == "/?present=concept:fever"
    assert links["Map of kidney infection"] == "/map?concept=concept:kidney-infection"
    assert (links["Data"] or "").startswith("/claim/")
    assert page.url.endswith("/read?article=back-warmth&sentence=28")


def test_a_sentence_that_leans_on_another_leads_to_it(visit: Visit) -> None:
    page = visit("/read?article=back-warmth&sentence=28")
    sentence(page, 28).get_by_role("link", name="sentence 27", exact=True).first.click()
    expect(toggle(page, 27)).to_have_attribute("aria-expanded", "true")
    expect(toggle(page, 27)).to_be_focused()
    expect(sentence(page, 28).locator(".read-panel")).to_have_count(0)
    page.go_back()
    expect(toggle(page, 28)).to_be_focused()


def test_warning_signs_say_how_soon_and_what_they_point_to(visit: Visit) -> None:
    page = visit("/read?article=back-warmth&sentence=33")
    sign = sentence(page, 33).get_by_role("listitem").filter(has_text="Fever or chills with back warmth")
    expect(sign).to_contain_text("assessment")
    expect(sign).to_contain_text("may point to infection, kidney infection and spinal infection")
    expect(sign.get_by_role("link", name="Ask with its findings")).to_have_attribute(
        "href", "/?present=concept:back-warmth,concept:chills,concept:fever"
    )


@pytest.mark.parametrize(
    ("address", "viewport"), [("/read?article=back-warmth&sentence=28", "phone"), ("/read#sentence-28", "desktop")]
)
def test_a_shared_link_brings_the_sentence_into_view(visit: Visit, viewport: str, address: str) -> None:
    page = visit(address, viewport=viewport)
    expect(toggle(page, 28)).to_be_focused()
    expect(sentence(page, 28)).to_be_in_viewport()
    expect(sentence(page, 28)).to_contain_text("flank pain")
    expect(toggle(page, 28)).to_have_attribute("aria-expanded", "true")


def test_a_sentence_keeps_its_place_when_it_is_opened(visit: Visit) -> None:
    page = visit("/read")
    toggle(page, 28).click()
    expect(sentence(page, 28)).to_contain_text("flank pain")
    expect(toggle(page, 28)).to_be_focused()
    toggle(page, 29).scroll_into_view_if_needed()
    before = sentence(page, 29).bounding_box()
    toggle(page, 29).evaluate("button => button.click()")
    expect(toggle(page, 28)).to_have_attribute("aria-expanded", "false")
    after = sentence(page, 29).bounding_box()
    assert before
    assert after
    # What was open above has closed; an open sentence has a margin of its own.
    assert abs(before["y"] - after["y"]) < 20


def test_the_keyboard_leads_from_sentence_to_sentence(visit: Visit) -> None:
    page = visit("/read?article=back-warmth&only=warning-signs&sentence=30")
    expect(toggle(page, 30)).to_be_focused()
    page.keyboard.press("n")
    expect(toggle(page, 31)).to_be_focused()
    page.keyboard.press("n")
    expect(sentence(page, 32)).to_contain_text("Warning sign")
    page.keyboard.press("p")
    expect(toggle(page, 31)).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(toggle(page, 31)).to_have_attribute("aria-expanded", "false")
    expect(toggle(page, 31)).to_be_focused()
    assert page.url.endswith("/read?article=back-warmth&only=warning-signs")
    cell(page, 1).focus()
    page.keyboard.press("ArrowRight")
    expect(cell(page, 2)).to_be_focused()
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    expect(toggle(page, 46)).to_be_focused()


def test_letters_are_letters_where_one_types(visit: Visit) -> None:
    page = visit("/read?article=back-warmth&sentence=28")
    expect(toggle(page, 28)).to_be_focused()
    page.get_by_role("combobox").press_sequentially("neurop")
    expect(page.get_by_role("option", name="neuropathy")).to_be_visible()
    assert "sentence=28" in page.url


def test_sentences_are_filtered_by_what_they_hold_and_name(visit: Visit) -> None:
    page = visit("/read?article=back-warmth")
    which = page.get_by_role("group", name="Which sentences to show")
    which.get_by_role("button", name="Neither").click()
    expect(page.locator("[data-ordinal]")).to_have_count(1)
    expect(page.get_by_text("11 sentences not shown")).to_be_visible()
    which.get_by_role("button", name="All").click()
    page.get_by_role("combobox").press_sequentially("high temp")
    expect(page.get_by_role("option").first).to_contain_text("fever")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").filter(has_text="is named by")).to_contain_text("of 46 sentences")
    shown = [row.get_attribute("data-ordinal") for row in page.locator("[data-ordinal]").all()]
    assert shown == ["28", "29", "33"]
    assert page.url.endswith("/read?article=back-warmth&concept=concept:fever")
    page.get_by_role("button", name="Remove fever").click()
    expect(page.locator("[data-ordinal]")).to_have_count(46)


def test_the_sections_stand_in_a_table(visit: Visit) -> None:
    page = visit("/read")
    page.get_by_text("What each section holds, as a table").click()
    row = page.get_by_role("row").filter(has=page.get_by_role("rowheader", name="Introduction"))
    expect(row.get_by_role("cell").first).to_have_text("4")
    expect(row.get_by_role("cell").last).to_have_text("1 sentence: orientation")
    expect(page.get_by_role("rowheader")).to_have_count(5)


def test_where_the_text_is_at_hand_its_sentences_and_headings_are_shown(visit: Visit, robot_address: str) -> None:
    page = visit("/read", address=robot_address)
    expect(page.get_by_role("heading", name="Why robots rattle")).to_be_visible()
    expect(page.get_by_role("note").filter(has_text="told in our words")).to_have_count(0)
    row = page.locator("[data-ordinal]").filter(has_text="A loose bolt often causes rattling")
    row.get_by_role("button").first.click()
    expect(row.locator(".read-words mark").filter(has_text="loose bolt")).to_be_visible()
    expect(row).to_contain_text("words found in the sentence")
    row.get_by_role("listitem").filter(has_text="rattling (often)").first.hover()
    expect(row.locator(".read-words .mark-object")).to_have_text("rattling")


@pytest.mark.parametrize(("viewport", "scheme"), [("desktop", "light"), ("phone", "dark")])
def test_nothing_bars_the_way(visit: Visit, axe: Axe, viewport: str, scheme: str) -> None:
    page = visit("/read?article=back-warmth&sentence=33", viewport=viewport, scheme=scheme)
    expect(sentence(page, 33)).to_contain_text("Kidney infection can")
    page.get_by_text("What each section holds, as a table").click()
    if viewport == "phone":
        page.get_by_text("At a glance").click()
    assert axe(page) == []


def test_it_is_readable_at_twice_the_size(visit: Visit, overflow: Callable[[Page], int]) -> None:
    page = visit("/read?sentence=44")
    page.set_viewport_size({"width": 700, "height": 450})
    expect(sentence(page, 44)).to_contain_text("naproxen")
    assert overflow(page) <= 0


def test_of_several_articles_one_is_chosen(
    visit: Visit, axe: Axe, robot: Any, serve_for_a_while: Callable[..., AbstractContextManager[str]]
) -> None:
    for file in sorted((robot.folder / "articles").iterdir()):
        text = (
            file.read_text("utf-8").replace("rattling-robot", "humming-robot").replace("a toy robot rattles", "it hums")
        )
        robot.write(f"articles/{file.name.replace('rattling', 'humming')}", text)
    snapshot = build(robot.sources(), robot.texts(), robot.validate(), robot.places.rules)
    with serve_for_a_while(snapshot) as address:
        page = visit("/read", address=address)
        expect(page.get_by_role("main").get_by_role("listitem")).to_contain_text(
            ["Why a toy robot rattles", "Why it hums"]
        )
        assert axe(page) == []
        page.get_by_role("link", name="Why it hums").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Why it hums")
        assert page.url.endswith("/read?article=humming-robot")
        page.get_by_role("link", name="All 2 articles").click()
        expect(page.get_by_role("link", name="Why a toy robot rattles")).to_be_visible()


def test_links_to_what_is_not_there_are_explained(visit: Visit, axe: Axe) -> None:
    page = visit("/read?article=cold-feet")
    expect(page.get_by_role("alert")).to_contain_text("No article here is called “cold-feet”.")
    assert axe(page) == []
    page.get_by_role("link", name="See which articles there are").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(TITLE)
    page = visit("/read?article=back-warmth&sentence=99&concept=feverr")
    expect(page.get_by_role("alert").filter(has_text="no sentence 99")).to_contain_text("It has 46 sentences.")
    page.get_by_role("alert").get_by_role("button", name="fever").click()
    expect(page.locator("[data-ordinal]")).to_have_count(3)


@pytest.mark.parametrize(
    ("address", "document", "words"),
    [
        ("/read?article=back-warmth", "query+ReadArticle", "orientation"),
        ("/read?article=back-warmth&sentence=28", "query+ReadSentence", "high temperature"),
    ],
)
def test_the_question_can_be_taken_to_the_editors(
    visit: Visit, graphs: dict[str, Graph], address: str, document: str, words: str
) -> None:
    page = visit(address)
    page.get_by_text("Copy as …").click()
    assert document in (page.get_by_role("link", name="Open in GraphiQL").get_attribute("href") or "")
    link = page.get_by_role("link", name="Open in the SPARQL editor").get_attribute("href") or ""
    [query] = parse_qs(urlsplit(link).query)["query"]
    answer = run(graphs["back-warmth"].store, query).write(Format.CSV).decode()
    assert len(answer.splitlines()) > 15
    assert words in answer


def test_a_label_that_is_a_script_is_text(
    visit: Visit, robot: Any, serve_for_a_while: Callable[..., AbstractContextManager[str]]
) -> None:
    robot.replace("concepts/robot.ttl", 'prefLabel "smoke"@en', f'prefLabel "{HOSTILE}"@en ; skos:altLabel "smoke"@en')
    snapshot = build(robot.sources(), robot.texts(), robot.validate(), robot.places.rules)
    with serve_for_a_while(snapshot) as address:
        page = visit("/read?concept=smoke", address=address)
        expect(page.get_by_role("status").filter(has_text="is named by")).to_contain_text(HOSTILE)
        page.locator("[data-ordinal] button").first.click()
        expect(page.locator(".claim-statement").filter(has_text=HOSTILE).first).to_be_visible()


def test_a_server_that_is_gone_leaves_the_text_and_can_be_asked_again(
    visit: Visit, snapshots: dict[str, Snapshot], serve_for_a_while: Callable[..., AbstractContextManager[str]]
) -> None:
    with serve_for_a_while(snapshots["back-warmth"]) as address:
        page = visit("/read", address=address, forgive="ERR_CONNECTION_REFUSED|Failed to load resource")
        expect(page.locator("[data-ordinal]")).to_have_count(46)
    toggle(page, 28).click()
    expect(sentence(page, 28).get_by_role("alert")).to_contain_text("The server does not answer.")
    with serve_for_a_while(snapshots["back-warmth"], int(address.rpartition(":")[2])):
        page.get_by_role("button", name="Try again").click()
        expect(sentence(page, 28)).to_contain_text("flank pain")
