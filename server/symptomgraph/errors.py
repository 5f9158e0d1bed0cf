"""Every error of Symptomgraph, in one tree.

SymptomgraphError
├── InputError                 exit code 2: what was given cannot be used
│   ├── PathNotFound
│   ├── NothingToValidate
│   ├── UnreadableFile
│   ├── UnwritableFile
│   ├── InvalidSetting
│   ├── InvalidRule
│   ├── InvalidShapes
│   ├── InvalidCheck
│   ├── UnsupportedValue
│   ├── UnsupportedFormat
│   ├── QueryRefused
│   ├── QuerySyntaxError
│   └── EndpointUnusable
├── NotValidated               exit code 1: what does not validate is not served
│   └── NotPublished
└── ClientError                a request that the client can mend
    ├── UnknownConcept
    ├── AmbiguousConcept
    ├── BadId
    ├── BadCursor
    ├── BadInput
    │   └── ContradictoryInput
    ├── LimitExceeded
    ├── CostExceeded
    ├── TimeExceeded
    ├── OperationNotFound
    ├── DocumentNotFound
    ├── DocumentNotTrusted
    ├── RateExceeded
    ├── BadRequest
    ├── NotFound
    ├── MethodNotAllowed
    ├── NotAcceptable
    ├── RequestTooLarge
    ├── UnsupportedMediaType
    ├── MemoryExceeded
    ├── TooManyBytes
    ├── QueryFailed
    ├── EndpointUnavailable
    ├── Overloaded
    └── StoreUnavailable
        └── SnapshotReplaced
"""

from __future__ import annotations

import re
from typing import ClassVar


