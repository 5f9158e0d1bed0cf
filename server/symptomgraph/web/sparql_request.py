"""A query as the SPARQL 1.1 Protocol (section 2.1) carries it, read strictly."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Final
from urllib.parse import parse_qsl

from anyio.to_thread import run_sync
from starlette.datastructures import URL
from starlette.requests import Request

from symptomgraph.errors import BadRequest, NotAcceptable, QueryRefused, RequestTooLarge, UnsupportedMediaType
from symptomgraph.negotiation import MediaType
from symptomgraph.sparql import Job
from symptomgraph.store import GraphFormat, ResultFormat
from symptomgraph.web.parameters import body_of

QUERY: Final = "application/sparql-query"
UPDATE: Final = "application/sparql-update"
FORM: Final = "application/x-www-form-urlencoded"

FORMATS: Final = {
    "json": f"{ResultFormat.JSON}, {GraphFormat.JSONLD};q=0.9",
    "xml": f"{ResultFormat.XML}, {GraphFormat.RDFXML};q=0.9",
    "csv": str(ResultFormat.CSV),
    "tsv": str(ResultFormat.TSV),
    "turtle": str(GraphFormat.TURTLE),
    "ntriples": str(GraphFormat.NTRIPLES),
    "rdfxml": str(GraphFormat.RDFXML),
    "jsonld": str(GraphFormat.JSONLD),
}
"""What `format` may be, for links and for programs that cannot set `Accept`, and the `Accept` that it stands for."""

_ALIASES: Final = {
    "json-ld": "jsonld",
    "n-triples": "ntriples",
    "n3": "turtle",
    "nt": "ntriples",
    "rdf": "rdfxml",
    "rdf+xml": "rdfxml",
    "rdf/xml": "rdfxml",
    "ttl": "turtle",
}
"""Other names that clients give to the same formats, SPARQLWrapper among them."""

_EXAMPLE: Final = "query=SELECT * WHERE { ?s ?p ?o } LIMIT 10"
_READS: Final = "Ask with `query`; the graph is changed by its files, which `symptomgraph validate` checks."
_MOST_PARAMETERS: Final = 1_000
_LONG: Final = 50_000
"""Bytes of parameters from which on others would have to wait while they are decoded."""
_EXPANSION: Final = 3
"""How many times as long a text may become by percent-encoding."""
_IRI: Final = re.compile(r"""[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>"{}|\\^`]*""")

Parameters = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """What a request asks; without a job it asks what the endpoint is."""

    job: Job | None
    format: str | None
    """What stands for `Accept` where a format was named, so that the answer is data whoever reads it."""


async def asked_by(request: Request, most: int) -> Asked:
    """What a request asks: in its query string, and for POST in its body; a query of at most so many bytes.

    Raises:
        BadRequest: where something is missing, there twice, or not in UTF-8.
        QueryRefused: for updates.
        RequestTooLarge: for a longer query.
        UnsupportedMediaType: for a body of any other type than the protocol's.
    """
    given = await _decoded(request.scope["query_string"])
    if request.method == "POST":
        given = (*given, *await _in_body(request, most))
    queries = _all(given, "query")
    if _all(given, "update"):
        raise _update()
    if len(queries) > 1:
        raise BadRequest(f"There are {len(queries)} of `query`.", fix="Send one; ask the others by themselves.")
    chosen = _format(given)
    graphs = _graphs(given, "default-graph-uri"), _graphs(given, "named-graph-uri")
    if not queries:
        if request.method == "POST" or any(graphs):
            raise BadRequest("There is no `query`.", fix=f"Send `{_EXAMPLE}`, say.")
        return Asked(None, chosen)
    # Some editors begin files with a byte order mark, and curl sends files as they are.
    query = queries[0].removeprefix("\ufeff")
    if len(query.encode()) > most:
        raise _too_large(most)
    accept = chosen or request.headers.get("accept")
    return Asked(Job(query, accept, *graphs, base=_base(request)), chosen)


def _base(request: Request) -> str | None:
    """What relative IRIs are relative to, unless the query says it: the address of the endpoint, if it is an IRI."""
    scope = request.scope
    server = tuple(scope.get("server") or ())
    return _address(scope["scheme"], request.headers.get("host"), server, scope["path"])


