"""The SHACL engines: each takes data and shapes and gives back the same kind of results."""

from __future__ import annotations

from enum import StrEnum

from symptomgraph.validation.engines.result import Result

__all__ = ["Engine", "Result"]


class Engine(StrEnum):
    """Which engine checks the shapes."""

    PYSHACL = "pyshacl"
    """The reference, over an rdflib graph."""
    FAST = "fast"
    """`shacl`, written in Rust."""
    BOTH = "both"
    """Both, and a finding for each result on which they differ."""
