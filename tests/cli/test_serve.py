"""`symptomgraph serve` as a process: what it prints, what it answers, how it begins again and how it ends."""

from __future__ import annotations

import errno
import hashlib
import http.client
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from symptomgraph.cli.serve import _end_who_read_nothing, _taken

ROOT = Path(__file__).parents[2]
MISSION = """{ sharedConditions(symptoms: ["fever", "back warmth"]) { edges { node { label } matches {
  symptom { label } claims { statement evidence { passage { ordinal gist section { title } } } } } } } }"""
SECONDS = 60.0

Run = Callable[..., subprocess.CompletedProcess[str]]


@dataclass(frozen=True)
class Server:
    """A server that has said that it serves."""

    process: subprocess.Popen[str]
    told: str
    port: int

    def ask(self, query: str) -> Any:
        return self._answer("POST", "/graphql", json.dumps({"query": query}), {"content-type": "application/json"})

    def get(self, path: str) -> Any:
        return self._answer("GET", path)

    def _answer(self, *request: Any) -> Any:
        with closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=SECONDS)) as connection:
            connection.request(*request)
            return json.loads(connection.getresponse().read())


@contextmanager
def serving(folder: Path, *options: str, **env: str) -> Iterator[Server]:
    """A server on a free port that works on a folder; ended by its own process id, whatever happens."""
    with subprocess.Popen(
        [sys.executable, "-m", "symptomgraph", "serve", "--port", "0", "--engine", "fast", *options],
        cwd=folder,
        env={**os.environ, "XDG_CACHE_HOME": str(folder / "cache"), "PYTHONUNBUFFERED": "1", **env},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    ) as process:
        try:
            yield _told(process)
        finally:
            process.kill()


def _told(process: subprocess.Popen[str]) -> Server:
    assert process.stdout
    told = ""
    for line in process.stdout:
        told += line
        if found := re.match(r"Serving on http://127\.0\.0\.1:(\d+) ", line):
            return Server(process, told, int(found[1]))
    raise AssertionError(f"no server: {told}")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with an ontology of its own: the robot's."""
    shutil.copytree(ROOT / "tests" / "data" / "robot", tmp_path / "ontology")
    for file in ("vocabulary.ttl", "schemes.ttl", "concepts/care-levels.ttl"):
        shutil.copy(ROOT / "ontology" / file, tmp_path / "ontology" / file)
    shutil.copytree(ROOT / "ontology" / "rules", tmp_path / "ontology" / "rules")
    return tmp_path


def test_the_question_is_answered_from_a_folder_without_any_files(tmp_path: Path) -> None:
    with serving(tmp_path, "--engine", "pyshacl") as server:
        edges = server.ask(MISSION)["data"]["sharedConditions"]["edges"]
        found = {
            edge["node"]["label"]: {
                evidence["passage"]["ordinal"]
                for match in edge["matches"]
                for claim in match["claims"]
                for evidence in claim["evidence"]
            }
            for edge in edges
        }
        assert found.keys() == {"kidney infection", "spinal infection"}
        assert found["kidney infection"] >= {28, 33}
        assert found["spinal infection"] >= {29, 33}
        assert "1 article, 46 passages" in server.told
        assert "could not be done" in server.told
        assert "back-warmth" in server.told
        assert server.get("/healthz")["snapshot"] in server.told


@pytest.mark.texts
def test_with_the_texts_the_sentences_are_served(tmp_path: Path, article_texts: Path) -> None:
    with serving(tmp_path, "--texts", str(article_texts)) as server:
        answer = server.ask('{ node(id: "passage:back-warmth/1") { ... on Passage { text start end } } }')
        passage = answer["data"]["node"]
        assert len(passage["text"]) == passage["end"] - passage["start"]
        assert "could not be done" not in server.told


def test_an_unchanged_graph_is_not_validated_again_and_its_report_is_whole(project: Path) -> None:
    whole = """{ validation { conforms createdAt missingTexts layers { layer checked unchecked findings }
      coverage { article section passages withClaims withReason unaccounted claims }
      receipt { data shapes texts engine versions { name version } } } snapshot { id } }"""
    with serving(project) as server:
        first = server.ask(whole)
        assert "still holds" not in server.told
    with serving(project) as server:
        assert "still holds" in server.told
        assert server.ask(whole) == first
        assert first["data"]["validation"]["coverage"]


@pytest.mark.parametrize(
    "change",
    [
        "ontology/concepts/robot.ttl",
        "ontology/articles/rattling-robot.txt",
        "shapes/concepts.ttl",
        "shapes/checks/concept-unused.rq",
    ],
)
def test_what_has_changed_is_validated_again(change: str, project: Path) -> None:
    shutil.copytree(ROOT / "shapes", project / "shapes")
    with serving(project):
        pass
    with (project / change).open("a", encoding="utf-8") as file:
        file.write("\n" if change.endswith("txt") else "\n# changed\n")
    with serving(project) as server:
        assert "still holds" not in server.told


