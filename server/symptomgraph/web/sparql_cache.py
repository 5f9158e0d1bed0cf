"""Short answers to SPARQL queries that were given before: a snapshot never changes, so that they stay right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.responses import Response


@dataclass(frozen=True, slots=True)
class Short:
    """An answer that is sent whole, with the headers that say what it is."""

    content: bytes
    headers: Mapping[str, str]

    def response(self, headers: Mapping[str, str], method: str) -> Response:
        """The response, with more headers; to HEAD without the content."""
        if method != "HEAD":
            return Response(self.content, headers={**headers, **self.headers})
        response = Response(headers={**headers, **self.headers})
        del response.headers["content-length"]
        return response
