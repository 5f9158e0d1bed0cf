"""The third layer: whole-graph checks, one SELECT to a file, whose rows are findings."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pyoxigraph
from rdflib.term import BNode, Literal, Node, URIRef

from symptomgraph.errors import InvalidCheck, PathNotFound
from symptomgraph.model.report import Layer, Position, Severity
from symptomgraph.sources import Sources
from symptomgraph.validation.facts import Facts
from symptomgraph.validation.rules import Rule, Tally
from symptomgraph.vocab import PREFIXES

MATCHED_NOTHING: Final = Rule(
    "check-matched-nothing",
    Layer.CHECKS,
    "every check looks at some node",
    "Look whether the check's `# scope:` is misspelt; validate the whole project where it is about another part of it.",
    Severity.WARNING,
    about_rules=True,
)
_HEADER: Final = re.compile(r"#\s*(title|problem|severity|fix|scope):\s*(.*?)\s*")
_PLACEHOLDER: Final = re.compile(r"\{(focus|path|value|other)\}")
_NEEDED: Final = ("title", "problem", "severity", "fix", "scope")


@dataclass(frozen=True, slots=True)
class Check:
    """One file of shapes/checks: its rule's id is the file's name."""

    path: Path
    rule: Rule
    problem: str
    """What is wrong with a row, with {focus}, {path}, {value} and {other} to be filled in."""
    scope: str
    """A SELECT of the nodes that the check looks at."""
    query: str
    """A SELECT of ?focus and, as the case may be, ?path, ?value, ?other and ?message."""


def read_checks(folder: Path) -> tuple[Check, ...]:
    """The checks of a folder, in the order of their names.

    Raises:
        PathNotFound: where there is no such folder.
        InvalidCheck: where a file cannot be read or its header is incomplete.
    """
    if not folder.is_dir():
        raise PathNotFound(f"There is no folder of checks {folder.as_posix()}.", fix="Give the folder that holds them.")
    return tuple(_read(path) for path in sorted(folder.glob("*.rq")))


def digest(checks: Iterable[Check]) -> str:
    """SHA-256 over names and contents of the checks."""
    whole = hashlib.sha256()
    for check in checks:
        whole.update(f"{check.rule.id}\0{hashlib.sha256(check.query.encode()).hexdigest()}\n".encode())
    return whole.hexdigest()


def run_checks(data: Facts, checks: Iterable[Check]) -> Tally:
    """Runs the checks over the data.

    Raises:
        InvalidCheck: where a query has a syntax error or selects no ?focus.
    """
    tally = Tally(Layer.CHECKS)
    store = pyoxigraph.Store()
    triples = pyoxigraph.parse(data.sources.ntriples, format=pyoxigraph.RdfFormat.N_TRIPLES)
    store.extend(triples)
    for check in checks:
        looked_at = len({str(row[0]) for row in _select(store, check, check.scope)})
        tally.look(MATCHED_NOTHING)
        tally.look(check.rule, looked_at)
        if not looked_at:
            message = f"The check {check.rule.id} looked at no node: nothing in the data is what it is about."
            tally.find(MATCHED_NOTHING, Position(check.path.as_posix()), None, message)
        _run(tally, store, check, data)
    return tally


def _read(path: Path) -> Check:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidCheck(f"{path.as_posix()} cannot be read: {error}.", fix="Save it as UTF-8.") from error
    header: dict[str, str] = {}
    for line in text.splitlines():
        if not line.startswith("#"):
            break
        match = _HEADER.fullmatch(line)
        if match:
            header[match[1]] = match[2]
    missing = [name for name in _NEEDED if not header.get(name)]
    if missing:
        wanted = ", ".join(f"`# {name}: ...`" for name in missing)
        raise InvalidCheck(f"{path.as_posix()}:1:1: the header has no {wanted}.", fix="Add it to the lines at the top.")
    if header["severity"] not in set(Severity):
        raise InvalidCheck(
            f"{path.as_posix()}:1:1: the severity {header['severity']} is unknown.",
            fix=f"Write one of {', '.join(Severity)}.",
        )
    rule = Rule(path.stem, Layer.CHECKS, header["title"], header["fix"], Severity(header["severity"]))
    return Check(path, rule, header["problem"], header["scope"], text)


def _select(store: pyoxigraph.Store, check: Check, query: str) -> list[pyoxigraph.QuerySolution]:
    try:
        solutions = store.query(query, prefixes=dict(PREFIXES))
    except SyntaxError as error:
        part = "the query" if query == check.query else "the scope"
        raise InvalidCheck(
            f"{check.path.as_posix()}: {part} does not parse: {error.msg}.", fix="Mend the query."
        ) from error
    if not isinstance(solutions, pyoxigraph.QuerySolutions):
        raise InvalidCheck(f"{check.path.as_posix()} is no SELECT.", fix="Write a SELECT query.")
    if query == check.query and not any(variable.value == "focus" for variable in solutions.variables):
        raise InvalidCheck(f"{check.path.as_posix()} does not select ?focus.", fix="Name what is wrong ?focus.")
    return list(solutions)


def _run(tally: Tally, store: pyoxigraph.Store, check: Check, data: Facts) -> None:
    reported = set()
    for row in _select(store, check, check.query):
        found = {name: _node(row, name) for name in ("focus", "path", "value", "other", "message")}
        key = tuple(found.values())
        if found["focus"] is None or key in reported:
            continue
        reported.add(key)
        names = {name: data.name(node) for name, node in found.items() if node is not None}
        tally.find(
            check.rule,
            data.sources.locate(found["focus"], found["path"], found["value"]),
            data.focus(found["focus"]),
            str(found["message"] or "") or _filled(check.problem, names),
            _filled(check.rule.fix, names),
            related=_related(data.sources, found),
        )


def _related(sources: Sources, found: dict[str, Node | None]) -> list[Position]:
    other = found["other"]
    return [] if other is None or isinstance(other, Literal) else [sources.locate(other, found["path"], found["value"])]


def _filled(text: str, names: dict[str, str]) -> str:
    return _PLACEHOLDER.sub(lambda match: names.get(match[1], match[0]), text)


def _node(row: pyoxigraph.QuerySolution, name: str) -> Node | None:
    try:
        term = row[name]
    except KeyError:
        return None
    if isinstance(term, pyoxigraph.NamedNode):
        return URIRef(term.value)
    if isinstance(term, pyoxigraph.BlankNode):
        return BNode(term.value)
    if isinstance(term, pyoxigraph.Literal):
        plain = term.language or term.datatype.value.endswith("#string")
        datatype = None if plain else term.datatype.value
        return Literal(term.value, lang=term.language, datatype=datatype, normalize=False)
    return None
