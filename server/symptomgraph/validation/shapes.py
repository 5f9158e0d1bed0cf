"""The second layer: SHACL shapes, on either engine or on both."""

from __future__ import annotations

from typing import Final

from rdflib.term import Literal, Node, URIRef

from symptomgraph.model.report import Layer, Position, Severity
from symptomgraph.sources import Sources
from symptomgraph.validation.engines import Engine, Result, fast
from symptomgraph.validation.facts import Facts
from symptomgraph.validation.rules import Rule, Tally
from symptomgraph.validation.targets import rule_of, sh, targeted

MATCHED_NOTHING: Final = Rule(
    "shape-matched-nothing",
    Layer.SHAPES,
    "every shape looks at some node",
    "Look whether the shape's target is misspelt; validate the whole project where it is about another part of it.",
    Severity.WARNING,
    about_rules=True,
)
DISAGREE: Final = Rule(
    "engines-disagree",
    Layer.SHAPES,
    "both SHACL engines find the same",
    "Trust pySHACL for now (--engine pyshacl), write the shape in a simpler way, and report the difference.",
    about_rules=True,
)
_MAX_COUNT: Final = "MaxCountConstraintComponent"
_CLOSED: Final = "ClosedConstraintComponent"


def check_shapes(data: Facts, shapes: Facts, engine: Engine) -> Tally:
    """Validates the data against the shapes.

    Raises:
        InvalidShapes: where the shapes are not well-formed SHACL.
    """
    tally = Tally(Layer.SHAPES)
    _count(tally, data, shapes)
    outcomes = _run(data.sources, shapes.sources, engine)
    for result in outcomes[0]:
        _report(tally, result, data, shapes)
    if len(outcomes) > 1:
        tally.look(DISAGREE, len({result.key for each in outcomes for result in each}))
        _compare(tally, outcomes[0], outcomes[1], data, shapes)
    return tally


def _count(tally: Tally, data: Facts, shapes: Facts) -> None:
    for each in targeted(shapes, data):
        tally.look(MATCHED_NOTHING)
        for rule in each.rules:
            tally.look(rule, len(each.nodes))
        if not each.nodes:
            tally.find(
                MATCHED_NOTHING,
                shapes.sources.locate(each.shape),
                shapes.focus(each.shape),
                f"The shape {shapes.name(each.shape)} looked at no node: nothing in the data is what it is about.",
            )


def _run(data: Sources, shapes: Sources, engine: Engine) -> list[list[Result]]:
    outcomes = []
    if engine in (Engine.PYSHACL, Engine.BOTH):
        from symptomgraph.validation.engines import reference  # noqa: PLC0415 - start-up: pySHACL takes long to import

        outcomes.append(reference.results(data, shapes))
    if engine in (Engine.FAST, Engine.BOTH):
        outcomes.append(fast.results(data, shapes))
    return outcomes


def _report(tally: Tally, result: Result, data: Facts, shapes: Facts) -> None:
    rule = rule_of(shapes, result.shape)
    position, related = _places(result, data)
    focus = data.focus(result.focus)
    severity = result.severity.lower()
    tally.find(
        rule,
        position,
        focus,
        _message(result, data, shapes),
        severity=Severity(severity) if severity in set(Severity) else Severity.VIOLATION,
        related=related,
    )


def _message(result: Result, data: Facts, shapes: Facts) -> str:
    if not result.messages:
        what = result.component.removesuffix("ConstraintComponent")
        return f"{data.name(result.focus)} does not meet {what} for {result.path or 'the node itself'}."
    # Only the shapes tell in which language a message is.
    written = [] if result.shape is None else shapes.objects(result.shape, sh("message"))
    english = [str(one) for one in written if isinstance(one, Literal) and (one.language or "en").startswith("en")]
    message = next((one for one in english if one in result.messages), result.messages[0])
    if result.value is None or result.value == result.focus:
        return message
    found = f"“{data.name(result.value)}”" if isinstance(result.value, Literal) else data.name(result.value)
    path = _predicate(result)
    if result.component == _CLOSED and path is not None:
        found = f"{data.name(path)} {found}"
    return f"{message} Found: {found}." if found.strip("“ ”") else message


def _places(result: Result, data: Facts) -> tuple[Position, list[Position]]:
    sources = data.sources
    path = _predicate(result)
    if path is not None and result.component == _MAX_COUNT:
        # The values after the first are the ones too many.
        first, *others = [place for _, place in sources.values(result.focus, path)]
        return (others[0], [first, *others[1:]]) if others else (first, [])
    return sources.locate(result.focus, path, result.value), []


def _predicate(result: Result) -> Node | None:
    path = result.path or ""
    plain = path.startswith("<") and path.endswith(">") and path.count("<") == 1
    return URIRef(path[1:-1]) if plain else None


def _compare(tally: Tally, reference: list[Result], other: list[Result], data: Facts, shapes: Facts) -> None:
    by_reference, by_other = ({result.key: result for result in each} for each in (reference, other))
    for key in sorted(by_reference.keys() ^ by_other.keys()):
        result = by_reference.get(key) or by_other[key]
        one, another = ("pySHACL", "the fast engine") if key in by_reference else ("the fast engine", "pySHACL")
        value = f", value {data.name(result.value)}" if result.value is not None else ""
        tally.find(
            DISAGREE,
            _places(result, data)[0],
            data.focus(result.focus),
            f"Only {one}, not {another}, finds {rule_of(shapes, result.shape).id} ({result.component}{value}).",
        )
