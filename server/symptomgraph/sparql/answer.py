"""Answering a query over a store: its media type, its dataset, its rows or triples on their way out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from itertools import islice
from typing import IO, Final, cast

import pyoxigraph as ox

from symptomgraph.errors import BadRequest, NotAcceptable
from symptomgraph.negotiation import preferred
from symptomgraph.sparql.dataset import dataset_of
from symptomgraph.sparql.endpoint import Job
from symptomgraph.sparql.explain import explained
from symptomgraph.sparql.guard import Form, check, could_reach_out
from symptomgraph.sparql.layouts import LAYOUTS
from symptomgraph.sparql.limits import Limits
from symptomgraph.sparql.rows import Full, Output, Rows
from symptomgraph.store import GraphFormat, ResultFormat
from symptomgraph.store.embedded import syntax_error
from symptomgraph.store.rows import prefixes_in
from symptomgraph.vocab import PREFIXES

RESULTS: Final[Mapping[str, ResultFormat]] = {
    **{form.value: form for form in ResultFormat},
    "application/json": ResultFormat.JSON,
    "application/xml": ResultFormat.XML,
    "text/xml": ResultFormat.XML,
}
"""The media types of answers to SELECT and ASK, the preferred one first."""
GRAPHS: Final[Mapping[str, GraphFormat]] = {
    **{form.value: form for form in GraphFormat},
    "application/json": GraphFormat.JSONLD,
    "application/xml": GraphFormat.RDFXML,
    "text/xml": GraphFormat.RDFXML,
    "text/plain": GraphFormat.NTRIPLES,
}
"""The media types of answers to CONSTRUCT and DESCRIBE, the preferred one first."""
_CUT: Final[Mapping[GraphFormat, bytes]] = {
    GraphFormat.TURTLE: b"# Cut after %d triples; there are more.\n",
    GraphFormat.NTRIPLES: b"# Cut after %d triples; there are more.\n",
    GraphFormat.RDFXML: b"\n<!-- Cut after %d triples; there are more. -->\n",
    GraphFormat.JSONLD: b"",
}

Send = Callable[[bytes], object]
Answer = ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples


def answer(store: ox.Store, job: Job, limits: Limits, send: Send) -> None:
    """Sends the frames of the answer to a job, but for errors, which are raised.

    Raises:
        QuerySyntaxError: with line and column.
        QueryRefused: for updates and SERVICE.
        NotAcceptable: where no accepted media type fits the form of the query.
        TooManyBytes: where the answer is too large.
    """
    if could_reach_out(job.query):
        check(job.query)
    found = evaluate(store, job)
    write(found, media_type_of(_form(found), job.accept), limits, send)


def write(
    found: ox.QuerySolutions | ox.QueryBoolean | Iterable[ox.Triple], name: str, limits: Limits, send: Send
) -> None:
    """Sends the frames of what was found, in the media type of that name; raises TooManyBytes."""
    output = Output(send, name, limits.bytes)
    match found:
        case ox.QuerySolutions():
            _select(found, RESULTS[name], limits.rows, output)
        case ox.QueryBoolean():
            output.write(found.serialize(format=_results_format(RESULTS[name])) or b"")
            output.finish(rows=None, truncated=False)
        case _:
            _triples(found, GRAPHS[name], limits.rows, output)


def evaluate(store: ox.Store, job: Job) -> Answer:
    """What the engine answers to a query, whoever that asks; raises QuerySyntaxError, or QueryRefused for updates."""
    try:
        dataset = dataset_of(store, job)
        return dataset.store.query(
            job.query,
            base_iri=job.base,
            prefixes=dict(PREFIXES),
            default_graph=dataset.default,
            named_graphs=dataset.named,
        )
    except SyntaxError as error:
        # What the guard says is said better than by either parser.
        check(job.query)
        raise explained(job.query, syntax_error(job.query, error.msg)) from error
    except ValueError as error:
        raise BadRequest(f"The base IRI of the request is none: {error}.", fix="Write it in full.") from error


def _form(found: Answer) -> Form:
    match found:
        case ox.QuerySolutions():
            return Form.SELECT
        case ox.QueryBoolean():
            return Form.ASK
        case _:
            return Form.CONSTRUCT


@lru_cache
def media_type_of(form: Form, accept: str | None) -> str:
    """The media type that the answer to a query of this form has; raises NotAcceptable."""
    offers = GRAPHS if form.gives_triples else RESULTS
    chosen = preferred(accept, tuple(offers))
    if chosen is None:
        raise NotAcceptable(
            f"The answer to {form} has none of the accepted media types.", fix=f"Accept one of {', '.join(offers)}."
        )
    return chosen


def _select(solutions: ox.QuerySolutions, form: ResultFormat, cap: int, output: Output) -> None:
    layout = LAYOUTS[form]()
    rows = Rows(output, layout, cap)
    truncated = False
    try:
        solutions.serialize(cast(IO[bytes], rows), _results_format(form))
        rows.finish()
    except Full:
        truncated = True
        output.write(layout.closing.replace(b"%d", str(cap).encode()))
    output.finish(rows.count, truncated=truncated)


def _triples(triples: Iterable[ox.Triple], form: GraphFormat, cap: int, output: Output) -> None:
    distinct: dict[ox.Triple, None] = {}
    for triple in triples:
        distinct[triple] = None
        if len(distinct) > cap:
            break
    ordered = sorted(islice(distinct, cap), key=str)
    ox.serialize(ordered, cast(IO[bytes], output), ox.RdfFormat.from_media_type(form), prefixes=prefixes_in(ordered))
    truncated = len(distinct) > cap
    if truncated:
        output.write(_CUT[form].replace(b"%d", str(cap).encode()))
    output.finish(len(ordered), truncated=truncated)


def _results_format(form: ResultFormat) -> ox.QueryResultsFormat:
    found = ox.QueryResultsFormat.from_media_type(form)
    if found is None:
        raise TypeError(f"the engine does not write {form}")
    return found
