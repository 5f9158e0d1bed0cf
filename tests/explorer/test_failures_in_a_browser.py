"""What can go wrong around the explorer, with real servers that stop, start anew, wait, refuse and serve odd words."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from threading import Event
from typing import Any, Final

import pytest
from playwright.sync_api import Page, expect
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from symptomgraph.snapshot import Snapshot, build

SCRIPT: Final = "<script>alert(1)</script>"
LONG: Final = "rattling" * 30
RIGHT_TO_LEFT: Final = "רעש מתכתי"
GONE: Final = "ERR_CONNECTION_REFUSED|Failed to load resource|Unable to preload|dynamically imported"
REFUSED: Final = "Failed to load resource"
PROBE_SECONDS: Final = 0.02

Visit = Callable[..., Page]
ServeForAWhile = Callable[..., AbstractContextManager[str]]

pytestmark = pytest.mark.xdist_group("browser")


@dataclass
class Slow:
    """Keeps what is asked in GraphQL waiting until it is let through."""

    app: ASGIApp
    through: Event = field(default_factory=Event)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        while scope["path"] == "/graphql" and not self.through.is_set():
            await asyncio.sleep(PROBE_SECONDS)
        await self.app(scope, receive, send)


@dataclass
class Busy:
    """Refuses what is asked in GraphQL, as a proxy before a busy server does, until it is well again."""

    app: ASGIApp
    well: Event = field(default_factory=Event)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["path"] == "/graphql" and not self.well.is_set():
            refusal = PlainTextResponse("busy", 503, {"retry-after": "7"})
            await refusal(scope, receive, send)
        else:
            await self.app(scope, receive, send)


def port_of(address: str) -> int:
    return int(address.rpartition(":")[2])


def test_a_server_that_stopped_is_told_in_every_view_and_left_open_to_try_again(
    visit: Visit, snapshots: dict[str, Snapshot], serve_for_a_while: ServeForAWhile
) -> None:
    pages = {}
    with serve_for_a_while(snapshots["robot"]) as address:
        for path in ("/", "/trust"):
            pages[path] = visit(path, address=address, forgive=GONE)
            expect(pages[path].get_by_role("heading", level=2).first).to_be_visible()
    pages["/"].get_by_role("link", name="Trust", exact=True).click()
    expect(pages["/"].get_by_role("alert")).to_contain_text("the server is gone")
    pages["/trust"].get_by_role("link", name="Ask", exact=True).click()
    expect(pages["/trust"].get_by_role("alert")).to_contain_text("the server is gone")
    with serve_for_a_while(snapshots["robot"], port_of(address)):
        for page in pages.values():
            page.get_by_role("button", name="Load the page again").click()
            expect(page.get_by_role("alert")).to_have_count(0)
            expect(page.get_by_role("heading", level=2).first).to_be_visible()
        assert pages["/"].url == f"{address}/trust"


def test_a_slow_server_is_told_with_a_way_to_begin_again(
    visit: Visit, snapshots: dict[str, Snapshot], serve_for_a_while: ServeForAWhile
) -> None:
    waiting: list[Slow] = []

    def around(app: ASGIApp) -> ASGIApp:
        waiting.append(Slow(app))
        return waiting[0]

    with serve_for_a_while(snapshots["robot"], around=around) as address:
        page = visit("/trust?layers=syntax", address=address)
        page.clock.install()
        progress = page.get_by_role("status")
        expect(progress.filter(has_text="The report is on its way")).to_be_visible()
        page.reload()
        expect(progress.filter(has_text="The report is on its way")).to_be_visible()
        page.clock.run_for(10_000)
        expect(progress.filter(has_text="taking longer than usual")).to_be_visible()
        page.get_by_role("button", name="Load the page again").press("Enter")
        waiting[0].through.set()
        expect(page.get_by_role("region", name="The outcome")).to_be_visible()
        assert page.url == f"{address}/trust?layers=syntax"


def test_a_new_snapshot_is_noticed_when_the_page_is_looked_at_and_the_address_stays(
    visit: Visit, robot: Any, serve_for_a_while: ServeForAWhile
) -> None:
    first = build(robot.sources(), robot.texts(), robot.validate(), robot.places.rules)
    robot.replace("concepts/robot.ttl", '"warmth"@en', '"warmth"@en , "much warmth"@en')
    second = build(robot.sources(), robot.texts(), robot.validate(), robot.places.rules)
    assert first.id != second.id
    with serve_for_a_while(first) as address:
        page = visit("/trust?layers=coverage", address=address, forgive=GONE)
        expect(page.get_by_text(first.id)).to_be_visible()
    with serve_for_a_while(second, port_of(address)):
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        notice = page.get_by_role("status").filter(has_text="The server has a new snapshot")
        expect(notice).to_be_visible()
        expect(page.get_by_text(first.id)).to_be_visible()
        notice.get_by_role("button", name="Load the page again").click()
        expect(page.get_by_text(second.id)).to_be_visible()
        expect(notice).to_have_count(0)
        assert page.url == f"{address}/trust?layers=coverage"


@pytest.mark.parametrize(
    "path", ["/?present=ratling", "/map?concept=ratling", "/read?concept=ratling", "/compare?conditions=loose-blt"]
)
def test_an_unknown_concept_in_a_shared_link_is_told_with_what_may_be_meant(
    visit: Visit, robot_address: str, path: str
) -> None:
    page = visit(path, address=robot_address)
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text(path.partition("=")[2])
    expect(
        alert.get_by_role("button", name="loose bolt" if "loose" in path else "rattling", exact=True)
    ).to_be_visible()


@pytest.mark.parametrize("path", ["/nowhere", "/read?article=nothing"])
def test_what_is_not_there_is_told(visit: Visit, robot_address: str, path: str) -> None:
    page = visit(path, address=robot_address, forgive=REFUSED)
    expect(page.get_by_text("nothing", exact=False).first).to_be_visible()


def test_too_many_questions_are_told_with_how_long_to_wait(
    visit: Visit, snapshots: dict[str, Snapshot], serve_for_a_while: ServeForAWhile
) -> None:
    with serve_for_a_while(snapshots["robot"], rate_limit="1/minute") as address:
        page = visit("/trust", address=address, forgive=REFUSED)
        alert = page.get_by_role("alert")
        expect(alert).to_contain_text("More than 1 per 1 minute were asked.")
        expect(alert).to_contain_text("Try again in")
        expect(alert).to_contain_text("seconds.")
        expect(alert.get_by_role("button", name="Try again")).to_be_visible()


def test_a_busy_server_is_told_with_when_to_come_back(
    visit: Visit, snapshots: dict[str, Snapshot], serve_for_a_while: ServeForAWhile
) -> None:
    refusing: list[Busy] = []

    def around(app: ASGIApp) -> ASGIApp:
        refusing.append(Busy(app))
        return refusing[0]

    with serve_for_a_while(snapshots["robot"], around=around) as address:
        page = visit("/trust", address=address, forgive=REFUSED)
        alert = page.get_by_role("alert")
        expect(alert).to_contain_text("The server answered with 503.")
        expect(alert).to_contain_text("Try again in 7 seconds.")
        refusing[0].well.set()
        alert.get_by_role("button", name="Try again").click()
        expect(page.get_by_role("region", name="The outcome")).to_be_visible()
        expect(alert).to_have_count(0)


def test_a_question_that_the_server_refuses_says_why(
    visit: Visit, snapshots: dict[str, Snapshot], serve_for_a_while: ServeForAWhile
) -> None:
    with serve_for_a_while(snapshots["robot"], max_cost=20) as address:
        page = visit("/trust", address=address, forgive=REFUSED)
        alert = page.get_by_role("alert")
        expect(alert).to_contain_text("20")
        expect(alert.get_by_role("button", name="Try again")).to_have_count(0)


def test_odd_labels_are_text_and_break_no_view(
    visit: Visit, overflow: Callable[[Page], int], robot: Any, serve_for_a_while: ServeForAWhile
) -> None:
    odd = {"smoke": SCRIPT, "rattling": LONG, "heat": RIGHT_TO_LEFT, "loose bolt": f"{SCRIPT} {LONG}"}
    for label, instead in odd.items():
        robot.replace(
            "concepts/robot.ttl",
            f'prefLabel "{label}"@en',
            f'prefLabel "{instead}"@en ; skos:altLabel "{label}"@en',
        )
    found = robot.validate()
    assert found.conforms, found.findings
    with serve_for_a_while(build(robot.sources(), robot.texts(), found, robot.places.rules)) as address:
        page = visit("/?present=smoke,rattling,heat", address=address)
        page.on("dialog", lambda dialog: pytest.fail(f"a label was run: {dialog.message}"))
        for path, shown in {
            "/?present=smoke,rattling,heat": SCRIPT,
            "/map?concept=rattling": LONG,
            "/read?concept=smoke": SCRIPT,
            "/compare?conditions=loose-bolt,overheating": RIGHT_TO_LEFT,
            "/trust": "It conforms",
        }.items():
            page.goto(f"{address}{path}")
            expect(page.get_by_text(shown).first).to_be_visible()
            for width in (1400, 360):
                page.set_viewport_size({"width": width, "height": 800})
                assert overflow(page) <= 0, (path, width)
