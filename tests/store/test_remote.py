"""The remote store: the same rows as the embedded one, and what becomes of an endpoint that fails."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from time import sleep
from typing import Any

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from symptomgraph.errors import (
    EndpointUnusable,
    InvalidSetting,
    NotPublished,
    QuerySyntaxError,
    SnapshotReplaced,
    StoreUnavailable,
)
from symptomgraph.model.report import Finding, Layer, Position, Severity
from symptomgraph.snapshot import Snapshot
from symptomgraph.store import DatasetFormat, Embedded, GraphFormat, Query, ResultFormat, trace
from symptomgraph.store.access import Access, read_access
from symptomgraph.store.client import Client
from symptomgraph.store.marker import MARKER, read_marker, triples_of
from symptomgraph.store.publish import publish
from symptomgraph.store.remote import Remote, open_remote
from symptomgraph.vocab import XSD

EMPTY = {"head": {"vars": ["x"]}, "results": {"bindings": []}}
LABELS = "SELECT ?c ?label WHERE { ?c skos:prefLabel ?label } ORDER BY ?c ?label"


@pytest.fixture(scope="module")
def remote(remotes: dict[str, Remote]) -> Remote:
    return remotes["robot"]


@pytest.fixture(scope="module")
def embedded(snapshots: dict[str, Snapshot]) -> Embedded:
    return Embedded(snapshots["robot"])


# The same as the embedded store


def test_it_says_of_the_snapshot_what_was_published(remote: Remote, snapshots: dict[str, Snapshot]) -> None:
    assert remote.snapshot == snapshots["robot"].info
    assert remote.report == snapshots["robot"].report


NUMBERS = st.one_of(
    st.integers(-(10**15), 10**15).map(lambda n: f'"{n}"^^<{XSD}integer>'),
    st.integers(0, 10**6).map(lambda n: f'"{n}"^^<{XSD}nonNegativeInteger>'),
    st.decimals(-1000, 1000, places=3).map(lambda n: f'"{n}"^^<{XSD}decimal>'),
    st.floats(allow_nan=False, width=32).map(
        lambda n: f'"{n}"^^<{XSD}double>'.replace('"inf', '"INF').replace("-inf", "-INF")
    ),
)
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters='\0"\\\n\r')).map(lambda text: f'"{text}"')
TERMS = st.one_of(
    NUMBERS,
    TEXTS,
    TEXTS.map(lambda text: f"{text}@en"),
    st.sampled_from(
        ["true", "false", "UNDEF", "<x:a>", f'"PT24H"^^<{XSD}duration>', '"a"^^<x:own>', f'"no"^^<{XSD}integer>']
    ),
)


@examples(max_examples=40)
@given(terms=st.lists(TERMS, min_size=1, max_size=20))
def test_any_term_comes_out_as_it_does_of_the_embedded_store(
    terms: list[str], remote: Remote, embedded: Embedded
) -> None:
    query = Query.of("echo", f"SELECT ?x WHERE {{ VALUES ?x {{ {' '.join(terms)} }} }}")
    assert remote.select(query) == embedded.select(query)


def test_every_property_has_the_same_rows(remote: Remote, embedded: Embedded) -> None:
    properties = Query.of("properties", "SELECT DISTINCT ?p WHERE { ?s ?p ?o } ORDER BY ?p")
    found = remote.select(properties)
    assert found == embedded.select(properties)
    assert len(found) > 30
    for row in found:
        order = "FILTER (!ISBLANK(?s) && !ISBLANK(?o)) } ORDER BY ?s STR(?o) LANG(?o)"
        query = Query.of("property", f"SELECT ?s ?o WHERE {{ ?s <{row['p']}> ?o {order}")
        assert remote.select(query) == embedded.select(query)


def test_blank_nodes_join_within_a_query(remote: Remote, embedded: Embedded) -> None:
    query = Query.of(
        "evidence", "SELECT (COUNT(*) AS ?n) WHERE { ?claim ?p ?node . ?node ?q ?o . FILTER ISBLANK(?node) }"
    )
    assert remote.select(query) == embedded.select(query) != [{"n": 0}]


def test_the_named_graphs_are_those_of_the_files(remote: Remote, embedded: Embedded) -> None:
    query = Query.of("graphs", "SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g")
    assert remote.select(query) == embedded.select(query)


@pytest.mark.parametrize("results", ResultFormat)
def test_answers_are_equal_byte_for_byte(results: ResultFormat, remote: Remote, embedded: Embedded) -> None:
    for text in (LABELS, "ASK { ?s a sg:Claim }", "ASK { ?s a sg:Dragon }"):
        if text is LABELS or results in (ResultFormat.JSON, ResultFormat.XML):
            assert remote.answer(text, results, GraphFormat.TURTLE) == embedded.answer(
                text, results, GraphFormat.TURTLE
            )


@pytest.mark.parametrize("graph", GraphFormat)
def test_so_are_triples(graph: GraphFormat, remote: Remote, embedded: Embedded) -> None:
    text = "CONSTRUCT WHERE { ?s sg:hasSymptom ?o }"
    assert remote.answer(text, ResultFormat.JSON, graph) == embedded.answer(text, ResultFormat.JSON, graph)


def test_the_same_triples_are_the_same_bytes_whatever_their_blank_nodes_are_called(remote: Remote) -> None:
    text = "CONSTRUCT WHERE { ?claim sg:evidence ?node . ?node ?p ?o }"
    once, again = (remote.answer(text, ResultFormat.JSON, GraphFormat.NTRIPLES) for _ in range(2))
    assert once == again
    assert b"_:" in once
    assert remote.dump(GraphFormat.TURTLE) == remote.dump(GraphFormat.TURTLE)


def test_a_store_elsewhere_costs_those_nothing_who_have_none() -> None:
    program = "import sys, symptomgraph.web.app, symptomgraph.cli.serve; print('httpx2' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def canonical(dump: bytes) -> set[ox.Quad]:
    """The quads with numbers and durations as Oxigraph keeps them."""
    store = ox.Store()
    store.bulk_load(dump, ox.RdfFormat.N_QUADS)
    found = ox.Dataset(store)
    found.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    return set(found)


def test_a_dump_holds_every_quad_of_the_snapshot_and_no_other(remote: Remote, embedded: Embedded) -> None:
    whole = embedded.dump(DatasetFormat.NQUADS)
    assert canonical(remote.dump(DatasetFormat.NQUADS)) == canonical(whole)
    assert remote.dump(GraphFormat.NTRIPLES).count(b"\n") == remote.snapshot.counts.triples


def test_look_ups_are_traced_and_the_looks_at_the_snapshot_are_not(remote: Remote) -> None:
    query = Query.of("labels", "SELECT ?c WHERE { ?c a <x:nothing> }")
    with trace() as lookups:
        remote.ready()
        remote.select(query)
    assert [(one.query, one.rows) for one in lookups] == [("labels", 0)]


def test_a_query_of_another_form_is_a_mistake(remote: Remote) -> None:
    with pytest.raises(TypeError):
        remote.select(Query.of("ask", "ASK {}"))
    with pytest.raises(TypeError):
        remote.ask(Query.of("select", "SELECT * {}"))


def test_a_syntax_error_has_its_line(remote: Remote) -> None:
    with pytest.raises(QuerySyntaxError) as raised:
        remote.answer("SELECT *\n{ ?s ?p", ResultFormat.JSON, GraphFormat.TURTLE)
    assert raised.value.line == 2


# What else is in the endpoint


@pytest.fixture
def access(oxigraph: str) -> Access:
    return read_access(oxigraph)


@pytest.fixture
def opened(access: Access, snapshots: dict[str, Snapshot]) -> Iterator[Remote]:
    """The robot in a server of its own, looked at anew for each query."""
    with Client(access) as client:
        publish(snapshots["robot"], client)
    found = open_remote(replace(access, check=0), snapshots["robot"].version)
    yield found
    found.client.close()


ALL = Query.of("all", "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }")


def test_other_graphs_of_the_endpoint_are_not_seen(opened: Remote) -> None:
    before = opened.select(ALL)
    opened.client.update("INSERT DATA { <x:a> <x:b> <x:c> . GRAPH <x:private> { <x:a> <x:b> 'secret' } }")
    assert opened.select(ALL) == before
    assert b"secret" not in opened.answer("SELECT * { GRAPH ?g { ?s ?p ?o } }", ResultFormat.CSV, GraphFormat.TURTLE)
    assert b"secret" not in opened.dump(DatasetFormat.NQUADS)


def test_another_snapshot_is_noticed_and_never_mixed_with_this_one(
    opened: Remote, snapshots: dict[str, Snapshot]
) -> None:
    still_trusting = Remote(Client(replace(opened.client.access, check=3600)), opened.published)
    before = opened.select(ALL)
    publish(snapshots["back-warmth"], opened.client)
    with pytest.raises(SnapshotReplaced, match="another snapshot"):
        opened.select(ALL)
    # A server that has not looked yet still answers from its own snapshot.
    assert still_trusting.select(ALL) == before
    still_trusting.client.close()
    # And one that has seen it does not go on, until it is as it was.
    publish(snapshots["robot"], opened.client)
    assert opened.select(ALL) == before


def test_a_snapshot_without_its_marker_is_none(opened: Remote) -> None:
    opened.client.update(f"DROP GRAPH <{MARKER}>")
    with pytest.raises(SnapshotReplaced, match="no snapshot at the moment"):
        opened.ready()
    with pytest.raises(NotPublished, match="symptomgraph publish"):
        open_remote(opened.client.access, opened.snapshot.version)


def test_another_version_of_the_vocabulary_is_refused(opened: Remote) -> None:
    with pytest.raises(NotPublished, match="version"):
        open_remote(opened.client.access, "another")


def mark_anew(opened: Remote, marker: str) -> None:
    opened.client.update(f"DROP GRAPH <{MARKER}> ; INSERT DATA {{ GRAPH <{MARKER}> {{ {marker} }} }}")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("symptomgraph-snapshot/1", "symptomgraph-snapshot/2"),
        ('{\\"layout', '[\\"layout'),
        ('\\"findings\\":[', '\\"findings\\":[7'),
        ('\\"id\\":', '\\"di\\":'),
    ],
)
def test_a_marker_that_cannot_be_read(old: str, new: str, opened: Remote) -> None:
    marker = triples_of(opened.published)
    assert old in marker
    mark_anew(opened, marker.replace(old, new, 1))
    with pytest.raises(NotPublished, match="cannot read"):
        open_remote(opened.client.access, opened.snapshot.version)


def test_a_graph_that_does_not_conform_is_refused(opened: Remote) -> None:
    wrong = Finding(Severity.VIOLATION, Layer.SHAPES, "rule", Position("a.ttl"), None, "Wrong.", "Mend it.")
    report = replace(opened.report, findings=(wrong,))
    mark_anew(opened, triples_of(replace(opened.published, report=report)))
    with pytest.raises(NotPublished, match="does not conform"):
        open_remote(opened.client.access, opened.snapshot.version)


# Endpoints that fail


Reply = tuple[int, str, bytes]
RIGHT: Reply = (200, "application/sparql-results+json", json.dumps(EMPTY).encode())


@contextmanager
def answering(*replies: Reply | Callable[[Any], None]) -> Iterator[tuple[str, list[dict[str, str]]]]:
    """A server that gives these answers one after another, the last one for ever; and the headers that it was sent."""
    asked: list[dict[str, str]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            reply = replies[min(len(asked), len(replies) - 1)]
            asked.append({name.lower(): value for name, value in self.headers.items()})
            if callable(reply):
                reply(self)
                return
            status, media_type, body = reply
            self.send_response(status)
            self.send_header("content-type", media_type)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_PUT = do_POST  # noqa: N815 - as the library calls it

        def log_message(self, *_: object) -> None:
            """Nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        thread = Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/query", asked
        finally:
            server.shutdown()
            thread.join()


