"""The SPARQL editor in a real browser that can reach nothing but our own server."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import quote

import pytest
import uvicorn
from playwright.sync_api import Locator, Page, expect

from symptomgraph.snapshot import Snapshot
from symptomgraph.sparql.examples import Example, examples, teaching
from symptomgraph.sparql.guard import Form
from symptomgraph.vocab import CONCEPT, SG
from symptomgraph.web.app import create_app
from symptomgraph.web.service import Service
from symptomgraph.web.settings import ServerSettings

START_SECONDS: Final = 30
PATIENCE_SECONDS: Final = 20
CAP: Final = 1_000
EDITOR: Final = "document.querySelector('.tabPanel.active .yasqe .CodeMirror').CodeMirror"
SHARED: Final = "02-conditions-with-fever-and-back-warmth"

# One browser serves all of these, in one process.
pytestmark = pytest.mark.xdist_group("browser")

Axe = Callable[[Page], list[str]]


@dataclass(frozen=True)
class Desk:
    """The editor as someone works with it."""

    page: Page
    address: str

    @property
    def text(self) -> str:
        """The query in the editor."""
        text: str = self.page.evaluate(f"{EDITOR}.getValue()")
        return text

    @property
    def tabs(self) -> list[str]:
        """The titles of the tabs."""
        return self.page.locator(".yasgui [role=tab] > span").all_inner_texts()

    @property
    def panel(self) -> Locator:
        """The tab that is seen."""
        return self.page.locator(".tabPanel.active")

    @property
    def results(self) -> Locator:
        """Where its answer is drawn."""
        return self.panel.locator(".yasr_results")

    def open(self, query: str | None = None) -> Desk:
        """Opens the editor, with a query in the address if one is given."""
        self.page.goto(f"{self.address}{path_of(query)}")
        return self.ready()

    def ready(self) -> Desk:
        """Waits until one can write."""
        expect(self.panel.locator(".yasqe .CodeMirror")).to_be_visible(timeout=PATIENCE_SECONDS * 1000)
        return self

    def write(self, query: str) -> None:
        """Writes a query in place of the one that is there, key by key."""
        self.panel.locator(".yasqe .CodeMirror-lines").click()
        self.page.keyboard.press("Control+A")
        self.page.keyboard.press("Delete")
        self.page.keyboard.type(query)

    def run(self) -> None:
        """Runs the query in the editor."""
        self.panel.get_by_role("button", name="Run query").click()

    def choose(self, example: Example) -> None:
        """Opens an example, which is asked at once, and waits for what comes back."""
        self.page.locator("#examples strong").get_by_text(example.title, exact=True).click()
        self.wait_until(lambda: self.text == example.query)
        expect(self.results.locator("table, .problem, .booleanResult, .CodeMirror").first).to_be_visible()

    def wait_until(self, holds: Callable[[], bool]) -> None:
        """Waits for what the page comes to do; the page's policy forbids Playwright's own way, which evaluates text."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not holds():
            assert time.monotonic() < deadline
            self.page.wait_for_timeout(50)


Sit = Callable[..., Desk]


@pytest.fixture(scope="module")
def address(snapshots: dict[str, Snapshot], explorer_static: Path) -> Iterator[str]:
    """A server over the shipped ontology that answers analysts' queries, and cuts their answers early."""
    app = create_app(Service.of(snapshots["back-warmth"], ServerSettings(sparql_rows=CAP)), explorer_static)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="on"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        deadline = time.monotonic() + START_SECONDS
        while not server.started and thread.is_alive() and time.monotonic() < deadline:
            time.sleep(0.05)
        assert server.started
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = True
        thread.join(START_SECONDS)
        assert not thread.is_alive()


@pytest.fixture
def sit(visit: Callable[..., Page], address: str) -> Sit:
    """Sits a new visitor down at the editor, watched as all visitors are."""

    def down(query: str | None = None, **how: str) -> Desk:
        return Desk(visit(path_of(query), address=address, **how), address).ready()

    return down


def path_of(query: str | None) -> str:
    return f"/sparql?query={quote(query)}" if query else "/sparql"


def named(name: str) -> Example:
    (found,) = [example for example in examples() if example.name == name]
    return found


def test_it_opens_with_an_example_and_answers_the_question_that_the_graph_is_for(sit: Sit) -> None:
    desk = sit()
    first, *_ = examples()
    assert desk.tabs == [first.title]
    assert desk.text == first.query
    desk.choose(named(SHARED))
    expect(desk.results.locator("table")).to_contain_text("kidney infection")
    assert desk.tabs == [named(SHARED).title]


