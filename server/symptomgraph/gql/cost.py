"""What a question may cost at most, worked out before anything is looked up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLCompositeType,
    GraphQLField,
    GraphQLSchema,
    InlineFragmentNode,
    ListValueNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    VariableNode,
    get_named_type,
    get_nullable_type,
    is_composite_type,
    is_list_type,
    value_from_ast_untyped,
)

from symptomgraph.questions.paging import DEFAULT_FIRST, MAX_FIRST

LIST_SIZE: Final = 5
"""The members that are reckoned with in a list that takes no number."""

LARGEST: Final = 2**53 - 1
"""What every larger cost is told as: the largest integer that clients in JavaScript read right."""

_NUMBERS: Final = frozenset({"first", "last"})
_KEYS: Final = "ids"
_OF_THE_SCHEMA: Final = frozenset({"__schema", "__type"})


@dataclass(frozen=True, slots=True)
class Cost:
    """The most fields that an answer may have: of data, and of the schema where it is asked for."""

    data: int
    introspection: int


def cost_of(
    schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Mapping[str, Any]
) -> Cost:
    """The cost of an operation of a valid document: each field once for every object that may have it.

    A connection has as many members as `first` or `last` says, or a page without them; `nodes(ids:)` has one for each
    id; other lists have LIST_SIZE. What directives leave out is counted.
    """
    fragments = {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}
    values = {**_defaults(operation), **variables}
    data, introspection = (
        _Reckoning(schema, fragments, values, of_schema).whole(operation) for of_schema in (False, True)
    )
    return Cost(data, introspection)


def _defaults(operation: OperationDefinitionNode) -> dict[str, Any]:
    return {
        given.variable.name.value: value_from_ast_untyped(given.default_value)
        for given in operation.variable_definitions or ()
        if given.default_value
    }


@dataclass(slots=True)
class _Reckoning:
    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: Mapping[str, Any]
    of_schema: bool
    known: dict[tuple[str, int], int] = field(default_factory=dict)

    def whole(self, operation: OperationDefinitionNode) -> int:
        cost = self._selected(operation.selection_set, self.schema.get_root_type(operation.operation), LIST_SIZE)
        return min(cost, LARGEST)

    def _selected(self, selected: SelectionSetNode, parent: GraphQLCompositeType | None, members: int) -> int:
        return sum(self._selection(selection, parent, members) for selection in selected.selections)

    def _selection(self, node: SelectionNode, parent: GraphQLCompositeType | None, members: int) -> int:
        if isinstance(node, FieldNode):
            return self._field(node, parent, members)
        if isinstance(node, InlineFragmentNode):
            named = node.type_condition
            return self._selected(node.selection_set, self._type(named.name.value) if named else parent, members)
        return self._fragment(node.name.value, members) if isinstance(node, FragmentSpreadNode) else 0

    def _fragment(self, name: str, members: int) -> int:
        # Each is reckoned once, so that fragments which double each other take no time.
        if (name, members) not in self.known:
            node = self.fragments[name]
            cost = self._selected(node.selection_set, self._type(node.type_condition.name.value), members)
            self.known[name, members] = cost
        return self.known[name, members]

    def _type(self, name: str) -> GraphQLCompositeType | None:
        named = self.schema.get_type(name)
        return named if is_composite_type(named) else None

    def _field(self, node: FieldNode, parent: GraphQLCompositeType | None, members: int) -> int:
        name = node.name.value
        if parent is self.schema.query_type and (name in _OF_THE_SCHEMA) is not self.of_schema:
            return 0
        definition = self.schema.get_field(parent, name) if parent else None
        if definition is None or node.selection_set is None:
            return 1
        inner = self._type(get_named_type(definition.type).name)
        size = self._size(node, definition)
        if is_list_type(get_nullable_type(definition.type)):
            return 1 + (members if size is None else size) * self._selected(node.selection_set, inner, LIST_SIZE)
        return 1 + self._selected(node.selection_set, inner, LIST_SIZE if size is None else size)

    def _size(self, node: FieldNode, definition: GraphQLField) -> int | None:
        """The members that a field's arguments ask for; None where it takes no such argument."""
        given = {argument.name.value: argument.value for argument in node.arguments or ()}
        if _KEYS in definition.args:
            keys = given.get(_KEYS)
            return len(keys.values) if isinstance(keys, ListValueNode) else _length(self._value(keys))
        if not _NUMBERS & definition.args.keys():
            return None
        asked = [self._value(given[name]) for name in _NUMBERS if name in given]
        numbers = [int(number) for number in asked if isinstance(number, int | float)]
        return min(max([0, *numbers]), MAX_FIRST) if numbers else DEFAULT_FIRST

    def _value(self, node: Any) -> Any:
        if isinstance(node, VariableNode):
            return self.variables.get(node.name.value)
        return value_from_ast_untyped(node) if node else None


def _length(value: Any) -> int:
    return len(value) if isinstance(value, list) else 1
