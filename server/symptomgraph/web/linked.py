"""Linked data: every resource of the graph answers at the path of its IRI, to people and to programs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Final

from anyio.to_thread import run_sync
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from symptomgraph import profiles
from symptomgraph.errors import NotAcceptable, NotFound, UnknownConcept
from symptomgraph.negotiation import preferred
from symptomgraph.profiles import Form
from symptomgraph.questions import Graph
from symptomgraph.vocab import BASE, VALUES, curie
from symptomgraph.web.answers import HTML
from symptomgraph.web.conditional import cache_control, entity_tag, not_modified
from symptomgraph.web.linked_pages import linked_page
from symptomgraph.web.service import Service, service_of

_KINDS: Final = ("concept", "claim", "article", "warning-sign", "scheme", *VALUES)
ADDRESSES: Final = (
    *(f"/{kind}/{{name}}" for kind in _KINDS),
    "/article/{name}/section/{number}",
    "/article/{name}/passage/{number}",
    *(f"/{whole}{suffix}" for whole in ("vocab", "schemes") for suffix in ("", ".{suffix}")),
)
"""Where resources are; each address may end in the suffix of a form."""

_WHOLE: Final = frozenset({BASE + "vocab", BASE + "schemes"})
"""The documents that have no compact form."""

_SUFFIXES: Final = {**{form.suffix: str(form) for form in Form}, "html": HTML}
_OFFERS: Final = (HTML, *Form)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A resource, and the media type in which it is to be sent."""

    iri: str
    media_type: str
    negotiated: bool

    def address(self, suffix: str = "") -> str:
        """The resource's address, or that of one form of it."""
        path = "/" + self.iri.removeprefix(BASE)
        return f"{path}.{suffix}" if suffix else path


async def linked(request: Request) -> Response:
    """What the graph says of the resource at an address, in the form that a suffix or `Accept` asks for."""
    service = service_of(request)
    return await run_sync(partial(_answer, request, service), limiter=service.workers)


def _answer(request: Request, service: Service) -> Response:
    wanted = _wanted(service.graph, request.scope["path"], request.headers.get("accept"))
    headers = _headers(request, service, wanted)
    if unchanged := not_modified(request, headers):
        return unchanged
    if wanted.media_type == HTML:
        return linked_page(service.graph, wanted.iri, headers)
    content = profiles.write(profiles.described(service.graph.store, wanted.iri), Form(wanted.media_type))
    return Response(content, headers=headers, media_type=wanted.media_type)


def _wanted(graph: Graph, path: str, accept: str | None) -> _Wanted:
    """The resource at a path and the form of it; raises NotFound or NotAcceptable."""
    stem, _, suffix = path.rpartition(".")
    if suffix in _SUFFIXES and _is_known(graph, _iri(stem)):
        return _Wanted(_iri(stem), _SUFFIXES[suffix], negotiated=False)
    if not _is_known(graph, _iri(path)):
        raise _unknown(graph, stem if suffix in _SUFFIXES else path)
    media_type = preferred(accept, _OFFERS)
    if media_type is None:
        addresses = ", ".join(f"{path}.{suffix}" for suffix in _SUFFIXES)
        raise NotAcceptable(
            "This resource has none of the accepted media types.",
            fix=f"Accept {', '.join(_OFFERS[:-1])} or {_OFFERS[-1]}, or ask for {addresses}.",
        )
    return _Wanted(_iri(path), media_type, negotiated=True)


def _iri(path: str) -> str:
    return BASE + path.removeprefix("/")


def _is_known(graph: Graph, iri: str) -> bool:
    """Whether the graph speaks of it; what is not of the form that its IRIs have is not even asked for."""
    return (iri in _WHOLE or curie(iri) != iri) and profiles.exists(graph.store, iri)


def _headers(request: Request, service: Service, wanted: _Wanted) -> dict[str, str]:
    """The tag knows of everything that the answer depends on, and of compression."""
    address = request.scope["path"]
    varies = ("Accept", "Accept-Encoding") if wanted.negotiated else ("Accept-Encoding",)
    return {
        "etag": entity_tag(service.edition, address, wanted.media_type, request.headers.get("accept-encoding")),
        "cache-control": cache_control(service.settings.max_age),
        "vary": ", ".join(varies),
        "link": ", ".join(_links(wanted)),
        "content-location": wanted.address(_suffix(wanted.media_type)),
    }


def _links(wanted: _Wanted) -> list[str]:
    """What the resource is called everywhere, and where its other forms are (RFC 8288)."""
    found = [f'<{wanted.iri}>; rel="canonical"']
    for media_type in _OFFERS:
        if media_type != wanted.media_type:
            relation = "alternate" if media_type == HTML or wanted.media_type != HTML else "alternate describedby"
            found.append(f'<{wanted.address(_suffix(media_type))}>; rel="{relation}"; type="{media_type}"')
    return found


def _suffix(media_type: str) -> str:
    return next(suffix for suffix, known in _SUFFIXES.items() if known == media_type)


def _unknown(graph: Graph, path: str) -> NotFound:
    """Says what is not there, with the nearest concepts, or the article that has no such part."""
    kind, _, rest = path.removeprefix("/").partition("/")
    message = f"Nothing in the graph is called {path[:100]}."
    if kind == "concept":
        return _unknown_concept(graph, message, rest.replace("-", " "))
    article = f"/{kind}/{rest.partition('/')[0]}"
    if kind == "article" and article != path and _is_known(graph, _iri(article)):
        return NotFound(message, fix=f"Its article is at {article}.")
    return NotFound(message, fix="Begin at / or search for it in /graphql.")


def _unknown_concept(graph: Graph, message: str, words: str) -> NotFound:
    try:
        found = [graph.lexicon.resolve(words)]
    except UnknownConcept as error:
        suggestions = error.details["suggestions"]
        found = [one["id"] for one in suggestions] if isinstance(suggestions, list) else []
    if not found:
        return NotFound(message, fix="Search for it in /graphql, by the words that people use.")
    named = [{"id": one, "label": graph.lexicon.label(one)} for one in found]
    labels = [one["label"] for one in named]
    nearest = f"{', '.join(labels[:-1])} or {labels[-1]}" if len(labels) > 1 else labels[0]
    return NotFound(message, fix=f"Did you mean {nearest}?", details={"suggestions": named})


ROUTES: Final = tuple(Route(path, linked, methods=["GET"]) for path in ADDRESSES)
"""The routes to every resource."""
