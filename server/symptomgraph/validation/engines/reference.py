"""pySHACL, the reference engine; importing this module costs what importing pySHACL costs."""

from __future__ import annotations

from typing import Final

from pyshacl import validate
from rdflib.graph import Graph
from rdflib.term import Node, URIRef

from symptomgraph.errors import InvalidShapes
from symptomgraph.sources import Sources, quiet
from symptomgraph.validation.engines.result import Result, subclass_axioms
from symptomgraph.vocab import RDF, SH

_FIRST: Final = URIRef(RDF + "first")
_REST: Final = URIRef(RDF + "rest")
_NIL: Final = URIRef(RDF + "nil")
_REPEATED: Final = {
    URIRef(SH + "zeroOrMorePath"): "*",
    URIRef(SH + "oneOrMorePath"): "+",
    URIRef(SH + "zeroOrOnePath"): "?",
}


def _sh(name: str) -> URIRef:
    return URIRef(SH + name)


def results(data: Sources, shapes: Sources) -> list[Result]:
    """What pySHACL finds in the data, which it leaves as it is.

    Raises:
        InvalidShapes: where the shapes are not well-formed SHACL.
    """
    graph = _shapes_graph(data, shapes)
    try:
        with quiet("rdflib.term", "pyshacl-validate"):
            _, report, text = validate(
                data.graph, shacl_graph=graph, inference="none", advanced=False, meta_shacl=False
            )
    except Exception as error:  # for queries in shapes rdflib raises bare exceptions, `re` its own for patterns
        raise InvalidShapes(f"pySHACL cannot use the shapes: {error}", fix="Mend the shapes graph.") from error
    if not isinstance(report, Graph):
        raise InvalidShapes(f"pySHACL cannot use the shapes: {text}")
    return [result_of(report, node, graph) for node in report.objects(None, _sh("result"))]


def _shapes_graph(data: Sources, shapes: Sources) -> Graph:
    # The simple store takes a fifth off the time that pySHACL needs; for the data it wants the default one.
    graph = Graph("SimpleMemory", bind_namespaces="none")
    for file in shapes.files:
        for prefix, namespace in file.prefixes.items():
            graph.bind(prefix, namespace)
    for statement in (*shapes.statements, *subclass_axioms(data)):
        graph.add(statement[:3])
    return graph


def result_of(report: Graph, node: Node, shapes: Graph) -> Result:
    """A sh:ValidationResult of a report as a value."""
    path = report.value(node, _sh("resultPath"))
    focus = report.value(node, _sh("focusNode"))
    if focus is None:
        raise InvalidShapes("pySHACL gave a result without a focus node.")
    messages = sorted(str(message) for message in report.objects(node, _sh("resultMessage")))
    return Result(
        focus=focus,
        path=None if path is None else written(report, path),
        value=report.value(node, _sh("value")),
        shape=_named(shapes, report.value(node, _sh("sourceShape"))),
        component=str(report.value(node, _sh("sourceConstraintComponent"))).removeprefix(SH),
        severity=str(report.value(node, _sh("resultSeverity"))).removeprefix(SH),
        messages=tuple(messages),
    )


def _named(shapes: Graph, shape: Node | None) -> Node | None:
    while shape is not None and not isinstance(shape, URIRef):
        shape = shapes.value(predicate=_sh("property"), object=shape)
    return shape


def written(graph: Graph, path: Node) -> str:
    """A property path as SPARQL writes it."""
    if isinstance(path, URIRef):
        return f"<{path}>"
    inverse = graph.value(path, _sh("inversePath"))
    if inverse is not None:
        return f"^{written(graph, inverse)}"
    either = graph.value(path, _sh("alternativePath"))
    if either is not None:
        return "(" + "|".join(written(graph, member) for member in _members(graph, either)) + ")"
    for repeated, sign in _REPEATED.items():
        inner = graph.value(path, repeated)
        if inner is not None:
            return f"({written(graph, inner)}){sign}"
    return "(" + "/".join(written(graph, member) for member in _members(graph, path)) + ")"


def _members(graph: Graph, cell: Node | None) -> list[Node]:
    members = []
    while cell is not None and cell != _NIL:
        member = graph.value(cell, _FIRST)
        if member is not None:
            members.append(member)
        cell = graph.value(cell, _REST)
    return members
