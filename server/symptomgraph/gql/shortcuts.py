"""Resolvers without the layers that Strawberry puts around them.

Strawberry hands each call through what extensions, permissions and `info` need. Views need none of it: they are asked
for an attribute, or for a method with plain arguments. To call these directly takes a quarter off an answer's time.
"""

from __future__ import annotations

from collections.abc import Callable
from inspect import isfunction
from operator import attrgetter
from typing import Any

from graphql import (
    GraphQLArgument,
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_scalar_type,
)
from strawberry.schema.schema_converter import GraphQLCoreConverter
from strawberry.types.field import StrawberryField


def shorten(schema: GraphQLSchema) -> None:
    """Lets the fields of a schema call their attributes and methods directly, wherever the answer stays the same."""
    for kind in schema.type_map.values():
        if isinstance(kind, GraphQLObjectType) and kind is not schema.query_type:
            for field in kind.fields.values():
                declared = field.extensions.get(GraphQLCoreConverter.DEFINITION_BACKREF)
                if isinstance(declared, StrawberryField):
                    field.resolve = _direct(field, declared) or field.resolve


def _direct(field: GraphQLField, declared: StrawberryField) -> Callable[..., Any] | None:
    if declared.is_basic_field:
        return _attribute(declared.python_name)
    resolver = declared.base_resolver
    if resolver is None or resolver.info_parameter or not all(map(_is_plain, field.args.values())):
        return None
    # A name of its parameters is the name of the argument, so that what graphql-core gives can be passed on as it is.
    if {argument.python_name for argument in resolver.arguments} != field.args.keys():
        return None
    call = resolver.wrapped_func
    return _method(call) if isfunction(call) else None


def _is_plain(argument: GraphQLArgument) -> bool:
    return is_scalar_type(get_named_type(argument.type))


def _attribute(name: str) -> Callable[..., Any]:
    get = attrgetter(name)
    return lambda source, _info: get(source)


def _method(call: Callable[..., Any]) -> Callable[..., Any]:
    return lambda source, _info, **arguments: call(source, **arguments)
