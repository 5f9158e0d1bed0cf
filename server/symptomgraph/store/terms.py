"""RDF terms as plain values: how batches of keys go into a query, and how rows come out of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from symptomgraph.errors import BadId

_NOT_IN_IRI = re.compile(r'[\x00-\x20<>"{}|^`\\]')
_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r"})


@dataclass(frozen=True, slots=True)
class Iri:
    """An IRI to bind; raises BadId where SPARQL has no way to write it."""

    value: str

    def __post_init__(self) -> None:
        if not self.value or _NOT_IN_IRI.search(self.value):
            raise BadId(
                f"{self.value!r} is not an IRI.",
                fix='Leave out white space and any of these characters: < > " { } | ^ ` \\',
            )


Term = Iri | str | int | bool
"""What can be bound: an IRI, a plain string, an xsd:integer or an xsd:boolean."""

Value = str | int | float | bool | None
"""What comes out: an IRI or string as text, a number, a boolean; None where a variable is unbound.

A blank node comes as text that begins with `_:` and means something within its answer alone.
"""

Row = dict[str, Value]


def render(term: Term) -> str:
    """The term as SPARQL writes it, with everything escaped that could end it."""
    match term:
        case Iri(value):
            return f"<{value}>"
        case bool():
            return "true" if term else "false"
        case int():
            return str(term)
        case str():
            return f'"{term.translate(_ESCAPES)}"'
