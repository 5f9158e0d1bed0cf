"""What `serve` promises: an answer within 3 s of its start, and the question within 3 times what a server needs anyway.

Both questions are asked by turns on one connection to one server, so that what else the machine does falls on both.
"""

from __future__ import annotations

import http.client
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
NOTHING: Final = "{ __typename }"
MISSION: Final = """{ sharedConditions(symptoms: ["fever", "back warmth"]) { edges { node { label } matches {
  symptom { label } claims { statement evidence { passage { ordinal gist section { title } } } } } } } }"""
ROUNDS: Final = 300
MOST_SECONDS: Final = 3.0
MOST_TIMES: Final = 3.0


@contextmanager
def server(cache: str) -> Iterator[tuple[int, float]]:
    """A server of the shipped graph on a free port, and the seconds that it took to its first sign of life."""
    began = time.perf_counter()
    environment = {**os.environ, "XDG_CACHE_HOME": cache, "PYTHONUNBUFFERED": "1"}
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


def measure_questions(port: int) -> tuple[float, float]:
    """The median seconds of asking nothing, and of the question."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    turns = [(_ask(port, connection, NOTHING), _ask(port, connection, MISSION)) for _ in range(ROUNDS)]
    return statistics.median(turn[0] for turn in turns), statistics.median(turn[1] for turn in turns)


def main() -> int:
    """Prints what was measured; 1 where a promise is broken."""
    with tempfile.TemporaryDirectory() as cache:
        with server(cache) as (_, first):
            print(f"first start, validating:   {first:6.2f} s to /healthz")
        with server(cache) as (port, again):
            print(f"started again, unchanged:  {again:6.2f} s to /healthz (promise: under {MOST_SECONDS:g} s)")
            nothing, question = measure_questions(port)
    times = question / nothing
    print(f"{{ __typename }}:            {nothing * 1e3:6.2f} ms")
    print(
        f"the mission question:      {question * 1e3:6.2f} ms, {times:.2f} times (promise: under {MOST_TIMES:g} times)"
    )
    return 0 if again < MOST_SECONDS and times < MOST_TIMES else 1


if __name__ == "__main__":
    sys.exit(main())
