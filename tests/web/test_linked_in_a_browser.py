"""Pages of linked data in a real browser: nothing is refused by their own policy, and they fit on a phone."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from typing import Final

import pytest
from playwright.sync_api import Browser, sync_playwright

CHROMIUM: Final = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
PHONE: Final = 360
PATHS: Final = (
    "/concept/kidney-infection",
    "/claim/back-warmth-28-kidney-infection-fever",
    "/article/back-warmth",
    "/article/back-warmth/passage/28",
    "/warning-sign/back-warmth-31",
    "/vocab",
)
CONTRAST: Final = """
() => {
  const luminance = (colour) => {
    const [r, g, b] = colour.match(/[0-9.]+/g).map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor;
      if (colour !== "rgba(0, 0, 0, 0)") return colour;
    }
  };
  return Math.min(...[...document.querySelectorAll("main *")].filter((one) => one.innerText).map((one) => {
    const [dark, light] = [luminance(getComputedStyle(one).color), luminance(ground(one))].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }));
}
"""
"""The least contrast of a page's words with what is behind them (WCAG 2.2, success criterion 1.4.3)."""
AA: Final = 4.5

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine"),
    pytest.mark.xdist_group("browser"),
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PATHS)
def test_a_page_on_a_phone(path: str, scheme: str, browser: Browser, shipped_server: str) -> None:
    context = browser.new_context(viewport={"width": PHONE, "height": 800}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    elsewhere: list[str] = []
    page.on("request", lambda request: elsewhere.append(request.url))
    page.goto(shipped_server + path)
    assert complaints == []
    assert [url for url in elsewhere if not url.startswith((shipped_server, "data:"))] == []
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE
    assert page.evaluate("getComputedStyle(document.body).margin") == "0px", "the styles are not refused"
    assert page.evaluate(CONTRAST) >= AA
    context.close()
