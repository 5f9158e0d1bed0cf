"""Whether the server lives, and whether it can answer."""

from __future__ import annotations

from anyio.to_thread import run_sync
from starlette.requests import Request
from starlette.responses import Response

from symptomgraph.errors import EndpointUnavailable, Overloaded, StoreUnavailable, SymptomgraphError
from symptomgraph.gql.execution import Request as Question
from symptomgraph.sparql import Job
from symptomgraph.web.answers import json_response
from symptomgraph.web.service import Service, request_id_of, service_of


async def healthz(request: Request) -> Response:
    """The server lives; says which snapshot it serves."""
    return json_response({"status": "ok", "snapshot": service_of(request).graph.store.snapshot.id})


async def readyz(request: Request) -> Response:
    """The server answers questions from its store, 503 where it does not; says how analysts' queries fare.

    Those do not count for the status: who wears out their workers must not take the rest of the server away.
    """
    service = service_of(request)
    answer = await service.answer(Question("{ conditions(first: 1) { totalCount } }"), request_id_of(request))
    lost = await _lost(service)
    ready = answer.faultless and lost is None
    body = {"status": "ok" if ready else "failing", "snapshot": service.graph.store.snapshot.id}
    body |= {"reason": str(lost)} if lost else {"sparql": await _sparql(service)}
    return json_response(body, 200 if ready else 503)


async def _lost(service: Service) -> StoreUnavailable | None:
    """Why nothing can be asked of the store at the moment, though some answers are remembered."""
    try:
        await run_sync(service.graph.store.ready, limiter=service.workers)
    except StoreUnavailable as error:
        return error
    return None


async def _sparql(service: Service) -> str:
    if service.endpoint.busy >= service.settings.sparql_workers:
        return "busy"
    try:
        async with await service.endpoint.answer(Job("ASK {}")) as reply:
            return "ok" if [piece async for piece in reply] else "failing"
    except Overloaded:
        return "busy"
    except EndpointUnavailable:
        return "unavailable"
    except SymptomgraphError:
        return "failing"
