"""Errors as clients get them: a message, where it is, and a code from one documented list."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import Any, Final

from graphql import GraphQLError

from symptomgraph.errors import ClientError, SymptomgraphError

PARSE_FAILED: Final = "GRAPHQL_PARSE_FAILED"
VALIDATION_FAILED: Final = "GRAPHQL_VALIDATION_FAILED"
BAD_USER_INPUT: Final = "BAD_USER_INPUT"
INTERNAL: Final = "INTERNAL"

_log = logging.getLogger(__name__)


def problem(error: SymptomgraphError) -> dict[str, Any]:
    """A client's mistake in the one shape that errors have on every address."""
    fix = {"fix": error.fix} if error.fix else {}
    return {"message": str(error), "extensions": {"code": error.code, **fix, **error.details}}


def internal(request_id: str) -> dict[str, Any]:
    """A mistake of the server's own, without a word about its inside."""
    return {
        "message": f"The server made a mistake. Its keeper finds it in the log under {request_id}.",
        "extensions": {"code": INTERNAL, "requestId": request_id},
    }


def of_document(errors: Iterable[GraphQLError], code: str) -> list[dict[str, Any]]:
    """What is wrong with a document or its variables."""
    return [_placed({"message": error.message, "extensions": {"code": code}}, error) for error in errors]


def of_execution(errors: Iterable[GraphQLError], request_id: str) -> list[dict[str, Any]]:
    """What went wrong in fields; a defect is logged with the request's id and told without its words."""
    return [_placed(_of_field(error, request_id), error) for error in errors]


def _of_field(error: GraphQLError, request_id: str) -> dict[str, Any]:
    cause = error.original_error
    if isinstance(cause, ClientError):
        return problem(cause)
    if cause is None or isinstance(cause, GraphQLError):
        # What graphql-core says itself while it executes is about variables and arguments.
        return {"message": error.message, "extensions": {"code": BAD_USER_INPUT}}
    _log.error("request %s failed at %s", request_id, error.path, exc_info=cause)
    return internal(request_id)


def _placed(told: dict[str, Any], error: GraphQLError) -> dict[str, Any]:
    """The problem with its places in the document and in the answer, in the order of the specification."""
    placed = {"message": told["message"]}
    if error.locations:
        placed["locations"] = [location.formatted for location in error.locations]
    if error.path:
        placed["path"] = error.path
    return {**placed, "extensions": told["extensions"]}
