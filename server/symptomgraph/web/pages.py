"""Pages in HTML: templates that escape what they are given, under a policy that lets run only what they bring."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import Response

from symptomgraph import __version__
from symptomgraph.errors import ClientError
from symptomgraph.web.examples import EXAMPLES


def page(name: str, values: Mapping[str, Any], status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """The template with its values; its scripts and styles run by a nonce that is new each time."""
    nonce = secrets.token_urlsafe(16)
    content = _environment().get_template(f"{name}.html").render(values, nonce=nonce, version=__version__)
    policy = (
        f"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; connect-src 'self'; "
        "img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    )
    kept = {"cache-control": "no-store", "vary": "Accept", "content-security-policy": policy}
    return Response(content, status, {**kept, **(headers or {})}, media_type="text/html")


def query_page(request: Request) -> Response:
    """The page to ask questions from; it opens with the query of the address, if there is one."""
    given = request.query_params.get("query") or EXAMPLES[0].query
    variables = request.query_params.get("variables") or ""
    return page("query", {"given": given, "variables": variables, "examples": EXAMPLES})


def problem_page(error: ClientError, status: int, headers: Mapping[str, str]) -> Response:
    """The page that says what is wrong with a request."""
    return page("problem", {"error": error, "status": status}, status, headers)


@cache
def _environment() -> Environment:
    loader = PackageLoader("symptomgraph.web", "templates")
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
