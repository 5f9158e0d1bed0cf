"""One request for data, from its text to its answer."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from time import monotonic
from typing import Any

from graphql import DocumentNode, OperationType, execute_sync

from symptomgraph.errors import ClientError, MethodNotAllowed, StoreUnavailable, TimeExceeded
from symptomgraph.gql.context import Context
from symptomgraph.gql.documents import Documents
from symptomgraph.gql.executor import Executor, TimeIsUpError
from symptomgraph.gql.explain import explained
from symptomgraph.gql.limits import Limits, check_cost
from symptomgraph.gql.memory import Memory
from symptomgraph.gql.problems import of_execution, problem
from symptomgraph.gql.schema import SHOWN_BY, executable
from symptomgraph.model.report import ValidationReport
from symptomgraph.questions.graph import Graph
from symptomgraph.store.trace import record, trace

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Request:
    """What a client asks: a document, which of its operations, and with which variables."""

    query: str
    variables: Mapping[str, Any] | None = None
    operation_name: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a client gets. `executed` is false where the request failed before any field was looked at."""

    body: dict[str, Any]
    executed: bool
    status: int = 400
    """The status over HTTP of an answer that was not executed."""
    extensions: Mapping[str, Any] = field(default_factory=dict)
    """What is told of the answer besides: `cost`, and `explain` where it was asked for."""

    operation: str | None = None
    """The name of the operation, where it has one."""
    cost: int = 0
    """The most fields that the answer could have had."""

    @property
    def response(self) -> dict[str, Any]:
        """The body with the extensions, as it goes over HTTP."""
        return {**self.body, "extensions": self.extensions} if self.extensions else self.body

    @property
    def faultless(self) -> bool:
        """Whether there is data and no error, so that the answer may be kept."""
        return self.executed and "errors" not in self.body


class Engine:
    """Answers requests for one graph; may be shared between threads."""

    def __init__(
        self, graph: Graph, report: ValidationReport, limits: Limits, *, documents: int = 500, values: int = 20_000
    ) -> None:
        self._graph = graph
        self._report = report
        self._schema = executable()
        self._limits = limits
        self._values = values
        self._documents = Documents(self._schema, limits, documents)
        self._memory = Memory(values)

    def answer(
        self, request: Request, *, request_id: str = "-", read_only: bool = False, explain: bool = False
    ) -> Answer:
        """The answer to a request; raises MethodNotAllowed where it may only read and does more.

        With `explain` nothing that was remembered is used, and `extensions.explain` has the look-ups.
        """
        document = self._documents.read(request.query)
        if document.node is None:
            return _refusal(*document.problems)
        try:
            operation = document.operation(request.operation_name)
        except ClientError as error:
            return _refusal(*(document.problems or (problem(error),)))
        if read_only and operation.operation is not OperationType.QUERY:
            raise MethodNotAllowed(
                "Only queries are answered to GET.", fix="Send it by POST.", details={"allow": ["POST"]}
            )
        if document.problems:
            return _refusal(*document.problems)
        cost = document.cost(self._schema, operation, request.variables or {})
        try:
            check_cost(cost, self._limits)
        except ClientError as error:
            answer = _refusal(problem(error))
        else:
            run = self._explained if explain else self._executed
            answer = run(document.node, request, request_id)
        told = {"requested": cost.data, "limit": self._limits.cost}
        name = operation.name.value if operation.name else None
        return replace(answer, extensions={"cost": told, **answer.extensions}, operation=name, cost=cost.data)

    def _explained(self, node: DocumentNode, request: Request, request_id: str) -> Answer:
        with trace() as lookups:
            answer = self._executed(node, request, request_id, Memory(self._values))
        for lookup in lookups:
            record(lookup)
        return replace(answer, extensions={"explain": explained(lookups)})

    def _executed(self, node: DocumentNode, request: Request, request_id: str, memory: Memory | None = None) -> Answer:
        deadline = monotonic() + self._limits.seconds
        context = Context(self._graph, self._report, SHOWN_BY, memory or self._memory, request_id, deadline)
        try:
            result = execute_sync(
                self._schema,
                node,
                context_value=context,
                variable_values=dict(request.variables or {}),
                operation_name=request.operation_name,
                executor_class=Executor,
            )
        except TimeIsUpError:
            return self._late()
        if not result.errors:
            return Answer({"data": result.data}, executed=True)
        if lost := next(
            (e.original_error for e in result.errors if isinstance(e.original_error, StoreUnavailable)), None
        ):
            # Whatever else is there would be half an answer, and nothing that the client can mend.
            _log.warning("request %s has no answer: %s", request_id, lost.why or lost.message)
            return _refusal(problem(lost), status=503)
        problems = of_execution(result.errors, request_id)
        if not any(error.path for error in result.errors):
            return _refusal(*problems)
        return Answer({"data": result.data, "errors": problems}, executed=True)

    def _late(self) -> Answer:
        seconds = self._limits.seconds
        message = f"The answer took more than {seconds:g} seconds to make."
        fix = "Ask for smaller pages by `first`, or in several requests."
        return _refusal(problem(TimeExceeded(message, fix=fix, details={"seconds": seconds})), status=503)


def _refusal(*problems: dict[str, Any], status: int = 400) -> Answer:
    return Answer({"errors": list(problems)}, executed=False, status=status)
