"""What a question is asked of: a store, with the texts and the labels that go with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from symptomgraph.lexicon import Lexicon
from symptomgraph.snapshot import Snapshot
from symptomgraph.store import Embedded, Store


@dataclass(frozen=True, slots=True)
class Graph:
    """A served snapshot, which threads may share. `texts` has the articles whose text is at hand, by slug."""

    store: Store = field(repr=False)
    texts: Mapping[str, str] = field(repr=False)
    lexicon: Lexicon = field(repr=False)


def open_graph(snapshot: Snapshot, folder: Path | None = None) -> Graph:
    """The snapshot in an embedded store, in memory or in a folder of its own, with its texts and labels."""
    store = Embedded(snapshot, folder)
    return Graph(store, snapshot.texts, Lexicon.of(store))
