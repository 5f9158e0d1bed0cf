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
SCALARS: dict[str, type | tuple[type, ...]] = {
    "Int": int,
    "Float": (int, float),
    "String": str,
    "Boolean": bool,
    "ID": str,
    "ConceptRef": str,
    "DateTime": str,
}


class Conformance:
    """Compares answers with a schema."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self._schema = schema

    def misfits(self, document: DocumentNode, data: Any) -> Iterator[str]:
        """Where the data is not what the document's only operation asks for."""
        fragments = {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}
        (operation,) = [node for node in document.definitions if isinstance(node, OperationDefinitionNode)]
        assert self._schema.query_type is not None
        yield from self._object(self._schema.query_type, [operation.selection_set], fragments, data, "data")

    def _object(self, of: Any, selections: list[SelectionSetNode], fragments: Any, data: Any, path: str) -> Iterator[str]:
        if not isinstance(data, dict):
            yield f"{path} is no object"
            return
        asked: dict[str, list[tuple[Any, FieldNode]]] = {}
        sure: set[str] = set()
        for selection in selections:
            self._collect(of, selection, fragments, asked, sure, certain=True)
        yield from (f"{path}.{name} is missing" for name in sorted(sure - data.keys()))
        yield from (f"{path}.{name} was not asked for" for name in sorted(data.keys() - asked.keys()))
        for name in asked.keys() & data.keys():
            parent, field = asked[name][0]
            below = [node.selection_set for _, node in asked[name] if node.selection_set]
            kind = STRING if field.name.value == "__typename" else parent.fields[field.name.value].type
            yield from self._value(kind, below, fragments, data[name], f"{path}.{name}")

    def _collect(  # noqa: PLR0913 - what is collected, and into what
        self, of: Any, selection: SelectionSetNode, fragments: Any, asked: Any, sure: set[str], *, certain: bool
    ) -> None:
        for node in selection.selections:
            if isinstance(node, FieldNode):
                name = (node.alias or node.name).value
                asked.setdefault(name, []).append((of, node))
                sure |= {name} if certain else set()
                continue
            inner = node if isinstance(node, InlineFragmentNode) else fragments[node.name.value]
            narrowed = self._schema.type_map[inner.type_condition.name.value] if inner.type_condition else of
            always = certain and (narrowed is of or (is_abstract_type(narrowed) and self._covers(narrowed, of)))
            self._collect(narrowed, inner.selection_set, fragments, asked, sure, certain=always)

    def _covers(self, abstract: Any, of: Any) -> bool:
        return bool(self._schema.is_sub_type(abstract, of))

    def _value(
        self, kind: GraphQLOutputType, below: list[SelectionSetNode], fragments: Any, value: Any, path: str
    ) -> Iterator[str]:
        if isinstance(kind, GraphQLNonNull):
            if value is None:
                yield f"{path} is null"
                return
            kind = kind.of_type
        if value is None:
            return
        if isinstance(kind, GraphQLList):
            if not isinstance(value, list):
                yield f"{path} is no list"
                return
            for index, member in enumerate(value):
                yield from self._value(kind.of_type, below, fragments, member, f"{path}[{index}]")
        elif is_composite_type(kind):
            yield from self._object(kind, below, fragments, value, path)
        elif isinstance(kind, GraphQLEnumType):
            if value not in kind.values:
                yield f"{path} is {value!r}, which is no {kind.name}"
        elif not isinstance(value, SCALARS[kind.name]) or (isinstance(value, bool) and kind.name != "Boolean"):
            yield f"{path} is {value!r}, which is no {kind.name}"
