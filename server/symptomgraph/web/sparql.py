"""The SPARQL 1.1 Protocol, for reading."""

from __future__ import annotations

import logging
import re
from functools import lru_cache
from time import perf_counter
from typing import Final

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from symptomgraph.errors import (
    EndpointUnavailable,
    MemoryExceeded,
    Overloaded,
    QueryFailed,
    SymptomgraphError,
    TimeExceeded,
    TooManyBytes,
)
from symptomgraph.negotiation import preferred
from symptomgraph.sparql import Job
from symptomgraph.sparql.answer import GRAPHS, RESULTS
from symptomgraph.web.answers import HTML
from symptomgraph.web.conditional import cache_control, entity_tag, not_modified
from symptomgraph.web.discovery import service_description
from symptomgraph.web.service import Service, request_id_of, service_of
from symptomgraph.web.sparql_editor import editor_page
from symptomgraph.web.sparql_reply import MAX_ROWS, Failure, Short, Streamed, described, while_connected, whole
from symptomgraph.web.sparql_request import asked_by

METHODS: Final = ["GET", "HEAD", "POST"]

_VARYING: Final = re.compile(r"\b(?:NOW|RAND|UUID|STRUUID|BNODE)\s*\(", re.IGNORECASE)
"""Functions that give something else each time."""
_NAMES: Final = ("NOW", "RAND", "UUID", "BNODE")
"""What is in the name of each of them: few queries have any of it, which is seen at once."""
_VARY: Final = {"vary": "Accept, Accept-Encoding"}

_OUTCOMES: Final[dict[type[Exception], str]] = {
    TimeExceeded: "time",
    MemoryExceeded: "memory",
    TooManyBytes: "bytes",
    Overloaded: "overloaded",
    EndpointUnavailable: "failed",
    QueryFailed: "failed",
}
"""How queries are counted that were not answered; every other mistake is `refused`."""

_log = logging.getLogger(__name__)


async def sparql(request: Request) -> Response:
    """The answer to a query; without one, what the endpoint is; for those who read pages, the page to ask from."""
    service = service_of(request)
    asked = await asked_by(request, service.settings.sparql_query)
    if request.method != "POST" and asked.format is None and _reads_pages(request.headers.get("accept")):
        return editor_page(request)
    if asked.job is None:
        return await service_description(request, asked.format)
    kept = service.short.recall(asked.job)
    headers = {MAX_ROWS: str(service.settings.sparql_rows), "cache-control": "no-store", **_VARY}
    if request.method != "POST" and (kept or not _varies(asked.job.query)):
        headers |= _freshness(request, service, asked.job)
        if unchanged := not_modified(request, headers):
            return unchanged
    if kept:
        service.metrics.sparql("kept", 0)
        return kept.response(headers, request.method)
    return await _answered(request, service, asked.job, headers)


async def _answered(request: Request, service: Service, job: Job, headers: dict[str, str]) -> Response:
    began = perf_counter()

    def ended(truncated: bool | None, failure: Failure | None) -> None:
        service.metrics.sparql(_outcome(truncated, failure), perf_counter() - began)
        if isinstance(failure, SymptomgraphError):
            _log.warning("request %s was answered in part: %s", request_id_of(request), failure)

    try:
        async with while_connected(request.receive):
            reply = await service.endpoint.answer(job)
        told = described(reply, service.graph.store.snapshot.id)
        if reply.truncated is None:
            return Streamed(reply, {**headers, **told}, service.settings.sparql_sending, ended)
        short = Short(await whole(reply), told)
    except (SymptomgraphError, ClientDisconnect) as failure:
        service.metrics.sparql(_outcome(None, failure), perf_counter() - began)
        raise
    ended(reply.truncated, None)
    if not _varies(job.query):
        service.short.keep(job, short, len(short.content) + len(job.query))
    return short.response(headers, request.method)


def _varies(query: str) -> bool:
    upper = query.upper()
    return any(name in upper for name in _NAMES) and _VARYING.search(query) is not None


def _outcome(truncated: bool | None, failure: Failure | None) -> str:
    if failure is None:
        return "truncated" if truncated else "ok"
    if isinstance(failure, ClientDisconnect):
        return "left"
    return _OUTCOMES.get(type(failure), "refused")


@lru_cache
def _reads_pages(accept: str | None) -> bool:
    return preferred(accept, (*RESULTS, *GRAPHS, HTML)) == HTML


def _freshness(request: Request, service: Service, job: Job) -> dict[str, str]:
    """What lets caches keep the answer to GET: a tag of the request and all that the answer depends on besides."""
    # The description of the graph, which can be asked for too, says when the snapshot was made.
    made, cap = service.graph.store.snapshot.created_at.isoformat(), str(service.settings.sparql_rows)
    # The media type follows from the query and from what is accepted, and is not known before there is an answer.
    asked = (job.query, job.accept, job.default_graphs, job.named_graphs, job.base)
    tag = entity_tag(service.edition, made, cap, *asked, request.headers.get("accept-encoding"))
    return {"etag": tag, "cache-control": cache_control(service.settings.max_age)}
