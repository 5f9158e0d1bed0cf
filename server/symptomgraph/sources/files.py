"""Turtle files: found below folders, read, and parsed with places."""

from __future__ import annotations

import hashlib
import logging
import warnings
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from rdflib.graph import Graph
from rdflib.plugins.parsers.notation3 import BadSyntax

from symptomgraph.articles import where_undecodable
from symptomgraph.errors import NothingToValidate, PathNotFound, UnreadableFile
from symptomgraph.model.report import Finding, Position
from symptomgraph.sources.syntax import encoding_finding, problem, turtle_finding
from symptomgraph.sources.turtle import Statement, parse

_BOM = "\ufeff"


@dataclass(frozen=True, slots=True)
class Located:
    """A file that was found: where it is, how it was named, and its path below the folder that was given."""

    real: Path
    path: str
    below: str


@dataclass(frozen=True, eq=False)
class SourceFile:
    """One Turtle file; with a problem it has no statements."""

    path: str
    """As given, with forward slashes."""
    name: str
    """Below the folder that was given; no two files of the same sources have the same name."""
    digest: str
    """SHA-256 of the bytes, as hexadecimal digits."""
    real: Path
    statements: Sequence[Statement] = ()
    prefixes: dict[str, str] = field(default_factory=dict)
    problem: Finding | None = None
    text: str = field(default="", repr=False)

    @cached_property
    def graph(self) -> Graph:
        """The file's triples and prefixes; built when it is first asked for."""
        graph = Graph(bind_namespaces="none")
        for prefix, namespace in self.prefixes.items():
            graph.bind(prefix, namespace)
        for statement in self.statements:
            graph.add(statement[:3])
        return graph

    @cached_property
    def _line_starts(self) -> list[int]:
        starts = [0]
        while (end := self.text.find("\n", starts[-1])) >= 0:
            starts.append(end + 1)
        return starts

    def position(self, offset: int) -> Position:
        """Line and column of an offset into the text; a byte order mark counts for nothing."""
        line = bisect_right(self._line_starts, offset)
        return Position(self.path, line, offset - self._line_starts[line - 1] + 1)


def find(paths: Sequence[Path]) -> list[Located]:
    """The Turtle files among and below the paths, each once, in sorted order below each path.

    Raises:
        PathNotFound: where a path does not exist.
        NothingToValidate: where a file is no Turtle file, or no path leads to one.
        UnreadableFile: where a folder cannot be listed.
    """
    found: dict[Path, Located] = {}
    for path in paths:
        for located in _below(path):
            found.setdefault(located.real, located)
    if not found:
        where = ", ".join(path.as_posix() for path in paths) or "no path"
        raise NothingToValidate(
            f"There is no Turtle file (*.ttl) in {where}.", fix="Give the files, or a folder that holds them."
        )
    return list(found.values())


def read(located: Located, name: str) -> SourceFile:
    """The file's statements, or the problem that kept them from being read.

    Raises:
        UnreadableFile: where this process may not read the file.
    """
    try:
        content = located.real.read_bytes()
    except OSError as error:
        raise UnreadableFile(
            f"{located.path} cannot be read: {error.strerror}.", fix="Check that the file is there and its permissions."
        ) from error
    digest = hashlib.sha256(content).hexdigest()
    try:
        text = content.decode("utf-8").removeprefix(_BOM)
    except UnicodeDecodeError as error:
        place = Position(located.path, *where_undecodable(error))
        found = encoding_finding(place, content[error.start])
        return SourceFile(located.path, name, digest, located.real, problem=found)
    finding = problem(text, located.path)
    if finding:
        return SourceFile(located.path, name, digest, located.real, problem=finding, text=text)
    return _parsed(located, name, digest, text)


def _parsed(located: Located, name: str, digest: str, text: str) -> SourceFile:
    # A scope of its own for each file, the same in every run.
    named = f"{located.path}\0{digest}".encode("utf-8", "surrogateescape")
    scope = "b" + hashlib.sha256(named).hexdigest()[:16]
    source = SourceFile(located.path, name, digest, located.real, text=text)
    try:
        with quiet("rdflib.term"):
            statements, prefixes = parse(text, scope)
    except BadSyntax as error:
        finding = turtle_finding(
            source.position(max(error._i, 0)),  # noqa: SLF001 - the place, which rdflib offers only inside a message
            f"rdflib cannot read what stands here: {error._why}.",  # noqa: SLF001
            "Write it in another way, as the other files do.",
        )
        return SourceFile(located.path, name, digest, located.real, problem=finding, text=text)
    return SourceFile(located.path, name, digest, located.real, statements, prefixes, text=text)


@contextmanager
def quiet(*names: str) -> Iterator[None]:
    """Silences loggers, and what rdflib logs and warns about ill-typed literals: those become findings."""
    loggers = [logging.getLogger(name) for name in names]
    before = [logger.disabled for logger in loggers]
    for logger in loggers:
        logger.disabled = True
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", category=UserWarning, module=r"rdflib\.")
            yield
    finally:
        for logger, disabled in zip(loggers, before, strict=True):
            logger.disabled = disabled


def _below(path: Path) -> Iterable[Located]:
    if path.is_dir():
        return [
            Located(file.resolve(), file.as_posix(), file.relative_to(path).as_posix()) for file in _walk(path, set())
        ]
    if not path.exists():
        raise PathNotFound(f"{path.as_posix()} does not exist.", fix="Check the spelling and the working folder.")
    if not _is_turtle(path):
        raise NothingToValidate(f"{path.as_posix()} is not a Turtle file (*.ttl).", fix="Give Turtle files or folders.")
    return [Located(path.resolve(), path.as_posix(), path.name)]


def _walk(folder: Path, seen: set[Path]) -> Iterator[Path]:
    real = folder.resolve()
    if real in seen:
        return
    seen.add(real)
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        raise UnreadableFile(
            f"The folder {folder.as_posix()} cannot be read: {error.strerror}.", fix="Check its permissions."
        ) from error
    for entry in entries:
        if entry.is_dir():
            if not entry.name.startswith("."):
                yield from _walk(entry, seen)
        elif _is_turtle(entry):
            yield entry


def _is_turtle(path: Path) -> bool:
    return path.suffix.lower() == ".ttl"
