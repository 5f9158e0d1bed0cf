"""A snapshot is made of sources whose report conforms, and of nothing else."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pyoxigraph as ox

from symptomgraph import __version__
from symptomgraph.articles import Texts
from symptomgraph.errors import NotValidated
from symptomgraph.model.domain import Counts, SnapshotInfo
from symptomgraph.model.report import ValidationReport
from symptomgraph.snapshot.closed_lists import require_known_values
from symptomgraph.snapshot.counts import count
from symptomgraph.snapshot.quads import canonical, canonical_nquads, source_quads
from symptomgraph.snapshot.rules import derive, read_rules
from symptomgraph.sources import Sources
from symptomgraph.vocab import OWL, SG


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Validated triples and what follows from them, with the texts and the report that they were proved with.

    `id` is the SHA-256, in 64 hexadecimal digits, of the canonical N-Quads (RDFC-1.0): the same for the same
    statements, whatever the order of files, the labels of blank nodes or the prefixes.
    """

    id: str
    created_at: datetime
    version: str
    """`owl:versionInfo` of the vocabulary."""
    quads: ox.Dataset = field(repr=False)
    counts: Counts
    texts: Texts = field(repr=False)
    report: ValidationReport = field(repr=False)

    @property
    def info(self) -> SnapshotInfo:
        """What the snapshot says of itself."""
        return SnapshotInfo(self.id, self.created_at, self.version, self.counts)


def build(sources: Sources, texts: Texts, report: ValidationReport, rules: Path) -> Snapshot:
    """The snapshot of these sources and texts, for which the report must conform and be made of the very same.

    Raises:
        NotValidated: where the report does not conform, or speaks of other sources or texts.
        InvalidRule: where a rule cannot be run.
        UnsupportedValue: where a closed list has a member that this version has no name for.
    """
    _require_proof(sources, texts, report)
    asserted = list(source_quads(sources))
    quads = canonical([*asserted, *derive(asserted, read_rules(rules))])
    require_known_values(quads)
    return Snapshot(
        id=hashlib.sha256(canonical_nquads(quads)).hexdigest(),
        created_at=datetime.now(UTC).replace(microsecond=0),
        version=_version(quads),
        quads=quads,
        counts=count(quads),
        texts=texts,
        report=report,
    )


def _require_proof(sources: Sources, texts: Texts, report: ValidationReport) -> None:
    if not report.conforms:
        raise NotValidated("The graph does not conform.", fix="Run `symptomgraph validate` and mend what it finds.")
    receipt = report.receipt
    for what, proved, given in (("sources", receipt.data, sources.digest), ("texts", receipt.texts, texts.digest)):
        if proved != given:
            raise NotValidated(
                f"The report was made of other {what} than these.", fix="Validate again: they changed after the report."
            )


def _version(quads: ox.Dataset) -> str:
    vocabulary = ox.NamedNode(SG.removesuffix("#"))
    stated = (q.object for q in quads.quads_for_subject(vocabulary) if q.predicate == ox.NamedNode(OWL + "versionInfo"))
    return next((term.value for term in stated if isinstance(term, ox.Literal)), __version__)