class SymptomgraphError(Exception):
    """An error that a user can understand: what is wrong, where, and how to fix it."""

    code: ClassVar[str] = "ERROR"
    """What programs know the error by: its name in capitals, unless a class says otherwise."""
    exit_code: ClassVar[int] = 2

    def __init_subclass__(cls) -> None:
        if "code" not in vars(cls):
            cls.code = re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).upper()

    def __init__(self, message: str, *, fix: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.fix = fix
        self.details: dict[str, object] = {}

    def __str__(self) -> str:
        return f"{self.message} {self.fix}" if self.fix else self.message


class InputError(SymptomgraphError):
    """What was given on the command line or in a file cannot be used."""

    code = "INPUT"


class PathNotFound(InputError):
    """A path does not exist."""


class NothingToValidate(InputError):
    """No Turtle file was found under the given paths, so that nothing could be checked."""


class UnreadableFile(InputError):
    """A file exists but cannot be read by this process."""


class UnwritableFile(InputError):
    """A file that the output was to go to cannot be written by this process."""


class InvalidSetting(InputError):
    """A setting from the environment or the command line has no usable value."""


class InvalidRule(InputError):
    """A CONSTRUCT query that derives triples cannot be run, or would never end."""


class UnsupportedValue(InputError):
    """A closed list has a member that this version has no name for, so that it could not be served."""


class InvalidShapes(InputError):
    """The shapes are Turtle, but not well-formed SHACL."""


class InvalidCheck(InputError):
    """A whole-graph check has no usable header or query."""


class UnsupportedFormat(InputError):
    """An answer has no form in the format that was asked for, as a table has none in Turtle."""


class QueryRefused(InputError):
    """A SPARQL query would change something, or ask another service; line and column count from 1, where known."""

    def __init__(
        self, message: str, *, fix: str | None = None, line: int | None = None, column: int | None = None
    ) -> None:
        super().__init__(message, fix=fix)
        self.line = line
        self.column = column
        if line is not None:
            self.details = {"line": line, "column": column}


class QuerySyntaxError(InputError):
    """A SPARQL query does not parse; line and column count from 1, columns in code points."""

    code = "QUERY_SYNTAX"

    def __init__(self, message: str, *, fix: str | None = None, line: int = 1, column: int = 1) -> None:
        super().__init__(message, fix=fix)
        self.line = line
        self.column = column
        self.details = {"line": line, "column": column}


class EndpointUnusable(InputError):
    """An address that was given for a SPARQL endpoint is none, or the endpoint refuses what is asked of it."""


class NotValidated(SymptomgraphError):
    """A snapshot was asked for of sources whose report does not conform."""

    exit_code = 1


class NotPublished(NotValidated):
    """An endpoint holds no snapshot that was validated and that this version can serve."""


class ClientError(SymptomgraphError):
    """A request that the client can mend; `details` go into the answer's extensions."""

    code = "BAD_REQUEST"

    def __init__(self, message: str, *, fix: str | None = None, details: dict[str, object] | None = None) -> None:
        super().__init__(message, fix=fix)
        self.details = details or {}


class UnknownConcept(ClientError):
    """No concept answers to the reference; `details["suggestions"]` has the nearest labels."""


class AmbiguousConcept(ClientError):
    """Several concepts answer to the reference; `details["candidates"]` has their ids and labels."""


class BadId(ClientError):
    """An id is not of the form that this API gives out."""


class BadCursor(ClientError):
    """A cursor was not made by this API for this snapshot and these arguments."""


class BadInput(ClientError):
    """An argument is outside of what the field accepts."""


class ContradictoryInput(BadInput):
    """What is given as present is given as absent too; `details["contradictions"]` has the pairs."""


class LimitExceeded(ClientError):
    """A query is deeper, wider or longer than this server answers; `details` name the limit."""


class CostExceeded(ClientError):
    """The answer to a query may have more fields than this server gives; `details` have the cost and the limit."""


class TimeExceeded(ClientError):
    """A query took longer than this server works on one; `details["seconds"]` has how long that is."""


class OperationNotFound(ClientError):
    """A document has no operation of the given name, or several and no name was given."""


class DocumentNotFound(ClientError):
    """No persisted document has the given id."""

    code = "PERSISTED_DOCUMENT_NOT_FOUND"


class DocumentNotTrusted(ClientError):
    """The server answers persisted documents alone, and the given one is not among them."""


class RateExceeded(ClientError):
    """A client asked more often than this server answers; `details["retryAfter"]` has the seconds to wait."""


class BadRequest(ClientError):
    """A request is not of the form that its address takes."""


class NotFound(ClientError):
    """There is nothing at the address."""


class MethodNotAllowed(ClientError):
    """The address does not answer to the method; `details["allow"]` has those that it answers to."""


class NotAcceptable(ClientError):
    """The sender accepts none of the media types that the answer can have."""


class RequestTooLarge(ClientError):
    """The body of a request is larger than this server reads."""


class UnsupportedMediaType(ClientError):
    """The body of a request has a media type or an encoding that the address does not read."""


class MemoryExceeded(ClientError):
    """An analyst's query needs more memory than one is given; `details["megabytes"]` has how much that is."""


class Overloaded(ClientError):
    """Everyone who could answer is busy and too many are waiting; `details["retryAfter"]` has the seconds to wait."""


class TooManyBytes(ClientError):
    """The answer to an analyst's query is larger than one may be; `details["bytes"]` has how large that is."""


class QueryFailed(ClientError):
    """The engine broke down over an analyst's query, or was ended from outside: no mistake of the client's."""


class EndpointUnavailable(ClientError):
    """Analysts' queries cannot be answered on this machine, or not any more."""


class StoreUnavailable(ClientError):
    """The endpoint that holds the graph does not answer; `details["retryAfter"]` has the seconds to wait."""

    def __init__(
        self, message: str, *, fix: str | None = None, details: dict[str, object] | None = None, why: str = ""
    ) -> None:
        super().__init__(message, fix=fix, details=details)
        self.why = why
        """Which endpoint it is and how it failed: for the log and the command line, not for clients."""


class SnapshotReplaced(StoreUnavailable):
    """The endpoint holds another snapshot than the one that is served, or is just being given one."""