def test_every_teaching_example_has_an_answer(sit: Sit) -> None:
    desk = sit()
    assert desk.page.locator("#examples strong").all_inner_texts() == [example.title for example in examples()]
    for example in teaching():
        desk.choose(example)
        expect(desk.results.locator(".problem")).to_have_count(0)


def test_an_example_leaves_what_was_written_alone(sit: Sit) -> None:
    desk = sit()
    desk.write("ASK { }")
    desk.choose(named(SHARED))
    assert desk.tabs == [examples()[0].title, named(SHARED).title]
    desk.page.get_by_role("tab").first.click()
    assert desk.text == "ASK { }"


def test_a_graph_is_drawn_with_a_table_beside_it(sit: Sit) -> None:
    desk = sit()
    desk.choose(next(example for example in examples() if example.form == Form.CONSTRUCT))
    desk.panel.get_by_role("button", name="Shows Graph view").click()
    expect(desk.results.locator(".drawing canvas").first).to_be_visible()
    rows = desk.results.locator(".triples tbody tr")
    expect(rows.first).to_be_visible()
    assert desk.results.locator(".triples caption").inner_text() == f"{rows.count()} triples"
    assert rows.count() == rows.filter(has=desk.page.locator("a[href^='/concept/']")).count()
    expect(desk.results.get_by_role("img")).to_have_attribute(
        "aria-label", f"{rows.count()} triples as a drawing; the table after it has the same"
    )


def test_a_mistake_is_told_marked_and_found(sit: Sit) -> None:
    desk = sit("SELECT * WHERE {\n  ?s ?p ?o .\n  FILTER(?o = )\n}", forgive="status of 400")
    problem = desk.results.get_by_role("alert")
    expect(problem).to_contain_text("Line 3, column")
    expect(problem).to_contain_text("QUERY_SYNTAX")
    expect(desk.panel.locator(".mistake").first).to_be_visible()
    problem.get_by_role("button", name="Go to line 3").click()
    assert desk.page.evaluate(f"{EDITOR}.getCursor().line") == 2
    desk.panel.locator(".parseErrorIcon").hover()
    expect(desk.panel.locator(".yasqe_tooltip strong").first).to_have_css("text-decoration-line", "underline")
    desk.page.keyboard.type(" ")
    expect(desk.panel.locator(".mistake")).to_have_count(0)


def test_it_says_when_the_server_is_gone(sit: Sit) -> None:
    desk = sit(forgive="Failed to load resource")
    desk.page.route("**/sparql", lambda route: route.abort())
    desk.run()
    expect(desk.results.get_by_role("alert")).to_contain_text("The server did not answer.")


def test_it_says_when_an_answer_was_cut(sit: Sit) -> None:
    desk = sit()
    for form in ("SELECT *", "CONSTRUCT { ?s ?p ?o }"):
        desk.open(f"{form} WHERE {{ ?s ?p ?o }}")
        expect(desk.panel.locator(".yasr > .cut")).to_contain_text("cut after 1,000 rows")
    desk.write("ASK { }")
    desk.run()
    expect(desk.results.locator(".booleanResult")).to_be_visible()
    expect(desk.panel.locator(".yasr > .cut")).to_have_count(0)


def test_a_link_opens_the_query_and_asks_it(sit: Sit) -> None:
    query = '# </div><script>alert(1)</script>\nSELECT ("<b>bold</b>" AS ?text) WHERE { }'
    desk = sit(query)
    assert desk.text == query
    expect(desk.results.locator("table")).to_contain_text("<b>bold</b>")
    desk.panel.get_by_role("button", name="Share query").click()
    link = desk.panel.locator(".yasqe_sharePopup input").input_value()
    assert link.startswith(f"{desk.address}/sparql?query=")
    desk.page.goto(link)
    expect(desk.results.locator("table")).to_contain_text("<b>bold</b>")
    assert desk.text == query


def test_words_of_the_vocabulary_are_completed(sit: Sit) -> None:
    desk = sit()
    desk.write("SELECT * WHERE { ?condition sg:hasSym")
    expect(desk.page.locator(".CodeMirror-hints")).to_contain_text("sg:hasSymptom")
    desk.page.keyboard.press("Enter")
    desk.page.keyboard.type(" concept:high-temp")
    desk.page.keyboard.press("Control+Space")
    expect(desk.page.locator(".CodeMirror-hints")).to_contain_text("concept:fever")
    desk.page.keyboard.press("Enter")
    desk.page.keyboard.type(" }")
    written = desk.text
    assert f"PREFIX sg: <{SG}>" in written
    assert f"PREFIX concept: <{CONCEPT}>" in written
    assert written.endswith("SELECT * WHERE { ?condition sg:hasSymptom concept:fever }")


