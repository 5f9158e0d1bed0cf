"""What resolvers share while one request is answered, and how they look things up together.

GraphQL resolves depth first. Values that one step of a query brings up form a level; the first of them that is asked
for a relation asks the question for all of its level, and the others find their answer there. So each level and
relation costs one look-up, whatever the nesting, and every resolver stays an ordinary function.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import inf
from typing import Any, Concatenate, Generic, ParamSpec, Protocol, TypeAlias, TypeVar

from symptomgraph.gql.memory import Memory
from symptomgraph.model.report import ValidationReport
from symptomgraph.questions.graph import Graph

K = TypeVar("K")
T = TypeVar("T")
V = TypeVar("V")
V_co = TypeVar("V_co", covariant=True)
R = TypeVar("R")
P = ParamSpec("P")


class Identified(Protocol):
    """A value of the domain that has an id."""

    @property
    def id(self) -> str:
        """A compact IRI."""
        ...


class Level(Generic[V_co]):
    """Values that one step of a query brought up, and what was asked about all of them at once."""

    __slots__ = ("_answers", "context", "values")

    def __init__(self, context: Context, values: Iterable[V_co]) -> None:
        self.context = context
        self.values = tuple(values)
        self._answers: dict[Hashable, Any] = {}

    def once(self, question: Callable[Concatenate[Level[V_co], P], R], *arguments: P.args, **named: P.kwargs) -> R:
        """What the question answers for this level with these (hashable) arguments; asked at most once."""
        key = (question, arguments, *named.items())
        try:
            answer: R = self._answers[key]
        except KeyError:
            answer = self._answers[key] = question(self, *arguments, **named)
        return answer


BatchQuestion: TypeAlias = Callable[[Graph, Sequence[str]], Sequence[V | None]]
"""A question that answers a batch of ids in their order, with None for an id that the graph does not hold."""

View: TypeAlias = Callable[[Any, Level[Any]], Any]
"""Makes the GraphQL object for a value of the domain that stands at a level."""


@dataclass(slots=True)
class Context:
    """The graph that is asked, the report on it, and what was looked up before."""

    graph: Graph
    report: ValidationReport
    shown_by: Mapping[BatchQuestion[Any], View]
    """For each question about values with ids, what shows such a value."""
    memory: Memory
    request_id: str = "-"
    deadline: float = inf
    """When the time of the request is up, on the clock of `time.monotonic`."""

    def load(self, question: BatchQuestion[T], ids: Iterable[str]) -> dict[str, T]:
        """The values for the ids that the graph holds, in the order of the ids; what is remembered is not looked up."""
        wanted = dict.fromkeys(ids)
        known: dict[str, T] = self.memory.recall(question, wanted)
        missing = [key for key in wanted if key not in known]
        if missing:
            answers = zip(missing, question(self.graph, missing), strict=True)
            found = {key: value for key, value in answers if value is not None}
            self.memory.keep(question, found)
            known |= found
        return {key: known[key] for key in wanted if key in known}

    def views(self, question: BatchQuestion[Any], ids: Iterable[str], view: View | None = None) -> dict[str, Any]:
        """GraphQL objects for the ids that the graph holds; they form a level of their own."""
        found = self.load(question, ids)
        show = view or self.shown_by[question]
        level: Level[Any] = Level(self, found.values())
        return {key: show(value, level) for key, value in found.items()}


def linked(
    level: Level[V], question: BatchQuestion[Any], ids: Callable[[V], Iterable[str]], view: View | None = None
) -> dict[str, Any]:
    """GraphQL objects for what the values of a level refer to by id; to be asked by `Level.once`."""
    return level.context.views(question, (key for value in level.values for key in ids(value)), view)


def listed(
    level: Level[Identified], lists: BatchQuestion[Sequence[str]], question: BatchQuestion[Any]
) -> dict[str, list[Any]]:
    """For each value of a level GraphQL objects for the ids that `lists` has for it; to be asked by `Level.once`."""
    of_each = level.context.load(lists, (value.id for value in level.values))
    found = level.context.views(question, (key for ids in of_each.values() for key in ids))
    return {value.id: pick(found, of_each.get(value.id, ())) for value in level.values}


def pick(found: Mapping[K, T], keys: Iterable[K]) -> list[T]:
    """What was found for the keys, in their order."""
    return [found[key] for key in keys if key in found]
