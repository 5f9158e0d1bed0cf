"""Whether the server lives, and whether it can answer."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from symptomgraph.gql.execution import Request as Question
from symptomgraph.web.answers import json_response
from symptomgraph.web.service import request_id_of, service_of


async def healthz(request: Request) -> Response:
    """The server lives; says which snapshot it serves."""
    return json_response({"status": "ok", "snapshot": service_of(request).graph.store.snapshot.id})


async def readyz(request: Request) -> Response:
    """The server answers questions from its store; 503 where it does not."""
    service = service_of(request)
    answer = await service.answer(Question("{ conditions(first: 1) { totalCount } }"), request_id_of(request))
    body = {"status": "ok" if answer.faultless else "failing", "snapshot": service.graph.store.snapshot.id}
    return json_response(body, 200 if answer.faultless else 503)