def test_a_class_is_completed_by_its_name_alone(sit: Sit) -> None:
    desk = sit()
    desk.write("SELECT * WHERE { ?sign a sg:Warn")
    expect(desk.page.locator(".CodeMirror-hints")).to_contain_text("sg:WarningSign")


def test_links_to_what_we_serve_stay_on_our_server(sit: Sit) -> None:
    desk = sit(
        f"SELECT ?ours ?theirs WHERE {{ VALUES (?ours ?theirs) {{ (<{CONCEPT}fever> <https://example.org/x>) }} }}"
    )
    links = desk.results.locator("a.iri")
    expect(links.first).to_have_attribute("href", "/concept/fever")
    expect(links.first).to_have_attribute("title", f"{CONCEPT}fever")
    expect(links.last).to_have_attribute("href", "https://example.org/x")


def test_what_was_written_is_there_after_a_reload_but_not_where_it_was_asked(sit: Sit) -> None:
    desk = sit()
    desk.write("ASK { } # mine")
    desk.run()
    expect(desk.results.locator(".booleanResult")).to_be_visible()
    kept = desk.page.evaluate("JSON.stringify(localStorage)")
    assert "# mine" in kept
    elsewhere = {key: value.replace(desk.address, "https://example.org") for key, value in json.loads(kept).items()}
    desk.page.evaluate("kept => Object.assign(localStorage, kept)", elsewhere)
    desk.open()
    assert desk.text == "ASK { } # mine"
    expect(desk.results.locator(".booleanResult")).to_have_count(0)
    desk.run()
    expect(desk.results.locator(".booleanResult")).to_be_visible()


def test_it_fits_a_phone(sit: Sit) -> None:
    desk = sit(viewport="phone")
    expect(desk.page.locator("#examples")).to_be_hidden()
    desk.page.get_by_text("Examples", exact=True).click()
    desk.choose(named(SHARED))
    expect(desk.results.locator("table")).to_contain_text("kidney infection")
    assert desk.page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_the_keyboard_leads_out_of_the_editor(sit: Sit) -> None:
    desk = sit()
    desk.panel.locator(".yasqe .CodeMirror-lines").click()
    desk.page.keyboard.press("Escape")
    desk.page.keyboard.press("Tab")
    assert desk.page.evaluate("document.activeElement.closest('.CodeMirror-lines')") is None
    assert desk.page.evaluate("document.activeElement.tagName") == "BUTTON"


def test_the_policy_does_stop_what_it_should(sit: Sit) -> None:
    """The checks above would see a violation if there were one."""
    desk = sit(forgive="Content Security Policy|-src")
    complaints: list[str] = []
    desk.page.on("console", lambda said: complaints.append(said.text))
    desk.page.evaluate("document.head.append(Object.assign(document.createElement('style'), {textContent: 'p {}'}))")
    desk.page.evaluate("document.body.setAttribute('style', 'color: red')")
    desk.page.evaluate(
        "document.body.append(Object.assign(document.createElement('script'), {textContent: 'var ran'}))"
    )
    desk.page.evaluate("fetch('https://example.org/').catch(() => null)")
    assert desk.page.evaluate("typeof ran") == "undefined"
    desk.wait_until(lambda: "connect-src" in " ".join(complaints))
    stopped = " ".join(complaints)
    for directive in ("style-src-elem", "style-src-attr", "script-src", "connect-src"):
        assert directive in stopped


def wrong(found: list[str]) -> list[str]:
    """What axe-core found, but for where text of CodeMirror scrolls: it follows the cursor, which axe cannot know."""
    return [finding for finding in found if not finding.endswith(".CodeMirror-scroll")]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", ["desktop", "phone"])
def test_axe_finds_nothing(sit: Sit, axe: Axe, viewport: str, scheme: str) -> None:
    desk = sit(named(SHARED).query, viewport=viewport, scheme=scheme, forgive="status of 400")
    expect(desk.results.locator("table")).to_contain_text("kidney infection")
    assert wrong(axe(desk.page)) == []
    desk.panel.get_by_role("button", name="Share query").click()
    assert wrong(axe(desk.page)) == []
    desk.open(next(example.query for example in teaching() if example.form == Form.CONSTRUCT))
    expect(desk.results.locator(".drawing canvas").first).to_be_visible()
    assert wrong(axe(desk.page)) == []
    desk.panel.get_by_role("button", name="Shows Response view").click()
    expect(desk.results.locator(".CodeMirror")).to_be_visible()
    assert wrong(axe(desk.page)) == []
    desk.open("SELECT")
    expect(desk.results.get_by_role("alert")).to_be_visible()
    assert wrong(axe(desk.page)) == []
