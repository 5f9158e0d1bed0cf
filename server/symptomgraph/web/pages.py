"""Pages in HTML: templates that escape what they are given, under a policy that lets run only what they bring."""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import Response

from symptomgraph import __version__
from symptomgraph.errors import SymptomgraphError
from symptomgraph.web.examples import EXAMPLES


def self_contained(nonce: str) -> str:
    """The policy of a page that brings all its scripts and styles in itself."""
    return (
        f"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; connect-src 'self'; "
        "img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    )


def page(
    name: str,
    values: Mapping[str, Any],
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    policy: Callable[[str], str] = self_contained,
) -> Response:
    """The template with its values; what its policy lets run by nonce has one that is new each time."""
    nonce = secrets.token_urlsafe(16)
    content = _environment().get_template(f"{name}.html").render(values, nonce=nonce, version=__version__)
    kept = {"cache-control": "no-store", "vary": "Accept", "content-security-policy": policy(nonce)}
    return Response(content, status, {**kept, **(headers or {})}, media_type="text/html")


def lasting_page(name: str, values: Mapping[str, Any], headers: Mapping[str, str]) -> Response:
    """The template with its values, equal byte for byte each time: it has no script, and its styles go by digest."""
    content = _environment().get_template(f"{name}.html").render(values, nonce="", version=__version__)
    return Response(content, headers={"content-security-policy": _styled(), **headers}, media_type="text/html")


@cache
def _styled() -> str:
    """The policy of a page that has no more than the styles of the base template."""
    source = (_environment().loader or PackageLoader("symptomgraph.web")).get_source(_environment(), "base.html")[0]
    style = source.partition('<style nonce="{{ nonce }}">')[2].partition("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src 'self' data:; base-uri 'none'; form-action 'self'; "
        "frame-ancestors 'none'"
    )


def query_page(request: Request, *, instead_of_graphiql: bool) -> Response:
    """The plain page to ask questions from, which says so where it stands in for GraphiQL.

    It opens with the query of the address, if there is one.
    """
    given = request.query_params.get("query") or EXAMPLES[0].query
    variables = request.query_params.get("variables") or ""
    values = {"given": given, "variables": variables, "examples": EXAMPLES, "note": instead_of_graphiql}
    return page("query", values)


def problem_page(error: SymptomgraphError, status: int, headers: Mapping[str, str]) -> Response:
    """The page that says what is wrong with a request."""
    return page("problem", {"error": error, "status": status}, status, headers)


@cache
def _environment() -> Environment:
    loader = PackageLoader("symptomgraph.web", "templates")
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
