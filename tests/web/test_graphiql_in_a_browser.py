"""GraphiQL in a real browser that can reach nothing but our own server."""

from __future__ import annotations

import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Final
from urllib.parse import quote

import pytest
import uvicorn
from playwright.sync_api import Browser, Page, Route, expect, sync_playwright

from symptomgraph.snapshot import Snapshot
from symptomgraph.web.app import create_app
from symptomgraph.web.built import STATIC, read_built
from symptomgraph.web.examples import EXAMPLES
from symptomgraph.web.service import Service
from symptomgraph.web.settings import ServerSettings

CHROMIUM: Final = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
START_SECONDS: Final = 30
PATIENCE_SECONDS: Final = 20
EDITOR: Final = "document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror"
QUIET: Final = ("--disable-background-networking", "--disable-component-update", "--disable-quic", "--disable-sync")

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine"),
    pytest.mark.skipif(
        read_built(STATIC, "graphiql") is None, reason="GraphiQL was not built when the package was installed"
    ),
    pytest.mark.xdist_group("browser"),
]


@dataclass
class Visit:
    """A page, and what went wrong in it."""

    page: Page
    elsewhere: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    @property
    def editor(self) -> str:
        """The text of the query editor."""
        text: str = self.page.evaluate(f"{EDITOR}.getValue()")
        return text

    @property
    def tabs(self) -> list[str]:
        """The titles of the tabs."""
        return self.page.locator(".graphiql-tab").all_inner_texts()

    def open(self, address: str) -> None:
        """Opens GraphiQL and waits until its editor knows the schema."""
        self.page.goto(address)
        expect(self.page.locator(".graphiql-query-editor .CodeMirror")).to_be_visible(timeout=30_000)
        expect(self.page.locator(".graphiql-spinner")).to_have_count(0)

    def wait_until(self, holds: Callable[[], bool]) -> None:
        """Waits for what the page comes to do; the page's policy forbids Playwright's own way, which evaluates text."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not holds():
            assert time.monotonic() < deadline
            self.page.wait_for_timeout(50)


@pytest.fixture(scope="module")
def address(shipped_snapshot: Snapshot) -> Iterator[str]:
    """A server over the shipped ontology on a free port, in a thread."""
    app = create_app(Service.of(shipped_snapshot, ServerSettings()))
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off"))
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


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu", *QUIET])
        yield launched
        launched.close()


@pytest.fixture
def visit(browser: Browser, address: str) -> Iterator[Visit]:
    """A new visitor; what asks other servers is cut; that, and what the console complains of, fails the test."""
    context = browser.new_context(viewport={"width": 1400, "height": 900})
    visiting = Visit(context.new_page())

    def cut(route: Route) -> None:
        if route.request.url.startswith(f"{address}/"):
            route.continue_()
        else:
            visiting.elsewhere.append(route.request.url)
            route.abort()

    context.route("**/*", cut)
    page = visiting.page
    page.on(
        "console", lambda said: visiting.complaints.append(said.text) if said.type in {"error", "warning"} else None
    )
    page.on("pageerror", lambda error: visiting.complaints.append(str(error)))
    page.add_init_script(
        "addEventListener('securitypolicyviolation', e => console.error(e.violatedDirective, e.sample))"
    )
    yield visiting
    context.close()
    assert visiting.elsewhere == []
    assert visiting.complaints == []


def _is_ready(visit: Visit, query: str) -> bool:
    """Whether the editor shows a query and has read the name of its operation, which it does a moment later."""
    return visit.editor == query and visit.page.evaluate(f"{EDITOR}.operationName") == query.split()[1]


def test_it_opens_with_the_examples_and_answers_the_question_that_the_graph_is_for(visit: Visit, address: str) -> None:
    visit.open(f"{address}/graphql")
    assert visit.tabs == ["SharedConditions", "Condition", "Search", "Article", "Snapshot"]
    assert visit.editor == EXAMPLES[0].query
    visit.page.get_by_role("button", name="Execute query").click()
    expect(visit.page.locator(".graphiql-response")).to_contain_text('"kidney infection"')


def test_every_example_has_an_answer(visit: Visit, address: str) -> None:
    visit.open(f"{address}/graphql")
    for example in EXAMPLES:
        visit.page.get_by_role("button", name=example.query.split()[1], exact=True).click()
        visit.wait_until(partial(_is_ready, visit, example.query))
        visit.page.get_by_role("button", name="Execute query").click()
        expect(visit.page.locator(".graphiql-response")).to_contain_text('"data"')
        assert '"errors"' not in visit.page.locator(".graphiql-response").inner_text()


def test_the_schema_helps_to_write(visit: Visit, address: str) -> None:
    visit.open(f"{address}/graphql?query={quote('{ ')}")
    visit.page.locator(".graphiql-query-editor .CodeMirror-lines").click()
    visit.page.keyboard.press("Control+End")
    visit.page.keyboard.type("con")
    visit.page.keyboard.press("Control+Space")
    expect(visit.page.locator(".CodeMirror-hints")).to_contain_text("conditions")


def test_the_documentation_and_the_dialogs_open_under_the_policy(visit: Visit, address: str) -> None:
    visit.open(f"{address}/graphql")
    visit.page.get_by_role("button", name="Show Documentation Explorer").click()
    expect(visit.page.locator(".graphiql-doc-explorer")).to_contain_text("Condition")
    visit.page.get_by_role("button", name="Open settings dialog").click()
    expect(visit.page.get_by_role("dialog")).to_be_visible()
    visit.page.keyboard.press("Escape")
    expect(visit.page.get_by_role("dialog")).to_have_count(0)


def test_the_query_of_the_address_is_in_the_editor(visit: Visit, address: str) -> None:
    query = '# </main><script>alert(1)</script>\n{ condition(ref: "sciatica") { label } }'
    visit.open(f"{address}/graphql?query={quote(query)}")
    assert visit.editor == query
    visit.page.get_by_role("button", name="Execute query").click()
    expect(visit.page.locator(".graphiql-response")).to_contain_text('"sciatica"')


def test_what_was_written_is_there_after_a_reload(visit: Visit, address: str) -> None:
    visit.open(f"{address}/graphql")
    visit.page.locator(".graphiql-query-editor .CodeMirror-lines").click()
    visit.page.keyboard.press("Control+Home")
    visit.page.keyboard.type("# mine\n")
    kept = "Object.values(localStorage).some(kept => kept.includes('# mine'))"
    visit.wait_until(lambda: bool(visit.page.evaluate(kept)))
    visit.open(f"{address}/graphql")
    assert visit.editor.startswith("# mine\n")


def test_the_policy_does_stop_what_it_should(visit: Visit, address: str) -> None:
    """The checks above would see a violation if there were one."""
    visit.open(f"{address}/graphql")
    visit.page.evaluate("document.head.append(Object.assign(document.createElement('style'), {textContent: 'p {}'}))")
    visit.page.evaluate(
        "document.body.append(Object.assign(document.createElement('script'), {textContent: 'var ran'}))"
    )
    visit.page.evaluate("fetch('https://example.org/').catch(() => null)")
    assert visit.page.evaluate("typeof ran") == "undefined"
    stopped = " ".join(visit.complaints)
    for directive in ("style-src", "script-src", "connect-src"):
        assert directive in stopped
    visit.complaints.clear()
