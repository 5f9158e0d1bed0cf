"""The Map view in a real browser: a drawing, its table, the way from an arrow to its sentences, what can go wrong."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from symptomgraph.questions import Graph
from symptomgraph.snapshot import Snapshot, build
from symptomgraph.sparql import Format, run

ROOT: Final = Path(__file__).parents[2]
AROUND: Final = "/map?concept=concept:kidney-infection"
EDGE: Final = "&edge=concept:kidney-infection,concept:fever"
HOSTILE: Final = "<script>alert(1)</script>"
DRAWING: Final = "document.querySelector('.map-canvas')._cyreg.cy"

Visit = Callable[..., Page]
Axe = Callable[[Page], list[str]]
Serving = Callable[..., AbstractContextManager[str]]

pytestmark = pytest.mark.xdist_group("browser")


def heading(page: Page, name: str) -> Locator:
    return page.get_by_role("heading", name=name)


def field(page: Page) -> Locator:
    return page.get_by_role("combobox", name="Concept in the centre")


def panel(page: Page) -> Locator:
    return page.get_by_role("region", name="What is chosen")


def table(page: Page) -> Locator:
    return page.get_by_role("region", name="Table of connections")


def rows(page: Page) -> Locator:
    return table(page).locator("tbody tr")


def drawing(page: Page) -> Locator:
    """The drawing, once it is drawn."""
    expect(page.locator(".map-canvas canvas").first).to_be_attached()
    return page.get_by_role("group", name="Drawing of")


def told(page: Page) -> Locator:
    return page.locator(".map-count")


def until(page: Page, expression: str) -> None:
    """Waits until the expression is true; the page's policy lets no script of Playwright's do so."""
    for _ in range(200):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(20)
    raise AssertionError(expression)


def edges(page: Page, selector: str = "edge") -> int:
    count: int = page.evaluate(f"{DRAWING}.edges({json.dumps(selector)}).length")
    return count


def tap(page: Page, element: str) -> None:
    """Clicks an element of the drawing where it is seen: a concept in its middle, an arrow near its tip."""
    place = page.evaluate(
        f"""id => {{
          const one = {DRAWING}.getElementById(id);
          const box = document.querySelector('.map-canvas').getBoundingClientRect();
          const at = one.isNode() ? one.renderedPosition() : one.renderedTargetEndpoint();
          return {{ x: box.x + at.x - (one.isNode() ? 0 : 9), y: box.y + at.y }};
        }}""",
        element,
    )
    page.mouse.click(place["x"], place["y"])


@pytest.mark.parametrize("viewport", ["desktop", "phone"])
def test_it_opens_on_the_condition_that_the_first_question_finds(
    visit: Visit, overflow: Callable[[Page], int], viewport: str
) -> None:
    page = visit("/map", viewport=viewport)
    expect(heading(page, "Around kidney infection")).to_be_visible()
    expect(page).to_have_url(f"{page.url.split('/map')[0]}{AROUND}")
    expect(told(page)).to_contain_text("Kidney infection and 8 concepts around it, 8 connections.")
    expect(rows(page)).to_have_count(8)
    expect(drawing(page)).to_be_visible()
    assert edges(page) == 8
    expect(panel(page)).to_contain_text("An infection of a kidney.")
    expect(page.get_by_role("note").filter(has_text="no diagnosis")).to_be_visible()
    assert overflow(page) <= 0


def test_an_arrow_opens_the_sentences_that_make_it(visit: Visit) -> None:
    page = visit(AROUND)
    drawing(page).scroll_into_view_if_needed()
    tap(page, "concept:kidney-infection,concept:fever")
    expect(panel(page)).to_contain_text("Kidney infection can have the symptom fever (often).")
    expect(panel(page).get_by_role("link", name="sentence 28")).to_have_attribute(
        "href", "/read?article=back-warmth&sentence=28"
    )
    assert page.url.endswith(EDGE)
    assert edges(page, ".chosen") == 1
    page.go_back()
    expect(panel(page)).to_contain_text("An infection of a kidney.")


def test_a_concept_of_the_drawing_shows_what_it_is_and_goes_to_the_centre(visit: Visit) -> None:
    page = visit(AROUND)
    drawing(page).scroll_into_view_if_needed()
    tap(page, "concept:fever")
    expect(panel(page)).to_contain_text("high temperature")
    expect(panel(page).get_by_role("link", name="Data")).to_have_attribute("href", "/concept/fever")
    panel(page).get_by_role("button", name="kidney infection has symptom fever").click()
    expect(panel(page)).to_contain_text("can have the symptom fever (often)")
    panel(page).get_by_role("link", name="Around fever").click()
    expect(heading(page, "Around fever")).to_be_visible()
    expect(panel(page)).to_be_focused()
    assert page.url.endswith("/map?concept=concept:fever")


def test_the_keyboard_does_everything(visit: Visit) -> None:
    page = visit(AROUND)
    group = drawing(page)
    group.focus()
    before = page.evaluate(f"[{DRAWING}.zoom(), {DRAWING}.pan()]")
    for key in ("+", "ArrowLeft", "ArrowDown"):
        page.keyboard.press(key)
    after = page.evaluate(f"[{DRAWING}.zoom(), {DRAWING}.pan()]")
    assert after[0] > before[0]
    assert after[1] != before[1]
    page.keyboard.press("0")
    assert page.evaluate(f"[{DRAWING}.zoom(), {DRAWING}.pan()]") == before
    page.keyboard.press("n")
    expect(panel(page)).to_contain_text("Kidney infection can have the symptom back warmth.")
    page.keyboard.press("n")
    expect(panel(page)).to_contain_text("Kidney infection can have the symptom chills.")
    page.keyboard.press("p")
    expect(panel(page).get_by_role("status")).to_have_text("kidney infection has symptom back warmth: 1 claim")
    button = table(page).get_by_role("button", name="kidney infection has symptom fever")
    button.focus()
    page.keyboard.press("Enter")
    expect(panel(page)).to_contain_text("can have the symptom fever (often)")
    expect(button).to_have_attribute("aria-pressed", "true")
    field(page).press_sequentially("high temp")
    expect(page.get_by_role("option").first).to_be_visible()
    field(page).press("Enter")
    expect(heading(page, "Around fever")).to_be_visible()


def test_the_wheel_scrolls_the_page_and_zooms_with_ctrl(visit: Visit) -> None:
    page = visit(AROUND)
    drawing(page).hover()
    before = page.evaluate(f"{DRAWING}.zoom()")
    page.keyboard.down("Control")
    page.mouse.wheel(0, -40)
    page.keyboard.up("Control")
    until(page, f"{DRAWING}.zoom() > {before}")
    before = page.evaluate(f"{DRAWING}.zoom()")
    page.mouse.wheel(0, 40)
    until(page, "window.scrollY > 0")
    assert page.evaluate(f"{DRAWING}.zoom()") == before


def test_filters_leave_out_and_say_so(visit: Visit) -> None:
    page = visit(AROUND)
    page.get_by_text("Filter by kind and relation").click()
    page.get_by_role("checkbox", name="has symptom 7").uncheck()
    expect(rows(page)).to_have_count(2)
    expect(told(page)).to_contain_text("6 concepts left out by the filters.")
    assert page.url.endswith("&relations=skos:broader")
    drawing(page)
    page.get_by_role("button", name="Zoom in").click()
    zoom = page.evaluate(f"{DRAWING}.zoom()")
    table(page).get_by_role("button", name="kidney infection is a kind of infection").click()
    expect(panel(page)).to_contain_text("Kidney infection is a kind of infection.")
    assert page.evaluate(f"{DRAWING}.zoom()") == zoom
    page.get_by_role("checkbox", name="is a kind of 2").uncheck()
    expect(rows(page)).to_have_count(0)
    told(page).get_by_role("button", name="Show all").click()
    expect(rows(page)).to_have_count(8)
    page.get_by_role("checkbox", name="Conditions 3").uncheck()
    expect(rows(page)).to_have_count(6)
    assert edges(page) == 6


def test_the_table_is_sorted_by_its_heads(visit: Visit) -> None:
    page = visit(AROUND)
    by_claims = table(page).get_by_role("button", name="Claims", exact=True)
    by_claims.click()
    expect(rows(page).first).to_contain_text("fever")
    expect(table(page).get_by_role("columnheader", name="Claims")).to_have_attribute("aria-sort", "ascending")
    table(page).get_by_role("button", name="To", exact=True).click()
    expect(rows(page).first).to_contain_text("back warmth")
    table(page).get_by_role("button", name="To", exact=True).click()
    expect(rows(page).first).to_contain_text("low back pain")


def test_a_shared_link_restores_all_of_it(visit: Visit) -> None:
    relations = "&relations=sg:hasSymptom,sg:causes&kinds=CONDITION,SYMPTOM,CAUSE"
    page = visit(f"/map?concept=back warmth&depth=2{relations}{EDGE}")
    expect(heading(page, "Around back warmth")).to_be_visible()
    expect(page.get_by_role("radio", name="Two steps")).to_be_checked()
    expect(panel(page)).to_contain_text("can have the symptom fever (often)")
    drawing(page)
    kinds: list[str] = page.evaluate(f"[...new Set({DRAWING}.nodes('.concept').map(one => one.data('kind')))]")
    assert sorted(kinds) == ["CAUSE", "CONDITION", "SYMPTOM"]
    page.get_by_text("Filter by kind and relation").click()
    expect(page.get_by_role("checkbox", name="relieves")).not_to_be_checked()
    expect(page.get_by_role("checkbox", name="causes", exact=False).nth(1)).to_be_checked()


@pytest.mark.parametrize(("viewport", "scheme"), [("desktop", "light"), ("phone", "dark")])
def test_nothing_bars_the_way(visit: Visit, axe: Axe, viewport: str, scheme: str) -> None:
    page = visit(f"{AROUND}{EDGE}", viewport=viewport, scheme=scheme)
    drawing(page)
    expect(panel(page)).to_contain_text("can have the symptom fever (often)")
    page.get_by_text("Filter by kind and relation").click()
    assert axe(page) == []
    field(page).press_sequentially("heating pad")
    expect(page.get_by_role("option").first).to_be_visible()
    field(page).press("Enter")
    page.get_by_text("Persistence: temporary").click()
    expect(panel(page).get_by_role("link", name="sentence 15")).to_be_visible()
    assert axe(page) == []


def test_it_is_readable_at_twice_the_size(visit: Visit, overflow: Callable[[Page], int]) -> None:
    page = visit(AROUND)
    page.set_viewport_size({"width": 700, "height": 450})
    expect(heading(page, "Around kidney infection")).to_be_visible()
    drawing(page)
    assert overflow(page) <= 0


def test_what_is_claimed_less_is_drawn_otherwise(visit: Visit, robot_address: str) -> None:
    page = visit("/map?concept=rattling", address=robot_address)
    drawing(page)
    assert edges(page, ".hedged") > 0
    assert edges(page, ".asserted") > 0
    styles: list[list[str]] = page.evaluate(
        f"['hedged', 'asserted'].map(how => [...new Set({DRAWING}.edges('.' + how).map(e => e.style('line-style')))])"
    )
    assert styles == [["dashed"], ["solid"]]
    expect(panel(page)).to_contain_text("Rattling")


def test_where_the_text_is_at_hand_the_sentence_is_shown_with_its_words_marked(
    visit: Visit, robot_address: str
) -> None:
    page = visit("/map?edge=concept:loose-bolt,concept:rattling&concept=rattling", address=robot_address)
    expect(panel(page).locator("blockquote mark").filter(has_text="rattl").first).to_be_visible()


def test_a_graph_that_does_not_know_the_first_question_opens_on_its_own(visit: Visit, robot_address: str) -> None:
    page = visit("/map", address=robot_address)
    expect(heading(page, "Around")).to_be_visible()
    expect(rows(page).first).to_be_visible()


@pytest.mark.parametrize("depth", [1, 2])
def test_the_question_for_programs_gives_the_same_claims(visit: Visit, graphs: dict[str, Graph], depth: int) -> None:
    page = visit(f"/map?concept=concept:kidney-infection&depth={depth}&relations=sg:hasSymptom")
    drawing(page)
    page.get_by_text("Copy as …").click()
    link = page.get_by_role("link", name="Open in the SPARQL editor").get_attribute("href") or ""
    (query,) = parse_qs(urlsplit(link).query)["query"]
    bindings = json.loads(run(graphs["back-warmth"].store, query).write(Format.JSON))["results"]["bindings"]
    ends = {(row["subject"]["value"], row["object"]["value"]) for row in bindings}
    assert len(ends) == edges(page) > 5
    graphiql = page.get_by_role("link", name="Open in GraphiQL").get_attribute("href") or ""
    assert "query+MapNeighbourhood" in graphiql


def test_an_unknown_concept_in_a_link_is_explained_and_mended(visit: Visit, axe: Axe) -> None:
    page = visit("/map?concept=feverr")
    expect(page.get_by_role("alert")).to_contain_text('No concept is called "feverr".')
    assert axe(page) == []
    page.get_by_role("alert").get_by_role("button", name="fever").click()
    expect(heading(page, "Around fever")).to_be_visible()
    expect(page.get_by_role("alert")).to_have_count(0)


def test_a_connection_that_is_not_there_is_said(visit: Visit) -> None:
    page = visit(f"{AROUND}&edge=concept:fever,concept:fever")
    expect(heading(page, "This connection is not on the map")).to_be_visible()
    panel(page).get_by_role("button", name="Close").click()
    expect(panel(page)).to_contain_text("An infection of a kidney.")


def test_a_label_that_is_a_script_is_text(visit: Visit, robot: Any, serve_for_a_while: Serving) -> None:
    robot.replace("concepts/robot.ttl", 'prefLabel "smoke"@en', f'prefLabel "{HOSTILE}"@en ; skos:altLabel "smoke"@en')
    snapshot = build(robot.sources(), robot.texts(), robot.validate(), robot.places.rules)
    with serve_for_a_while(snapshot) as address:
        page = visit("/map?concept=concept:smoke", address=address)
        expect(heading(page, f"Around {HOSTILE}")).to_be_visible()
        expect(table(page)).to_contain_text(HOSTILE)
        drawing(page)
        label: str = page.evaluate(f"{DRAWING}.getElementById('concept:smoke').data('label')")
        assert label.replace("\n", "").startswith("<script>")


def test_a_server_that_is_gone_is_told_and_what_is_there_stays(
    visit: Visit, snapshots: dict[str, Snapshot], serve_for_a_while: Serving
) -> None:
    with serve_for_a_while(snapshots["back-warmth"]) as address:
        page = visit(AROUND, address=address, forgive="ERR_CONNECTION_REFUSED|Failed to load resource")
        expect(rows(page)).to_have_count(8)
        drawing(page)
    page.get_by_text("Two steps").click()
    expect(page.get_by_role("alert")).to_contain_text("The server does not answer.")
    expect(rows(page)).to_have_count(8)
    with serve_for_a_while(snapshots["robot"], int(address.rpartition(":")[2])):
        page.get_by_role("button", name="Try again").click()
        expect(page.get_by_role("alert")).to_contain_text("No concept")
        expect(page.get_by_role("status").filter(has_text="new snapshot")).to_be_visible()


def test_a_slow_server_is_told_while_the_last_map_stays(visit: Visit) -> None:
    page = visit(AROUND)
    expect(rows(page)).to_have_count(8)
    page.clock.install()
    page.route("**/graphql*", lambda _: None)
    page.get_by_text("Two steps").click()
    page.clock.run_for(10_000)
    expect(page.get_by_role("status").filter(has_text="taking longer than usual")).to_be_visible()
    expect(rows(page)).to_have_count(8)


def test_a_drawing_that_cannot_be_loaded_leaves_the_table(visit: Visit) -> None:
    page = visit("/trust", forgive="Failed to (load|fetch)")
    page.route("**/assets/drawing-*.js", lambda route: route.abort())
    page.get_by_role("link", name="Map", exact=True).click()
    expect(page.get_by_text("The drawing could not be loaded.")).to_be_visible()
    expect(rows(page)).to_have_count(8)
