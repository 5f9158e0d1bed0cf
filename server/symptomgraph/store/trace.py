"""Which look-ups a stretch of work makes: tests pin their number, `explain` shows them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

from symptomgraph.store.query import Batch


@dataclass(frozen=True, slots=True)
class Lookup:
    """One query that a store ran: its name, the rows of its answer, the seconds that it took, and what was bound."""

    query: str
    rows: int
    seconds: float
    bindings: Mapping[str, Batch] = field(default_factory=dict)


_lookups: ContextVar[list[Lookup] | None] = ContextVar("lookups", default=None)


@contextmanager
def trace() -> Iterator[list[Lookup]]:
    """Collects the look-ups that are made inside the block, also by threads that inherit its context."""
    lookups: list[Lookup] = []
    token = _lookups.set(lookups)
    try:
        yield lookups
    finally:
        _lookups.reset(token)


def record(lookup: Lookup) -> None:
    """Adds a look-up to the innermost trace, where there is one; stores call it."""
    lookups = _lookups.get()
    if lookups is not None:
        lookups.append(lookup)
