"""`symptomgraph publish`, and `serve` and `query` on what it published, as processes over an Oxigraph server."""

from __future__ import annotations

import http.client
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from symptomgraph.store.access import StoreSettings

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "scaling.md").read_text("utf-8")

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(autouse=True)
def own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Reports are kept for the next test, and nothing is left with the user."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "cache"))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with the robot's ontology and its text."""
    shutil.copytree(ROOT / "tests" / "data" / "robot", tmp_path / "ontology")
    for file in ("vocabulary.ttl", "schemes.ttl", "concepts/care-levels.ttl"):
        shutil.copy(ROOT / "ontology" / file, tmp_path / "ontology" / file)
    shutil.copytree(ROOT / "ontology" / "rules", tmp_path / "ontology" / "rules")
    return tmp_path


@dataclass(frozen=True)
class Server:
    told: str
    port: int

    def ask(self, method: str, path: str, body: bytes | None = None, **headers: str) -> tuple[int, Any]:
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        with closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)) as connection:
            connection.request(method, path, body, sent)
            response = connection.getresponse()
            return response.status, json.loads(response.read())

    def graphql(self, query: str) -> tuple[int, Any]:
        accept = "application/graphql-response+json"
        return self.ask(
            "POST", "/graphql", json.dumps({"query": query}).encode(), content_type="application/json", accept=accept
        )

    def count(self) -> int:
        query = b"SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
        _, answer = self.ask(
            "POST", "/sparql", query, content_type="application/sparql-query", accept="application/json"
        )
        return int(answer["results"]["bindings"][0]["n"]["value"])


