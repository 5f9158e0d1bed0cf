"""What the SPARQL endpoint promises of time: beside `oxigraph serve`, after a worker's death, and beside GraphQL.

Both servers hold the same graph and are asked by turns, each on one connection, so that what else the machine does
falls on both. A query that is new each time ends with another comment. Needs the `oxigraph` command, which the extra
`dev` brings, and Linux, where a process tells which children it has.
"""

from __future__ import annotations

import http.client
import json
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final
from urllib.parse import quote

ROOT: Final = Path(__file__).parents[2]
OXIGRAPH: Final = shutil.which(
    "oxigraph", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
)
PREFIXES: Final = """PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX sg: <https://w3id.org/symptomgraph/vocab#>
PREFIX concept: <https://w3id.org/symptomgraph/concept/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
"""
SIMPLE: Final = f"""{PREFIXES}
SELECT ?condition ?label ?passage WHERE {{
  ?condition sg:hasSymptom concept:fever, concept:back-warmth ; skos:prefLabel ?label .
  ?claim rdf:subject ?condition ; rdf:object ?symptom ; sg:evidence/sg:passage ?passage .
  FILTER (?symptom IN (concept:fever, concept:back-warmth))
}}"""
WHOLE: Final = "SELECT ?p (COUNT(DISTINCT ?o) AS ?n) WHERE { ?s ?p ?o . ?s a ?kind } GROUP BY ?p"
ENDLESS: Final = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
GRAPHQL: Final = '{ condition(ref: "kidney infection") { label symptoms { edges { node { label } } } } }'
ROUNDS: Final = 300
KILLS: Final = 20
WORKERS: Final = 2
MOST_TIMES: Final = 2.0
MOST_SECONDS: Final = 0.1
MOST_SLOWER: Final = 4.0


class Client:
    """One connection to a server."""

    def __init__(self, port: int) -> None:
        self.port = port
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    def ask(self, method: str, path: str, headers: dict[str, str], body: bytes | None = None) -> bytes:
        """The body of the answer; ends the program where it is none."""
        self._connection.request(method, path, body, headers)
        response = self._connection.getresponse()
        content = response.read()
        if response.status >= 300:
            sys.exit(f"Port {self.port} answered {response.status}: {content[:300]!r}")
        return content

    def select(self, text: str, path: str) -> bytes:
        """The answer to a query in JSON."""
        return self.ask("GET", f"{path}?query={quote(text)}", {"accept": "application/sparql-results+json"})

    def graphql(self) -> bytes:
        """The answer to a question."""
        body = json.dumps({"query": GRAPHQL}).encode()
        return self.ask("POST", "/graphql", {"content-type": "application/json"}, body)


