"""The conforming graph with its derived triples, named by its canonical digest: what is served."""

from symptomgraph.snapshot.build import Snapshot, build
from symptomgraph.snapshot.quads import DERIVED, with_union

__all__ = ["DERIVED", "Snapshot", "build", "with_union"]
