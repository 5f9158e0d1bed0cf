"""The application: a table of routes, what goes around them, and where errors go."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.routing import Route
from starlette_compress import CompressMiddleware, add_compress_type

from symptomgraph.errors import ClientError
from symptomgraph.web.answers import GRAPHQL_JSON
from symptomgraph.web.built import STATIC, assets, read_built
from symptomgraph.web.graphql import METHODS, graphql
from symptomgraph.web.health import healthz, readyz
from symptomgraph.web.home import home
from symptomgraph.web.metrics import metrics
from symptomgraph.web.middleware import Envelope
from symptomgraph.web.parameters import EXPLAIN
from symptomgraph.web.problems import client_error, http_error
from symptomgraph.web.rates import RateLimit
from symptomgraph.web.service import Service

ENTRIES: Final = ("graphiql", "sparql", "explorer")
"""The pages that are built, by the names of their entries in server/explorer/src."""


def create_app(service: Service, static: Path = STATIC) -> Starlette:
    """The application that serves a graph, with the pages that were built into the folder `static`, if any were."""
    app = Starlette(
        routes=[
            Route("/", home, methods=["GET"]),
            Route("/graphql", graphql, methods=METHODS),
            Route("/healthz", healthz, methods=["GET"]),
            Route("/readyz", readyz, methods=["GET"]),
            Route("/metrics", metrics, methods=["GET"]),
            *assets(static),
        ],
        middleware=_middleware(service),
        exception_handlers={ClientError: client_error, HTTPException: http_error},
    )
    app.state.service = service
    app.state.built = {entry: read_built(static, entry) for entry in ENTRIES}
    return app


def _middleware(service: Service) -> list[Middleware]:
    cors = Middleware(
        CORSMiddleware,
        allow_origins=service.settings.cors_origins,
        allow_methods=METHODS,
        allow_headers=["content-type", "x-request-id", "if-none-match", EXPLAIN],
        expose_headers=["etag", "x-request-id", "ratelimit", "ratelimit-policy", "retry-after"],
    )
    # The library compresses only the media types that it knows of.
    add_compress_type(GRAPHQL_JSON)
    around = [Middleware(Envelope, service.metrics), Middleware(CompressMiddleware, minimum_size=500)]
    if service.settings.cors_origins:
        around.append(cors)
    if service.settings.rate_limit:
        around.append(Middleware(RateLimit, service.settings.rate_limit))
    return around
