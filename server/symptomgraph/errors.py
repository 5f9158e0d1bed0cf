"""Every error of Symptomgraph, in one tree.

SymptomgraphError
├── InputError                 exit code 2: what was given cannot be used
│   ├── PathNotFound
│   ├── NothingToValidate
│   ├── UnreadableFile
│   ├── InvalidSetting
│   └── QuerySyntaxError
├── NotValidated               exit code 1: what does not validate is not served
└── ClientError                a request that the client can mend
    ├── UnknownConcept
    ├── AmbiguousConcept
    ├── BadId
    ├── BadCursor
    └── BadInput
"""

from __future__ import annotations

from typing import ClassVar


class SymptomgraphError(Exception):
    """An error that a user can understand: what is wrong, where, and how to fix it."""

    code: ClassVar[str] = "ERROR"
    exit_code: ClassVar[int] = 2

    def __init__(self, message: str, *, fix: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.fix = fix

    def __str__(self) -> str:
        return f"{self.message} {self.fix}" if self.fix else self.message


class InputError(SymptomgraphError):
    """What was given on the command line or in a file cannot be used."""

    code = "INPUT"


class PathNotFound(InputError):
    """A path does not exist."""

    code = "PATH_NOT_FOUND"


class NothingToValidate(InputError):
    """No Turtle file was found under the given paths, so that nothing could be checked."""

    code = "NOTHING_TO_VALIDATE"


class UnreadableFile(InputError):
    """A file exists but cannot be read by this process."""

    code = "UNREADABLE_FILE"


class InvalidSetting(InputError):
    """A setting from the environment or the command line has no usable value."""

    code = "INVALID_SETTING"


class QuerySyntaxError(InputError):
    """A SPARQL query does not parse; the message has line and column where the parser knows them."""

    code = "QUERY_SYNTAX"


class NotValidated(SymptomgraphError):
    """A snapshot was asked for of sources whose report does not conform."""

    code = "NOT_VALIDATED"
    exit_code = 1


class ClientError(SymptomgraphError):
    """A request that the client can mend; `details` go into the answer's extensions."""

    code = "BAD_REQUEST"

    def __init__(self, message: str, *, fix: str | None = None, details: dict[str, object] | None = None) -> None:
        super().__init__(message, fix=fix)
        self.details: dict[str, object] = details or {}


class UnknownConcept(ClientError):
    """No concept answers to the reference; `details["suggestions"]` has the nearest labels."""

    code = "UNKNOWN_CONCEPT"


class AmbiguousConcept(ClientError):
    """Several concepts answer to the reference; `details["candidates"]` has their ids and labels."""

    code = "AMBIGUOUS_CONCEPT"


class BadId(ClientError):
    """An id is not of the form that this API gives out."""

    code = "BAD_ID"


class BadCursor(ClientError):
    """A cursor was not made by this API for this snapshot and these arguments."""

    code = "BAD_CURSOR"


class BadInput(ClientError):
    """An argument is outside of what the field accepts."""

    code = "BAD_INPUT"
