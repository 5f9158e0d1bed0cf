"""The application: a table of routes, what goes around them, and where errors go."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.routing import Route
from starlette_compress import CompressMiddleware, add_compress_type

from symptomgraph.store import DatasetFormat, GraphFormat, ResultFormat
from symptomgraph.web.answers import GRAPHQL_JSON
from symptomgraph.web.built import STATIC, assets, read_built
from symptomgraph.web.discovery import ROUTES as DISCOVERY
from symptomgraph.web.dumps import ROUTES as DUMPS
from symptomgraph.web.dumps import Dumps
from symptomgraph.web.explorer import ROUTES as EXPLORER
from symptomgraph.web.graphql import METHODS, graphql
from symptomgraph.web.health import healthz, readyz
from symptomgraph.web.linked import ROUTES as LINKED
from symptomgraph.web.metrics import metrics
from symptomgraph.web.middleware import Envelope
from symptomgraph.web.parameters import EXPLAIN
from symptomgraph.web.problems import MISTAKES, client_error, http_error
from symptomgraph.web.rates import RateLimit
from symptomgraph.web.service import Service
from symptomgraph.web.sparql import METHODS as SPARQL_METHODS
from symptomgraph.web.sparql import sparql
from symptomgraph.web.sparql_reply import MAX_ROWS, ROWS, TRUNCATED

ENTRIES: Final = ("graphiql", "sparql", "explorer")
"""The pages that are built, by the names of their entries in server/explorer/src."""


def create_app(service: Service, static: Path = STATIC) -> Starlette:
    """The application that serves a graph, with the pages that were built into the folder `static`, if any were."""
    app = Starlette(
        routes=[
            *EXPLORER,
            Route("/graphql", graphql, methods=METHODS),
            Route("/sparql", sparql, methods=SPARQL_METHODS),
            # Where the test suite of the protocol asks, and people who copy the address from a browser's bar.
            Route("/sparql/", sparql, methods=SPARQL_METHODS),
            Route("/healthz", healthz, methods=["GET"]),
            Route("/readyz", readyz, methods=["GET"]),
            Route("/metrics", metrics, methods=["GET"]),
            *DISCOVERY,
            *DUMPS,
            *LINKED,
            *assets(static),
        ],
        middleware=_middleware(service),
        exception_handlers={**dict.fromkeys(MISTAKES, client_error), HTTPException: http_error},
        lifespan=_answering,
    )
    app.state.service = service
    app.state.dumps = Dumps(service.graph.store, service.settings.cache)
    app.state.built = {entry: read_built(static, entry) for entry in ENTRIES}
    return app


@asynccontextmanager
async def _answering(app: Starlette) -> AsyncIterator[None]:
    """Analysts' queries are answered by processes, which live as long as the application."""
    service: Service = app.state.service
    await service.endpoint.start()
    try:
        yield
    finally:
        await service.endpoint.close()


def _middleware(service: Service) -> list[Middleware]:
    cors = Middleware(
        CORSMiddleware,
        allow_origins=service.settings.cors_origins,
        allow_methods=METHODS,
        allow_headers=["content-type", "x-request-id", "if-none-match", EXPLAIN],
        expose_headers=[
            *("etag", "x-request-id", "ratelimit", "ratelimit-policy", "retry-after", "content-disposition"),
            *("link", "content-location"),
            *(MAX_ROWS, ROWS, TRUNCATED),
        ],
    )
    # The library compresses only the media types that it knows of.
    for media_type in (GRAPHQL_JSON, *ResultFormat, *GraphFormat, *DatasetFormat):
        add_compress_type(media_type)
    around = [Middleware(Envelope, service.metrics), Middleware(CompressMiddleware, minimum_size=500)]
    if service.settings.cors_origins:
        around.append(cors)
    if service.settings.rate_limit:
        around.append(Middleware(RateLimit, service.settings.rate_limit))
    return around
