"""Relay connections over pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Final, Generic, TypeVar

import strawberry
from strawberry import UNSET

from symptomgraph.gql.context import BatchQuestion, Context, Identified, Level
from symptomgraph.gql.describe import attribute, described
from symptomgraph.gql.paging import page_in_order
from symptomgraph.model.domain import Page, PageArguments
from symptomgraph.questions.paging import DEFAULT_FIRST, MAX_FIRST

CURSOR: Final = "Give it as `after` or `before` to go on from here; it holds for this snapshot and this list."

T = TypeVar("T")
V = TypeVar("V")

First = Annotated[
    int | None,
    strawberry.argument(
        description=f"How many from the front, 0 to {MAX_FIRST}; {DEFAULT_FIRST} without `first` and `last`."
    ),
]
After = Annotated[str | None, strawberry.argument(description="A cursor of this list; what comes after it is given.")]
Last = Annotated[
    int | None,
    strawberry.argument(description=f"How many from the back, 0 to {MAX_FIRST}; not with `first`."),
]
Before = Annotated[str | None, strawberry.argument(description="A cursor of this list; what comes before it is given.")]


@described
class PageInfo:
    """Where a page stands in the whole list."""

    has_next_page: bool = attribute("Whether there is more after this page.")
    has_previous_page: bool = attribute("Whether there is more before this page.")
    start_cursor: str | None = attribute("The cursor of the first edge; null on an empty page.")
    end_cursor: str | None = attribute(
        "The cursor of the last edge: `after` it comes the next page; null on an empty page."
    )

    @classmethod
    def of(cls, page: Page[V]) -> PageInfo:
        """What is to be said of a page."""
        return cls(
            has_next_page=page.has_next_page,
            has_previous_page=page.has_previous_page,
            start_cursor=page.edges[0].cursor if page.edges else None,
            end_cursor=page.edges[-1].cursor if page.edges else None,
        )


@described
class Edge(Generic[T]):
    """A member of a list, with its cursor."""

    node: T = attribute("The member.")
    cursor: str = attribute(CURSOR)


@described
class Connection(Generic[T]):
    """A page of a list."""

    edges: list[Edge[T]] = attribute("The members of this page with their cursors.")
    nodes: list[T] = attribute("The members of this page.")
    page_info: PageInfo = attribute("Where this page stands in the whole list.")
    total_count: int = attribute("How many members the whole list has.")


def part(first: int | None, after: str | None, last: int | None = UNSET, before: str | None = UNSET) -> PageArguments:
    """The arguments of a connection as the questions take them: what is not given is None."""
    return PageArguments(_given(first), _given(after), _given(last), _given(before))


def _given(value: T | None) -> T | None:
    return None if value is UNSET else value


def connection(page: Page[str], views: Mapping[str, T]) -> Connection[T]:
    """The page with the view of each id."""
    edges = [Edge(node=views[edge.node], cursor=edge.cursor) for edge in page.edges]
    return Connection(
        edges=edges,
        nodes=[edge.node for edge in edges],
        page_info=PageInfo.of(page),
        total_count=page.total_count,
    )


def connections(
    context: Context,
    name: str,
    lists: Mapping[str, Sequence[str]],
    wanted: PageArguments,
    question: BatchQuestion[Any],
) -> dict[str, Connection[Any]]:
    """One page of each list of ids, by the list's key, looked up together; `name` is for their cursors."""
    cut = {key: page_in_order(context.graph, f"{name} {key}", ids, wanted) for key, ids in lists.items()}
    found = context.views(question, (node for page in cut.values() for node in page.nodes))
    return {key: connection(page, found) for key, page in cut.items()}


def pages(
    level: Level[Identified], lists: BatchQuestion[Sequence[str]], question: BatchQuestion[Any], wanted: PageArguments
) -> dict[str, Connection[Any]]:
    """For each value of a level a page of the ids that `lists` has for it; to be asked by `Level.once`."""
    ids = [value.id for value in level.values]
    of_each = level.context.load(lists, ids)
    return connections(level.context, list_name(lists), {key: of_each.get(key, ()) for key in ids}, wanted, question)


def list_name(lists: BatchQuestion[Any]) -> str:
    """What tells the lists of one question from those of others."""
    return getattr(lists, "__name__", "")
