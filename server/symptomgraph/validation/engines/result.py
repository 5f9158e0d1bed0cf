"""One result of a SHACL engine."""

from __future__ import annotations

from dataclasses import dataclass

from rdflib.term import Literal, Node

from symptomgraph.sources import Sources, Statement, term
from symptomgraph.validation.facts import SUBCLASS_OF


@dataclass(frozen=True, slots=True)
class Result:
    """A focus node that a shape does not accept."""

    focus: Node
    path: str | None
    """The property path as SPARQL writes it: `<iri>` for a plain property."""
    value: Node | None
    shape: Node | None
    """The nearest shape that has an IRI."""
    component: str
    """The local name of SHACL's constraint component, such as MinCountConstraintComponent, or the IRI of another."""
    severity: str
    """Violation, Warning or Info, or the IRI of another."""
    messages: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, ...]:
        """What two engines must agree on: all but the wording."""
        return (
            _comparable(self.focus),
            self.path or "",
            _comparable(self.value),
            _comparable(self.shape),
            self.component,
            self.severity,
        )


def _comparable(node: Node | None) -> str:
    if node is None:
        return ""
    # One engine writes language tags in lower case; they mean the same in any.
    if isinstance(node, Literal) and node.language:
        return term(Literal(str(node), lang=node.language.lower()))
    return term(node)


def subclass_axioms(data: Sources) -> list[Statement]:
    """What goes into the shapes, too: they may name a class whose subclasses only the data tells."""
    return [one for one in data.statements if one.predicate == SUBCLASS_OF]
