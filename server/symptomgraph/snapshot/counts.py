"""How much a dataset holds."""

from __future__ import annotations

import pyoxigraph as ox

from symptomgraph.model.domain import Counts
from symptomgraph.vocab import RDF, SG

_TYPE = ox.NamedNode(RDF + "type")
_KINDS = ("Condition", "Symptom", "Cause", "Intervention", "Process", "BodySite", "CareLevel")


def count(quads: ox.Dataset) -> Counts:
    """Each thing once, in however many graphs it is; triples likewise."""
    return Counts(
        claims=_instances(quads, "Claim"),
        concepts=_instances(quads, *_KINDS),
        passages=_instances(quads, "Passage"),
        articles=_instances(quads, "Article"),
        warning_signs=_instances(quads, "WarningSign"),
        triples=len({quad.triple for quad in quads}),
    )


def _instances(quads: ox.Dataset, *classes: str) -> int:
    return len(
        {
            quad.subject
            for name in classes
            for quad in quads.quads_for_object(ox.NamedNode(SG + name))
            if quad.predicate == _TYPE
        }
    )