@contextmanager
def serving(folder: Path, url: str, *options: str) -> Iterator[Server]:
    """A server over a store, on a free port; ended by its own process id."""
    with subprocess.Popen(
        [sys.executable, "-m", "symptomgraph", "serve", "--port", "0", "--store", url, *options],
        cwd=folder,
        env={**os.environ, "PYTHONUNBUFFERED": "1", "SYMPTOMGRAPH_STORE_CHECK": "0"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    ) as process:
        assert process.stdout
        told = ""
        try:
            for line in process.stdout:
                told += line
                if found := re.match(r"Serving on http://127\.0\.0\.1:(\d+) ", line):
                    yield Server(told, int(found[1]))
                    break
            else:
                raise AssertionError(f"no server: {told}")
        finally:
            process.kill()


MISSION = '{ sharedConditions(symptoms: ["fever", "back warmth"]) { edges { node { label } } } }'


def test_published_served_and_replaced(
    oxigraph: str, run: Run, project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    refused = run("serve", "--port", "0", "--store", oxigraph)
    assert refused.returncode == 1
    assert refused.stderr.endswith(
        f"holds no snapshot, or is just being given one. Give it one: symptomgraph publish {oxigraph}\n"
    )
    published = run("publish", "--engine", "fast", oxigraph)
    assert published.returncode == 0, published.stderr
    assert published.stdout.startswith("Published snapshot ")
    again = run("publish", "--engine", "fast", oxigraph)
    assert "already; nothing was done." in again.stdout
    with serving(elsewhere, oxigraph) as server:
        assert f"published to {oxigraph}" in server.told
        status, ready = server.ask("GET", "/readyz")
        assert (status, ready["status"], ready["sparql"]) == (200, "ok", "ok")
        assert ready["snapshot"] in published.stdout
        question = "{ conditions { nodes { label } } validation { conforms receipt { engine } } snapshot { id } }"
        status, before = server.graphql(question)
        assert status == 200
        assert before["data"]["validation"] == {"conforms": True, "receipt": {"engine": "fast"}}
        assert server.count() > 1000

        # Another graph takes its place under a server that runs.
        shutil.rmtree(project / "ontology")
        assert run("publish", "--engine", "fast", oxigraph).returncode == 0
        status, lost = server.graphql("{ symptoms { nodes { label claims { totalCount } } } }")
        assert status == 503
        assert lost["errors"][0]["extensions"]["code"] == "SNAPSHOT_REPLACED"
        status, ready = server.ask("GET", "/readyz")
        assert (status, ready["status"]) == (503, "failing")
        assert "another snapshot" in ready["reason"]
        assert server.ask("GET", "/healthz")[0] == 200
    with serving(elsewhere, oxigraph) as server:
        _, found = server.graphql(MISSION)
        labels = {edge["node"]["label"] for edge in found["data"]["sharedConditions"]["edges"]}
        assert labels == {"kidney infection", "spinal infection"}


def test_texts_must_be_those_of_the_snapshot(oxigraph: str, run: Run, project: Path) -> None:
    texts = project / "texts"
    texts.mkdir()
    (text,) = (project / "ontology").rglob("*.txt")
    shutil.move(text, texts / text.name)
    assert run("publish", "--engine", "fast", "--texts", texts, oxigraph).returncode == 0
    with serving(project, oxigraph, "--texts", str(texts)) as server:
        _, answer = server.graphql(
            '{ articles { nodes { id } } node(id: "passage:rattling-robot/1") { ... on Passage { text } } }'
        )
        assert answer["data"]["node"]["text"]
    with serving(project, oxigraph) as server:
        _, answer = server.graphql('{ node(id: "passage:rattling-robot/1") { ... on Passage { text } } }')
        assert answer["data"]["node"] == {"text": None}
    (texts / text.name).write_text("Other words.", "utf-8")
    refused = run("serve", "--port", "0", "--store", oxigraph, "--texts", texts)
    assert refused.returncode == 1
    assert "are not those that the snapshot was validated with" in refused.stderr


def test_a_query_on_what_was_published(oxigraph: str, run: Run, project: Path) -> None:
    query = project / "query.rq"
    query.write_text("SELECT ?label { ?s a sg:Symptom ; skos:prefLabel ?label } ORDER BY ?label", "utf-8")
    on_files = run("query", query, "--format", "csv")
    assert run("publish", oxigraph).returncode == 0
    shutil.rmtree(project / "ontology")
    on_store = run("query", query, "--format", "csv", "--store", oxigraph)
    assert (on_store.returncode, on_store.stdout) == (0, on_files.stdout)
    query.write_text("SELECT ?label { ?s a", "utf-8")
    assert run("query", query, "--store", oxigraph).returncode == 2


def test_what_would_be_done(oxigraph: str, run: Run, project: Path) -> None:
    dry = run("publish", "--engine", "fast", "--dry-run", oxigraph)
    assert dry.returncode == 0
    assert "holds no snapshot." in dry.stdout
    assert dry.stdout.count("     new ") >= 8
    assert dry.stdout.endswith("Nothing was changed.\n")
    assert run("publish", "--engine", "fast", oxigraph).returncode == 0
    assert "nothing would be done." in run("publish", "--engine", "fast", "--dry-run", oxigraph).stdout
    assert " replace " in run("publish", "--engine", "fast", "--dry-run", "--force", oxigraph).stdout


def test_what_does_not_conform_is_not_published(oxigraph: str, run: Run, project: Path) -> None:
    claims = project / "ontology" / "articles" / "rattling-robot.claims.ttl"
    claims.write_text(claims.read_text("utf-8").replace("concept:dust ;", "concept:dragon ;", 1), "utf-8")
    ended = run("publish", "--engine", "fast", oxigraph)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert "concept:dragon" in ended.stderr
    assert run("serve", "--port", "0", "--store", oxigraph).returncode == 1


@pytest.mark.parametrize("command", [("publish",), ("serve", "--port", "0", "--store")])
@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("http://bob:hush@127.0.0.1:9/query", "http://127.0.0.1:9/query does not answer: connect error"),
        ("bob:hush@nowhere", "no URL"),
    ],
)
def test_an_endpoint_that_cannot_be_had(command: tuple[str, ...], url: str, said: str, run: Run) -> None:
    ended = run(*command, url)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert said in ended.stderr
    assert "hush" not in ended.stderr
    assert ended.stderr.count("\n") == 1


def test_where_to_write_is_asked_before_anything_is_validated(run: Run) -> None:
    ended = run("publish", "http://127.0.0.1:9/sparql")
    assert ended.returncode == 2
    assert "--update-url" in ended.stderr


def test_the_settings_are_those_of_the_page() -> None:
    rows = re.findall(r"^\| `SYMPTOMGRAPH_STORE_(\w+)` \| (?:`(.+)`)? ?\| (.+) \|$", PAGE, re.MULTILINE)
    fields = StoreSettings.model_fields
    defaults = {
        name: "" if name in ("user", "password", "token") else str(field.default) for name, field in fields.items()
    }
    assert sorted(rows) == sorted((name.upper(), defaults[name], field.description) for name, field in fields.items())
