"""Which graphs a query is asked of, where it or its sender says so (SPARQL 1.1 Query, 13.2; Protocol, 2.1.4)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import pyoxigraph as ox

from symptomgraph.errors import BadRequest
from symptomgraph.sparql.endpoint import Job
from symptomgraph.sparql.tokens import Kind, Token, tokenize
from symptomgraph.vocab import PREFIXES

_FORMS = frozenset({"SELECT", "ASK", "CONSTRUCT", "DESCRIBE"})
_SEVERAL = 2


@dataclass(frozen=True, slots=True)
class Dataset:
    """A store, and the graphs of it that a query is asked of; None where the query or the store decides."""

    store: ox.Store
    default: list[ox.NamedNode | ox.BlankNode | ox.DefaultGraph] | None = None
    named: list[ox.NamedNode | ox.BlankNode] | None = None


def dataset_of(store: ox.Store, job: Job) -> Dataset:
    """The dataset of a job: that of its request before that of its query.

    Several default graphs are merged first, as the engine would give a triple once for each graph that has it.
    Raises BadRequest where a graph of the request has no IRI for a name.
    """
    if job.default_graphs or job.named_graphs:
        return _of(store, _graphs(job.default_graphs), _graphs(job.named_graphs))
    if job.query.upper().count("FROM") < _SEVERAL:
        return Dataset(store)
    found = clauses(job)
    default = [graph for graph, is_named in found if not is_named]
    if len(default) < _SEVERAL:
        return Dataset(store)
    return _of(store, default, [graph for graph, is_named in found if is_named])


def _graphs(iris: Iterable[str]) -> list[ox.NamedNode]:
    try:
        return [ox.NamedNode(iri) for iri in iris]
    except ValueError as error:
        raise BadRequest(f"A graph of the request has no IRI for a name: {error}.", fix="Write it in full.") from error


def _of(store: ox.Store, default: Iterable[ox.NamedNode], named: Iterable[ox.NamedNode]) -> Dataset:
    merged, kept = list(dict.fromkeys(default)), list(dict.fromkeys(named))
    if len(merged) < _SEVERAL:
        return Dataset(store, [*merged], [*kept])
    made = ox.Store()
    made.extend(_quads(store, merged, ox.DefaultGraph()))
    for graph in kept:
        made.extend(_quads(store, [graph], graph))
    return Dataset(made, [ox.DefaultGraph()], [*kept])


def _quads(store: ox.Store, graphs: Sequence[ox.NamedNode], into: ox.NamedNode | ox.DefaultGraph) -> Iterator[ox.Quad]:
    for graph in graphs:
        for quad in store.quads_for_pattern(None, None, None, graph):
            yield ox.Quad(quad.subject, quad.predicate, quad.object, into)


def clauses(job: Job) -> list[tuple[ox.NamedNode, bool]]:
    """The graphs of FROM, and with True those of FROM NAMED; the engine itself resolves their names."""
    tokens = list(tokenize(job.query))
    terms = list(_terms(tokens))
    form = next((token for token in tokens if token.kind == Kind.WORD and token.text.upper() in _FORMS), None)
    if form is None:
        # Its parser says what is wrong with a query that has no form.
        return []
    values = " ".join(f"({term.text} {str(is_named).lower()})" for term, is_named in terms)
    query = f"{job.query[: form.start]}SELECT * {{ VALUES (?graph ?named) {{ {values} }} }}"
    rows = ox.Store().query(query, base_iri=job.base, prefixes=dict(PREFIXES))
    return [(row["graph"], row["named"].value == "true") for row in rows] if isinstance(rows, ox.QuerySolutions) else []


def _terms(tokens: Sequence[Token]) -> Iterator[tuple[Token, bool]]:
    for word, term in pairwise(tokens):
        if word.kind == Kind.WORD and term.kind in (Kind.IRI, Kind.NAME):
            match word.text.upper():
                case "FROM":
                    yield term, False
                case "NAMED":
                    yield term, True
