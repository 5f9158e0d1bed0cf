"""The explorer, from the files that were built into the package; where none were, the plain first page."""

from __future__ import annotations

from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from symptomgraph.web.built import Built
from symptomgraph.web.home import home
from symptomgraph.web.pages import page

VIEWS: Final = ("/", "/map", "/read", "/compare", "/trust")
"""The addresses of its views; server/explorer/src/views/index.ts has the same."""


async def explorer(request: Request) -> Response:
    """The page that shows the view of its address; without a build, the first page in place of them all."""
    built: Built | None = request.app.state.built["explorer"]
    if built is not None:
        return page("explorer", {"built": built}, policy=_policy)
    return await home(request) if request.url.path == "/" else RedirectResponse("/", 307)


def _policy(_: str) -> str:
    """Scripts and styles come from files alone, and all that is asked is asked of this server."""
    return (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
    )


ROUTES: Final = tuple(Route(path, explorer, methods=["GET"]) for path in VIEWS)
