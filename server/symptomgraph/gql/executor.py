"""The execution of fields that need no ceremony.

graphql-core and Strawberry hand each field through what futures, extensions, permissions and `info` need. The fields
of views need none of it: each is an attribute or a method without arguments, and its answer is a leaf, an object or a
list of objects. Such fields are executed here, in half the time; all others are left to graphql-core.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from inspect import isfunction
from operator import attrgetter
from time import monotonic
from typing import Any, Final

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLScalarType,
    GraphQLSchema,
    Undefined,
    get_nullable_type,
)
from graphql.pyutils import Path
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext
from strawberry.schema.schema_converter import GraphQLCoreConverter
from strawberry.types.field import StrawberryField

_PLAIN: Final = "symptomgraph-plain-fields"

Get = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Leaf:
    """A field whose answer is a scalar or a member of an enum."""

    get: Get
    type: GraphQLOutputType
    coerce: Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Object:
    """A field whose answer is an object, or a list of objects."""

    get: Get
    type: GraphQLOutputType
    inner: GraphQLObjectType
    is_list: bool


def mark_plain_fields(schema: GraphQLSchema) -> None:
    """Notes for each type of a Strawberry schema which of its fields are plain."""
    for kind in schema.type_map.values():
        if isinstance(kind, GraphQLObjectType) and kind is not schema.query_type:
            plain = {name: _plain(field) for name, field in kind.fields.items()}
            kind.extensions[_PLAIN] = {name: found for name, found in plain.items() if found}


class TimeIsUpError(BaseException):
    """Ends an execution whose time is up; no Exception, because a field's exception ends that field alone."""


class Executor(StrawberryGraphQLCoreExecutionContext):
    """graphql-core's executor, with a short way for plain fields that are asked for without arguments."""

    def execute_fields(
        self, parent_type: GraphQLObjectType, source_value: Any, path: Path | None, grouped_field_set: Any, context: Any
    ) -> dict[str, Any]:
        """The answers to the fields of an object, under the names that the client asked for; raises TimeIsUpError."""
        if monotonic() > self.context_value.deadline:
            raise TimeIsUpError
        plain: dict[str, Leaf | Object] = parent_type.extensions.get(_PLAIN, {})
        results: dict[str, Any] = {}
        for name, details in grouped_field_set.items():
            node = details[0].node
            field = None if node.arguments else plain.get(node.name.value)
            place = Path(path, name, parent_type.name)
            if field:
                result = self._execute_plain(field, source_value, details, place, context)
            else:
                result = self.execute_field(parent_type, source_value, details, place, context)
            if result is not Undefined:
                results[name] = result
        return results

    def _execute_plain(self, field: Leaf | Object, source: Any, details: Any, place: Path, context: Any) -> Any:
        try:
            value = field.get(source)
            if value is not None:
                if isinstance(field, Leaf):
                    return field.coerce(value)
                return self._go_on(field, value, details, place, context)
            if isinstance(field.type, GraphQLNonNull):
                raise TypeError("A field that cannot be null is null.")  # noqa: TRY301 - told as any other error is
        except Exception as error:  # noqa: BLE001 - told to the client, or logged, by what reads the answer
            self.handle_field_error(error, field.type, details, place)
        return None

    def _go_on(self, field: Object, value: Any, details: Any, place: Path, context: Any) -> Any:
        inner, selected = field.inner, self.collect_subfields(field.inner, details).grouped_field_set
        if not field.is_list:
            return self.execute_fields(inner, value, place, selected, context)
        return [
            self.execute_fields(inner, item, Path(place, index, None), selected, context)
            for index, item in enumerate(value)
        ]


def _plain(field: GraphQLField) -> Leaf | Object | None:
    declared = field.extensions.get(GraphQLCoreConverter.DEFINITION_BACKREF)
    get = _getter(declared) if isinstance(declared, StrawberryField) else None
    kind = get_nullable_type(field.type)
    match kind:
        case _ if get is None:
            return None
        case GraphQLScalarType() | GraphQLEnumType():
            return Leaf(get, field.type, kind.coerce_output_value)
        case GraphQLObjectType():
            return Object(get, field.type, kind, is_list=False)
        case GraphQLList(of_type=GraphQLNonNull(of_type=GraphQLObjectType() as inner)):
            return Object(get, field.type, inner, is_list=True)
        case _:
            return None


def _getter(declared: StrawberryField) -> Get | None:
    resolver = declared.base_resolver
    if resolver is None:
        return attrgetter(declared.python_name)
    call = resolver.wrapped_func
    return call if isfunction(call) and not resolver.info_parameter else None
