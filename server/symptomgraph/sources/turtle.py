"""rdflib's Turtle parser, taught to say where in the text each term of a triple stands."""

from __future__ import annotations

import re
from collections.abc import MutableSequence
from operator import attrgetter
from typing import Any, Final, NamedTuple

from rdflib.graph import Graph
from rdflib.plugins.parsers.notation3 import Formula, RDFSink, SinkParser
from rdflib.term import BNode, Literal, Node, URIRef

from symptomgraph.vocab import RDF, XSD

# rdflib's parser wants a base before it accepts an absolute @base; relative IRIs do not get this far.
_BASE: Final = "x-no-base:/"
_NUMBER: Final = re.compile(
    r"(?P<double>[-+]?(?:[0-9]+\.[0-9]*|\.?[0-9]+)[eE][-+]?[0-9]+)|(?P<decimal>[-+]?[0-9]*\.[0-9]+)|(?P<integer>[-+]?[0-9]+)"
)
_SIMPLE_NAME: Final = re.compile(r"(?P<prefix>[A-Za-z][A-Za-z0-9-]*):(?P<local>[A-Za-z0-9_-]+)(?=[\s;,)\]])")
_TYPE: Final = URIRef(RDF + "type")
_FIRST: Final = URIRef(RDF + "first")
_REST: Final = URIRef(RDF + "rest")
_NIL: Final = URIRef(RDF + "nil")
_STRING: Final = URIRef(XSD + "string")


class Statement(NamedTuple):
    """A triple and where its terms start in the text: offsets in code points.

    In a list, `rdf:rest` leads to where the next member stands, or the closing bracket.
    """

    subject: Node
    predicate: URIRef
    object: Node
    subject_start: int
    predicate_start: int
    start: int
    """Where the object's token starts."""


def parse(text: str, scope: str) -> tuple[list[Statement], dict[str, str]]:
    """The statements of a Turtle document in document order, and its prefixes; blank nodes get labels in the scope.

    Raises:
        rdflib.plugins.parsers.notation3.BadSyntax: for what rdflib cannot read.
    """
    sink = _Sink(scope)
    parser = _Parser(sink)
    # rdflib looks one character past a token; the line end is there to be looked at.
    parser.loadBuf(text + "\n")
    sink.statements.sort(key=attrgetter("start"))
    return sink.statements, {prefix: str(namespace) for prefix, namespace in parser.prefixes.items()}


class _Sink(RDFSink):
    """Collects statements; blank nodes get labels that no other file has, literals keep their lexical form."""

    def __init__(self, scope: str) -> None:
        super().__init__(Graph())
        self.statements: list[Statement] = []
        self._scope = scope
        self._symbols: dict[str, URIRef] = {}

    def newSymbol(self, *args: str) -> URIRef:  # noqa: N802 - rdflib's name
        symbol = self._symbols.get(args[0])
        if symbol is None:
            symbol = self._symbols[args[0]] = URIRef(args[0])
        return symbol

    def newBlankNode(self, arg: Any = None, uri: str | None = None, why: Any = None) -> BNode:  # noqa: ARG002, N802 - rdflib's
        self.counter += 1
        return BNode(f"{self._scope}x{self.counter}")

    def newLiteral(self, s: str, dt: URIRef | None, lang: str | None) -> Literal:  # noqa: N802 - rdflib's name
        return Literal(s, datatype=None if dt == _STRING else dt, lang=lang, normalize=False)


