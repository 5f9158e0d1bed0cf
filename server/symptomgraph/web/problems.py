"""Errors as HTTP answers; the one place where a status is chosen for them."""

from __future__ import annotations

from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from symptomgraph.errors import (
    BadRequest,
    ClientError,
    DocumentNotFound,
    DocumentNotTrusted,
    EndpointUnavailable,
    MemoryExceeded,
    MethodNotAllowed,
    NotAcceptable,
    NotFound,
    Overloaded,
    QueryFailed,
    QueryRefused,
    QuerySyntaxError,
    RateExceeded,
    RequestTooLarge,
    SnapshotReplaced,
    StoreUnavailable,
    SymptomgraphError,
    TimeExceeded,
    TooManyBytes,
    UnsupportedMediaType,
)
from symptomgraph.gql.problems import problem
from symptomgraph.negotiation import preferred
from symptomgraph.web.answers import GRAPHQL_JSON, HTML, JSON, json_response
from symptomgraph.web.pages import problem_page

STATUS: Final[dict[type[SymptomgraphError], int]] = {
    DocumentNotTrusted: 403,
    DocumentNotFound: 404,
    NotFound: 404,
    MethodNotAllowed: 405,
    NotAcceptable: 406,
    RequestTooLarge: 413,
    UnsupportedMediaType: 415,
    MemoryExceeded: 422,
    TooManyBytes: 422,
    RateExceeded: 429,
    QueryFailed: 500,
    EndpointUnavailable: 503,
    Overloaded: 503,
    StoreUnavailable: 503,
    SnapshotReplaced: 503,
    TimeExceeded: 504,
}
"""The status of an error; 400 for every other mistake of a client."""

MISTAKES: Final[tuple[type[SymptomgraphError], ...]] = (ClientError, QueryRefused, QuerySyntaxError)
"""The errors that are a client's own."""


async def client_error(request: Request, error: Exception) -> Response:
    """A client's mistake, as a page for those who read pages, else as JSON."""
    if not isinstance(error, MISTAKES):  # Starlette calls this for them alone
        raise error
    status = STATUS.get(type(error), 400)
    media_type = preferred(request.headers.get("accept"), (JSON, GRAPHQL_JSON, HTML)) or JSON
    headers = {"vary": "Accept", **_headers(error)}
    if media_type == HTML:
        return problem_page(error, status, headers)
    return json_response({"errors": [problem(error)]}, status, media_type, headers)


async def http_error(request: Request, error: Exception) -> Response:
    """What the router found wrong, in the same shape."""
    if not isinstance(error, HTTPException):  # Starlette calls this for HTTPException alone
        raise error
    return await client_error(request, _as_client_error(request, error))


def _as_client_error(request: Request, error: HTTPException) -> ClientError:
    match error.status_code:
        case 404:
            return NotFound(f"There is nothing at {request.url.path}.", fix="Start at /, or ask /graphql.")
        case 405:
            allow = sorted(method.strip() for method in (error.headers or {}).get("Allow", "").split(","))
            fix = f"Use {' or '.join(allow)}."
            return MethodNotAllowed(f"{request.method} is not answered here.", fix=fix, details={"allow": allow})
        case _:
            return BadRequest(error.detail)


def _headers(error: SymptomgraphError) -> dict[str, str]:
    allow = error.details.get("allow")
    headers = {"allow": ", ".join(map(str, allow))} if isinstance(allow, list) else {}
    if isinstance(error, Overloaded | StoreUnavailable):
        headers["retry-after"] = str(error.details["retryAfter"])
    return headers
