"""What the handlers serve from."""

from __future__ import annotations

from dataclasses import dataclass

from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from starlette.requests import Request as HTTPRequest

from symptomgraph import __version__
from symptomgraph.gql.execution import Answer, Engine, Request
from symptomgraph.model.report import ValidationReport
from symptomgraph.questions import Graph, open_graph
from symptomgraph.snapshot import Snapshot
from symptomgraph.web.settings import ServerSettings


@dataclass(frozen=True, slots=True)
class Service:
    """A graph that is served, the report on it, and the engine that answers for it."""

    graph: Graph
    report: ValidationReport
    engine: Engine
    settings: ServerSettings
    workers: CapacityLimiter

    @classmethod
    def of(cls, snapshot: Snapshot, settings: ServerSettings) -> Service:
        """The service for a snapshot."""
        graph = open_graph(snapshot)
        engine = Engine(graph, snapshot.report, settings.limits, documents=settings.documents, values=settings.values)
        return cls(graph, snapshot.report, engine, settings, CapacityLimiter(settings.workers))

    @property
    def edition(self) -> str:
        """What every answer depends on besides its request: the program, the snapshot and the texts at hand."""
        return " ".join((__version__, self.graph.store.snapshot.id, self.report.receipt.texts))

    async def answer(self, asked: Request, request_id: str, *, read_only: bool) -> Answer:
        """The engine's answer, worked out in a thread, so that the server goes on listening."""
        return await run_sync(self._answer, asked, request_id, read_only, limiter=self.workers)

    def _answer(self, asked: Request, request_id: str, read_only: bool) -> Answer:
        return self.engine.answer(asked, request_id=request_id, read_only=read_only)


def service_of(request: HTTPRequest) -> Service:
    """The service of the application that a request came to."""
    service: Service = request.app.state.service
    return service


def request_id_of(request: HTTPRequest) -> str:
    """The id under which a request is logged."""
    request_id: str = request.state.request_id
    return request_id
