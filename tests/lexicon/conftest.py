"""The lexicons of the served graphs, and one of concepts that a test makes up."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from symptomgraph.lexicon import Lexicon
from symptomgraph.lexicon.entries import Entry, LabelRank
from symptomgraph.model.domain import ConceptKind, MappingMatch
from symptomgraph.questions import Graph


@pytest.fixture(scope="session")
def lexicon(graphs: dict[str, Graph]) -> Lexicon:
    """That of the shipped graph."""
    return graphs["back-warmth"].lexicon


def entry(
    slug: str,
    label: str,
    *synonyms: str,
    hidden: tuple[str, ...] = (),
    kind: ConceptKind = ConceptKind.SYMPTOM,
    codes: tuple[tuple[str, MappingMatch], ...] = (),
) -> Entry:
    names = [
        (LabelRank.PREFERRED, label),
        *((LabelRank.SYNONYM, synonym) for synonym in synonyms),
        *((LabelRank.HIDDEN, one) for one in hidden),
    ]
    return Entry(f"concept:{slug}", label, {kind}, names, list(codes))


@pytest.fixture(scope="session")
def new_entry() -> Callable[..., Entry]:
    return entry


@pytest.fixture(scope="session")
def new_lexicon() -> Callable[..., Lexicon]:
    """Makes a lexicon of entries."""
    return lambda *entries: Lexicon({one.id: one for one in entries})
