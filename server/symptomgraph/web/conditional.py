"""Conditional requests (RFC 9110, section 13): whether what a client has would still be the answer."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

from starlette.requests import Request
from starlette.responses import Response


def entity_tag(*whole: str | Sequence[str] | None) -> str:
    """A strong tag of everything that an answer depends on: equal byte for byte where the tag is."""
    return f'"{hashlib.sha256(json.dumps(whole).encode()).hexdigest()[:32]}"'


def cache_control(max_age: int) -> str:
    """How long caches may answer to GET without asking; with 0 they ask each time."""
    return f"public, max-age={max_age}" if max_age else "public, no-cache"


def not_modified(request: Request, headers: dict[str, str]) -> Response | None:
    """304 where the client has the answer whose `etag` is among the headers; else None."""
    given = [one.strip().removeprefix("W/") for one in request.headers.get("if-none-match", "").split(",")]
    if headers["etag"] in given or given == ["*"]:
        return Response(status_code=304, headers=headers)
    return None
