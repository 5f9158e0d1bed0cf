"""curl, as analysts type it into a shell; what it exits with, and what it writes."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

FEVER = "https://w3id.org/symptomgraph/concept/fever"
LABEL = "SELECT ?label WHERE { concept:fever skos:prefLabel ?label }"
HTTP_ERROR = 22
"""What curl exits with under --fail where the status is 400 or more."""

Curl = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def curl(server_url: str, tmp_path: Path) -> Curl:
    """Runs curl as a shell would split its line; the last argument is a path of the server."""
    program = shutil.which("curl")
    if program is None:
        pytest.skip("there is no curl on this machine")

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        *options, path = arguments
        # -q: without the settings of whoever runs the tests.
        command = [program, "-q", "--silent", "--show-error", "--max-time", "60", *options, server_url + path]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)

    return run


def out(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize(
    "options",
    [
        ("-G", "--data-urlencode", f"query={LABEL}"),
        ("--data-urlencode", f"query={LABEL}"),
        ("-G", "--data-urlencode", "query@label.rq"),
        ("--data-urlencode", "query@label.rq"),
        ("-H", "Content-Type: application/sparql-query", "--data-binary", "@label.rq"),
        ("-H", "Content-Type: application/sparql-query", "-T", "label.rq", "-X", "POST"),
    ],
    ids=["GET", "form", "GET of a file", "form of a file", "file as it is", "upload"],
)
def test_it_is_asked_in_each_way(curl: Curl, options: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "label.rq").write_text(f"# with a comment & an ampersand\n{LABEL}\n", encoding="utf-8")
    assert out(curl("--fail", *options, "-H", "Accept: text/csv", "/sparql")).splitlines() == ["label", "fever"]


@pytest.mark.parametrize(
    ("accept", "begins"),
    [
        ("application/sparql-results+json", '{"head":'),
        ("application/sparql-results+xml", "<?xml"),
        ("text/csv", "label"),
        ("text/tab-separated-values", "?label"),
        ("*/*", '{"head":'),
    ],
)
def test_accept_chooses_the_format(curl: Curl, accept: str, begins: str) -> None:
    assert out(curl("-G", "--data-urlencode", f"query={LABEL}", "-H", f"Accept: {accept}", "/sparql")).startswith(
        begins
    )


def test_a_file_of_a_table_is_kept_under_its_name(curl: Curl, tmp_path: Path) -> None:
    options = ("-G", "--data-urlencode", f"query={LABEL}", "-d", "format=csv")
    out(curl(*options, "--remote-name", "--remote-header-name", "/sparql"))
    (kept,) = tmp_path.glob("symptomgraph-*.csv")
    assert kept.read_text(encoding="utf-8").splitlines() == ["label", "fever"]


def test_compressed_is_the_same(curl: Curl) -> None:
    options = ("-G", "--data-urlencode", "query=SELECT * WHERE { ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT 500")
    assert out(curl(*options, "--compressed", "/sparql")) == out(curl(*options, "/sparql"))


@pytest.mark.parametrize("place", ["/sparql?query=ASK%20%7B%7D", "/dump.ttl", "/concept/fever", "/.well-known/void"])
def test_what_has_not_changed_is_not_sent_again(curl: Curl, place: str, tmp_path: Path) -> None:
    first = out(curl("--fail", "-w", "%{http_code}", "-o", "first", "--etag-save", "tag", place))
    again = out(curl("--fail", "-w", "%{http_code}", "-o", "again", "--etag-compare", "tag", place))
    assert (first, again) == ("200", "304")
    assert (tmp_path / "first").stat().st_size > 0
    assert not (tmp_path / "again").exists() or (tmp_path / "again").stat().st_size == 0


@pytest.mark.parametrize(
    ("options", "status", "code"),
    [
        (("-G", "--data-urlencode", "query=SELECT"), 400, "QUERY_SYNTAX"),
        (("--data-urlencode", "update=CLEAR ALL"), 400, "QUERY_REFUSED"),
        (("-H", "Content-Type: text/plain", "-d", "ASK {}"), 415, "UNSUPPORTED_MEDIA_TYPE"),
        (("-G", "--data-urlencode", "query=ASK {}", "-H", "Accept: image/png"), 406, "NOT_ACCEPTABLE"),
        (("-X", "PUT", "-d", "ASK {}"), 405, "METHOD_NOT_ALLOWED"),
    ],
)
def test_a_mistake_has_a_status_and_a_code(curl: Curl, options: tuple[str, ...], status: int, code: str) -> None:
    body, told = out(curl(*options, "-w", "\n%{http_code}", "/sparql")).rsplit("\n", 1)
    (error,) = json.loads(body)["errors"]
    assert (int(told), error["extensions"]["code"]) == (status, code)
    assert curl("--fail", *options, "/sparql").returncode == HTTP_ERROR
    kept = curl("--fail-with-body", *options, "/sparql")
    assert kept.returncode == HTTP_ERROR
    assert error["message"] in kept.stdout


def test_a_body_of_curl_s_own_type_is_a_form(curl: Curl) -> None:
    """Whoever forgets the Content-Type is told what to send."""
    done = out(curl("--data-binary", LABEL, "/sparql"))
    assert "query" in json.loads(done)["errors"][0]["message"]


@pytest.mark.parametrize(
    ("accept", "begins"),
    [("text/turtle", "@prefix"), ("application/ld+json", "{"), ("text/html", "<!doctype html>")],
)
def test_a_concept_is_read_in_the_form_that_is_asked_for(curl: Curl, accept: str, begins: str) -> None:
    headers, body = out(curl("--include", "-L", "-H", f"Accept: {accept}", "/concept/fever")).split("\n\n", 1)
    assert f"content-type: {accept}" in headers
    assert f'<{FEVER}>; rel="canonical"' in headers
    assert body.lower().startswith(begins)
    assert "fever" in body


def test_a_query_with_mistakes_in_line_2_is_pointed_at(curl: Curl, tmp_path: Path) -> None:
    (tmp_path / "wrong.rq").write_text("SELECT ?s WHERE {\n  ?s ?p\n}\n", encoding="utf-8")
    done = curl("-H", "Content-Type: application/sparql-query", "--data-binary", "@wrong.rq", "/sparql")
    (error,) = json.loads(out(done))["errors"]
    assert error["extensions"]["line"] == 2
