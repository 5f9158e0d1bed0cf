"""Whether an answer is one to its document: each field there, of its type, and nothing besides."""

from collections.abc import Iterator
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLEnumType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLOutputType,
    GraphQLSchema,
    GraphQLString,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    is_abstract_type,
    is_composite_type,
)

STRING = GraphQLNonNull(GraphQLString)
SCALARS: dict[str, tuple[type, ...]] = {"Int": (int,), "Float": (int, float), "Boolean": (bool,)}
"""How JSON writes scalars; all others are strings."""


class Asked:
    """What is asked of one object: every field that it may have, and those that it must have whatever its type."""

    def __init__(self) -> None:
        self.fields: dict[str, list[tuple[Any, FieldNode]]] = {}
        self.certain: set[str] = set()


class Conformance:
    """Compares answers to a document, with one operation, with what it asks."""

    def __init__(self, schema: GraphQLSchema, document: DocumentNode) -> None:
        self._schema = schema
        nodes = document.definitions
        self._fragments = {node.name.value: node for node in nodes if isinstance(node, FragmentDefinitionNode)}
        (self._operation,) = [node for node in nodes if isinstance(node, OperationDefinitionNode)]

    def misfits(self, data: Any) -> Iterator[str]:
        """Where the data is not what is asked."""
        yield from self._object(self._schema.query_type, [self._operation.selection_set], data, "data")

    def _object(self, kind: Any, selections: list[SelectionSetNode], data: Any, path: str) -> Iterator[str]:
        if not isinstance(data, dict):
            yield f"{path} is no object"
            return
        asked = Asked()
        for selection in selections:
            self._collect(kind, selection, asked, certain=True)
        yield from (f"{path}.{name} is missing" for name in sorted(asked.certain - data.keys()))
        yield from (f"{path}.{name} was not asked for" for name in sorted(data.keys() - asked.fields.keys()))
        for name in sorted(asked.fields.keys() & data.keys()):
            parent, field = asked.fields[name][0]
            below = [node.selection_set for _, node in asked.fields[name] if node.selection_set]
            of = STRING if field.name.value == "__typename" else parent.fields[field.name.value].type
            yield from self._value(of, below, data[name], f"{path}.{name}")

    def _collect(self, kind: Any, selection: SelectionSetNode, asked: Asked, *, certain: bool) -> None:
        for node in selection.selections:
            if isinstance(node, FieldNode):
                name = (node.alias or node.name).value
                asked.fields.setdefault(name, []).append((kind, node))
                asked.certain |= {name} if certain else set()
                continue
            inner = node if isinstance(node, InlineFragmentNode) else self._fragments[node.name.value]
            narrowed = self._schema.type_map[inner.type_condition.name.value] if inner.type_condition else kind
            self._collect(narrowed, inner.selection_set, asked, certain=certain and self._covers(narrowed, kind))

    def _covers(self, one: Any, other: Any) -> bool:
        return one is other or (is_abstract_type(one) and self._schema.is_sub_type(one, other))

    def _value(self, kind: GraphQLOutputType, below: list[SelectionSetNode], value: Any, path: str) -> Iterator[str]:
        if isinstance(kind, GraphQLNonNull):
            if value is None:
                yield f"{path} is null"
                return
            kind = kind.of_type
        if value is None:
            return
        if isinstance(kind, GraphQLList):
            yield from self._list(kind.of_type, below, value, path)
        elif is_composite_type(kind):
            yield from self._object(kind, below, value, path)
        elif not _is_leaf(kind, value):
            yield f"{path} is {value!r}, which is no {kind}"

    def _list(self, kind: GraphQLOutputType, below: list[SelectionSetNode], value: Any, path: str) -> Iterator[str]:
        if not isinstance(value, list):
            yield f"{path} is no list"
            return
        for index, member in enumerate(value):
            yield from self._value(kind, below, member, f"{path}[{index}]")


def _is_leaf(kind: Any, value: Any) -> bool:
    if isinstance(kind, GraphQLEnumType):
        return isinstance(value, str) and value in kind.values
    # In Python a boolean is an integer; in JSON it is none.
    return isinstance(value, SCALARS.get(kind.name, (str,))) and (kind.name == "Boolean" or not isinstance(value, bool))
