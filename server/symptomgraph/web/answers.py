"""Answers in JSON: one shape for data, one for errors, on every address."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from starlette.responses import Response

JSON: Final = "application/json"
GRAPHQL_JSON: Final = "application/graphql-response+json"
HTML: Final = "text/html"


def json_response(
    body: Mapping[str, Any], status: int = 200, media_type: str = JSON, headers: Mapping[str, str] | None = None
) -> Response:
    """The body as JSON in UTF-8; not to be kept by caches unless `headers` say otherwise."""
    return encoded_response(encode(body), status, media_type, headers)


def encode(body: Mapping[str, Any]) -> bytes:
    """The body as JSON in UTF-8."""
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


def encoded_response(
    content: bytes, status: int = 200, media_type: str = JSON, headers: Mapping[str, str] | None = None
) -> Response:
    """The same for a body that is JSON in UTF-8 already."""
    kind = {"content-type": f"{media_type}; charset=utf-8"}
    return Response(content, status, {"cache-control": "no-store", **kind, **(headers or {})})
