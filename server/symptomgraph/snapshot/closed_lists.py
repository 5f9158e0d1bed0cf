"""The members of the closed lists have names in this program; one that it has no name for could not be served."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Final

import pyoxigraph as ox

from symptomgraph.errors import UnsupportedValue
from symptomgraph.model import terms
from symptomgraph.vocab import BASE, RDF, SG

_LISTS: Final[dict[str, tuple[str, type[StrEnum]]]] = {
    "Modality": ("modality", terms.Modality),
    "Frequency": ("frequency", terms.Frequency),
    "Severity": ("severity", terms.Severity),
    "Persistence": ("persistence", terms.Persistence),
    "Extent": ("extent", terms.Extent),
    "Timing": ("timing", terms.Timing),
    "Scope": ("scope", terms.Scope),
    "Occurrence": ("occurrence", terms.Occurrence),
    "Significance": ("significance", terms.Significance),
    "FindingQuality": ("quality", terms.FindingQuality),
    "NoClaimReason": ("reason", terms.NoClaimReason),
}


def require_known_values(quads: ox.Dataset) -> None:
    """Raises UnsupportedValue for a member of a closed list that `model.terms` has no name for."""
    for iri, prefix, names in _members(quads):
        slug = iri.removeprefix(f"{BASE}{prefix}/")
        if slug not in set(names):
            raise UnsupportedValue(
                f"{prefix}:{slug} is not among the values that this version can serve.",
                fix=f"Use one of {', '.join(names)}, or add it to {names.__name__} in model/terms.py.",
            )


def _members(quads: ox.Dataset) -> Iterator[tuple[str, str, type[StrEnum]]]:
    for name, (prefix, names) in _LISTS.items():
        for quad in quads.quads_for_object(ox.NamedNode(SG + name)):
            if quad.predicate.value == RDF + "type" and isinstance(quad.subject, ox.NamedNode):
                yield quad.subject.value, prefix, names
