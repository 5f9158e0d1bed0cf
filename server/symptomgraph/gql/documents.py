"""Documents, parsed and validated once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final

from graphql import (
    DocumentNode,
    GraphQLSchema,
    GraphQLSyntaxError,
    OperationDefinitionNode,
    parse,
    validate,
)
from graphql.validation.validate import ValidationAbortedError

from symptomgraph.errors import ClientError, OperationNotFound
from symptomgraph.gql.cost import Cost, cost_of
from symptomgraph.gql.limits import Limits, check_aliases, check_depth, exceeded
from symptomgraph.gql.problems import PARSE_FAILED, VALIDATION_FAILED, of_document, problem

_MOST_ERRORS: Final = 20


@dataclass(frozen=True, slots=True)
class Document:
    """A document, or what is wrong with it; `node` is None where it does not even parse."""

    node: DocumentNode | None
    problems: tuple[dict[str, Any], ...] = ()
    costs: dict[str | None, Cost] = field(default_factory=dict, compare=False)
    """What its operations without variables cost, as far as that was asked."""

    def cost(self, schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Mapping[str, Any]) -> Cost:
        """What one of its operations costs; reckoned once where that does not depend on variables."""
        if self.node is None:
            return Cost(0, 0)
        if operation.variable_definitions:
            return cost_of(schema, self.node, operation, variables)
        name = operation.name.value if operation.name else None
        if name not in self.costs:
            self.costs[name] = cost_of(schema, self.node, operation, {})
        return self.costs[name]

    def operation(self, name: str | None) -> OperationDefinitionNode:
        """The operation of that name, or the only one; raises OperationNotFound."""
        operations = [
            node for node in (self.node.definitions if self.node else ()) if isinstance(node, OperationDefinitionNode)
        ]
        named = [node for node in operations if name is None or (node.name and node.name.value == name)]
        if len(named) == 1:
            return named[0]
        names = ", ".join(f"`{node.name.value}`" for node in operations if node.name)
        if name is None:
            message = f"The document has {len(operations)} operations."
            raise OperationNotFound(message, fix=f"Give `operationName`: one of {names}." if names else "Add one.")
        fix = f"It has {names or 'one without a name'}."
        raise OperationNotFound(f"The document has no operation {name!r}.", fix=fix)


class Documents:
    """The documents that were asked lately, within the limits; may be shared between threads."""

    def __init__(self, schema: GraphQLSchema, limits: Limits, size: int) -> None:
        self._schema = schema
        self._limits = limits
        self.read = lru_cache(maxsize=size)(self._read)
        """The document of a text."""

    def _read(self, text: str) -> Document:
        try:
            node = self._parsed(text)
            check_aliases(node, self._limits.aliases)
        except GraphQLSyntaxError as error:
            return Document(None, tuple(of_document([error], PARSE_FAILED)))
        except ClientError as error:
            return Document(None, (problem(error),))
        errors = validate(self._schema, node, max_errors=_MOST_ERRORS)
        if errors and isinstance(errors[0], ValidationAbortedError):
            tangled = exceeded("depth", self._limits.depth, "The document is too tangled to be validated.")
            return Document(node, (problem(tangled),))
        if errors:
            return Document(node, tuple(of_document(errors, VALIDATION_FAILED)))
        try:
            check_depth(node, self._limits.depth)
        except ClientError as error:
            return Document(node, (problem(error),))
        return Document(node)

    def _parsed(self, text: str) -> DocumentNode:
        most = self._limits.tokens
        try:
            return parse(text, max_lexical_tokens=most, max_comments=most)
        except GraphQLSyntaxError as error:
            # The parser tells its limits from mistakes of syntax by these words alone.
            if error.message.endswith("Parsing aborted."):
                message = f"The document is nested too deeply, or has more than {most} tokens or comments."
                raise exceeded("tokens", most, message) from error
            raise
