"""Which rules the shapes hold, and how many nodes each of them looks at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from rdflib.term import Literal, Node, URIRef

from symptomgraph.model.report import Layer, Severity
from symptomgraph.validation.facts import TYPE, Facts
from symptomgraph.validation.rules import Rule
from symptomgraph.vocab import OWL, RDFS, SH, SHAPES, curie

FIX: Final = URIRef(SHAPES + "fix")
_CLASSES: Final = (URIRef(RDFS + "Class"), URIRef(OWL + "Class"))
_DEFAULT_FIX: Final = "Change the data so that the shape accepts it; the shape's description in the reference says how."


def sh(name: str) -> URIRef:
    """A term of SHACL."""
    return URIRef(SH + name)


@dataclass(frozen=True, slots=True)
class Targeted:
    """A shape with a target: the nodes it looks at, and the rules that it and its property shapes are."""

    shape: Node
    nodes: frozenset[Node]
    rules: tuple[Rule, ...]


def targeted(shapes: Facts, data: Facts) -> Iterator[Targeted]:
    """The shapes that have a target and are not deactivated, in the order in which they are written."""
    for shape in _with_target(shapes):
        if not _says_true(shapes.object(shape, sh("deactivated"))):
            members = _property_shapes(shapes, shape)
            rules = dict.fromkeys(rule_of(shapes, member) for member in members if isinstance(member, URIRef))
            yield Targeted(shape, frozenset(_targets(shapes, shape, data)), tuple(rules))


def rule_of(shapes: Facts, shape: Node | None) -> Rule:
    """The rule that a shape with an IRI is: its id is the IRI's last part in kebab-case."""
    if not isinstance(shape, URIRef):
        return Rule("shape", Layer.SHAPES, "a shape without a name", _DEFAULT_FIX)
    local = re.split(r"[#/]", str(shape))[-1]
    title = _text(shapes, shape, "name") or _text(shapes, shape, "description") or curie(str(shape))
    fix = shapes.object(shape, FIX)
    severity = str(shapes.object(shape, sh("severity")) or "").removeprefix(SH).lower()
    known = Severity(severity) if severity in set(Severity) else Severity.VIOLATION
    return Rule(kebab(local), Layer.SHAPES, title, str(fix) if fix else _DEFAULT_FIX, known)


def kebab(name: str) -> str:
    """`Claim-subjectMention` as `claim-subject-mention`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", name).replace("_", "-").lower()


def _with_target(shapes: Facts) -> dict[Node, None]:
    found: dict[Node, None] = {}
    for name in ("targetClass", "targetNode", "targetSubjectsOf", "targetObjectsOf"):
        found |= dict.fromkeys(shape for shape, _ in shapes.pairs(sh(name)))
    for kind in ("NodeShape", "PropertyShape"):
        found |= dict.fromkeys(shape for shape in shapes.instances(sh(kind)) if _is_class(shapes, shape))
    return found


def _targets(shapes: Facts, shape: Node, data: Facts) -> Iterator[Node]:
    yield from shapes.objects(shape, sh("targetNode"))
    for kind in [*shapes.objects(shape, sh("targetClass")), *([shape] if _is_class(shapes, shape) else [])]:
        yield from data.instances(kind)
    for predicate in shapes.objects(shape, sh("targetSubjectsOf")):
        yield from (subject for subject, _ in data.pairs(predicate))
    for predicate in shapes.objects(shape, sh("targetObjectsOf")):
        yield from (value for _, value in data.pairs(predicate))


def _property_shapes(shapes: Facts, shape: Node) -> list[Node]:
    found = [shape]
    for outer in found:
        found += [inner for inner in shapes.objects(outer, sh("property")) if inner not in found]
    return found


def _is_class(shapes: Facts, shape: Node) -> bool:
    return any(kind in shapes.objects(shape, TYPE) for kind in _CLASSES)


def _says_true(node: Node | None) -> bool:
    return isinstance(node, Literal) and node.value is True


def _text(shapes: Facts, shape: Node, name: str) -> str | None:
    text = shapes.object(shape, sh(name))
    return str(text) if text else None
