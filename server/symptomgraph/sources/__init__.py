"""Turtle files as one graph in which every triple knows its file, line and column."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from rdflib.graph import Graph
from rdflib.term import Node, URIRef

from symptomgraph.model.report import Finding, Position
from symptomgraph.settings import Places
from symptomgraph.sources.files import SourceFile, find, quiet, read
from symptomgraph.sources.ntriples import ntriples, term
from symptomgraph.sources.turtle import Statement
from symptomgraph.vocab import BASE, OWL, RDF

__all__ = ["SourceFile", "Sources", "Statement", "load", "ntriples", "quiet", "term", "with_vocabulary"]

_TYPE = URIRef(RDF + "type")
_VOCABULARY = (URIRef(BASE + "vocab"), _TYPE, URIRef(OWL + "Ontology"))
_VOCABULARY_FILES = ("vocabulary.ttl", "schemes.ttl", "concepts/care-levels.ttl")


@dataclass(frozen=True, eq=False)
class Sources:
    """Files in the order in which they were given, those below a folder in sorted order."""

    files: tuple[SourceFile, ...]

    @cached_property
    def graph(self) -> Graph:
        """The union of the files' graphs; built when it is first asked for."""
        graph = Graph(bind_namespaces="none")
        for file in self.files:
            for prefix, namespace in file.prefixes.items():
                graph.bind(prefix, namespace)
            for statement in file.statements:
                graph.add(statement[:3])
        return graph

    @cached_property
    def statements(self) -> list[Statement]:
        """Every statement of every file, one that is written twice twice."""
        return [statement for file in self.files for statement in file.statements]

    @cached_property
    def ntriples(self) -> str:
        """Every statement as a line of N-Triples; blank nodes keep the labels that they have in the statements."""
        return ntriples(self.statements)

    @property
    def digest(self) -> str:
        """SHA-256 over the names of the files and the digests of their contents, in the order of the names."""
        whole = hashlib.sha256()
        for file in sorted(self.files, key=lambda file: file.name):
            whole.update(f"{file.name}\0{file.digest}\n".encode("utf-8", "surrogateescape"))
        return whole.hexdigest()

    @property
    def problems(self) -> tuple[Finding, ...]:
        """What kept files from being read, one finding a file."""
        return tuple(file.problem for file in self.files if file.problem)

    def locate(self, subject: Node, predicate: Node | None = None, object: Node | None = None) -> Position:  # noqa: A002 - RDF's word
        """Where a triple's object stands; without an object, its property; without either, the node that says its type.

        Without a property, an object is looked for under any. Falls back to the subject where there is no such triple,
        to the first mention of a node that is no subject, and to the first line of the first file for a node that the
        files do not speak of.
        """
        return self.locate_all(subject, predicate, object)[0]

    def locate_all(self, subject: Node, predicate: Node | None = None, object: Node | None = None) -> list[Position]:  # noqa: A002 - RDF's word
        """Every place of a triple that is written more than once; at least one place, as `locate` finds it."""
        about = self._about.get(subject, [])
        said = [place for place in about if predicate in (None, place[1].predicate)]
        if object is not None:
            exact = [file.position(one.start) for file, one in said if one.object == object]
            if exact:
                return exact
        if said and predicate is not None:
            return [file.position(one.predicate_start) for file, one in said]
        return [self._first_mention(subject)]

    def values(self, subject: Node, predicate: Node) -> list[tuple[Node, Position]]:
        """The objects of a subject's property with their places, in the order in which they are written."""
        about = self._about.get(subject, [])
        return [(one.object, file.position(one.start)) for file, one in about if one.predicate == predicate]

    def _first_mention(self, node: Node) -> Position:
        about = self._about.get(node, [])
        # What a node is says more about it than what other files add to it, such as its mappings.
        for file, one in [place for place in about if place[1].predicate == _TYPE] or about:
            return file.position(one.subject_start)
        for file in self.files:
            for one in file.statements:
                if node in (one.object, one.predicate):
                    return file.position(one.start if node == one.object else one.predicate_start)
        return Position(self.files[0].path if self.files else "")

    @cached_property
    def _about(self) -> dict[Node, list[tuple[SourceFile, Statement]]]:
        about: dict[Node, list[tuple[SourceFile, Statement]]] = {}
        for file in self.files:
            for statement in file.statements:
                about.setdefault(statement.subject, []).append((file, statement))
        return about


def load(paths: Sequence[Path]) -> Sources:
    """The Turtle files among and below the paths; a file with a syntax error contributes its problem and no triple.

    Raises:
        PathNotFound: where a path does not exist.
        NothingToValidate: where there is no Turtle file.
        UnreadableFile: where a file or folder cannot be read by this process.
    """
    files: dict[str, SourceFile] = {}
    for located in find(paths):
        free = (name for name in (located.below, located.path, located.real.as_posix()) if name not in files)
        name = next(free)
        files[name] = read(located, name)
    return Sources(tuple(files.values()))


def with_vocabulary(sources: Sources, places: Places) -> Sources:
    """The sources with vocabulary, schemes and care levels added, unless they declare the vocabulary themselves."""
    if any(statement[:3] == _VOCABULARY for statement in sources.statements):
        return sources
    real = {file.real for file in sources.files}
    taken = {file.name for file in sources.files}
    added = []
    for below in _VOCABULARY_FILES:
        path = places.vocabulary / below
        if path.resolve() in real or not (path.is_file() or below == _VOCABULARY_FILES[0]):
            continue
        (located,) = find([path])
        added.append(read(located, below if below not in taken else located.real.as_posix()))
    return Sources((*sources.files, *added))