class _Parser(SinkParser):
    def __init__(self, sink: _Sink) -> None:
        super().__init__(sink, baseURI=_BASE, turtle=True)
        self._sink = sink
        self._subject_start = 0

    @property
    def prefixes(self) -> dict[str, Any]:
        return self._bindings

    def here(self, i: int) -> str:  # noqa: ARG002 - labels come from the sink
        return ""

    def statement(self, argstr: str, i: int) -> int:
        start = self.skipSpace(argstr, i)
        subject: list[Any] = []
        i = self.object(argstr, start, subject)
        if i < 0:
            return i
        self._subject_start = start
        return self.property_list(argstr, i, subject[0])

    def property_list(self, argstr: str, i: int, subj: Node) -> int:
        subject_start = self._subject_start
        while True:
            i = self._after_semicolons(argstr, i)
            verb: list[Any] = []
            j = self.verb(argstr, i, verb)
            if j <= 0:
                return i
            predicate = self._term(verb[0][1])
            predicate_start = i
            objects: list[Any] = []
            starts: list[int] = []
            i = self._objects(argstr, j, objects, starts)
            self._sink.statements += (
                Statement(subj, predicate, self._term(term), subject_start, predicate_start, start)
                for term, start in zip(objects, starts, strict=True)
            )
            if argstr[i] != ";":
                return i

    def _after_semicolons(self, argstr: str, i: int) -> int:
        i = self.skipSpace(argstr, i)
        while i >= 0 and argstr[i] == ";":
            i = self.skipSpace(argstr, i + 1)
        if i < 0:
            self.BadSyntax(argstr, len(argstr), "the file ends in the middle of a statement")
        return i

    def _objects(self, argstr: str, i: int, terms: list[Any], starts: list[int]) -> int:
        while True:
            start = self.skipSpace(argstr, i)
            end = self.object(argstr, start, terms) if start >= 0 else -1
            if end < 0:
                self.BadSyntax(argstr, i, "expected an object")
            starts.append(start)
            i = self.skipSpace(argstr, end)
            if i < 0 or argstr[i] != ",":
                return i
            i += 1

    def verb(self, argstr: str, i: int, res: MutableSequence[Any]) -> int:
        j = self.tok("a", argstr, i)
        if j >= 0:
            res.append(("->", _TYPE))
            return j
        found: list[Any] = []
        j = self.uri_ref2(argstr, i, found)
        res.extend(("->", term) for term in found)
        return j

    def item(self, argstr: str, i: int, res: MutableSequence[Any]) -> int:
        # N3's paths, which rdflib looks for here, are not in Turtle.
        return self.nodeOrLiteral(argstr, i, res)

    def node(self, argstr: str, i: int, res: MutableSequence[Any], subjectAlready: Node | None = None) -> int:  # noqa: N803 - rdflib's
        i = self.skipSpace(argstr, i)
        if i < 0 or argstr[i] in "\"'":
            return -1
        if argstr[i] == "(":
            return self._list(argstr, i, res)
        if argstr.startswith("<<", i):
            self.BadSyntax(argstr, i, "a triple as a term is not in RDF 1.1")
        if argstr[i] == "[":
            self._subject_start = i
        elif argstr[i] not in "tf":
            return self.uri_ref2(argstr, i, res)
        return super().node(argstr, i, res, subjectAlready)

    def qname(self, argstr: str, i: int, res: MutableSequence[Any]) -> int:
        # Nearly every name is a simple one, for which rdflib's walk by character takes long.
        simple = _SIMPLE_NAME.match(argstr, i)
        if simple is None:
            return super().qname(argstr, i, res)
        res.append((simple["prefix"], simple["local"]))
        return simple.end()

    def nodeOrLiteral(self, argstr: str, i: int, res: MutableSequence[Any]) -> int:  # noqa: N802 - rdflib's name
        start = self.skipSpace(argstr, i)
        number = _NUMBER.match(argstr, start) if start >= 0 else None
        if number is None or number.lastgroup is None:
            return super().nodeOrLiteral(argstr, i, res)
        res.append(Literal(number[0], datatype=XSD + number.lastgroup, normalize=False))
        return number.end()

    def _list(self, argstr: str, opening: int, res: MutableSequence[Any]) -> int:
        members: list[Any] = []
        starts: list[int] = []
        i = self.skipSpace(argstr, opening + 1)
        while i >= 0 and argstr[i] != ")":
            starts.append(i)
            end = self.item(argstr, i, members)
            if end < 0:
                self.BadSyntax(argstr, i, "expected a member of the list or ')'")
            i = self.skipSpace(argstr, end)
        if i < 0:
            self.BadSyntax(argstr, opening, "the list is never closed by ')'")
        res.append(self._chain(members, starts, opening, i))
        return i + 1

    def _chain(self, members: list[Any], starts: list[int], opening: int, closing: int) -> Node:
        cells: list[Node] = [*(self._sink.newBlankNode() for _ in members), _NIL]
        places = [*starts, closing]
        for index, member in enumerate(members):
            start, cell = places[index], cells[index]
            own = start if index else opening
            self._sink.statements += (
                Statement(cell, _FIRST, self._term(member), own, start, start),
                Statement(cell, _REST, cells[index + 1], own, start, places[index + 1]),
            )
        return cells[0]

    def _term(self, found: Any) -> Any:
        """The term for what rdflib's parser found, which is a tuple for `a`, a Python value for `true` and `false`."""
        context: Formula | None = None
        return self._sink.normalise(context, found)
