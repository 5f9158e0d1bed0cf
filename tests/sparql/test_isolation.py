"""A worker has no way out, even where the guard is wrong."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from symptomgraph.errors import QueryRefused, QuerySyntaxError
from symptomgraph.sparql import Form, check

# What a worker does, but for the guard.
WORKER = """
import json, os, socket, sys
import pyoxigraph as ox
from symptomgraph.sparql.answer import evaluate
from symptomgraph.sparql.endpoint import Job
from symptomgraph.sparql.worker import secluded

def told(what):
    try:
        what()
    except OSError as error:
        return str(error)
    return "done"

query = sys.argv[2]
channel = secluded(int(sys.argv[1]), 200)
channel.sendall(json.dumps({
    "query": told(lambda: list(evaluate(ox.Store(), Job(query)))),
    "file": told(lambda: open("/etc/hostname")),
    "socket": told(socket.socket),
    "pipe": told(os.pipe),
}).encode())
"""


class Listener:
    """An address on this machine that counts who comes."""

    def __init__(self) -> None:
        self.visits = 0
        self._closing = False
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}/"

    def close(self) -> None:
        self._closing = True
        socket.create_connection(self._socket.getsockname()).close()
        self._thread.join()
        self._socket.close()

    def _listen(self) -> None:
        while not self._closing:
            visitor, _ = self._socket.accept()
            self.visits += 1
            visitor.close()


@pytest.fixture(scope="module")
def listener() -> Iterator[Listener]:
    made = Listener()
    yield made
    made.close()


# Each of them makes the engine ask another address, and each once looked harmless to some guard.
SMUGGLED = {
    "plain": "SELECT * { SERVICE <URL> { ?s ?p ?o } }",
    "silent": "SELECT * { SERVICE SILENT <URL> { ?s ?p ?o } }",
    "prefix": "PREFIX : <URL> SELECT * { SERVICE : { ?s ?p ?o } }",
    "nested": "SELECT * { { SELECT * { FILTER EXISTS { SERVICE <URL> { ?s ?p ?o } } } } }",
    "glued": "SELECT * { BIND(1 AS ?a)SERVICE<URL>{ ?s ?p ?o } }",
    "lateral": "SELECT * { LATERAL { sErViCe <URL> { ?s ?p ?o } } }",
    "describe": "DESCRIBE * { SERVICE <URL> { ?s ?p ?o } }",
    "after a comment": "SELECT * { # not here \r SERVICE <URL> { ?s ?p ?o } }",
    "escaped address": r"SELECT * { SERVICE <URL\u0061> { ?s ?p ?o } }",
    "after an empty name": "PREFIX x: <x:> SELECT * { VALUES ?x { x: } VALUES ?y { 1 }SERVICE<URL>{ ?s ?p ?o } }",
    "comment after less than": "PREFIX : <URL> SELECT * { FILTER(?a<?b)SERVICE:p#>)\n { ?s ?p ?o } }",
    "text after less than": "SELECT * { FILTER(?a<?b#>'''\n) SERVICE <URL> { ?s ?p ?o } #''')\n }",
    "comment right after less than": "SELECT * { FILTER(?a<#>'''\n?b) SERVICE <URL> { ?s ?p ?o } #''')\n }",
    "apostrophe after less than": "SELECT * { FILTER(?a<'b>c') SERVICE <URL> { ?s ?p ?o } #')\n }",
    "after a bracket": "SELECT * { FILTER((1)<'b>c') SERVICE <URL> { ?s ?p ?o } #')\n }",
    "after a language": "SELECT * { FILTER('a'@en<'b>c') SERVICE <URL> { ?s ?p ?o } #')\n }",
    "after EXISTS": "SELECT * { FILTER(EXISTS {}<'b>c') SERVICE <URL> { ?s ?p ?o } #')\n }",
    "in SELECT": "SELECT (COUNT(?x)<'b>c' AS ?y) { SERVICE <URL> { ?s ?p ?o } #')\n }",
    "dot in a name": "PREFIX x: <x:> SELECT * { OPTIONAL { ?s ?p x:.SERVICE<URL>{ ?s ?p ?o } } }",
}
HARMLESS = [
    "SELECT * { ?s ?p 'SERVICE <URL> { ?s ?p ?o }' }",
    "SELECT * { ?s ?p ?o } # SERVICE <URL> { ?s ?p ?o }",
    "SELECT * { FILTER(?a <?b && ?b> ?c) ?s ?p <URL#service> }",
    "SELECT * { VALUES (?a ?b) { (<URL#service> <URL#b>) } }",
    r"SELECT * { ?s ?p <URL\u0061#SERVICE> }",
]


@pytest.mark.parametrize("name", SMUGGLED)
def test_the_guard_refuses_what_would_ask_another_address(listener: Listener, name: str) -> None:
    query = SMUGGLED[name].replace("URL", listener.url)
    with pytest.raises(QueryRefused):
        check(query)
    visits = listener.visits
    unguarded(query)
    assert listener.visits > visits, "the engine asks nobody: the case proves nothing"


@pytest.mark.parametrize("query", HARMLESS)
def test_what_asks_nobody_is_let_through(listener: Listener, query: str) -> None:
    query = query.replace("URL", listener.url)
    assert check(query) is Form.SELECT
    visits = listener.visits
    unguarded(query)
    assert listener.visits == visits


def unguarded(query: str) -> None:
    """Runs a query on the bare engine, whatever comes of it."""
    store = ox.Store()
    store.add(ox.Quad(ox.NamedNode("x:s"), ox.NamedNode("x:p"), ox.NamedNode("x:")))
    with suppress(OSError):
        list(store.query(query))  # type: ignore[arg-type] # an ASK is not among them


WORDS = st.sampled_from([
    "SERVICE", "service", "?a", "<?b", "<'b", "<x:y#>", "<#>", ">", "<", "#", "'", "'''", '"', '"""', "\\", "\n", " ",
    ".", "x:", "x:a.", "_:b.", ":", "1", "1.", "@en", "<URL>", "{ ?s ?p ?o }", "{", "}", "(", ")", "FILTER(",
    "BIND(1 AS ?c)", "OPTIONAL {", "\\u0061", "SILENT", "&&", ",", "?s ?p ",
])  # fmt: skip


