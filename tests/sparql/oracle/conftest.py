"""Two endpoints over the same quads, ours and that of `oxigraph serve`; their answers in a form to be compared."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Final, cast

import httpx2
import pyoxigraph as ox
import pytest
from starlette.testclient import TestClient

from symptomgraph.snapshot import Snapshot
from symptomgraph.store import GraphFormat, ResultFormat
from symptomgraph.web.app import create_app
from symptomgraph.web.service import Service
from symptomgraph.web.settings import ServerSettings

EVERYTHING: Final = "SELECT ?s ?p ?o WHERE { ?s ?p ?o }"
ROUNDS: Final = 4
"""How far around a blank node it is looked for what tells it from others."""

Row = tuple[str, ...]


@dataclass
class Side:
    """An endpoint, and what its blank nodes are called in answers that are compared."""

    client: httpx2.Client
    url: str
    names: Mapping[str, str] = field(default_factory=dict)

    def ask(self, query: str, accept: str, **graphs: Any) -> bytes:
        """The answer, which must be one."""
        answer = self.client.get(self.url, params={"query": query, **graphs}, headers={"accept": accept})
        assert answer.status_code == 200, f"{query}\n{answer.text}"
        assert answer.headers["content-type"].startswith(accept)
        return answer.content

    def rows(self, query: str, accept: str = ResultFormat.JSON, **graphs: Any) -> tuple[Row, list[Row]]:
        """The variables and the rows of an answer, in its order; CSV has no types, so that its terms are bare."""
        answer = self.ask(query, accept, **graphs)
        if accept == ResultFormat.CSV:
            header, *rows = csv.reader(io.StringIO(answer.decode(), newline=""))
            return tuple(header), [tuple(map(self._bare_cell, row)) for row in rows]
        form = ox.QueryResultsFormat.from_media_type(accept)
        found = ox.parse_query_results(answer, format=form)
        assert isinstance(found, ox.QuerySolutions)
        return tuple(one.value for one in found.variables), [tuple(map(self.named, row)) for row in found]

    def bare(self, query: str) -> list[Row]:
        """The rows as CSV has them, of an answer in JSON."""
        found = ox.parse_query_results(self.ask(query, ResultFormat.JSON), format=ox.QueryResultsFormat.JSON)
        assert isinstance(found, ox.QuerySolutions)
        return [tuple(map(self._bare, row)) for row in found]

    def truth(self, query: str, accept: str = ResultFormat.JSON) -> bool:
        """The answer to ASK."""
        form = ox.QueryResultsFormat.from_media_type(accept)
        found = ox.parse_query_results(self.ask(query, accept), format=form)
        assert isinstance(found, ox.QueryBoolean)
        return bool(found)

    def graph(self, query: str, accept: str = GraphFormat.NTRIPLES) -> ox.Dataset:
        """The triples of an answer, in which new blank nodes are named canonically and those of the data by `names`."""
        triples = ox.parse(self.ask(query, accept), format=ox.RdfFormat.from_media_type(accept))
        found = ox.Dataset(ox.Quad(self._node(one.subject), one.predicate, self._node(one.object)) for one in triples)
        found.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
        return found

    def named(self, term: Any) -> str:
        return "" if term is None else f"_:{self.names[term.value]}" if _is_blank(term) else str(term)

    def _bare(self, term: Any) -> str:
        return self.named(term) if term is None or _is_blank(term) else str(term.value)

    def _bare_cell(self, cell: str) -> str:
        return f"_:{self.names[cell[2:]]}" if cell.startswith("_:") else cell

    def _node(self, term: Any) -> Any:
        known = self.names.get(term.value) if _is_blank(term) else None
        return ox.NamedNode(f"urn:blank:{known}") if known else term


@pytest.fixture(scope="package")
def quads(snapshots: dict[str, Snapshot]) -> list[ox.Quad]:
    """The quads of the shipped graph, in an order that is always the same."""
    return sorted(snapshots["back-warmth"].quads, key=str)


@pytest.fixture(scope="package")
def ours(snapshots: dict[str, Snapshot]) -> Iterator[Side]:
    app = create_app(Service.of(snapshots["back-warmth"], ServerSettings()))
    with TestClient(app, raise_server_exceptions=False) as client:
        yield _named(Side(client, "/sparql"))


@pytest.fixture(scope="package")
def oracle(ours: Side, quads: list[ox.Quad], empty_oxigraph: str) -> Iterator[Side]:
    """`oxigraph serve` with the quads, with those of the description, and with all of them in its default graph."""
    query = "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <https://w3id.org/symptomgraph/graph/description> { ?s ?p ?o } }"
    graph = ox.NamedNode("https://w3id.org/symptomgraph/graph/description")
    description = ox.parse(ours.ask(query, GraphFormat.NTRIPLES), format=ox.RdfFormat.N_TRIPLES)
    every = [*quads, *(ox.Quad(one.subject, one.predicate, one.object, graph) for one in description)]
    union = [ox.Quad(one.subject, one.predicate, one.object) for one in every]
    content = ox.serialize([*every, *union], format=ox.RdfFormat.N_QUADS)
    with httpx2.Client(timeout=60) as client:
        headers = {"content-type": "application/n-quads"}
        client.post(empty_oxigraph.replace("/query", "/store"), content=content, headers=headers).raise_for_status()
        yield _named(Side(client, empty_oxigraph))


def _named(side: Side) -> Side:
    """Names the blank nodes by what is said of them, so that they are called the same on both sides."""
    found = ox.parse_query_results(side.ask(EVERYTHING, ResultFormat.TSV), format=ox.QueryResultsFormat.TSV)
    around: dict[str, list[tuple[str, Any]]] = defaultdict(list)
    for s, p, o in cast(ox.QuerySolutions, found):
        if _is_blank(s):
            around[s.value].append((f"> {p}", o))
        if _is_blank(o):
            around[o.value].append((f"< {p}", s))
    names: Mapping[str, str] = dict.fromkeys(around, "")
    for _ in range(ROUNDS):
        side.names = names
        names = {
            blank: _digest(sorted(f"{way} {side.named(end)}" for way, end in said)) for blank, said in around.items()
        }
    side.names = names
    return side


def _digest(parts: list[str]) -> str:
    return sha256("\n".join(parts).encode()).hexdigest()[:16]


def _is_blank(term: object) -> bool:
    return isinstance(term, ox.BlankNode)
