"""GraphQL over HTTP, as its specification has it."""

from __future__ import annotations

import hashlib
import json
from typing import Final

from starlette.requests import Request as HTTPRequest
from starlette.responses import Response

from symptomgraph.errors import NotAcceptable
from symptomgraph.gql.execution import Answer, Request
from symptomgraph.negotiation import preferred
from symptomgraph.web.answers import GRAPHQL_JSON, HTML, JSON, json_response
from symptomgraph.web.pages import query_page
from symptomgraph.web.parameters import asked_by
from symptomgraph.web.service import Service, request_id_of, service_of

METHODS: Final = ["GET", "HEAD", "POST"]
_VARY: Final = {"vary": "Accept"}


async def graphql(request: HTTPRequest) -> Response:
    """The answer to a question, or the page to ask from for those who read pages."""
    media_type = _media_type(request)
    if media_type == HTML:
        return query_page(request)
    service = service_of(request)
    asked = await asked_by(request, service.settings.max_body)
    if request.method == "POST":
        return _response(await service.answer(asked, request_id_of(request), read_only=False), media_type)
    return await _cacheable(request, service, asked, media_type)


async def _cacheable(request: HTTPRequest, service: Service, asked: Request, media_type: str) -> Response:
    """The answer to GET, with an entity tag that tells whether it would still be the same."""
    tag = _entity_tag(service, asked, media_type, request.headers.get("accept-encoding", ""))
    kept = {"etag": tag, "cache-control": _cache_control(service.settings.max_age)}
    if _matches(request.headers.get("if-none-match", ""), tag):
        return Response(status_code=304, headers={**kept, **_VARY})
    answer = await service.answer(asked, request_id_of(request), read_only=True)
    return _response(answer, media_type, kept if answer.faultless else {})


def _media_type(request: HTTPRequest) -> str:
    offers = (JSON, GRAPHQL_JSON) if request.method == "POST" else (JSON, GRAPHQL_JSON, HTML)
    media_type = preferred(request.headers.get("accept"), offers)
    if media_type is None:
        raise NotAcceptable("None of the accepted media types can be given.", fix=f"Accept {GRAPHQL_JSON} or {JSON}.")
    return media_type


def _response(answer: Answer, media_type: str, headers: dict[str, str] | None = None) -> Response:
    # Older clients take an answer for one of GraphQL only with 200; the newer media type says what it is by itself.
    status = 200 if answer.executed or media_type == JSON else 400
    return json_response(answer.body, status, media_type, {**_VARY, **(headers or {})})


def _entity_tag(service: Service, asked: Request, media_type: str, encodings: str) -> str:
    """A strong tag: answers are equal byte for byte where it is, so that it knows of compression too."""
    request = [asked.query, asked.variables, asked.operation_name, media_type, "gzip" in encodings]
    whole = json.dumps([service.edition, *request], sort_keys=True)
    return f'"{hashlib.sha256(whole.encode()).hexdigest()[:32]}"'


def _matches(if_none_match: str, tag: str) -> bool:
    given = [one.strip().removeprefix("W/") for one in if_none_match.split(",")]
    return tag in given or given == ["*"]


def _cache_control(max_age: int) -> str:
    return f"public, max-age={max_age}" if max_age else "public, no-cache"
