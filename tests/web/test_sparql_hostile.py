"""A server process under queries that are sent to wear it out: each is answered, and none leaves a trace.

The limits are small, so that they are met soon. Nothing here waits for a clock, but for what must come in the end.
"""

from __future__ import annotations

import http.client
import json
import os
import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest

pytestmark = [
    pytest.mark.skipif(
        not Path("/proc/self/stat").is_file(), reason="looks into /proc, which this system does not have"
    ),
    pytest.mark.xdist_group("hostile"),
]

ROOT: Final = Path(__file__).parents[2]
WORKERS: Final = 2
LIFE_SECONDS: Final = 300
PATIENCE_SECONDS: Final = 60
LIMITS: Final = {"SECONDS": "2", "WORKERS": str(WORKERS), "MEMORY": "64", "WAITING": "4", "ROWS": "20000"}
# The alarm outlives the exec: a server whose test run was killed ends by itself.
BOUNDED: Final = "import os, signal, sys; signal.alarm(int(sys.argv[1])); os.execv(sys.executable, sys.argv[2:])"

CROSS: Final = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i"
ENDLESS: Final = f"SELECT (COUNT(*) AS ?n) {{ {CROSS} }}"
PATHS: Final = "(!<x:y>|^!<x:y>)*"
LARGE: Final = f"SELECT * {{ {CROSS} }} LIMIT 5000"
DOUBLING: Final = " ".join(f"BIND(CONCAT(?x{n}, ?x{n}) AS ?x{n + 1})" for n in range(40))

BOMBS: Final[dict[str, tuple[str, set[str]]]] = {
    "a syntax error": ("SELECT * WHERE { ?s ?p }", {"QUERY_SYNTAX"}),
    "an unknown prefix": ("SELECT * { ?s skoss:prefLabel ?o }", {"QUERY_SYNTAX"}),
    "a cross join": (ENDLESS, {"TIME_EXCEEDED"}),
    "a cross join in order": (f"SELECT * {{ {CROSS} }} ORDER BY ?a", {"MEMORY_EXCEEDED", "TIME_EXCEEDED"}),
    "a cross join in groups": (
        f"SELECT ?a ?d (COUNT(*) AS ?n) {{ {CROSS} }} GROUP BY ?a ?d",
        {"MEMORY_EXCEEDED", "TIME_EXCEEDED"},
    ),
    "property paths": (
        f"SELECT (COUNT(*) AS ?n) {{ ?a {PATHS} ?b . ?b {PATHS} ?c }}",
        {"MEMORY_EXCEEDED", "TIME_EXCEEDED"},
    ),
    "a regular expression that goes back": (
        'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f FILTER REGEX(CONCAT(STR(?c), STR(?f)), "(.*)*x(.*)*y$") }',
        {"TIME_EXCEEDED"},
    ),
    "a regular expression that repeats": (
        'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f FILTER REGEX(STR(?c), "(((a{1000}){1000}){1000})") }',
        {"TIME_EXCEEDED"},
    ),
    "strings that double": (
        f"SELECT (STRLEN(?x40) AS ?n) {{ BIND('aaaaaaaaaa' AS ?x0) {DOUBLING} }}",
        {"MEMORY_EXCEEDED"},
    ),
    "brackets": (f"SELECT * {'{' * 20_000}{'}' * 20_000}", {"LIMIT_EXCEEDED", "QUERY_SYNTAX", "TIME_EXCEEDED"}),
    "parentheses": (
        f"SELECT * {{ FILTER ({'(' * 20_000}1{')' * 20_000}) }}",
        {"LIMIT_EXCEEDED", "QUERY_SYNTAX", "TIME_EXCEEDED"},
    ),
    "negations": (f"SELECT * {{ FILTER ({'!' * 50_000}1) }}", {"LIMIT_EXCEEDED", "QUERY_SYNTAX", "TIME_EXCEEDED"}),
    "10 MB": (f"ASK {{}} #{'x' * 10_000_000}", {"REQUEST_TOO_LARGE"}),
}
STATUS: Final = {
    "QUERY_SYNTAX": 400,
    "QUERY_REFUSED": 400,
    "LIMIT_EXCEEDED": 400,
    "REQUEST_TOO_LARGE": 413,
    "MEMORY_EXCEEDED": 422,
    "OVERLOADED": 503,
    "TIME_EXCEEDED": 504,
}


@dataclass(frozen=True)
class Answer:
    """What a client gets."""

    status: int
    headers: dict[str, str]
    body: bytes
    whole: bool = True
    """Whether the body came to its end."""

    @property
    def error(self) -> dict[str, Any]:
        (error,) = json.loads(self.body)["errors"]
        found: dict[str, Any] = error
        return found

    @property
    def code(self) -> str:
        return str(self.error["extensions"]["code"]) if self.status >= 400 else ""