@lru_cache
def _address(scheme: str, host: str | None, server: tuple[str | int | None, ...], path: str) -> str | None:
    headers = [] if host is None else [(b"host", host.encode("latin-1"))]
    url = URL(scope={"scheme": scheme, "server": server or None, "path": path, "query_string": b"", "headers": headers})
    return str(url) if _IRI.fullmatch(str(url)) and "%" not in url.netloc else None


async def _in_body(request: Request, most: int) -> Parameters:
    kind = _media_type(request)
    if kind == UPDATE:
        raise _update()
    body = await _body(request, most if kind == QUERY else most * _EXPANSION)
    return await _decoded(body) if kind == FORM else (("query", _text(body, "body")),)


async def _body(request: Request, most: int) -> bytes:
    try:
        return await body_of(request, most)
    except RequestTooLarge as error:
        raise _too_large(most) from error


def _media_type(request: Request) -> str:
    given = MediaType.parse(request.headers.get("content-type", ""))
    if given is None or given.essence not in (QUERY, UPDATE, FORM):
        what = given.essence if given else "of no media type"
        fix = f"Send the query as `Content-Type: {QUERY}`, or `query=...` as `{FORM}`."
        raise UnsupportedMediaType(f"The body is {what}.", fix=fix)
    if given.charset not in {"utf-8", "utf8"}:
        raise UnsupportedMediaType(f"The body is in {given.charset}.", fix="Send it in UTF-8.")
    return given.essence


async def _decoded(parameters: bytes) -> Parameters:
    if len(parameters) > _LONG:
        return await run_sync(partial(_parsed, parameters))
    return _parsed_before(parameters)


@lru_cache
def _parsed_before(parameters: bytes) -> Parameters:
    return _parsed(parameters)


def _parsed(parameters: bytes) -> Parameters:
    text = _text(parameters, "request")
    try:
        return tuple(parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=_MOST_PARAMETERS))
    except UnicodeDecodeError as error:
        raise BadRequest(
            "A parameter is not in UTF-8.", fix="Encode it in UTF-8 before it is percent-encoded."
        ) from error
    except ValueError as error:
        raise BadRequest(f"There are more than {_MOST_PARAMETERS} parameters.", fix="Send fewer.") from error


def _text(encoded: bytes, what: str) -> str:
    try:
        return encoded.decode()
    except UnicodeDecodeError as error:
        message = f"The {what} is not in UTF-8: byte {error.start} cannot be read."
        raise BadRequest(message, fix="Send it in UTF-8.") from error


def _all(given: Parameters, name: str) -> list[str]:
    return [value for each, value in given if each == name]


def _graphs(given: Parameters, name: str) -> tuple[str, ...]:
    graphs = tuple(_all(given, name))
    for graph in graphs:
        if not _IRI.fullmatch(graph):
            raise BadRequest(f"`{name}` is {graph[:80]!r}, which is no IRI.", fix="Give the IRI of a graph in full.")
    return graphs


def _format(given: Parameters) -> str | None:
    """What stands for `Accept` in `format` or `output`, which may be a media type too; None where neither is given."""
    chosen = [_accept(value) for name in ("format", "output") for value in _all(given, name) if value]
    # SPARQLWrapper names one format twice: as `json-ld`, and as a list of media types that begins with that of JSON-LD.
    if len({each.partition(",")[0] for each in chosen}) > 1:
        raise BadRequest("`format` and `output` name several formats.", fix="Name one.")
    return chosen[0] if chosen else None


def _accept(name: str) -> str:
    known = FORMATS.get(_ALIASES.get(name.lower(), name.lower()))
    if known is None and MediaType.parse(name) is not None:
        return name
    if known is None:
        raise NotAcceptable(f"There is no format {name[:80]!r}.", fix=f"Name one of {_listed(FORMATS)}.")
    return known


def _listed(names: Iterable[str]) -> str:
    *most, last = names
    return f"{', '.join(most)} or {last}"


def _update() -> QueryRefused:
    return QueryRefused("This endpoint only reads; updates are not done.", fix=_READS)


def _too_large(most: int) -> RequestTooLarge:
    return RequestTooLarge(f"The query has more than {most} bytes.", fix="Ask a shorter one, or several.")
