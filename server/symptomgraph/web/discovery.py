"""What is looked up before a query is written: the description of the graph and of the endpoint."""

from __future__ import annotations

from functools import partial
from typing import Final

from anyio.to_thread import run_sync
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from symptomgraph.errors import BadRequest, NotAcceptable
from symptomgraph.negotiation import preferred
from symptomgraph.store import GraphFormat
from symptomgraph.web.answers import HTML
from symptomgraph.web.conditional import cache_control, entity_tag, not_modified
from symptomgraph.web.service import Service, service_of

_PLAIN: Final = "text/plain"
_ANY: Final = f"{', '.join(list(GraphFormat)[:-1])} or {list(GraphFormat)[-1]}"
_VARY: Final = "Accept, Accept-Encoding"


async def well_known_void(request: Request) -> Response:
    """The description of the graph (VoID, section 7.2), in Turtle for those who read pages."""
    service = service_of(request)
    address = _address(request)
    chosen = _formats(request.headers.get("accept"))
    if chosen is None:
        raise NotAcceptable("The description has none of the accepted media types.", fix=f"Accept {_ANY}.")
    graph_format, media_type = chosen
    headers = _headers(request, service, address, media_type)
    if unchanged := not_modified(request, headers):
        return unchanged
    content = await run_sync(partial(service.discovery.void, address, graph_format))
    return Response(content, headers=headers)


async def service_description(request: Request, accept: str | None = None) -> Response:
    """What the endpoint can do that was asked for nothing else; its address is that of the request.

    `accept` stands in place of the header. Raises NotAcceptable.
    """
    service = service_of(request)
    # Either address of the endpoint is the one that it is known by to those who ask there.
    endpoint = f"{_address(request)}sparql{'/' if request.url.path.endswith('/') else ''}"
    chosen = _formats(accept or request.headers.get("accept"))
    if chosen is None:
        message = "There is no `query`, and the description of the endpoint has none of the accepted media types."
        raise NotAcceptable(message, fix=f"Send `query=ASK {{}}`, say, or accept {_ANY}.")
    graph_format, media_type = chosen
    headers = _headers(request, service, endpoint, media_type)
    if unchanged := not_modified(request, headers):
        return unchanged
    content = await run_sync(partial(service.discovery.service_description, endpoint, graph_format))
    return Response(content, headers=headers)


def _address(request: Request) -> str:
    """The server's address as its client knows it, with a slash at its end, fit to begin an IRI."""
    if "%" in request.base_url.netloc:
        raise BadRequest(
            "`Host` is no name of a server.", fix="Send the name in the address, such as example.org:8000."
        )
    return str(request.base_url)


def _formats(accept: str | None) -> tuple[GraphFormat, str] | None:
    """What is written, and what it is called: a browser shows Turtle only where it is plain text."""
    chosen = preferred(accept, (*GraphFormat, HTML, _PLAIN))
    if chosen in (HTML, _PLAIN):
        return GraphFormat.TURTLE, _PLAIN
    return (GraphFormat(chosen), chosen) if chosen else None


def _headers(request: Request, service: Service, address: str, media_type: str) -> dict[str, str]:
    """The tag knows of everything that the description depends on, and of compression."""
    made = service.graph.store.snapshot.created_at.isoformat()
    tag = entity_tag(service.edition, made, address, media_type, request.headers.get("accept-encoding"))
    return {
        "content-type": f"{media_type}; charset=utf-8" if media_type.startswith("text/") else media_type,
        "etag": tag,
        "cache-control": cache_control(service.settings.max_age),
        "vary": _VARY,
    }


ROUTES: Final = (Route("/.well-known/void", well_known_void, methods=["GET"]),)
"""The routes to what is described here but for `/sparql`, whose handler calls `service_description`."""
