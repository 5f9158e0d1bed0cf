"""Relay's arguments for lists that were looked up whole."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from symptomgraph.errors import BadInput
from symptomgraph.model.domain import Edge, Page, PageArguments
from symptomgraph.questions.graph import Graph
from symptomgraph.questions.paging import MAX_FIRST, page_of

T = TypeVar("T")


def page_in_order(graph: Graph, name: str, members: Sequence[T], wanted: PageArguments) -> Page[T]:
    """A page of members in the order that they have; `name` tells the list from others of the snapshot.

    Raises BadInput and BadCursor as the pages of `questions` do.
    """
    page = page_of(graph, name, list(enumerate(members)), _place, wanted)
    edges = tuple(Edge(edge.node[1], edge.cursor) for edge in page.edges)
    return Page(edges, page.total_count, page.has_next_page, page.has_previous_page)


def bounded(argument: str, number: int, least: int = 0, most: int = MAX_FIRST) -> int:
    """The number, where it is within the documented bounds; raises BadInput elsewhere."""
    if least <= number <= most:
        return number
    raise BadInput(
        f"`{argument}` is {number}, and must be from {least} to {most}.",
        fix=f"Give {least} to {most}.",
        details={"argument": argument, "minimum": least, "maximum": most},
    )


def _place(numbered: tuple[int, object]) -> str:
    return f"{numbered[0]:09}"
