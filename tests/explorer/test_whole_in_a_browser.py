"""All views of the explorer in a real browser: who cannot see, point or wait, and who opens it for the first time."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import Any, Final

import pytest
from playwright.sync_api import Page, expect

VIEWS: Final = ("Ask", "Map", "Read", "Compare", "Trust")
PICTURES: Final = {*(f"{view.lower()}-desktop" for view in VIEWS), "ask-phone"}
"""What the docs show; taken anew with SCREENSHOTS=1."""

MOST_BYTES: Final = 300_000
MOST_KEYS: Final = 60
"""In this many steps of the Tab key a reader comes from the first line to the sentences of the answer."""

MARKED: Final = """element => {
  const style = getComputedStyle(element);
  return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none";
}"""
MOVING: Final = "document.getAnimations().filter(one => one.playState === 'running').map(one => one.animationName)"

Visit = Callable[..., Page]
Axe = Callable[[Page], list[str]]
Overflow = Callable[[Page], int]

pytestmark = pytest.mark.xdist_group("browser")


def go(page: Page, view: str) -> None:
    """Opens a view by its link, and waits until it has its answer."""
    page.get_by_role("navigation", name="Views").get_by_role("link", name=view, exact=True).click()
    expect(page).to_have_title(f"{view} – Symptomgraph")
    settled(page)


def settled(page: Page) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    expect(page.locator(".loading")).to_have_count(0)
    expect(page.get_by_role("main")).to_contain_text(" ")


def focused(page: Page, expression: str) -> Any:
    return page.evaluate(f"({expression})(document.activeElement)")


@pytest.mark.parametrize("look", list(product(["light", "dark"], ["desktop", "phone"])), ids="-".join)
def test_nothing_bars_the_way_in_any_view(
    visit: Visit, axe: Axe, overflow: Overflow, picture: Callable[[Page, str], None], look: tuple[str, str]
) -> None:
    scheme, viewport = look
    page = visit("/", viewport=viewport, scheme=scheme)
    found = {}
    for view in VIEWS:
        go(page, view)
        found[view] = [*axe(page), f"{overflow(page)} px too wide" if overflow(page) > 0 else ""]
        expect(page.get_by_role("navigation", name="Views").locator("[aria-current=page]")).to_have_text(view)
        assert page.evaluate(MOVING) == []
        if (name := f"{view.lower()}-{viewport}") in PICTURES and scheme == "light":
            picture(page, name)
    assert {view: [each for each in problems if each] for view, problems in found.items() if any(problems)} == {}


@pytest.mark.parametrize("size", [(700, 450), (320, 640)], ids=str)
def test_no_view_is_wider_than_its_window(visit: Visit, overflow: Overflow, size: tuple[int, int]) -> None:
    """The first is a window of 1400 by 900 at 200 % zoom; the last what WCAG 1.4.10 asks for."""
    page = visit("/")
    page.set_viewport_size({"width": size[0], "height": size[1]})
    wide = {}
    for view in VIEWS:
        go(page, view)
        wide[view] = overflow(page)
    assert max(wide.values()) <= 0, wide


@pytest.mark.parametrize("path", ["/", "/map", "/read", "/compare", "/trust"])
def test_the_keyboard_has_a_short_way_to_the_content_and_shows_where_it_is(visit: Visit, path: str) -> None:
    page = visit(path)
    settled(page)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    assert focused(page, "element => element.id") == "main"
    unmarked = []
    for _ in range(12):
        page.keyboard.press("Tab")
        if not focused(page, MARKED):
            unmarked.append(focused(page, "element => element.outerHTML.slice(0, 120)"))
    assert unmarked == []


def test_a_newcomer_reads_by_keyboard_alone_which_conditions_and_where_it_says_so(visit: Visit) -> None:
    page = visit("/")
    expect(page.get_by_role("heading", name="2 conditions share fever and back warmth")).to_be_visible()
    for condition in ("Kidney infection", "Spinal infection"):
        expect(page.get_by_role("heading", name=condition, exact=True)).to_be_visible()
    for _ in range(MOST_KEYS):
        page.keyboard.press("Tab")
        if "sentence 28" in focused(page, "element => element.textContent").replace("\xa0", " "):
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/read?article=back-warmth&sentence=28")
    sentence = page.locator("[data-ordinal='28']")
    expect(sentence).to_be_in_viewport()
    expect(sentence).to_contain_text("Kidney infection can have the symptom fever (often).")


def test_the_docs_show_every_view_and_are_quickly_loaded() -> None:
    docs = Path(__file__).parents[2] / "docs"
    shown = (docs / "explorer.md").read_text("utf-8")
    pictures = {path.stem: path.stat().st_size for path in docs.glob("screenshots/*")}
    assert pictures.keys() == PICTURES
    assert sum(pictures.values()) < MOST_BYTES
    assert {name for name in PICTURES if f"screenshots/{name}.webp" not in shown} == set()


def test_back_returns_to_the_answer_from_each_view(visit: Visit) -> None:
    page = visit("/?present=concept:chills")
    settled(page)
    for view in VIEWS[1:]:
        go(page, view)
    for view in (*reversed(VIEWS[1:-1]), "Ask"):
        page.go_back()
        expect(page).to_have_title(f"{view} – Symptomgraph")
    assert page.url.endswith("/?present=concept:chills")
