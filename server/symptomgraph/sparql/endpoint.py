"""Who answers analysts' queries, wherever the graph is: what is asked, and what comes back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Protocol, Self


@dataclass(frozen=True, slots=True)
class Job:
    """A query as the SPARQL 1.1 Protocol (section 2.1) sends it, with the `Accept` header of its sender.

    Graphs that are named here stand in place of those that the query names by FROM and FROM NAMED.
    """

    query: str
    accept: str | None = None
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()
    base: str | None = None

    def members(self) -> dict[str, Any]:
        """The job as members of an object."""
        return {name: getattr(self, name) for name in self.__slots__}


class Reply(Protocol):
    """The answer to one job, piece by piece; leaving the context ends the work on it, whatever is left of it."""

    @property
    def media_type(self) -> str:
        """The media type that was chosen."""
        ...

    @property
    def rows(self) -> int | None:
        """How many rows or triples the answer has, where that is known before it is sent."""
        ...

    @property
    def truncated(self) -> bool | None:
        """Whether the row cap cut the answer; None where that is not known before it is sent."""
        ...

    def __aiter__(self) -> AsyncIterator[bytes]:
        """The pieces of the body; raises TimeExceeded, MemoryExceeded or TooManyBytes half-way."""
        ...

    async def __aenter__(self) -> Self: ...

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


class Endpoint(Protocol):
    """Answers jobs, a bounded number at a time, each within its deadline; lives in one event loop."""

    @property
    def busy(self) -> int:
        """How many jobs are worked on."""
        ...

    @property
    def waiting(self) -> int:
        """How many jobs wait for a worker."""
        ...

    @property
    def replaced(self) -> int:
        """How many workers were ended or died, and were followed by another."""
        ...

    async def start(self) -> None:
        """Makes ready; does not wait until everything is."""
        ...

    async def close(self) -> None:
        """Ends all work, and every process that it started."""
        ...

    async def answer(self, job: Job) -> Reply:
        """The answer, once its media type is known.

        Raises:
            QuerySyntaxError: with line and column.
            QueryRefused: for updates, SERVICE, and graphs that would have to be fetched.
            NotAcceptable: where no accepted media type fits the form of the query.
            TimeExceeded: past the deadline, which counts from when work begins.
            MemoryExceeded: where the query took more memory than is allowed.
            Overloaded: where as many wait as may.
        """
        ...
