"""Strawberry's decorators with a description that cannot be left out: of a class or resolver it is the docstring."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING
from inspect import cleandoc
from typing import Any, TypeVar, dataclass_transform

import strawberry
from strawberry.types.field import StrawberryField

T = TypeVar("T")


def attribute(description: str, *, default: Any = MISSING) -> Any:
    """A field that answers with the attribute of its name; of an input, one that is given by that name."""
    return strawberry.field(description=description, default=default)


def field(resolver: Callable[..., Any]) -> StrawberryField:
    """A field that answers with what its resolver looks up."""
    return strawberry.field(resolver, description=_doc(resolver))


@dataclass_transform(order_default=True, kw_only_default=True, field_specifiers=(attribute, strawberry.field))
def described(cls: type[T]) -> type[T]:
    """An object type."""
    return strawberry.type(cls, description=_doc(cls))


@dataclass_transform(order_default=True, kw_only_default=True, field_specifiers=(attribute, strawberry.field))
def interface(cls: type[T]) -> type[T]:
    """An interface."""
    return strawberry.interface(cls, description=_doc(cls))


@dataclass_transform(order_default=True, kw_only_default=True, field_specifiers=(attribute, strawberry.field))
def described_input(cls: type[T]) -> type[T]:
    """An input object."""
    return strawberry.input(cls, description=_doc(cls))


def _doc(described_by: object) -> str:
    return cleandoc(described_by.__doc__ or "")
