"""Codes of other schemes: how they are called, and the ways in which people write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from symptomgraph.vocab import CODES, SCHEMA

_NAMES: Final = {"HP": "HPO", "MESH": "MeSH", "ICD10CM": "ICD-10-CM", "RXNORM": "RxNorm"}
_ALIASES: Final = {"HP": ("hpo",), "ICD10CM": ("icd10",)}
_BARE: Final = frozenset({"MESH", "ICD10CM", "RXNORM"})
"""Schemes whose codes are commonly written without their prefix."""
_SEPARATORS: Final = re.compile(r"[\s:_\-]+")


def scheme_and_code(iri: str) -> tuple[str, str]:
    """The scheme's name and the code as that scheme writes it: HPO and HP:0001945, MeSH and D005334.

    An IRI of no known scheme is its own code, of the scheme that is its namespace.
    """
    for prefix, namespace in CODES.items():
        if iri.startswith(namespace):
            local = iri.removeprefix(namespace)
            return _NAMES.get(prefix, prefix), local if prefix in _BARE else f"{prefix}:{local}"
    if iri.startswith(SCHEMA):
        return "schema.org", iri.removeprefix(SCHEMA)
    return iri[: max(iri.rfind("#"), iri.rfind("/")) + 1], iri


def spellings(iri: str) -> Iterator[str]:
    """The keys under which the code of an IRI is found: those of `code_key` for each way of writing it."""
    yield iri
    for prefix, namespace in CODES.items():
        if iri.startswith(namespace):
            local = iri.removeprefix(namespace)
            yield from (code_key(name + local) for name in (prefix, *_ALIASES.get(prefix, ())))
            if local[:1].isalpha():
                yield code_key(local)


def code_key(text: str) -> str:
    """The text without case and separators: "MeSH D005334", "mesh:D005334" and "MESH_D005334" have the same."""
    return _SEPARATORS.sub("", text).casefold()
