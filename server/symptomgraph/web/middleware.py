"""What every answer has, whichever handler makes it."""

from __future__ import annotations

import logging
import re
import secrets
from typing import Final

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from symptomgraph.gql.problems import internal
from symptomgraph.web.answers import json_response

_log = logging.getLogger(__name__)

_GIVEN_ID: Final = re.compile(r"[A-Za-z0-9._-]{1,64}")

HEADERS: Final = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "content-security-policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}
"""Headers that an answer has unless its handler gave others: data runs no script and loads nothing."""


class Envelope:
    """Gives each answer a request id and safe headers, and makes a plain 500 of a defect, which it logs."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers a request; what is not HTTP is passed on as it is."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id = _request_id(scope)
        scope.setdefault("state", {})["request_id"] = request_id
        started = False

        async def send_on(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                _complete(MutableHeaders(scope=message), request_id)
            await send(message)

        try:
            await self._app(scope, receive, send_on)
        except Exception:
            _log.exception("request %s failed", request_id)
            if started:
                raise
            await _failure(request_id)(scope, receive, send_on)


def _request_id(scope: Scope) -> str:
    """The id that the client gave, where it is fit for a log; else a new one."""
    given = Headers(scope=scope).get("x-request-id", "")
    return given if _GIVEN_ID.fullmatch(given) else secrets.token_hex(8)


def _complete(headers: MutableHeaders, request_id: str) -> None:
    headers["x-request-id"] = request_id
    for name, value in HEADERS.items():
        headers.setdefault(name, value)


def _failure(request_id: str) -> Response:
    return json_response({"errors": [internal(request_id)]}, 500)