BUSY: Reply = (503, "text/plain", b"later")


def test_what_fails_for_a_moment_is_asked_again() -> None:
    with answering(BUSY, RIGHT) as (url, asked), Client(read_access(url)) as client:
        assert client.select("SELECT ?x {}") == []
        assert len(asked) == 2


def test_what_goes_on_failing_is_unavailable() -> None:
    with answering(BUSY) as (url, asked), Client(read_access(url)) as client:
        with pytest.raises(StoreUnavailable) as raised:
            client.select("SELECT ?x {}")
        assert len(asked) == 3
    assert raised.value.details == {"retryAfter": 5}
    # Those who ask need not know where the store is; those who run the server do.
    assert "127.0.0.1" not in str(raised.value)
    assert "127.0.0.1" in raised.value.why


def test_writing_is_never_done_twice() -> None:
    with answering(BUSY) as (url, asked), Client(read_access(url)) as client:
        with pytest.raises(StoreUnavailable):
            client.update("INSERT DATA { <x:a> <x:b> <x:c> }")
        with pytest.raises(StoreUnavailable):
            client.put("x:g", b"")
        assert len(asked) == 2


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        ((401, "text/plain", b""), "refuses who asks"),
        ((403, "text/plain", b""), "SYMPTOMGRAPH_STORE_USER"),
        ((404, "text/plain", b""), "no endpoint for this"),
        ((302, "text/plain", b""), "status 302"),
        ((200, "text/html", b"<p>Hello"), "answers a query with text/html"),
        ((200, "application/sparql-results+json", b'{"head"'), "cannot be read"),
        ((200, "", b""), "nothing"),
    ],
)
def test_what_is_no_endpoint_is_said_to_be_none(reply: Reply, said: str) -> None:
    with answering(reply) as (url, asked), Client(read_access(url.replace("//", "//bob:hush@"))) as client:
        with pytest.raises(EndpointUnusable, match=said) as raised:
            read_marker(client)
        assert len(asked) == 1
    assert "hush" not in str(raised.value)


