"""The application: a table of routes, what goes around them, and where errors go."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.routing import Route

from symptomgraph.errors import ClientError
from symptomgraph.web.graphql import METHODS, graphql
from symptomgraph.web.health import healthz, readyz
from symptomgraph.web.home import home
from symptomgraph.web.middleware import Envelope
from symptomgraph.web.problems import client_error, http_error
from symptomgraph.web.service import Service


def create_app(service: Service) -> Starlette:
    """The application that serves a graph."""
    app = Starlette(
        routes=[
            Route("/", home, methods=["GET"]),
            Route("/graphql", graphql, methods=METHODS),
            Route("/healthz", healthz, methods=["GET"]),
            Route("/readyz", readyz, methods=["GET"]),
        ],
        middleware=_middleware(service),
        exception_handlers={ClientError: client_error, HTTPException: http_error},
    )
    app.state.service = service
    return app


def _middleware(service: Service) -> list[Middleware]:
    cors = Middleware(
        CORSMiddleware,
        allow_origins=service.settings.cors_origins,
        allow_methods=METHODS,
        allow_headers=["content-type", "x-request-id", "if-none-match"],
        expose_headers=["etag", "x-request-id"],
    )
    around = [Middleware(Envelope), Middleware(GZipMiddleware, minimum_size=500, compresslevel=6)]
    return [*around, cors] if service.settings.cors_origins else around
