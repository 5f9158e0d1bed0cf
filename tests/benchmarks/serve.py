"""What `serve` promises of time: its start, its answers beside `{ __typename }`, and a minute of many clients at once.

Answers are timed by turns on one connection, so that what else the machine does falls on all of them. An answer that
is not from the cache is had from a server that keeps no answers; the values that it has read it does remember.
`BENCHMARK_SECONDS` shortens the minute.
"""

from __future__ import annotations

import http.client
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
NOTHING: Final = "{ __typename }"
MISSION: Final = """{ sharedConditions(symptoms: ["fever", "back warmth"]) { edges { node { label } matches {
  symptom { label } claims { statement evidence { passage { ordinal gist section { title } } } } } } } }"""
PAGE: Final = "{ conditions(first: 50) { nodes { label symptoms { edges { node { label } claims { statement } } } } } }"
ROUNDS: Final = 300
CLIENTS: Final = 64
SECONDS: Final = float(os.environ.get("BENCHMARK_SECONDS", "60"))
MOST_SECONDS: Final = 3.0
MOST_TIMES: Final = {"cached": 1.2, "mission": 3.0, "page": 12.0}
MOST_SPREAD: Final = 5.0


@contextmanager
def server(cache: str, **settings: str) -> Iterator[tuple[int, float]]:
    """A server of the shipped graph on a free port, and the seconds that it took to its first sign of life."""
    began = time.perf_counter()
    environment = {**os.environ, "XDG_CACHE_HOME": cache, "PYTHONUNBUFFERED": "1", **settings}
    command = [sys.executable, "-m", "symptomgraph", "serve", "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            port = _port(process)
            _ask(port, http.client.HTTPConnection("127.0.0.1", port), None)
            yield port, time.perf_counter() - began
        finally:
            process.terminate()
            process.wait(timeout=10)


def _port(process: subprocess.Popen[str]) -> int:
    for line in process.stdout or ():
        if line.startswith("Serving on "):
            return int(line.split()[2].rpartition(":")[2])
    sys.exit("The server did not start.")


def _ask(port: int, connection: http.client.HTTPConnection, query: str | None) -> float:
    """The seconds until the answer to a query is read; without a query, until that of /healthz is."""
    began = time.perf_counter()
    if query is None:
        connection.request("GET", "/healthz")
    else:
        body = json.dumps({"query": query})
        connection.request("POST", "/graphql", body, {"content-type": "application/json"})
    response = connection.getresponse()
    answer = response.read()
    taken = time.perf_counter() - began
    if response.status != 200 or b'"errors"' in answer:
        sys.exit(f"Port {port} answered {response.status}: {answer[:300]!r}")
    return taken


def measure(port: int, *queries: str) -> list[float]:
    """The median seconds of each query, asked by turns."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    for query in queries:
        _ask(port, connection, query)
    turns = [[_ask(port, connection, query) for query in queries] for _ in range(ROUNDS)]
    return [statistics.median(column) for column in zip(*turns, strict=True)]


def crowd(port: int) -> list[float]:
    """The seconds of each answer to the question that clients get which all ask at once, again and again."""
    until = time.perf_counter() + SECONDS
    taken: list[list[float]] = [[] for _ in range(CLIENTS)]
    ended = [False] * CLIENTS

    def client(number: int) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        while time.perf_counter() < until:
            taken[number].append(_ask(port, connection, MISSION))
        ended[number] = True

    threads = [threading.Thread(target=client, args=(number,)) for number in range(CLIENTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if not all(ended):
        sys.exit(f"{ended.count(False)} of {CLIENTS} clients got an error.")
    return sorted(seconds for times in taken for seconds in times)


def report_times(what: str, seconds: float, nothing: float, most: float) -> bool:
    """Prints how many times as long as nothing it takes; whether that keeps the promise."""
    times = seconds / nothing
    print(f"{what:<27}{seconds * 1e3:6.2f} ms, {times:.2f} times (promise: at most {most:g} times)")
    return times <= most


def report_crowd(what: str, times: list[float]) -> bool:
    """Prints how the clients fared; whether that keeps the promise."""
    half, late = (times[int(len(times) * share)] for share in (0.5, 0.99))
    rate = len(times) / SECONDS
    print(f"{CLIENTS} clients for {SECONDS:g} s, {what}: no error, {rate:.0f} answers a second,")
    print(
        f"  p50 {half * 1e3:.1f} ms, p99 {late * 1e3:.1f} ms, {late / half:.2f} times (promise: {MOST_SPREAD:g} times)"
    )
    return late <= MOST_SPREAD * half


def main() -> int:
    """Prints what was measured; 1 where a promise is broken."""
    kept = []
    with tempfile.TemporaryDirectory() as cache:
        with server(cache) as (_, first):
            print(f"first start, validating:   {first:6.2f} s to /healthz")
        with server(cache) as (port, again):
            print(f"started again, unchanged:  {again:6.2f} s to /healthz (promise: under {MOST_SECONDS:g} s)")
            nothing, question = measure(port, NOTHING, MISSION)
            kept += [again < MOST_SECONDS, report_times("mission, cached:", question, nothing, MOST_TIMES["cached"])]
            kept.append(report_crowd("cached", crowd(port)))
        with server(cache, SYMPTOMGRAPH_CACHE="0") as (port, _):
            nothing, question, page = measure(port, NOTHING, MISSION, PAGE)
            print(f"{'{ __typename }:':<27}{nothing * 1e3:6.2f} ms")
            kept.append(report_times("mission, not cached:", question, nothing, MOST_TIMES["mission"]))
            kept.append(report_times("page of 50, not cached:", page, nothing, MOST_TIMES["page"]))
            kept.append(report_crowd("not cached", crowd(port)))
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
