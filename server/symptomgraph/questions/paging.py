"""Key-set paging: a cursor holds the key of the member that it stands for, never an offset."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from operator import itemgetter
from typing import Final, TypeVar

from symptomgraph.errors import BadCursor, BadInput
from symptomgraph.model.domain import Edge, Page, PageArguments
from symptomgraph.questions.graph import Graph

T = TypeVar("T")

ALL: Final = PageArguments()
DEFAULT_FIRST: Final = 50
"""How many members a page has when neither `first` nor `last` is given."""
MAX_FIRST: Final = 500
"""The greatest `first` or `last`; a greater one is refused, never cut."""

_SNAPSHOT_PART: Final = 12


def page_of(
    graph: Graph, name: str, members: Iterable[T], key: Callable[[T], str], arguments: PageArguments
) -> Page[T]:
    """A page of the members, sorted by their unique keys; `name` tells this list from others.

    Raises:
        BadInput: where `first` or `last` is out of bounds, or both are given.
        BadCursor: where a cursor was not made for this list in this snapshot.
    """
    window = _window(graph, name, arguments)
    keyed = sorted(((member, key(member)) for member in members), key=itemgetter(1), reverse=window.backwards)
    held = [pair for pair in keyed if window.holds(pair[1])]
    edges = [Edge(member, _cursor(graph, name, key)) for member, key in held[: window.size]]
    more = len(held) > window.size
    if window.backwards:
        edges.reverse()
        return Page(tuple(edges), len(keyed), has_next_page=window.before is not None, has_previous_page=more)
    return Page(tuple(edges), len(keyed), has_next_page=more, has_previous_page=window.after is not None)


@dataclass(frozen=True, slots=True)
class _Window:
    """Which members are wanted: at most `size` of those with keys between the two, from the end if backwards."""

    size: int
    backwards: bool
    after: str | None
    before: str | None

    def holds(self, key: str) -> bool:
        return (self.after is None or key > self.after) and (self.before is None or key < self.before)


def _window(graph: Graph, name: str, arguments: PageArguments) -> _Window:
    first, last = arguments.first, arguments.last
    if first is not None and last is not None:
        raise BadInput("Both `first` and `last` are given.", fix="Give one of them.")
    argument, size = ("last", last) if last is not None else ("first", DEFAULT_FIRST if first is None else first)
    if not 0 <= size <= MAX_FIRST:
        raise BadInput(
            f"`{argument}` is {size}, and must be from 0 to {MAX_FIRST}.",
            fix="Ask for smaller pages, each after the `endCursor` of the one before.",
            details={"maximum": MAX_FIRST},
        )
    return _Window(
        size=size,
        backwards=last is not None,
        after=None if arguments.after is None else _key_in(graph, name, arguments.after),
        before=None if arguments.before is None else _key_in(graph, name, arguments.before),
    )


def _cursor(graph: Graph, name: str, key: str) -> str:
    content = "\n".join((graph.store.snapshot.id[:_SNAPSHOT_PART], name, key))
    return base64.urlsafe_b64encode(content.encode()).decode().rstrip("=")


def _key_in(graph: Graph, name: str, cursor: str) -> str:
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        snapshot, list_name, key = base64.b64decode(padded, b"-_", validate=True).decode().split("\n", 2)
    except (binascii.Error, ValueError) as error:
        raise BadCursor("This is no cursor.", fix="Give a cursor as a page of this list gave it.") from error
    if snapshot != graph.store.snapshot.id[:_SNAPSHOT_PART]:
        raise BadCursor("The cursor is of another snapshot.", fix="Begin again with the first page.")
    if list_name != name:
        raise BadCursor("The cursor is of another list.", fix="Give a cursor as a page of this list gave it.")
    return key
