"""From sources to quads: one named graph per file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final
from urllib.parse import quote

import pyoxigraph as ox

from symptomgraph.sources import Sources
from symptomgraph.vocab import GRAPH

DERIVED: Final = ox.NamedNode(GRAPH + "derived")
"""The graph of the triples that the rules derive."""


def source_quads(sources: Sources) -> Iterator[ox.Quad]:
    """The triples of every file, literals as written, in a graph that is named by the file's path below its folder."""
    for file in sources.files:
        graph = ox.NamedNode(GRAPH + quote(file.name))
        for quad in ox.parse(file.text, format=ox.RdfFormat.TURTLE, rename_blank_nodes=True):
            yield ox.Quad(quad.subject, quad.predicate, quad.object, graph)


def with_union(quads: Iterable[ox.Quad]) -> Iterator[ox.Quad]:
    """The quads, and in the default graph the triples of all of them.

    pyoxigraph's own union of graphs gives a triple once for each graph that has it, so that counts come out wrong.
    """
    for quad in quads:
        yield quad
        yield ox.Quad(quad.subject, quad.predicate, quad.object)


def canonical(quads: Iterable[ox.Quad]) -> ox.Dataset:
    """The dataset with its blank nodes named by RDFC-1.0, so that equal data has equal names."""
    dataset = ox.Dataset(quads)
    dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    return dataset


def canonical_nquads(dataset: ox.Dataset) -> bytes:
    """The canonical N-Quads of a canonical dataset: a line for each quad, sorted by code point."""
    written = ox.serialize(dataset, format=ox.RdfFormat.N_QUADS) or b""
    return b"".join(sorted(written.splitlines(keepends=True)))
