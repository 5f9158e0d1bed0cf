"""What the explorer promises of typing: the work that a key makes for the browser, on a graph of 10,000 concepts.

The concepts are made up of words for machines, each with a synonym. A person's typing is a key each 120 ms; what the
browser's main thread did meanwhile is divided by the keys. What else the machine does delays the slowest key, of which
nothing is promised: it is what the browser itself measured, from the key to the next frame. Needs Chromium, and the
pages as they were built with the package, or where EXPLORER_STATIC says.
"""

from __future__ import annotations

import os
import shutil
import socket
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from typing import Final

import uvicorn
from playwright.sync_api import Page, sync_playwright

from symptomgraph.articles import read_texts
from symptomgraph.questions import open_graph
from symptomgraph.settings import Places
from symptomgraph.snapshot import Snapshot, build
from symptomgraph.sources import load, with_vocabulary
from symptomgraph.validation import Engine, validate
from symptomgraph.web.app import create_app
from symptomgraph.web.built import STATIC
from symptomgraph.web.service import Service
from symptomgraph.web.settings import ServerSettings

ROOT: Final = Path(__file__).parents[2]
ROBOT: Final = ROOT / "tests" / "data" / "robot"
PAGES: Final = Path(os.environ.get("EXPLORER_STATIC", STATIC))
CHROMIUM: Final = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
HEADER: Final = """@prefix sg: <https://w3id.org/symptomgraph/vocab#> .
@prefix concept: <https://w3id.org/symptomgraph/concept/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
"""
HOW: Final = "faint brief steady sharp dull sudden rising slow hollow dry wet deep high low even harsh soft odd new old"
WHERE: Final = (
    "rotor gear wheel belt shaft pump valve hinge lid casing cable fuse switch lamp screen keypad sensor arm leg fan "
    "neck spring clutch axle piston"
)
WHAT: Final = (
    "hum click whine drip jolt glow odour tremor stutter stall rub squeal hiss knock flicker drag tilt pulse leak buzz"
)
TYPED: Final = ("sudden gear whine", "flicker", "high pump hss", "clicking of the lid", "nothing that is there")
KEY_SECONDS: Final = 0.12
MOST_MS: Final = 50.0
SLOWEST: Final = """() => {
  window.slowest = 0;
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) window.slowest = Math.max(window.slowest, entry.duration);
  }).observe({type: "event", durationThreshold: 16, buffered: false});
}"""


def main() -> int:
    """Prints what was measured; 1 where typing takes longer than is promised."""
    if CHROMIUM is None or not PAGES.is_dir():
        print(f"  not measured: there is no {'folder of built pages' if CHROMIUM else 'Chromium on this machine'}")
        return 0
    snapshot = made_up()
    print(f"  {snapshot.counts.concepts:,} concepts")
    print(f"  search, on the server                    {searched(snapshot)}")
    with served(snapshot) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(reduced_motion="reduce")
        page.goto(f"{address}/?present=")
        busy, slowest, shown = typed(page)
        browser.close()
    print(f"  main thread busy, each key               {busy:6.1f} ms   promised: at most {MOST_MS:.0f}")
    print(f"  slowest key to the next frame            {slowest:6.1f} ms")
    print(f"  last key to suggestions, median          {shown:6.1f} ms")
    return 1 if busy > MOST_MS else 0


def made_up() -> Snapshot:
    """The robot example with 10,000 concepts more."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROBOT, folder, dirs_exist_ok=True)
        concepts = "".join(_concept(*words) for words in product(HOW.split(), WHERE.split(), WHAT.split()))
        Path(folder, "concepts", "more.ttl").write_text(HEADER + concepts, "utf-8")
        places = Places(ROOT / "ontology", ROOT / "shapes", ROOT / "ontology")
        sources = with_vocabulary(load([Path(folder)]), places)
        texts = read_texts([file.real for file in sources.files])
        report = validate(sources, load([places.shapes]), texts, engine=Engine.FAST, checks=places.checks)
        return build(sources, texts, report, places.rules)


def _concept(how: str, where: str, what: str) -> str:
    return (
        f'concept:{how}-{where}-{what} a sg:Symptom ; skos:prefLabel "{how} {where} {what}"@en ;\n'
        f'    skos:altLabel "{how} {what} of the {where}"@en ; skos:definition "A {what} at the {where}."@en .\n'
    )


def searched(snapshot: Snapshot) -> str:
    """The median and the most that a search takes, of every text on the way to those that are typed."""
    lexicon = open_graph(snapshot).lexicon
    times = []
    for text in TYPED:
        for length in range(1, len(text) + 1):
            began = time.perf_counter()
            lexicon.search(text[:length], first=8)
            times.append((time.perf_counter() - began) * 1000)
    return f"{statistics.median(times):6.1f} ms, at most {max(times):.1f}"


@contextmanager
def served(snapshot: Snapshot) -> Iterator[str]:
    """A server in a thread, that keeps no answers; gives its address."""
    app = create_app(Service.of(snapshot, ServerSettings(cache=0)), PAGES)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = True
        thread.join()


def typed(page: Page) -> tuple[float, float, float]:
    """Milliseconds of work of each key, of the slowest key, and from the last key of a text to its suggestions."""
    page.get_by_role("combobox").click()
    page.evaluate(SLOWEST)
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable")
    work, shown = 0.0, []
    for text in TYPED:
        before = _work(session.send("Performance.getMetrics"))
        for key in text:
            page.keyboard.press(key)
            time.sleep(KEY_SECONDS)
        work += _work(session.send("Performance.getMetrics")) - before
        page.get_by_role("combobox").fill("")
    for text in TYPED[:-1]:
        page.keyboard.type(text[:-1])
        began = time.perf_counter()
        page.keyboard.press(text[-1])
        page.get_by_role("option").first.wait_for()
        shown.append((time.perf_counter() - began) * 1000)
        page.get_by_role("combobox").fill("")
    return work * 1000 / sum(map(len, TYPED)), page.evaluate("window.slowest"), statistics.median(shown)


def _work(answer: dict[str, list[dict[str, float | str]]]) -> float:
    return next(float(metric["value"]) for metric in answer["metrics"] if metric["name"] == "TaskDuration")


if __name__ == "__main__":
    sys.exit(main())