def dripping(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("content-type", "application/sparql-results+json")
    handler.end_headers()
    for _ in range(100):
        handler.wfile.write(b" ")
        sleep(0.05)


def test_an_answer_that_only_drips_is_given_up() -> None:
    with (
        answering(dripping) as (url, _),
        Client(replace(read_access(url), seconds=0.4)) as client,
        pytest.raises(StoreUnavailable) as raised,
    ):
        client.select("SELECT ?x {}")
    assert "too slowly" in raised.value.why


# Signing in


def test_a_name_and_password_of_the_address_are_sent_and_not_shown() -> None:
    with answering(RIGHT) as (url, asked):
        access = read_access(url.replace("//", "//bob:h%40sh@"))
        with Client(access) as client:
            client.select("SELECT ?x {}")
    assert asked[0]["authorization"] == "Basic Ym9iOmhAc2g="
    assert "h@sh" not in repr(access)
    assert "h%40sh" not in repr(access)
    assert access.query == url


@pytest.mark.parametrize(
    ("settings", "sent"),
    [
        ({"USER": "bob", "PASSWORD": "hush"}, "Basic Ym9iOmh1c2g="),
        ({"TOKEN": "t0ken"}, "Bearer t0ken"),
        ({}, None),
    ],
)
def test_those_of_the_environment(settings: dict[str, str], sent: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in settings.items():
        monkeypatch.setenv(f"SYMPTOMGRAPH_STORE_{name}", value)
    with answering(RIGHT) as (url, asked), Client(read_access(url)) as client:
        client.select("SELECT ?x {}")
    assert asked[0].get("authorization") == sent


def test_a_token_and_a_name_cannot_both_be_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SYMPTOMGRAPH_STORE_TOKEN", "t0ken")
    with pytest.raises(InvalidSetting, match="one of them") as raised:
        read_access("http://bob:hush@localhost/query")
    assert "hush" not in str(raised.value)


def test_a_setting_that_cannot_be_used_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SYMPTOMGRAPH_STORE_SECONDS", "soon")
    with pytest.raises(InvalidSetting, match="SYMPTOMGRAPH_STORE_SECONDS"):
        read_access("http://localhost/query")


@pytest.mark.parametrize("address", ["localhost:7878/query", "file:///etc/passwd", "http://", "http://a:b:c/", ""])
def test_what_is_no_address(address: str) -> None:
    with pytest.raises(InvalidSetting, match="no URL"):
        read_access(address)


def test_where_updates_and_graphs_go() -> None:
    beside = read_access("http://localhost:7878/query")
    assert (beside.to_update, beside.to_put) == ("http://localhost:7878/update", "http://localhost:7878/store")
    given = read_access("https://a.example/sparql", "https://a.example/u", "https://a.example/g?key=1")
    assert (given.to_update, given.to_put) == ("https://a.example/u", "https://a.example/g?key=1")
    alone = read_access("https://a.example/sparql")
    with pytest.raises(EndpointUnusable, match="--update-url"):
        _ = alone.to_update
    with pytest.raises(EndpointUnusable, match="--graph-store-url"):
        _ = alone.to_put
