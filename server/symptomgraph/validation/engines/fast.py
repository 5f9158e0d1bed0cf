"""`shacl` from PyPI, the fast engine: it reads N-Triples and relabels blank nodes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

import shacl
from rdflib.term import BNode, Literal, Node, URIRef

from symptomgraph.errors import InvalidShapes
from symptomgraph.sources import Sources, ntriples
from symptomgraph.validation.engines.result import Result, subclass_axioms
from symptomgraph.vocab import BASE, SH

_LITERAL: Final = re.compile(
    r'"(?P<text>(?:[^"\\]|\\.)*)"(?:@(?P<language>[\w-]+)|\^\^<(?P<datatype>[^>]*)>)?', re.DOTALL
)
_ESCAPE: Final = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL)
_CONTROLS: Final = {"t": "\t", "b": "\b", "n": "\n", "r": "\r", "f": "\f"}

_LABELS: Final = BASE + "label"
_LABEL: Final = BASE + "label/"
# Reports every blank node beside the name that it was given, whatever label the engine calls it by.
_NAMING_SHAPE: Final = (
    f"<{_LABELS}/shape> <{SH}targetSubjectsOf> <{_LABELS}> .\n"
    f"<{_LABELS}/shape> <{SH}property> <{_LABELS}/property> .\n"
    f"<{_LABELS}/property> <{SH}path> <{_LABELS}> .\n"
    f"<{_LABELS}/property> <{SH}nodeKind> <{SH}IRI> .\n"
)


def results(data: Sources, shapes: Sources) -> list[Result]:
    """What the engine finds in the data.

    Raises:
        InvalidShapes: where the shapes are not well-formed SHACL.
    """
    rules = shapes.ntriples + ntriples(subclass_axioms(data))
    report = _validate(data.ntriples, rules)
    if not any(_mentions_blank(result) for result in report.results):
        return [_result(result, {}) for result in report.results]
    report = _validate(data.ntriples + _names(data), rules + _NAMING_SHAPE)
    names = {
        result.value: BNode(result.focus_node[1:-1].removeprefix(_LABEL))
        for result in report.results
        if result.value and result.path == f"<{_LABELS}>"
    }
    return [_result(result, names) for result in report.results if result.path != f"<{_LABELS}>"]


def _validate(triples: str, rules: str) -> shacl.Report:
    try:
        return shacl.Shapes.from_text(rules, format="ntriples").validate_text(triples, format="ntriples")
    except ValueError as error:
        raise InvalidShapes(f"The fast engine cannot use the shapes: {error}", fix="Mend the shapes graph.") from error


def _names(data: Sources) -> str:
    blank = dict.fromkeys(
        node for one in data.statements for node in (one.subject, one.object) if isinstance(node, BNode)
    )
    return "".join(f"<{_LABEL}{node}> <{_LABELS}> _:{node} .\n" for node in blank)


def _mentions_blank(result: shacl.Result) -> bool:
    return result.focus_node.startswith("_:") or (result.value or "").startswith("_:")


def _result(result: shacl.Result, names: Mapping[str, BNode]) -> Result:
    shape = result.source_shape
    if shape is None or shape.startswith("_:"):
        shape = result.root_shape
    return Result(
        focus=_node(result.focus_node, names),
        path=result.path,
        value=None if result.value is None else _node(result.value, names),
        shape=None if shape is None else _node(shape, {}),
        component=result.component_iri.removeprefix(SH),
        severity=result.severity_iri.removeprefix(SH),
        messages=tuple(result.messages),
    )


def _node(text: str, names: Mapping[str, BNode]) -> Node:
    if text.startswith("<"):
        return URIRef(_unescaped(text[1:-1]))
    if text.startswith("_:"):
        return names.get(text, BNode(text[2:]))
    match = _LITERAL.fullmatch(text)
    if match is None:
        raise InvalidShapes(f"The fast engine gave a result that cannot be read: {text}")
    return Literal(_unescaped(match["text"]), lang=match["language"], datatype=match["datatype"], normalize=False)


def _unescaped(text: str) -> str:
    def character(found: re.Match[str]) -> str:
        code = found[1] or found[2]
        return chr(int(code, 16)) if code else _CONTROLS.get(found[3], found[3])

    return _ESCAPE.sub(character, text) if "\\" in text else text
