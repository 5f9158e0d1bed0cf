"""GraphQL over HTTP, as its specification has it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from starlette.requests import Request as HTTPRequest
from starlette.responses import Response

from symptomgraph.errors import BadRequest, NotAcceptable
from symptomgraph.gql.execution import Request
from symptomgraph.negotiation import preferred
from symptomgraph.web.answers import GRAPHQL_JSON, HTML, JSON, encoded_response
from symptomgraph.web.cache import key_of
from symptomgraph.web.conditional import cache_control, entity_tag, not_modified
from symptomgraph.web.graphiql import graphiql_page
from symptomgraph.web.parameters import EXPLAIN, asked_by
from symptomgraph.web.service import Service, request_id_of, service_of

METHODS: Final = ["GET", "HEAD", "POST"]


async def graphql(request: HTTPRequest) -> Response:
    """The answer to a question, or the page to ask from for those who read pages."""
    media_type = _media_type(request)
    if media_type == HTML:
        return graphiql_page(request)
    service = service_of(request)
    asked = await asked_by(request, service.settings.max_body)
    if asked.explain and not service.settings.explain:
        raise BadRequest(
            "This server does not explain its answers.", fix="Set SYMPTOMGRAPH_EXPLAIN=true where it runs."
        )
    document = service.persisted.document(asked.query, asked.document_id)
    question = Request(document, asked.variables, asked.operation_name)
    if request.method == "POST" or asked.explain:
        return await _reply(request, question, media_type, explain=asked.explain)
    return await _cacheable(request, service, question, media_type)


async def _cacheable(request: HTTPRequest, service: Service, asked: Request, media_type: str) -> Response:
    """The answer to GET, with an entity tag that tells whether it would still be the same."""
    # Answers are equal byte for byte where the tag is, so that it knows of compression too.
    tag = entity_tag(key_of(service.edition, asked), media_type, request.headers.get("accept-encoding", ""))
    kept = {"etag": tag, "cache-control": cache_control(service.settings.max_age)}
    if unchanged := not_modified(request, {**kept, **_vary(service)}):
        return unchanged
    return await _reply(request, asked, media_type, kept)


async def _reply(
    request: HTTPRequest,
    asked: Request,
    media_type: str,
    headers: Mapping[str, str] | None = None,
    *,
    explain: bool = False,
) -> Response:
    """The answer; `headers` are for one without errors alone."""
    service = service_of(request)
    read_only = request.method != "POST"
    reply = await service.reply(asked, request_id_of(request), read_only=read_only, explain=explain)
    request.state.operation, request.state.cached = reply.operation, reply.cached
    # Older clients take an answer for one of GraphQL only with 200; the newer media type says what it is by itself.
    status = 200 if reply.executed or media_type == JSON else reply.status
    kept = headers if headers and reply.faultless else {}
    return encoded_response(reply.content, status, media_type, {**_vary(service), **kept})


def _vary(service: Service) -> dict[str, str]:
    return {"vary": f"Accept, Accept-Encoding, {EXPLAIN}" if service.settings.explain else "Accept, Accept-Encoding"}


def _media_type(request: HTTPRequest) -> str:
    offers = (JSON, GRAPHQL_JSON) if request.method == "POST" else (JSON, GRAPHQL_JSON, HTML)
    media_type = preferred(request.headers.get("accept"), offers)
    if media_type is None:
        raise NotAcceptable("None of the accepted media types can be given.", fix=f"Accept {GRAPHQL_JSON} or {JSON}.")
    return media_type
