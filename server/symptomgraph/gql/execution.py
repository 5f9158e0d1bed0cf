"""One request for data, from its text to its answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import DocumentNode, OperationType, execute_sync

from symptomgraph.errors import ClientError, MethodNotAllowed
from symptomgraph.gql.context import Context
from symptomgraph.gql.documents import Documents
from symptomgraph.gql.executor import Executor
from symptomgraph.gql.limits import Limits
from symptomgraph.gql.memory import Memory
from symptomgraph.gql.problems import of_execution, problem
from symptomgraph.gql.schema import SHOWN_BY, executable
from symptomgraph.model.report import ValidationReport
from symptomgraph.questions.graph import Graph


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
        self._documents = Documents(self._schema, limits, documents)
        self._memory = Memory(values)

    def answer(self, request: Request, *, request_id: str = "-", read_only: bool = False) -> Answer:
        """The answer to a request; raises MethodNotAllowed where it may only read and does more."""
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
        return self._executed(document.node, request, request_id)

    def _executed(self, node: DocumentNode, request: Request, request_id: str) -> Answer:
        context = Context(self._graph, self._report, SHOWN_BY, self._memory, request_id)
        result = execute_sync(
            self._schema,
            node,
            context_value=context,
            variable_values=dict(request.variables or {}),
            operation_name=request.operation_name,
            executor_class=Executor,
        )
        if not result.errors:
            return Answer({"data": result.data}, executed=True)
        problems = of_execution(result.errors, request_id)
        if not any(error.path for error in result.errors):
            return _refusal(*problems)
        return Answer({"data": result.data, "errors": problems}, executed=True)


def _refusal(*problems: dict[str, Any]) -> Answer:
    return Answer({"errors": list(problems)}, executed=False)
