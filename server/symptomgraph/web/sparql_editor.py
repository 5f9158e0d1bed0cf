"""The SPARQL editor, from the files that were built into the package; where none were, a plain form to ask from."""

from __future__ import annotations

import json
from base64 import b64encode
from hashlib import sha256
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from symptomgraph.vocab import BASE
from symptomgraph.web.built import Built
from symptomgraph.web.pages import page
from symptomgraph.web.service import service_of

_FORMATS: Final = (
    ("json", "JSON (SELECT, ASK)"),
    ("csv", "CSV (SELECT)"),
    ("tsv", "TSV (SELECT)"),
    ("xml", "XML (SELECT, ASK)"),
    ("turtle", "Turtle (CONSTRUCT, DESCRIBE)"),
    ("jsonld", "JSON-LD (CONSTRUCT, DESCRIBE)"),
    ("ntriples", "N-Triples (CONSTRUCT, DESCRIBE)"),
)
"""What the plain form can ask for, by the names that `format=` has on /sparql."""

_ELEMENT: Final = "sha256-zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk="
"""The digest of the one style element that the editor adds: its table's, for columns that can be made wider."""
_ATTRIBUTE: Final = f"sha256-{b64encode(sha256(b'text-decoration:underline').digest()).decode()}"
"""The digest of the one style attribute that it writes: that of words in a hint about syntax."""


def editor_page(request: Request) -> Response:
    """YASGUI with the example queries beside it; it opens with the query of the address, if there is one."""
    built: Built | None = request.app.state.built["sparql"]
    data = service_of(request).discovery.editor_data()
    given = request.query_params.get("query")
    if built is None:
        opening = given if given is not None else data["examples"][0]["query"]
        return page("sparql_plain", {"given": opening, "examples": data["examples"], "formats": _FORMATS})
    values = {"built": built, "opening": json.dumps({**data, "given": given, "base": BASE})}
    return page("sparql", values, policy=_policy)


def _policy(_nonce: str) -> str:
    """Scripts and styles come from files alone, but for two styles that are known by their digests."""
    return (
        f"default-src 'none'; script-src 'self'; style-src 'self' '{_ELEMENT}'; "
        f"style-src-attr 'unsafe-hashes' '{_ATTRIBUTE}'; font-src 'self' data:; img-src 'self' data:; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
