"""What the handlers serve from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from time import perf_counter

import pyoxigraph as ox
from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from starlette.requests import Request as HTTPRequest

from symptomgraph import __version__
from symptomgraph.gql.execution import Answer, Engine, Request
from symptomgraph.model.report import ValidationReport
from symptomgraph.questions import Graph, open_graph
from symptomgraph.snapshot import Snapshot, with_union
from symptomgraph.sparql import Endpoint, Job, Pool
from symptomgraph.sparql.discovery import Discovery
from symptomgraph.store import trace
from symptomgraph.web.answers import encode
from symptomgraph.web.cache import LEAST_COST, Answers, Kept, key_of
from symptomgraph.web.metrics import Metrics
from symptomgraph.web.persisted import Persisted, read_manifest
from symptomgraph.web.settings import ServerSettings
from symptomgraph.web.sparql_reply import Short


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer as it is sent."""

    content: bytes
    executed: bool
    faultless: bool
    status: int = 200
    """The status of what was not executed, for clients that know the newer media type."""
    operation: str | None = None
    cached: bool = False


@dataclass(frozen=True, slots=True)
class Service:
    """A graph that is served, the report on it, and what answers for it."""

    graph: Graph
    report: ValidationReport
    engine: Engine
    settings: ServerSettings
    workers: CapacityLimiter
    answers: Answers[str, Kept]
    persisted: Persisted
    metrics: Metrics
    discovery: Discovery
    short: Answers[Job, Short]
    endpoint: Endpoint
    """Who answers analysts' queries; it is started and closed with the application."""

    @classmethod
    def of(cls, snapshot: Snapshot, settings: ServerSettings) -> Service:
        """The service for a snapshot in this process; raises InvalidSetting as `over` does."""
        graph = open_graph(snapshot)
        discovery = Discovery(graph.store)
        endpoint = Pool(partial(_queried, snapshot, discovery), settings.sparql_limits)
        return cls.over(graph, snapshot.report, settings, discovery, endpoint)

    @classmethod
    def over(
        cls,
        graph: Graph,
        report: ValidationReport,
        settings: ServerSettings,
        discovery: Discovery,
        endpoint: Endpoint,
    ) -> Service:
        """The service for a graph, wherever it is; raises InvalidSetting where persisted documents cannot be read."""
        return cls(
            graph,
            report,
            Engine(graph, report, settings.limits, documents=settings.documents, values=settings.values),
            settings,
            CapacityLimiter(settings.workers),
            Answers(settings.cache),
            Persisted(read_manifest(settings.manifest) if settings.manifest else {}, settings.persisted_only),
            Metrics(graph.store.snapshot.id, settings.operations, endpoint),
            discovery,
            Answers(settings.sparql_cache),
            endpoint,
        )

    @property
    def edition(self) -> str:
        """What every answer depends on besides its request: the program, the snapshot, the texts and the limit."""
        whole = (__version__, self.graph.store.snapshot.id, self.report.receipt.texts, str(self.settings.max_cost))
        return " ".join(whole)

    async def answer(self, asked: Request, request_id: str) -> Answer:
        """The engine's answer to a question of the server's own, worked out in a thread."""
        return await run_sync(partial(self.engine.answer, asked, request_id=request_id), limiter=self.workers)

    async def reply(self, asked: Request, request_id: str, *, read_only: bool, explain: bool = False) -> Reply:
        """The answer to a client: one that was given before, or one that is worked out in a thread.

        So the server goes on listening. Raises MethodNotAllowed where the request may only read and does more.
        """
        began = perf_counter()
        reply = None if explain else self._kept(asked)
        if reply is None:
            work = partial(self._work, asked, request_id, read_only=read_only, explain=explain)
            answer, content = await run_sync(work, limiter=self.workers)
            reply = Reply(content, answer.executed, answer.faultless, answer.status, answer.operation)
            if answer.faultless and answer.cost >= LEAST_COST and not explain:
                self.answers.keep(key_of(self.edition, asked), Kept(content, answer.operation), len(content))
        outcome = "ok" if reply.faultless else "errors" if reply.executed else "refused"
        self.metrics.operation(reply.operation, outcome, perf_counter() - began)
        return reply

    def _kept(self, asked: Request) -> Reply | None:
        kept = self.answers.recall(key_of(self.edition, asked))
        self.metrics.cache("hit" if kept else "miss")
        return Reply(kept.content, True, True, operation=kept.operation, cached=True) if kept else None

    def _work(self, asked: Request, request_id: str, *, read_only: bool, explain: bool) -> tuple[Answer, bytes]:
        with trace() as lookups:
            answer = self.engine.answer(asked, request_id=request_id, read_only=read_only, explain=explain)
        self.metrics.looked_up(lookups)
        return answer, encode(answer.response)


def _queried(snapshot: Snapshot, discovery: Discovery) -> Iterator[ox.Quad]:
    """What analysts query: the snapshot, and the description of it in a graph of its own; the default graph is both."""
    return with_union([*snapshot.quads, *discovery.quads()])


def service_of(request: HTTPRequest) -> Service:
    """The service of the application that a request came to."""
    service: Service = request.app.state.service
    return service


def request_id_of(request: HTTPRequest) -> str:
    """The id under which a request is logged."""
    request_id: str = request.state.request_id
    return request_id
