"""GraphiQL, from the files that were built into the package; where none were, a plain page to ask from."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from symptomgraph.web.examples import EXAMPLES
from symptomgraph.web.pages import page, query_page

STATIC: Final = Path(__file__).with_name("static")
"""Where the wheel's build hook puts what it builds."""

_ENTRY: Final = "src/graphiql.tsx"


@dataclass(frozen=True, slots=True)
class Built:
    """The files that GraphiQL's page begins with, as addresses; the rest is loaded by them."""

    script: str
    styles: tuple[str, ...]


class HashedFiles(StaticFiles):
    """Files whose names change with their content, so that a browser that has one never asks for it again."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The file, to be kept for a year; raises HTTPException where there is none."""
        response = await super().get_response(path, scope)
        response.headers["cache-control"] = "public, max-age=31536000, immutable"
        return response


def assets(static: Path) -> list[Mount]:
    """The route to the built files, where there are any."""
    folder = static / "assets"
    return [Mount("/assets", HashedFiles(directory=folder))] if folder.is_dir() else []


def read_built(static: Path) -> Built | None:
    """What was built into a folder, by its manifest; None where there is none."""
    manifest = static / "manifest.json"
    if not manifest.is_file():
        return None
    entry: dict[str, Any] = json.loads(manifest.read_text("utf-8"))[_ENTRY]
    return Built(f"/{entry['file']}", tuple(f"/{style}" for style in entry.get("css", ())))


def graphiql_page(request: Request) -> Response:
    """GraphiQL with the example questions as tabs; it opens with the query of the address, if there is one."""
    built: Built | None = request.app.state.graphiql
    if built is None:
        return query_page(request, instead_of_graphiql=True)
    values = {"built": built, "opening": json.dumps(_opening(request))}
    return page("graphiql", values, policy=_policy)


def _opening(request: Request) -> dict[str, Any]:
    tabs = [{"query": example.query, "variables": None} for example in EXAMPLES]
    query = request.query_params.get("query")
    if query is None:
        return {"tabs": tabs, "given": None}
    given = {"query": query, "variables": request.query_params.get("variables")}
    return {"tabs": [given, *(tab for tab in tabs if tab != given)], "given": given}


def _policy(nonce: str) -> str:
    """Scripts come from files alone; styles from files, and from the one element that menus add, by its nonce."""
    return (
        f"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; font-src data:; "
        "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
