"""Answers to SPARQL queries as they are sent: short ones whole, long ones piece by piece."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Final

from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from symptomgraph.errors import SymptomgraphError
from symptomgraph.sparql import Reply
from symptomgraph.store import ResultFormat

MAX_ROWS: Final = "sparql-max-rows"
"""The header that says how many rows, or triples, an answer has at most."""
ROWS: Final = "sparql-rows"
"""The header that says how many this one has; only short answers have it, of which that is known beforehand."""
TRUNCATED: Final = "sparql-truncated"
"""The header that says by `true` or `false` whether the answer was cut there; as the one before."""

_FILES: Final = {str(ResultFormat.CSV): "csv", str(ResultFormat.TSV): "tsv"}
"""Answers that people keep as files, with the endings of those."""

_SOON: Final = 0.01
"""Seconds for which an answer is waited for before anybody looks whether the client is still there."""

Failure = SymptomgraphError | ClientDisconnect
Ended = Callable[[bool | None, Failure | None], None]
"""Told, when no more is sent, whether the answer was cut at the row cap and what kept it from being sent whole."""


@asynccontextmanager
async def while_connected(receive: Receive, seconds: float | None = None) -> AsyncIterator[None]:
    """Ends what is done inside as soon as the client has gone, or after so many seconds; raises ClientDisconnect."""
    watching: list[asyncio.Task[None]] = []
    try:
        async with asyncio.timeout(seconds) as connected:
            # Most answers are there before a task that watches would have begun.
            begin = partial(_begin_to_watch, receive, connected, watching)
            soon = asyncio.get_running_loop().call_later(_SOON, begin)
            try:
                yield
            finally:
                soon.cancel()
                for each in watching:
                    each.cancel()
    except TimeoutError as error:
        if connected.expired():
            raise ClientDisconnect from error
        raise


def _begin_to_watch(receive: Receive, connected: asyncio.Timeout, watching: list[asyncio.Task[None]]) -> None:
    watching.append(asyncio.create_task(_watch(receive, connected)))


async def _watch(receive: Receive, connected: asyncio.Timeout) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    connected.reschedule(asyncio.get_running_loop().time())


class Streamed(Response):
    """Sends an answer as it comes, within so many seconds.

    One that fails half-way has no end, so that nobody takes it for a whole one.
    """

    def __init__(self, reply: Reply, headers: Mapping[str, str], seconds: float, ended: Ended) -> None:
        self.status_code = 200
        self.background = None
        self.init_headers(headers)
        self._reply = reply
        self._seconds = seconds
        self._ended = ended

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Sends what there is, at the pace of the client; to HEAD only the headers."""
        failure: Failure | None = None
        async with self._reply as reply:
            try:
                async with while_connected(receive, self._seconds):
                    await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
                    if scope["method"] != "HEAD":
                        async for piece in reply:
                            await send({"type": "http.response.body", "body": piece, "more_body": True})
                    await send({"type": "http.response.body", "body": b"", "more_body": False})
            except (SymptomgraphError, ClientDisconnect) as error:
                failure = error
        self._ended(reply.truncated, failure)


@dataclass(frozen=True, slots=True)
class Short:
    """An answer that is sent whole, with the headers that say what it is."""

    content: bytes
    headers: Mapping[str, str]

    def response(self, headers: Mapping[str, str], method: str) -> Response:
        """The response, with more headers; to HEAD without the content."""
        if method != "HEAD":
            return Response(self.content, headers={**headers, **self.headers})
        response = Response(headers={**headers, **self.headers})
        del response.headers["content-length"]
        return response


async def whole(reply: Reply) -> bytes:
    """A short answer; raises what the answer raises."""
    async with reply:
        return b"".join([piece async for piece in reply])


def described(reply: Reply, snapshot: str) -> dict[str, str]:
    """The headers that say what an answer is; tables have the name of a file, which says of which snapshot they are."""
    text = "; charset=utf-8" if reply.media_type.startswith("text/") else ""
    told = {"content-type": f"{reply.media_type}{text}"}
    if reply.rows is not None:
        told[ROWS] = str(reply.rows)
    if reply.truncated is not None:
        told[TRUNCATED] = "true" if reply.truncated else "false"
    if ending := _FILES.get(reply.media_type):
        told["content-disposition"] = f'attachment; filename="symptomgraph-{snapshot[:8]}.{ending}"'
    return told
