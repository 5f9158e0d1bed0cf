"""How an answer came about: the query files that were run, with what was bound to them, their rows and their time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from symptomgraph.store.query import Batch
from symptomgraph.store.terms import render
from symptomgraph.store.trace import Lookup

MOST_KEYS: Final = 50
"""The keys of a batch that are shown; `count` has the number of all."""


def explained(lookups: Sequence[Lookup]) -> dict[str, Any]:
    """The look-ups in the order in which they were made, as `extensions.explain` has them."""
    return {"lookups": len(lookups), "queries": [_told(lookup) for lookup in lookups]}


def _told(lookup: Lookup) -> dict[str, Any]:
    return {
        "query": f"{lookup.query}.rq",
        "bindings": {name: _keys(batch) for name, batch in lookup.bindings.items()},
        "rows": lookup.rows,
        "milliseconds": round(lookup.seconds * 1e3, 3),
    }


def _keys(batch: Batch) -> dict[str, Any]:
    shown = [
        " ".join(render(term) for term in key) if isinstance(key, tuple) else render(key) for key in batch[:MOST_KEYS]
    ]
    return {"count": len(batch), "keys": shown}
