"""The SPARQL 1.1 Protocol and the Graph Store Protocol, as a client that waits."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from types import TracebackType
from typing import IO, Final, Self, cast

import httpx2 as httpx
import pyoxigraph as ox

from symptomgraph import __version__
from symptomgraph.errors import EndpointUnusable, QuerySyntaxError, StoreUnavailable
from symptomgraph.negotiation import MediaType
from symptomgraph.store.access import Access
from symptomgraph.store.rows import rows
from symptomgraph.store.terms import Row

_PAUSES: Final = (0.2, 0.5)
"""Seconds before the second attempt and before the third."""
_PASSING: Final = frozenset({429, 502, 503, 504})
"""Statuses that may be others when asked again."""
RESULTS: Final = "application/sparql-results+json"
_WRITING: Final = 3600.0
"""Seconds that an endpoint may take over an upload."""
_SHOWN: Final = 300
RETRY_AFTER: Final = 5
"""Seconds after which those who ask may ask again."""

Form = dict[str, str | list[str]]
Dataset = tuple[Sequence[str], Sequence[str]]
"""The graphs that are the default graph together, and the named graphs."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The body of an answer, and its media type without parameters."""

    media_type: str
    content: bytes


class Body:
    """An answer that is still on its way; a file for those who read it."""

    def __init__(self, response: httpx.Response, until: float) -> None:
        found = MediaType.parse(response.headers.get("content-type", ""))
        self.media_type = found.essence if found else ""
        self._pieces = response.iter_bytes()
        self._held = bytearray()
        self._until = until

    def read(self, size: int = -1) -> bytes:
        """The next bytes, all of them where no size is given; raises httpx2.ReadTimeout when the time is up."""
        while size < 0 or len(self._held) < size:
            if time.monotonic() > self._until:
                raise httpx.ReadTimeout("the answer comes too slowly")
            piece = next(self._pieces, None)
            if piece is None:
                break
            self._held += piece
        taken = bytes(self._held if size < 0 else self._held[:size])
        del self._held[: len(taken)]
        return taken


