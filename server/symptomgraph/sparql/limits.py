"""How much the answers to analysts' queries may take."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on the pool and on each query."""

    workers: int = 2
    """Queries that are worked on at the same time."""
    waiting: int = 20
    """Queries that may wait for a worker."""
    seconds: float = 10
    """Of work on one query, and of waiting for it."""
    rows: int = 100_000
    """In one answer; triples where it is a graph."""
    bytes: int = 100_000_000
    """In one answer."""
    memory: int = 512
    """Megabytes that one query may take beyond the graph itself."""
