"""How often one client may ask."""

from __future__ import annotations

import math
import time
from typing import Final

from limits import RateLimitItem, parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from symptomgraph.errors import RateExceeded
from symptomgraph.web.problems import client_error

FREE: Final = frozenset({"/healthz", "/readyz", "/metrics"})
"""Addresses that are not counted: who watches the server asks them again and again."""

FILES: Final = "/assets/"
"""Where the files of pages are, of which one page needs many; they are not counted either."""


class RateLimit:
    """Answers 429 to clients, told apart by their addresses, that ask more often than the rate, say `100/minute`."""

    def __init__(self, app: ASGIApp, rate: str) -> None:
        self._app = app
        self._rate: RateLimitItem = parse(rate)
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes a request on, or refuses it; either way with the RateLimit headers."""
        if scope["type"] != "http" or scope["path"] in FREE or scope["path"].startswith(FILES):
            await self._app(scope, receive, send)
            return
        client = (scope.get("client") or ("unknown",))[0]
        allowed = self._limiter.hit(self._rate, client)
        window = self._limiter.get_window_stats(self._rate, client)
        wait = max(1, math.ceil(window.reset_time - time.time()))

        async def send_on(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["ratelimit-policy"] = f'"client";q={self._rate.amount};w={self._rate.get_expiry()}'
                headers["ratelimit"] = f'"client";r={max(0, window.remaining)};t={wait}'
                if not allowed:
                    headers["retry-after"] = str(wait)
            await send(message)

        if allowed:
            await self._app(scope, receive, send_on)
            return
        error = RateExceeded(
            f"More than {self._rate} were asked.",
            fix=f"Wait {wait} s.",
            details={"retryAfter": wait},
        )
        await (await client_error(Request(scope), error))(scope, receive, send_on)
