"""The first page where the explorer was not built: what this is, what is served, and the question that it is for."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from symptomgraph.gql.execution import Request as Question
from symptomgraph.gql.types.shared import DISCLAIMER
from symptomgraph.web.examples import MISSION
from symptomgraph.web.pages import page
from symptomgraph.web.service import request_id_of, service_of


async def home(request: Request) -> Response:
    """The plain first page, with the answer to the question that it is for, where the graph knows its symptoms."""
    service = service_of(request)
    answer = await service.answer(Question(MISSION), request_id_of(request))
    shared = answer.body["data"]["sharedConditions"]["edges"] if answer.faultless else None
    values = {
        "snapshot": service.graph.store.snapshot,
        "report": service.report,
        "mission": MISSION,
        "shared": shared,
        "disclaimer": DISCLAIMER,
    }
    return page("home", values)
