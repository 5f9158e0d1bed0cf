"""What every answer has, whichever handler makes it."""

from __future__ import annotations

import logging
import re
import secrets
from time import perf_counter
from typing import Final

from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from symptomgraph.gql.problems import internal
from symptomgraph.web.answers import json_response
from symptomgraph.web.explorer import VIEWS
from symptomgraph.web.metrics import OTHER, Metrics

_log = logging.getLogger(__name__)
_requests = logging.getLogger("symptomgraph.requests")

_GIVEN_ID: Final = re.compile(rb"[A-Za-z0-9._-]{1,64}")

ROUTES: Final = {path: path for path in (*VIEWS, "/graphql", "/sparql", "/healthz", "/readyz", "/metrics")} | {
    "/sparql/": "/sparql"
}
"""Addresses that are told apart in the metrics, with the routes that they are counted under."""

_CLOSED: Final = 499
"""Under which status a request is noted whose client went before it was answered, as nginx does."""

HEADERS: Final = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "content-security-policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}
"""Headers that an answer has unless its handler gave others: data runs no script and loads nothing."""

_ENCODED: Final = [(name.encode(), value.encode()) for name, value in HEADERS.items()]


class Envelope:
    """Gives each answer a request id and safe headers, and makes a plain 500 of a defect; logs and counts them all."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers a request; what is not HTTP is passed on as it is."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id = _request_id(scope)
        scope.setdefault("state", {})["request_id"] = request_id
        began, status = perf_counter(), 0

        async def send_on(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                _complete(message, request_id)
            await send(message)

        try:
            await self._app(scope, receive, send_on)
        except ClientDisconnect:
            status = status or _CLOSED
        except Exception:
            _log.exception("request %s failed", request_id)
            if status:
                raise
            await _failure(request_id)(scope, receive, send_on)
        finally:
            self._note(scope, status, perf_counter() - began)

    def _note(self, scope: Scope, status: int, seconds: float) -> None:
        """Counts the request and writes it to the log: without its parameters and its body, which are the client's."""
        route, state = scope.get("path", ""), scope["state"]
        self._metrics.request(ROUTES.get(route) or _template(scope), status)
        told = {name: state[name] for name in ("request_id", "operation", "cached") if state.get(name) is not None}
        told |= {"method": scope["method"], "path": route, "status": status, "milliseconds": round(seconds * 1e3, 2)}
        _requests.info("%s %s %d in %.1f ms", scope["method"], route, status, seconds * 1e3, extra=told)


def _template(scope: Scope) -> str:
    """The address with its variable parts as such, such as `/concept/{name}`, where there is a route to it."""
    route = scope.get("route")
    return route.path if isinstance(route, Route) else OTHER


def _request_id(scope: Scope) -> str:
    """The id that the client gave, where it is fit for a log; else a new one."""
    given: bytes = next((value for name, value in scope["headers"] if name == b"x-request-id"), b"")
    return given.decode() if _GIVEN_ID.fullmatch(given) else secrets.token_hex(8)


def _complete(message: Message, request_id: str) -> None:
    given = message.get("headers", ())
    names = {name for name, _ in given}
    safe = (header for header in _ENCODED if header[0] not in names)
    message["headers"] = [*given, (b"x-request-id", request_id.encode()), *safe]


def _failure(request_id: str) -> Response:
    return json_response({"errors": [internal(request_id)]}, 500)
