"""A GraphQL request as HTTP carries it, read strictly."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, NoReturn

from starlette.requests import Request as HTTPRequest

from symptomgraph.errors import BadRequest, RequestTooLarge, UnsupportedMediaType
from symptomgraph.negotiation import MediaType
from symptomgraph.web.answers import JSON

EXPLAIN: Final = "x-symptomgraph-explain"
"""The header that asks, with 1, how the answer came about; `{"explain": true}` among the extensions does so too."""

_EXAMPLE: Final = '{"query": "{ __typename }"}'


@dataclass(frozen=True, slots=True)
class Asked:
    """What a request asks: a document or the id of one, which of its operations, and with which variables."""

    query: str | None
    document_id: str | None
    variables: Mapping[str, Any] | None
    operation_name: str | None
    explain: bool


async def asked_by(request: HTTPRequest, most: int) -> Asked:
    """What a request asks: in its query string for GET and HEAD, in a body of at most so many bytes for POST.

    Raises BadRequest, RequestTooLarge or UnsupportedMediaType.
    """
    if request.method == "POST":
        _check_media_type(request)
        return _asked(_decoded(await body_of(request, most)), request)
    given = dict(request.query_params)
    parsed = {name: _decoded(given[name].encode(), name) for name in ("variables", "extensions") if given.get(name)}
    return _asked({**given, "variables": None, "extensions": None, **parsed}, request)


def _check_media_type(request: HTTPRequest) -> None:
    given = MediaType.parse(request.headers.get("content-type", ""))
    if given is None or given.essence != JSON:
        what = given.essence if given else "of no media type"
        raise UnsupportedMediaType(f"The body is {what}.", fix=f"Send `Content-Type: {JSON}`.")
    if given.charset not in {"utf-8", "utf8"}:
        raise UnsupportedMediaType(f"The body is in {given.charset}.", fix="Send it in UTF-8.")


async def body_of(request: HTTPRequest, most: int, *, fix: str = "Ask in several requests.") -> bytes:
    """The body of a request; raises RequestTooLarge, without reading on, where it has more than so many bytes."""
    length = request.headers.get("content-length", "")
    body = bytearray()
    if not length.isdecimal() or int(length) <= most:
        async for chunk in request.stream():
            body += chunk
            if len(body) > most:
                break
        else:
            return bytes(body)
    raise RequestTooLarge(f"The body has more than {most} bytes.", fix=fix)


def _decoded(text: bytes, name: str = "body") -> Any:
    try:
        return json.loads(text.decode(), parse_constant=_not_json)
    except UnicodeDecodeError as error:
        raise BadRequest(f"The {name} is not in UTF-8: byte {error.start} cannot be read.") from error
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise BadRequest(f"The {name} is not JSON: {error.msg}, {place}.", fix=f"Send {_EXAMPLE}, say.") from error
    except (RecursionError, ValueError) as error:
        raise BadRequest(f"The {name} is not JSON that this server reads.", fix=f"Send {_EXAMPLE}, say.") from error


def _not_json(constant: str) -> NoReturn:
    raise ValueError(constant)


def _asked(given: Any, request: HTTPRequest) -> Asked:
    if isinstance(given, list):
        raise BadRequest("The body is a list; batches are not answered.", fix="Send one request at a time.")
    if not isinstance(given, dict):
        raise BadRequest("The body is not a JSON object.", fix=f"Send {_EXAMPLE}, say.")
    extensions = _typed(given, "extensions", dict, "an object") or {}
    return Asked(
        _typed(given, "query", str, "a string"),
        _typed(given, "documentId", str, "a string"),
        _typed(given, "variables", dict, "an object"),
        _typed(given, "operationName", str, "a string") or None,
        request.headers.get(EXPLAIN, "") == "1" or extensions.get("explain") is True,
    )


def _typed(given: Mapping[str, Any], name: str, kind: type[Any], called: str) -> Any:
    value = given.get(name)
    if value is not None and not isinstance(value, kind):
        raise BadRequest(f"`{name}` is not {called}.", fix=f"Give {called}, or leave it out.")
    return value