@contextmanager
def ours(folder: str) -> Iterator[tuple[int, int]]:
    """A server of the shipped graph on a free port, and its process id; it keeps no answers."""
    settings = {"SPARQL_WORKERS": str(WORKERS), "SPARQL_SECONDS": "60", "CACHE": "0"}
    given = {f"SYMPTOMGRAPH_{name}": value for name, value in settings.items()}
    environment = {**os.environ, **given, "XDG_CACHE_HOME": folder, "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, "-m", "symptomgraph", "serve", "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            told = next((line for line in process.stdout or () if line.startswith("Serving on ")), None)
            if told is None:
                sys.exit("The server did not start.")
            yield int(told.split()[2].rpartition(":")[2]), process.pid
        finally:
            process.terminate()
            process.wait(timeout=10)


@contextmanager
def theirs(triples: bytes) -> Iterator[int]:
    """`oxigraph serve` with these N-Triples in memory, on a port that was free."""
    if OXIGRAPH is None:
        sys.exit("There is no `oxigraph` command; install the extra dev.")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [OXIGRAPH, "serve", "--bind", f"127.0.0.1:{port}"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            for _ in range(200):
                try:
                    Client(port).ask("PUT", "/store?default", {"content-type": "application/n-triples"}, triples)
                    break
                except ConnectionError:
                    time.sleep(0.05)
            yield port
        finally:
            process.terminate()
            process.wait(timeout=10)


def compare(port: int, other: int, text: str, *, new: bool) -> tuple[float, float]:
    """The median seconds of a query on both servers, asked by turns; ends the program where they disagree."""
    mine, yours = Client(port), Client(other)
    rows = [sorted(map(str, json.loads(answer)["results"]["bindings"])) for answer in _both(mine, yours, text)]
    if rows[0] != rows[1] or not rows[0]:
        sys.exit(f"The answers differ: {len(rows[0])} and {len(rows[1])} rows.")
    turns = []
    for number in range(ROUNDS):
        asked = f"{text} # {number}" if new else text
        first = timed(partial(mine.select, asked, "/sparql"))
        turns.append((first, timed(partial(yours.select, asked, "/query"))))
    first_all, second_all = zip(*turns, strict=True)
    return statistics.median(first_all), statistics.median(second_all)


def _both(mine: Client, yours: Client, text: str) -> tuple[bytes, bytes]:
    return mine.select(text, "/sparql"), yours.select(text, "/query")


def timed(work: Callable[[], object]) -> float:
    """The seconds that a call takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def children(pid: int) -> set[int]:
    """The processes that a process has begun."""
    return {int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()}


def replacement(server: int) -> float:
    """The most seconds from the death of a worker until there is another one."""
    (template,) = children(server)
    taken = []
    for _ in range(KILLS):
        before = children(template)
        began = time.perf_counter()
        os.kill(min(before), 9)
        while not children(template) - before or len(children(template)) < WORKERS:
            time.sleep(0.0005)
        taken.append(time.perf_counter() - began)
        time.sleep(0.05)
    return max(taken)


def beside(port: int) -> tuple[float, float]:
    """GraphQL's median seconds while nothing else is asked, and while every worker runs a cross join."""
    client = Client(port)
    client.graphql()
    quiet = statistics.median(timed(client.graphql) for _ in range(ROUNDS))
    joins = [socket.create_connection(("127.0.0.1", port)) for _ in range(WORKERS)]
    for join in joins:
        join.sendall(f"GET /sparql?query={quote(ENDLESS)} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    while f"symptomgraph_sparql_busy {WORKERS}" not in client.ask("GET", "/metrics", {}).decode():
        time.sleep(0.01)
    loud = statistics.median(timed(client.graphql) for _ in range(ROUNDS))
    if f"symptomgraph_sparql_busy {WORKERS}" not in client.ask("GET", "/metrics", {}).decode():
        sys.exit("The cross joins ended before they were to.")
    for join in joins:
        join.close()
    return quiet, loud


def report(what: str, value: str, times: float, most: float | None) -> bool:
    """Prints what was measured; whether that keeps the promise, if there is one."""
    promise = "no promise" if most is None else f"promise: at most {most:g} times"
    print(f"{what:<34}{value}, {times:.2f} times ({promise})")
    return most is None or times <= most


def main() -> int:
    """Prints what was measured; 1 where a promise is broken."""
    kept = []
    with tempfile.TemporaryDirectory() as folder, ours(folder) as (port, pid):
        everything = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"
        triples = Client(port).ask("GET", f"/sparql?query={quote(everything)}", {"accept": "application/n-triples"})
        with theirs(triples) as other:
            for what, text, new, most in (
                ("a simple query, asked again:", SIMPLE, False, MOST_TIMES),
                ("a query of the whole graph, new:", WHOLE, True, MOST_TIMES),
                ("a simple query, new each time:", SIMPLE, True, None),
            ):
                mine, yours = compare(port, other, text, new=new)
                kept.append(
                    report(what, f"{mine * 1e3:.2f} ms, oxigraph serve {yours * 1e3:.2f} ms", mine / yours, most)
                )
        slowest = replacement(pid)
        spread = f"the slowest of {KILLS} (promise: {MOST_SECONDS * 1e3:g} ms)"
        print(f"{'a killed worker is replaced in:':<34}{slowest * 1e3:.1f} ms, {spread}")
        kept.append(slowest <= MOST_SECONDS)
        quiet, loud = beside(port)
        value = f"{loud * 1e3:.2f} ms, else {quiet * 1e3:.2f} ms"
        kept.append(report("GraphQL while workers are busy:", value, loud / quiet, MOST_SLOWER))
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