class Client:
    """Asks one endpoint, over connections that are kept; may be shared between threads.

    Every method raises StoreUnavailable where no answer comes, and EndpointUnusable where the endpoint refuses.
    """

    def __init__(self, access: Access) -> None:
        self.access = access
        self._http = httpx.Client(
            auth=httpx.BasicAuth(access.user, access.password) if access.user else None,
            headers=headers(access),
            timeout=access.seconds,
            limits=httpx.Limits(max_connections=access.connections, max_keepalive_connections=access.connections),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Closes the connections."""
        self._http.close()

    def query(self, text: str, accept: str, default: Sequence[str] = (), named: Sequence[str] = ()) -> Answer:
        """The answer to a query over the dataset of these graphs (SPARQL 1.1 Protocol, 2.1.2).

        Asked again while there is time. Raises QuerySyntaxError where the endpoint does not understand the query.
        """
        until = time.monotonic() + self.access.seconds
        for pause in _PAUSES:
            try:
                return self._asked((default, named), text, accept, until)
            except StoreUnavailable:
                if time.monotonic() + pause > until:
                    raise
                time.sleep(pause)
        return self._asked((default, named), text, accept, until)

    def select(self, text: str, default: Sequence[str] = (), named: Sequence[str] = ()) -> list[Row]:
        """The rows of a SELECT; raises TypeError for a query of another form."""
        solutions = self._parsed(text, default, named)
        if not isinstance(solutions, ox.QuerySolutions):
            raise TypeError("this is no SELECT query")
        return rows(solutions)

    def ask(self, text: str, default: Sequence[str] = (), named: Sequence[str] = ()) -> bool:
        """The answer to an ASK; raises TypeError for a query of another form."""
        answer = self._parsed(text, default, named)
        if not isinstance(answer, ox.QueryBoolean):
            raise TypeError("this is no ASK query")
        return bool(answer)

    def update(self, text: str) -> None:
        """Runs an update; never a second time, as nobody knows how far the first one came."""
        url = self.access.to_update
        self._write("POST", url, text.encode(), "application/sparql-update")

    def put(self, graph: str, triples: bytes) -> None:
        """Replaces a graph by triples in N-Triples (Graph Store Protocol, 5.3)."""
        url = self.access.to_put
        self._write("PUT", str(httpx.URL(url).copy_merge_params({"graph": graph})), triples, "application/n-triples")

    def _asked(self, dataset: Dataset, text: str, accept: str, until: float) -> Answer:
        with self.stream(dataset, text, accept, until) as body:
            return Answer(body.media_type, body.read())

    def _parsed(self, text: str, default: Sequence[str], named: Sequence[str]) -> ox.QuerySolutions | ox.QueryBoolean:
        return read_results(self.query(text, RESULTS, default, named), self.access.query)

    @contextmanager
    def stream(self, dataset: Dataset, text: str, accept: str, until: float) -> Iterator[Body]:
        """The answer to a query as it comes, until that time of `time.monotonic`; leaving the context gives it up.

        Asked once. Raises what `query` raises, also while the body is read.
        """
        url, left = self.access.query, max(until - time.monotonic(), 0.1)
        form: Form = {"query": text, "default-graph-uri": [*dataset[0]], "named-graph-uri": [*dataset[1]]}
        try:
            with self._http.stream("POST", url, data=form, headers={"accept": accept}, timeout=left) as response:
                body = Body(response, until)
                require_success(response, b"" if response.is_success else body.read(), url)
                yield body
        except httpx.TransportError as error:
            raise unavailable(f"{without_query(url)} does not answer: {_how(error)}.") from error

    def _write(self, method: str, url: str, content: bytes, media_type: str) -> None:
        headers = {"content-type": media_type}
        try:
            response = self._http.request(method, url, content=content, headers=headers, timeout=_WRITING)
        except httpx.TransportError as error:
            raise unavailable(f"{without_query(url)} does not answer: {_how(error)}.") from error
        try:
            require_success(response, response.content, url)
        except QuerySyntaxError as error:
            raise EndpointUnusable(f"{without_query(url)} does not take what is sent: {error.message}") from error


def read_results(answer: Answer | Body, url: str) -> ox.QuerySolutions | ox.QueryBoolean:
    """The answer to a SELECT or ASK, in SPARQL 1.1 Query Results JSON; raises EndpointUnusable for another body."""
    try:
        # Some engines give it the general media type.
        if answer.media_type in (RESULTS, "application/json"):
            content = answer.content if isinstance(answer, Answer) else cast("IO[bytes]", answer)
            return ox.parse_query_results(content, format=ox.QueryResultsFormat.JSON)
    except SyntaxError as error:
        raise EndpointUnusable(f"{without_query(url)} gives answers that cannot be read: {error}.") from error
    raise EndpointUnusable(
        f"{without_query(url)} is no SPARQL endpoint: it answers a query with {answer.media_type or 'nothing'}.",
        fix="Give the address at which the endpoint answers queries, such as http://localhost:7878/query.",
    )


def headers(access: Access) -> dict[str, str]:
    """Who asks, and the token where one is to be sent."""
    sent = {"user-agent": f"symptomgraph/{__version__}"}
    return sent | {"authorization": f"Bearer {access.token}"} if access.token else sent


def require_success(response: httpx.Response, content: bytes, url: str) -> None:
    """Raises what a status other than 2xx means."""
    status = response.status_code
    if response.is_success:
        return
    said = " ".join(content[: 4 * _SHOWN].decode(errors="replace").split())[:_SHOWN]
    where = without_query(url)
    if status == HTTPStatus.BAD_REQUEST:
        raise QuerySyntaxError(said or "the endpoint does not understand the query.")
    if status in _PASSING or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        raise unavailable(f"{where} answers with status {status}: {said}.")
    if status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN):
        fix = "Set SYMPTOMGRAPH_STORE_USER and SYMPTOMGRAPH_STORE_PASSWORD, or SYMPTOMGRAPH_STORE_TOKEN."
        raise EndpointUnusable(f"{where} refuses who asks (status {status}).", fix=fix)
    fix = "Give the address at which the endpoint answers queries, such as http://localhost:7878/query."
    raise EndpointUnusable(f"{where} is no endpoint for this: it answers with status {status}.", fix=fix)


def unavailable(why: str) -> StoreUnavailable:
    """What is told to those who ask; `why`, which has the address, is for those who run the server."""
    message, details = "The store that holds the graph does not answer.", {"retryAfter": RETRY_AFTER}
    return StoreUnavailable(message, fix="Ask again later.", details={**details}, why=why)


def without_query(url: str) -> str:
    """The address without its parameters, which may hold a key."""
    return url.partition("?")[0]


def _how(error: httpx.TransportError) -> str:
    """How it failed, without what was sent."""
    words = re.sub("(?<=[a-z])(?=[A-Z])", " ", type(error).__name__).lower()
    return f"{words} ({error})" if str(error) else words
