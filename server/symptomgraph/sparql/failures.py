"""What went wrong with a query, on its way from a worker to the server, and told from how a worker died."""

from __future__ import annotations

import json
import logging
import os
import signal
import traceback
from typing import Any, Final

from symptomgraph import errors
from symptomgraph.errors import ClientError, QueryFailed, QueryRefused, QuerySyntaxError, SymptomgraphError
from symptomgraph.sparql.limits import Limits

_LOG: Final = logging.getLogger(__name__)
_CLIENT: Final[tuple[type[ClientError], ...]] = (
    errors.BadRequest,
    errors.NotAcceptable,
    errors.MemoryExceeded,
    errors.TooManyBytes,
    errors.QueryFailed,
)
_PLACED: Final[tuple[type[QueryRefused | QuerySyntaxError], ...]] = (QueryRefused, QuerySyntaxError)


def described(error: SymptomgraphError) -> dict[str, Any]:
    """The error as members of an object, of which `raised` makes an error again."""
    return {"code": error.code, "message": error.message, "fix": error.fix, "details": error.details}


def unforeseen(error: Exception) -> dict[str, Any]:
    """A defect as members of an object, with its trace for the log."""
    failed = QueryFailed("The query broke the engine.", fix="Report it, with the query: this is a defect.")
    return described(failed) | {"trace": "".join(traceback.format_exception(error))}


def raised(body: bytes) -> tuple[SymptomgraphError, str | None]:
    """The error that an object describes, and its trace where it is a defect."""
    members = json.loads(body)
    told = {"message": members["message"], "fix": members["fix"]}
    for placed in _PLACED:
        if placed.code == members["code"]:
            return placed(**told, **members["details"]), None
    kind = next(kind for kind in _CLIENT if kind.code == members["code"])
    return kind(**told, details=members["details"]), members.get("trace")


def was_killed(status: int | None) -> bool:
    """Whether a worker with this wait status was killed by someone else, and not by what it worked on."""
    return status is None or -os.waitstatus_to_exitcode(status) == signal.SIGKILL


def death(status: int | None, limits: Limits) -> SymptomgraphError:
    """What a worker died of, by its wait status; None where that is not known."""
    code = 0 if status is None else os.waitstatus_to_exitcode(status)
    match -code:
        # The engine's allocator aborts where it is given no more memory.
        case signal.SIGABRT:
            return memory_exceeded(limits)
        case signal.SIGALRM:
            return time_exceeded(limits)
        # Safe code accesses no memory wrongly, but its stack ends somewhere.
        case signal.SIGSEGV:
            return errors.LimitExceeded("The query is nested too deeply.", fix="Nest groups and expressions less.")
    _LOG.error("SPARQL: a worker died over a query (exit code %s)", code)
    return QueryFailed("The process that worked on the query has died.", fix="Ask again; report it if it recurs.")


def memory_exceeded(limits: Limits) -> errors.MemoryExceeded:
    """The error of a query that wanted more memory than there is for it."""
    return errors.MemoryExceeded(
        f"The query needs more than the {limits.memory:,} megabytes that one may take.",
        fix="Ask for less at a time: bind more terms, or leave out ORDER BY, DISTINCT and GROUP BY over many rows.",
        details={"megabytes": limits.memory},
    )


def time_exceeded(limits: Limits) -> errors.TimeExceeded:
    """The error of a query that was stopped at the deadline."""
    return errors.TimeExceeded(
        f"The query was stopped after {limits.seconds:g} seconds.",
        fix="Bind more terms, join on shared variables, or ask for a part of the answer with LIMIT.",
        details={"seconds": limits.seconds},
    )


def overloaded(message: str, limits: Limits) -> errors.Overloaded:
    """The error of a query that there is no time or no room for."""
    after = max(1, round(limits.seconds))
    return errors.Overloaded(message, fix=f"Ask again in {after} seconds.", details={"retryAfter": after})
