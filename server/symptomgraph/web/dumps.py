"""The whole graph as one file, in the formats that other stores load."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import Final

from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from cachetools import LRUCache
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from symptomgraph.store import DatasetFormat, GraphFormat, Store
from symptomgraph.web.conditional import cache_control, entity_tag, not_modified
from symptomgraph.web.service import service_of

FORMATS: Final[Mapping[str, GraphFormat | DatasetFormat]] = MappingProxyType(
    {
        "ttl": GraphFormat.TURTLE,
        "nt": GraphFormat.NTRIPLES,
        "nq": DatasetFormat.NQUADS,
        "trig": DatasetFormat.TRIG,
        "jsonld": DatasetFormat.JSONLD,
    }
)
"""By suffix: the first two are one graph, the others keep a named graph for each file."""


class Dumps:
    """The files of a snapshot, each written when it is first asked for, and kept in at most so many bytes."""

    def __init__(self, store: Store, size: int) -> None:
        self._store = store
        self._kept: LRUCache[str, bytes] = LRUCache(size, getsizeof=len)
        # One is written at a time, in a thread of its own, so that those who ask questions do not wait for it.
        self._one = CapacityLimiter(1)

    async def content(self, suffix: str) -> bytes:
        """The file with a suffix; what is larger than the room for all is written anew each time."""
        kept = self._kept.get(suffix)
        return await run_sync(partial(self._write, suffix), limiter=self._one) if kept is None else kept

    def _write(self, suffix: str) -> bytes:
        # Whoever was first may have written it while this one waited.
        if (kept := self._kept.get(suffix)) is not None:
            return kept
        content = self._store.dump(FORMATS[suffix])
        if len(content) <= self._kept.maxsize:
            self._kept[suffix] = content
        return content


async def dump(request: Request) -> Response:
    """The graph in the format of the address's suffix; the articles' texts are not in it."""
    service = service_of(request)
    suffix = request.scope["path"].rpartition(".")[2]
    headers = {
        "etag": entity_tag(service.edition, suffix, request.headers.get("accept-encoding")),
        "cache-control": cache_control(service.settings.max_age),
        "vary": "Accept-Encoding",
        "content-disposition": f'attachment; filename="symptomgraph-{service.graph.store.snapshot.id[:12]}.{suffix}"',
    }
    if unchanged := not_modified(request, headers):
        return unchanged
    dumps: Dumps = request.app.state.dumps
    return Response(await dumps.content(suffix), headers=headers, media_type=FORMATS[suffix])


ROUTES: Final = tuple(Route(f"/dump.{suffix}", dump, methods=["GET"]) for suffix in FORMATS)
"""The routes to the files."""