@dataclass(frozen=True)
class Server:
    """A server process, and what can be asked of it."""

    pid: int
    port: int

    def ask(self, query: str, media_type: str = "application/sparql-query", place: str = "/sparql") -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE_SECONDS)
        try:
            connection.request("POST", place, query.encode(), {"content-type": media_type})
            response = connection.getresponse()
            headers = {name.lower(): value for name, value in response.getheaders()}
            try:
                return Answer(response.status, headers, response.read())
            except http.client.IncompleteRead as error:
                return Answer(response.status, headers, error.partial, whole=False)
        finally:
            connection.close()

    def graphql(self) -> bool:
        """Whether a question is answered."""
        body = json.dumps({"query": "{ conditions(first: 5) { nodes { label } } }"})
        answer = self.ask(body, "application/json", "/graphql")
        return answer.status == 200 and len(json.loads(answer.body)["data"]["conditions"]["nodes"]) == 5

    def metric(self, name: str) -> float:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE_SECONDS)
        connection.request("GET", "/metrics")
        found = re.search(
            rf"^symptomgraph_sparql_{re.escape(name)} (\S+)$", connection.getresponse().read().decode(), re.MULTILINE
        )
        connection.close()
        return float(found[1]) if found else 0.0

    def send(self, query: str) -> socket.socket:
        """A connection over which a query was sent and nothing was read."""
        connection = socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE_SECONDS)
        body = query.encode()
        head = (
            f"POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\nContent-Length: {len(body)}"
        )
        connection.sendall(f"{head}\r\n\r\n".encode() + body)
        return connection

    @property
    def template(self) -> int:
        """The process that workers are forked from."""
        (pid,) = children(self.pid)
        return pid

    @property
    def kilobytes(self) -> int:
        """The memory of the server itself."""
        found = re.search(r"^VmRSS:\s+(\d+) kB$", Path(f"/proc/{self.pid}/status").read_text(), re.MULTILINE)
        assert found
        return int(found[1])


def children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def eventually(holds: Callable[[], bool]) -> bool:
    until = time.monotonic() + PATIENCE_SECONDS
    while not holds():
        if time.monotonic() > until:
            return False
        time.sleep(0.02)
    return True