def test_a_damaged_report_is_as_good_as_none(project: Path) -> None:
    with serving(project):
        pass
    (kept,) = (project / "cache" / "symptomgraph" / "reports").glob("*.json")
    whole = kept.read_text("utf-8")
    for damage in ("", whole[: len(whole) // 2], whole.replace('"unchecked": 0', '"unchecked": 1', 1), "[]", "\0"):
        assert damage != whole
        kept.write_text(damage, "utf-8")
        with serving(project) as server:
            assert "still holds" not in server.told
        assert kept.read_text("utf-8") != damage


def test_a_cache_that_cannot_be_written_keeps_nobody_from_serving(project: Path) -> None:
    (project / "cache").write_text("a file, no folder", "utf-8")
    with serving(project) as server:
        assert server.get("/healthz")["status"] == "ok"


def test_what_does_not_conform_is_not_served(project: Path, run: Run) -> None:
    claims = project / "ontology" / "articles" / "rattling-robot.claims.ttl"
    claims.write_text(claims.read_text("utf-8").replace("concept:dust ;", "concept:dragon ;", 1), "utf-8")
    ended = run("serve", "--port", "0", XDG_CACHE_HOME=str(project / "cache"))
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert "rattling-robot.claims.ttl:" in ended.stderr
    assert "concept:dragon" in ended.stderr
    assert not list((project / "cache").rglob("*.json"))


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT], ids=str)
def test_a_signal_ends_it_well(ending: signal.Signals, project: Path) -> None:
    with serving(project) as server:
        server.get("/healthz")
        server.process.send_signal(ending)
        assert server.process.wait(timeout=SECONDS) == 0
        assert server.process.stdout
        assert server.process.stdout.read() == ""


def test_a_port_that_is_taken(project: Path, run: Run) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        ended = run("serve", "--port", port)
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert f"port {port} of 127.0.0.1: address already in use" in ended.stderr
    assert "--port" in ended.stderr
    assert ended.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--port", "65536"], "65536"),
        (["--port", "http"], "http"),
        (["--host", "no.such.host.invalid"], "no.such.host.invalid"),
        (["--engine", "guess"], "guess"),
        (["--texts", "nowhere"], "nowhere"),
        (["--log-level", "loud"], "loud"),
    ],
)
def test_options_that_cannot_be_used(options: list[str], said: str, run: Run) -> None:
    ended = run("serve", *options)
    assert ended.returncode == 2
    assert said in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("MAX_DEPTH", "deep"),
        ("MAX_DEPTH", "0"),
        ("CORS_ORIGINS", "example.org"),
        ("RATE_LIMIT", "often"),
        ("PERSISTED_ONLY", "true"),
    ],
)
def test_settings_that_cannot_be_used(name: str, value: str, run: Run) -> None:
    ended = run("serve", "--port", "0", **{f"SYMPTOMGRAPH_{name}": value})
    assert ended.returncode == 2
    assert f"SYMPTOMGRAPH_{name}" in ended.stderr
    assert ended.stderr.count("\n") == 1


def test_requests_are_logged_where_that_is_wanted(project: Path) -> None:
    with serving(project, "--access-log") as server:
        server.get("/healthz")
        server.process.send_signal(signal.SIGTERM)
        assert server.process.stdout
        assert "GET /healthz" in server.process.stdout.read()


def test_the_log_can_be_lines_of_json(project: Path) -> None:
    with serving(project, "--access-log", "--log-format", "json", SYMPTOMGRAPH_EXPLAIN="true") as server:
        server.ask("query Named { __typename }")
        server.process.send_signal(signal.SIGTERM)
        assert server.process.stdout
        records = [json.loads(line) for line in server.process.stdout if line.startswith("{")]
    (record,) = [record for record in records if record["logger"] == "symptomgraph.requests"]
    assert (record["level"], record["operation"], record["status"]) == ("INFO", "Named", 200)


def test_persisted_documents(project: Path, run: Run) -> None:
    document = "query Named { __typename }"
    known = f"sha256:{hashlib.sha256(document.encode()).hexdigest()}"
    manifest = project / "documents.json"
    manifest.write_text(json.dumps({known: document}), "utf-8")
    with serving(project, "--documents", str(manifest), SYMPTOMGRAPH_PERSISTED_ONLY="true") as server:
        assert server.get(f"/graphql?documentId={known}")["data"] == {"__typename": "Query"}
        assert server.ask("{ __typename }")["errors"][0]["extensions"]["code"] == "DOCUMENT_NOT_TRUSTED"
    ended = run("serve", "--port", "0", "--documents", "nowhere.json")
    assert ended.returncode == 2
    assert "nowhere.json" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_client_that_says_nothing_does_not_keep_others_waiting(project: Path) -> None:
    with serving(project) as server, socket.create_connection(("127.0.0.1", server.port)) as silent:
        silent.sendall(
            b"POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{"
        )
        time.sleep(0.1)
        assert server.get("/healthz")["status"] == "ok"


def send_for_ever(connection: socket.socket) -> None:
    while True:
        connection.sendall(b"x" * 65536)


@pytest.mark.skipif(not hasattr(socket, "TCP_USER_TIMEOUT"), reason="only Linux can be told how long to wait")
def test_a_client_that_reads_nothing_is_disconnected() -> None:
    with closing(_taken("127.0.0.1", 0)) as listening:
        _end_who_read_nothing(listening, 1)
        listening.listen()
        with socket.create_connection(listening.getsockname()), listening.accept()[0] as connection:
            connection.settimeout(SECONDS)
            with pytest.raises(TimeoutError) as ended:
                send_for_ever(connection)
    assert ended.value.errno == errno.ETIMEDOUT
