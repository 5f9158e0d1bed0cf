"""GraphiQL, from the files that were built into the package; where none were, a plain page to ask from."""

from __future__ import annotations

import json
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from symptomgraph.web.built import Built
from symptomgraph.web.examples import EXAMPLES
from symptomgraph.web.pages import page, query_page


def graphiql_page(request: Request) -> Response:
    """GraphiQL with the example questions as tabs; it opens with the query of the address, if there is one."""
    built: Built | None = request.app.state.built["graphiql"]
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
