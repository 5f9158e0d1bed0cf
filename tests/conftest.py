"""The robot example, whole or as a copy that a test may break."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import settings

from symptomgraph.articles import Texts, read_texts
from symptomgraph.model.report import Finding, Position, ValidationReport
from symptomgraph.questions import Graph, open_graph
from symptomgraph.settings import Places
from symptomgraph.snapshot import Snapshot, build
from symptomgraph.sources import Sources, load, with_vocabulary
from symptomgraph.store.access import read_access
from symptomgraph.store.client import Client
from symptomgraph.store.publish import publish
from symptomgraph.store.remote import Remote, open_remote
from symptomgraph.validation import Engine, validate

ROOT = Path(__file__).parents[1]
ROBOT = ROOT / "tests" / "data" / "robot"
TEXTS = Path(os.environ.get("SYMPTOMGRAPH_TEXTS", ROOT.parent / "shared" / "articles"))

# A deadline would be a timed test, which fails on a busy machine and proves nothing.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@dataclass(frozen=True)
class Project:
    """A folder of Turtle files and texts that a test may change."""

    folder: Path
    places: Places
    shapes: Sources

    def replace(self, file: str, old: str, new: str, *, count: int = 1) -> None:
        """Replaces what stands in the file as often as the test says, no more and no less."""
        path = self.folder / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == count, f"{old!r} stands {text.count(old)} times in {file}"
        path.write_text(text.replace(old, new), encoding="utf-8")

    def write(self, file: str, text: str) -> None:
        path = self.folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")

    def place(self, file: str, needle: str, *, nth: int = 1) -> Position:
        """Where the needle stands for the nth time, counted without the parser."""
        at, text = -1, (self.folder / file).read_text(encoding="utf-8")
        for _ in range(nth):
            at = text.index(needle, at + 1)
        lines = text[:at].split("\n")
        return Position((self.folder / file).as_posix(), len(lines), len(lines[-1]) + 1)

    def sources(self, *paths: str) -> Sources:
        return with_vocabulary(load([self.folder / path for path in paths or [""]]), self.places)

    def texts(self) -> Texts:
        return read_texts(sorted(self.folder.rglob("*.ttl")))

    def validate(
        self, *paths: str, engine: Engine = Engine.FAST, texts: Texts | None = None, texts_required: bool = False
    ) -> ValidationReport:
        return validate(
            self.sources(*paths),
            self.shapes,
            self.texts() if texts is None else texts,
            engine=engine,
            texts_required=texts_required,
            checks=self.places.checks,
        )

    def finding(self, rule: str, **options: bool) -> Finding:
        """The one finding of the validation, which must be of the rule."""
        findings = self.validate(**options).findings  # type: ignore[arg-type] # booleans are what tests pass on
        assert [finding.rule for finding in findings] == [rule]
        return findings[0]


def snapshot_of(folder: Path, texts: Texts | None, places: Places, shapes: Sources) -> Snapshot:
    """The snapshot of a folder that must conform, with the texts beside its files where none are given."""
    sources = with_vocabulary(load([folder]), places)
    at_hand = read_texts([file.real for file in sources.files]) if texts is None else texts
    report = validate(sources, shapes, at_hand, engine=Engine.FAST, checks=places.checks)
    return build(sources, at_hand, report, places.rules)


@pytest.fixture(scope="session")
def places() -> Places:
    return Places(ROOT / "ontology", ROOT / "shapes", ROOT / "ontology")


@pytest.fixture(scope="session")
def shapes(places: Places) -> Sources:
    return load([places.shapes])


@pytest.fixture(scope="session")
def snapshots(places: Places, shapes: Sources) -> dict[str, Snapshot]:
    """The robot with its text, and the shipped graph without."""
    return {
        "robot": snapshot_of(ROBOT, None, places, shapes),
        "back-warmth": snapshot_of(places.ontology, Texts({}), places, shapes),
    }


@pytest.fixture(scope="session")
def graphs(snapshots: dict[str, Snapshot]) -> dict[str, Graph]:
    """Both snapshots, ready for questions."""
    return {name: open_graph(snapshot) for name, snapshot in snapshots.items()}


@contextmanager
def oxigraph_server(*options: str) -> Iterator[str]:
    """An empty Oxigraph server on a free port, ended by its own process id; gives the address of its queries."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    program = str(Path(sys.executable).with_name("oxigraph"))
    arguments = [program, "serve", "--bind", f"127.0.0.1:{port}", *options]
    with subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            _wait_for(port, process)
            yield f"http://127.0.0.1:{port}/query"
        finally:
            process.kill()


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(600):
        assert process.poll() is None, "oxigraph serve ended by itself"
        with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            return
        time.sleep(0.02)
    raise AssertionError("oxigraph serve does not listen")


@pytest.fixture
def oxigraph() -> Iterator[str]:
    """An empty Oxigraph server: the address at which it answers queries."""
    with oxigraph_server() as url:
        yield url


@pytest.fixture(scope="session")
def empty_oxigraph() -> Iterator[str]:
    """An Oxigraph server that lives as long as the session, for the one fixture that fills it: the address as above."""
    with oxigraph_server() as url:
        yield url


@pytest.fixture(scope="session")
def remotes(snapshots: dict[str, Snapshot]) -> Iterator[dict[str, Remote]]:
    """Both snapshots as Oxigraph servers hold them, to be read only."""
    with ExitStack() as stack:
        found = {}
        for name, snapshot in snapshots.items():
            access = read_access(stack.enter_context(oxigraph_server("--timeout-s", "3")))
            with Client(access) as client:
                publish(snapshot, client)
            found[name] = open_remote(access, snapshot.version)
            stack.callback(found[name].client.close)
        yield found


@pytest.fixture
def empty(tmp_path: Path, places: Places, shapes: Sources) -> Project:
    """A folder with nothing in it."""
    return Project(tmp_path, places, shapes)


@pytest.fixture
def robot(tmp_path: Path, places: Places, shapes: Sources) -> Project:
    """A copy of the robot example."""
    shutil.copytree(ROBOT, tmp_path / "robot")
    return Project(tmp_path / "robot", places, shapes)


@pytest.fixture(scope="session")
def article_texts() -> Path:
    """The folder of the published articles' texts."""
    if not TEXTS.is_dir():
        pytest.skip("the articles' texts are not at hand (SYMPTOMGRAPH_TEXTS)")
    return TEXTS
