"""Parts of ordered lists, as Relay asks for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PageArguments:
    """Which part of an ordered list is wanted: Relay's `first`/`after` or `last`/`before`."""

    first: int | None = None
    after: str | None = None
    last: int | None = None
    before: str | None = None


@dataclass(frozen=True, slots=True)
class Edge(Generic[T]):
    """A member of a page with the cursor that leads on from it."""

    node: T
    cursor: str


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """A part of an ordered list, with the size of the whole."""

    edges: tuple[Edge[T], ...]
    total_count: int
    has_next_page: bool
    has_previous_page: bool

    @property
    def nodes(self) -> tuple[T, ...]:
        """The members without their cursors."""
        return tuple(edge.node for edge in self.edges)
