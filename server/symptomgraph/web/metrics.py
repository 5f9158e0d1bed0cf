"""What the server counts and times, for Prometheus to collect."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4 as MEDIA_TYPE
from prometheus_client.metrics_core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from symptomgraph import __version__
from symptomgraph.sparql import Endpoint
from symptomgraph.store import Lookup

ANONYMOUS, OTHER = "anonymous", "other"
_BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)


class _Workers(Collector):
    """What the workers of the SPARQL endpoint do at the moment that it is asked for."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint

    def collect(self) -> Iterator[Metric]:
        """The three numbers."""
        yield GaugeMetricFamily("symptomgraph_sparql_busy", "SPARQL queries that are worked on.", self._endpoint.busy)
        waiting = "SPARQL queries that wait for a worker."
        yield GaugeMetricFamily("symptomgraph_sparql_waiting", waiting, self._endpoint.waiting)
        replaced = "SPARQL workers that were ended or died, and were replaced."
        yield CounterMetricFamily("symptomgraph_sparql_workers_replaced", replaced, self._endpoint.replaced)


class Metrics:
    """Counters of one application. Names of operations come from clients, so that only the first so many are told."""

    def __init__(self, snapshot: str, operations: int, endpoint: Endpoint) -> None:
        self.registry = CollectorRegistry()
        self.registry.register(_Workers(endpoint))
        self._names: set[str] = set()
        self._most = operations
        self._requests = self._counter("http_requests", "Requests by route and status.", ["route", "status"])
        self._operations = self._counter("operations", "GraphQL requests by operation.", ["operation", "outcome"])
        self._seconds = Histogram(
            "symptomgraph_operation_seconds",
            "Seconds from a GraphQL request to its answer.",
            ["operation"],
            registry=self.registry,
            buckets=_BUCKETS,
        )
        self._cache = self._counter("cache_lookups", "Answers that were looked for in the cache.", ["outcome"])
        self._lookups = self._counter("store_lookups", "Queries that the store ran.", ["query"])
        self.cache_bytes = Gauge("symptomgraph_cache_bytes", "Bytes of the answers kept.", registry=self.registry)
        self._sparql = self._counter("sparql_queries", "SPARQL queries by how they ended.", ["outcome"])
        self._sparql_seconds = Histogram(
            "symptomgraph_sparql_seconds",
            "Seconds from a SPARQL query to the end of its answer.",
            registry=self.registry,
            buckets=_BUCKETS,
        )
        info = Gauge("symptomgraph_snapshot", "What is served.", ["snapshot", "version"], registry=self.registry)
        info.labels(snapshot, __version__).set(1)

    def _counter(self, name: str, says: str, labels: list[str]) -> Counter:
        return Counter(f"symptomgraph_{name}", says, labels, registry=self.registry)

    def request(self, route: str, status: int) -> None:
        """Counts a request on an address of the server's."""
        self._requests.labels(route, str(status)).inc()

    def operation(self, name: str | None, outcome: str, seconds: float) -> None:
        """Counts and times an operation; the outcome is `ok`, `errors` or `refused`."""
        label = self._label(name, known=outcome == "ok")
        self._operations.labels(label, outcome).inc()
        self._seconds.labels(label).observe(seconds)

    def sparql(self, outcome: str, seconds: float) -> None:
        """Counts and times a SPARQL query by how it ended."""
        self._sparql.labels(outcome).inc()
        self._sparql_seconds.observe(seconds)

    def cache(self, outcome: str) -> None:
        """Counts a look into the cache; the outcome is `hit` or `miss`."""
        self._cache.labels(outcome).inc()

    def looked_up(self, lookups: Iterable[Lookup]) -> None:
        """Counts what the store ran."""
        for lookup in lookups:
            self._lookups.labels(lookup.query).inc()

    def _label(self, name: str | None, *, known: bool) -> str:
        if name is None:
            return ANONYMOUS
        if known and len(self._names) < self._most:
            self._names.add(name)
        return name if name in self._names else OTHER


async def metrics(request: Request) -> Response:
    """The counters in the text format of Prometheus."""
    service = request.app.state.service
    if not service.settings.metrics:
        raise HTTPException(404)
    service.metrics.cache_bytes.set(service.answers.size)
    content = generate_latest(service.metrics.registry)
    return Response(content, headers={"content-type": MEDIA_TYPE, "cache-control": "no-store"})
