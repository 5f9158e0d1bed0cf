"""The statements of sources, indexed for the layers that read them without an engine."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Final

from rdflib.term import BNode, IdentifiedNode, Literal, Node, URIRef

from symptomgraph.sources import Sources
from symptomgraph.vocab import RDF, RDFS, SKOS, curie

TYPE: Final = URIRef(RDF + "type")
SUBCLASS_OF: Final = URIRef(RDFS + "subClassOf")
_LABELS: Final = tuple(URIRef(SKOS + name) for name in ("prefLabel", "altLabel", "hiddenLabel"))
_LONGEST_NAME: Final = 60


class Facts:
    """A graph as nested dictionaries, each statement once, in the order in which they are written."""

    def __init__(self, sources: Sources) -> None:
        self.sources = sources
        self._objects: dict[Node, dict[Node, list[Node]]] = {}
        for one in sources.statements:
            objects = self._objects.setdefault(one.subject, {}).setdefault(one.predicate, [])
            if one.object not in objects:
                objects.append(one.object)

    def objects(self, subject: Node, predicate: Node) -> list[Node]:
        """The values of a property."""
        return self._objects.get(subject, {}).get(predicate, [])

    def object(self, subject: Node, predicate: Node) -> Node | None:
        """The first value of a property, or None."""
        return next(iter(self.objects(subject, predicate)), None)

    def properties(self, subject: Node) -> Iterable[tuple[Node, list[Node]]]:
        """The properties of a node with their values."""
        return self._objects.get(subject, {}).items()

    def pairs(self, predicate: Node) -> Iterator[tuple[Node, Node]]:
        """Subject and object of every statement with the property."""
        for subject, properties in self._objects.items():
            for value in properties.get(predicate, ()):
                yield subject, value

    def knows(self, node: Node) -> bool:
        """Whether anything is said of the node."""
        return node in self._objects

    def integer(self, subject: Node, predicate: Node) -> int | None:
        """The first value of a property where it is a whole number."""
        value = self.object(subject, predicate)
        number = value.value if isinstance(value, Literal) else None
        return number if isinstance(number, int) and not isinstance(number, bool) else None

    def instances(self, kind: Node) -> list[Node]:
        """The nodes of a class and its subclasses."""
        found: dict[Node, None] = {}
        for each in self._closure(kind):
            found |= dict.fromkeys(self._typed.get(each, ()))
        return list(found)

    def is_a(self, node: Node, kind: Node) -> bool:
        """Whether the node is of the class or of one of its subclasses."""
        return not self._closure(kind).isdisjoint(self.objects(node, TYPE))

    def labels(self, concept: Node) -> list[str]:
        """The preferred, alternative and hidden labels of a concept, in that order; blank ones are left out."""
        return [str(label) for kind in _LABELS for label in self.objects(concept, kind) if str(label).strip()]

    def has_blank_label(self, concept: Node) -> bool:
        """Whether one of the labels is nothing but white space."""
        return any(not str(label).strip() for kind in _LABELS for label in self.objects(concept, kind))

    def focus(self, node: Node) -> str | None:
        """A compact IRI: the node's own, or for a blank node that of the nearest IRI that leads to it, if one does."""
        return curie(str(node)) if isinstance(node, URIRef) else self._nearest(node)

    def name(self, node: Node) -> str:
        """How a person is told of a node: by its compact IRI, or the nearest one, or by the text of a literal."""
        if is_resource(node):
            return self.focus(node) or "a blank node"
        text = str(node)
        return text if len(text) <= _LONGEST_NAME else text[:_LONGEST_NAME] + "…"

    def _nearest(self, node: Node) -> str | None:
        seen = {node}
        ring = [node]
        while ring:
            ring = [parent for child in ring for parent in self._parents.get(child, ()) if parent not in seen]
            for parent in ring:
                if isinstance(parent, URIRef):
                    return curie(str(parent))
            seen.update(ring)
        return None

    @cached_property
    def _parents(self) -> dict[Node, list[Node]]:
        parents: dict[Node, list[Node]] = {}
        for one in self.sources.statements:
            if isinstance(one.object, BNode):
                parents.setdefault(one.object, []).append(one.subject)
        return parents

    @cached_property
    def _typed(self) -> dict[Node, list[Node]]:
        typed: dict[Node, list[Node]] = {}
        for subject, kind in self.pairs(TYPE):
            typed.setdefault(kind, []).append(subject)
        return typed

    @cached_property
    def _subclasses(self) -> dict[Node, list[Node]]:
        subclasses: dict[Node, list[Node]] = {}
        for narrower, broader in self.pairs(SUBCLASS_OF):
            subclasses.setdefault(broader, []).append(narrower)
        return subclasses

    def _closure(self, kind: Node) -> set[Node]:
        known = self._closures.get(kind)
        if known is None:
            known, ring = {kind}, [kind]
            while ring:
                ring = [
                    narrower for each in ring for narrower in self._subclasses.get(each, ()) if narrower not in known
                ]
                known.update(ring)
            self._closures[kind] = known
        return known

    @cached_property
    def _closures(self) -> dict[Node, set[Node]]:
        return {}


def is_resource(node: Node | None) -> bool:
    """Whether the node is an IRI or a blank node."""
    return isinstance(node, IdentifiedNode)