def healthy(server: Server) -> bool:
    """As it was: no query under way, as many workers as there were, and both interfaces answer."""
    return (
        eventually(lambda: server.metric("busy") == server.metric("waiting") == 0)
        and eventually(lambda: len(children(server.template)) == WORKERS)
        and json.loads(server.ask("ASK {}").body)["boolean"] is True
        and server.graphql()
    )


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server with small limits; when it ends, nothing of it is left."""
    folder = tmp_path_factory.mktemp("hostile")
    settings = {name: value for name, value in os.environ.items() if not name.startswith("SYMPTOMGRAPH_")}
    limits = {f"SYMPTOMGRAPH_SPARQL_{name}": value for name, value in LIMITS.items()}
    serve = [sys.executable, "-m", "symptomgraph", "serve", "--port", "0", "--engine", "fast"]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-c", BOUNDED, str(LIFE_SECONDS), *serve],
            cwd=ROOT,
            env={**settings, **limits, "XDG_CACHE_HOME": str(folder), "PYTHONUNBUFFERED": "1"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        )
        try:
            made = Server(process.pid, port_of(process))
            assert healthy(made)
            yield made
            assert healthy(made)
            family = [made.template, *children(made.template)]
        finally:
            process.terminate()
            process.wait(PATIENCE_SECONDS)
            assert process.stdout
            process.stdout.close()
    assert eventually(lambda: not any(Path(f"/proc/{pid}").exists() for pid in family))
    assert "Traceback" not in (folder / "log").read_text()


def port_of(process: subprocess.Popen[str]) -> int:
    for line in process.stdout or ():
        if line.startswith("Serving on "):
            return int(line.split()[2].rpartition(":")[2])
    return pytest.fail("the server did not start")


@pytest.mark.parametrize("name", BOMBS)
def test_what_asks_too_much_is_answered_with_its_code(name: str, server: Server) -> None:
    query, codes = BOMBS[name]
    answer = server.ask(query)
    assert answer.code in codes
    assert answer.status == STATUS[answer.code]
    assert answer.error["message"].strip()
    assert answer.error["extensions"]["fix"]
    assert len(answer.body) < 2_000
    assert healthy(server)


def test_a_hundred_thousand_values(server: Server) -> None:
    numbers = " ".join(map(str, range(100_000)))
    answer = server.ask(f"SELECT (COUNT(*) AS ?n) {{ VALUES ?x {{ {numbers} }} }}")
    assert answer.code in {"", "MEMORY_EXCEEDED", "TIME_EXCEEDED"}
    if answer.status == 200:
        assert json.loads(answer.body)["results"]["bindings"][0]["n"]["value"] == "100000"
    assert healthy(server)


def test_millions_of_rows_are_cut_where_it_is_announced(server: Server) -> None:
    answer = server.ask(f"SELECT * {{ {CROSS} }}")
    assert answer.status == 200
    assert answer.headers["sparql-max-rows"] == LIMITS["ROWS"]
    # A slow machine may come to its deadline before: then the answer has no end.
    if answer.whole:
        found = json.loads(answer.body)
        assert len(found["results"]["bindings"]) == int(LIMITS["ROWS"])
        assert next(member for name, member in found.items() if name not in {"head", "results"})["truncated"] is True
    assert healthy(server)


def test_an_answer_that_fails_half_way_has_no_end(server: Server) -> None:
    rare = f'SELECT ?c ?f ?i {{ {CROSS} FILTER (SHA512(CONCAT(STR(?c), STR(?f), STR(?i))) < "01") }}'
    answer = server.ask(rare)
    assert answer.status == 200
    assert "sparql-truncated" not in answer.headers
    assert not answer.whole
    assert healthy(server)


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("SELECT * {{ SERVICE <{address}> {{ ?s ?p ?o }} }}", "QUERY_REFUSED"),
        ("SELECT * {{ SERVICE SILENT <{address}> {{ ?s ?p ?o }} }}", "QUERY_REFUSED"),
        ("SELECT * {{ VALUES ?x {{ <{address}> }} SERVICE ?x {{ ?s ?p ?o }} }}", "QUERY_REFUSED"),
        ("LOAD <{address}>", "QUERY_REFUSED"),
        ("SELECT * FROM <{address}> {{ ?s ?p ?o }}", ""),
        ("SELECT * FROM NAMED <{address}> {{ GRAPH ?g {{ ?s ?p ?o }} }}", ""),
        ("DESCRIBE <{address}>", ""),
    ],
)
def test_no_address_is_contacted(query: str, code: str, server: Server) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        answer = server.ask(query.format(address=f"http://127.0.0.1:{listener.getsockname()[1]}/"))
        assert answer.code == code
        with pytest.raises(BlockingIOError):
            listener.accept()


def test_who_leaves_is_not_worked_for(server: Server) -> None:
    left = server.metric('queries_total{outcome="left"}')
    for _ in range(10):
        server.send(ENDLESS).close()
    assert healthy(server)
    assert server.metric('queries_total{outcome="left"}') > left


def test_who_reads_slowly_holds_no_worker(server: Server) -> None:
    slow = [server.send(LARGE) for _ in range(2 * WORKERS)]
    try:
        assert healthy(server)
        for connection in slow:
            received = bytearray()
            while not received.endswith(b"\r\n0\r\n\r\n"):
                part = connection.recv(1 << 20)
                assert part, received[-200:]
                received += part
            assert b" 200 " in received[:20]
            assert len(received) > 1_000_000
    finally:
        for connection in slow:
            connection.close()


def test_who_reads_slowly_and_leaves(server: Server) -> None:
    slow = [server.send(LARGE) for _ in range(2 * WORKERS)]
    for connection in slow:
        assert connection.recv(1_000)
        connection.close()
    assert healthy(server)


def test_twenty_at_once_keep_nobody_from_graphql(server: Server) -> None:
    ended = threading.Event()

    def answered_meanwhile() -> int:
        answered = 0
        while not ended.is_set():
            before, right, after = server.metric("busy"), server.graphql(), server.metric("busy")
            assert right
            answered += before == after == WORKERS
        return answered

    with ThreadPoolExecutor(21) as pool:
        watching = pool.submit(answered_meanwhile)
        answers = list(pool.map(server.ask, [ENDLESS] * 20))
        ended.set()
        assert watching.result() > 0
    assert {answer.code for answer in answers} == {"OVERLOADED", "TIME_EXCEEDED"}
    for answer in answers:
        assert answer.status == STATUS[answer.code]
        if answer.status == 503:
            assert int(answer.headers["retry-after"]) == answer.error["extensions"]["retryAfter"] >= 1
    assert healthy(server)


def test_a_worker_or_the_template_that_is_killed_is_replaced(server: Server) -> None:
    for victim in (children(server.template)[0], server.template):
        os.kill(victim, 9)
        assert eventually(lambda gone=victim: not Path(f"/proc/{gone}").exists())  # type: ignore[misc] # the loop's
        assert eventually(lambda: len(children(server.pid)) == 1)
        assert healthy(server)


def test_memory_does_not_grow(server: Server) -> None:
    def one_round() -> None:
        for query in (LARGE, "SELECT", f"SELECT * {{ {CROSS} }} ORDER BY ?a", f"ASK {{}} #{'x' * 900_000}"):
            server.ask(query)
        with server.send(LARGE) as slow:
            slow.recv(1_000)

    for _ in range(4):
        one_round()
    assert healthy(server)
    before = server.kilobytes
    for _ in range(16):
        one_round()
    assert healthy(server)
    assert server.kilobytes < before + 30_000
