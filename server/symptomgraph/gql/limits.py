"""How deep, wide and long a query may be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
)

from symptomgraph.errors import CostExceeded, LimitExceeded
from symptomgraph.gql.cost import Cost


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that a request may have. graphql-core's validation limits introspection too."""

    depth: int = 15
    """Fields inside of fields."""
    aliases: int = 50
    """Aliases in the whole document."""
    tokens: int = 1000
    """Lexical tokens in the whole document."""
    cost: int = 500_000
    """Fields in the answer, as they are reckoned before anything is looked up."""
    introspection: int = 50_000
    """The same for fields that tell of the schema."""
    seconds: float = 10
    """Seconds of work on one request."""


def exceeded(limit: str, most: int, message: str) -> LimitExceeded:
    """The error of a document that goes over a limit."""
    return LimitExceeded(message, fix="Ask in several requests.", details={"limit": limit, "maximum": most})


def check_cost(cost: Cost, limits: Limits) -> None:
    """Raises CostExceeded where the answer may have too many fields."""
    for what, requested, most in (
        ("cost", cost.data, limits.cost),
        ("introspection", cost.introspection, limits.introspection),
    ):
        if requested > most:
            raise CostExceeded(
                f"The answer may have {requested} fields, and at most {most} are given.",
                fix="Ask for smaller pages by `first`, or in several requests.",
                details={"limit": what, "requested": requested, "maximum": most},
            )


def check_aliases(document: DocumentNode, most: int) -> None:
    """Raises LimitExceeded where there are more aliases; looks at each field once, before any validation."""
    aliases = sum(1 for field in _fields(document) if field.alias)
    if aliases > most:
        raise exceeded("aliases", most, f"The document has {aliases} aliases, and may have {most}.")


def check_depth(document: DocumentNode, most: int) -> None:
    """Raises LimitExceeded where fields are nested deeper; the document has validated, so that fragments end."""
    fragments = {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}
    known: dict[str, int] = {}
    for operation in document.definitions:
        if not isinstance(operation, OperationDefinitionNode):
            continue
        depth = _depth(operation.selection_set, fragments, known)
        if depth > most:
            raise exceeded("depth", most, f"Fields are nested {depth} deep, and may be {most} deep.")


def _fields(document: DocumentNode) -> Iterator[FieldNode]:
    waiting = [_selected(node) for node in document.definitions]
    while waiting:
        inner = waiting.pop()
        for selection in inner.selections if inner else ():
            if isinstance(selection, FieldNode):
                yield selection
            waiting.append(_selected(selection))


def _selected(node: object) -> SelectionSetNode | None:
    selected: SelectionSetNode | None = getattr(node, "selection_set", None)
    return selected


def _depth(
    selected: SelectionSetNode | None, fragments: dict[str, FragmentDefinitionNode], known: dict[str, int]
) -> int:
    if selected is None:
        return 0
    return max((_below(selection, fragments, known) for selection in selected.selections), default=0)


def _below(selection: SelectionNode, fragments: dict[str, FragmentDefinitionNode], known: dict[str, int]) -> int:
    if isinstance(selection, FragmentSpreadNode):
        name = selection.name.value
        if name not in known:
            known[name] = _depth(fragments[name].selection_set, fragments, known)
        return known[name]
    if isinstance(selection, FieldNode):
        if selection.name.value.startswith("__"):
            return 0
        return 1 + _depth(selection.selection_set, fragments, known)
    return _depth(_selected(selection), fragments, known)