@settings(max_examples=150)
@given(before=st.lists(WORDS, max_size=6), after=st.lists(WORDS, max_size=6))
def test_what_the_guard_lets_through_asks_nobody(listener: Listener, before: list[str], after: list[str]) -> None:
    inner = "".join([*before, "SERVICE <URL> { ?s ?p ?o }", *after])
    query = f"PREFIX : <URL> PREFIX x: <x:> SELECT * {{ {inner} }}".replace("URL", listener.url)
    with suppress(QueryRefused, QuerySyntaxError):
        check(query)
        visits = listener.visits
        with suppress(SyntaxError):
            unguarded(query)
        assert listener.visits == visits


@pytest.mark.skipif(sys.platform != "linux", reason="the limits are those of Linux")
@pytest.mark.parametrize("name", ["plain", "prefix", "glued"])
def test_a_worker_without_a_guard_reaches_nobody(listener: Listener, name: str) -> None:
    visits = listener.visits
    ours, theirs = socket.socketpair()
    with ours, theirs:
        command = [sys.executable, "-c", WORKER, str(theirs.fileno()), SMUGGLED[name].replace("URL", listener.url)]
        subprocess.run(command, pass_fds=[theirs.fileno()], check=True)
        theirs.close()
        told = json.loads(ours.makefile("rb").read())
    assert set(told) == {"query", "file", "socket", "pipe"}
    assert all("Too many open files" in each for each in told.values())
    assert listener.visits == visits
