"""The forms in which a description is sent: the standard syntaxes of RDF, and JSON-LD that people can read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from enum import StrEnum

import pyoxigraph as ox

from symptomgraph.profiles.jsonld import compacted
from symptomgraph.store.rows import serialize


class Form(StrEnum):
    """The forms of a description, by media type."""

    TURTLE = "text/turtle"
    JSONLD = "application/ld+json"
    NTRIPLES = "application/n-triples"
    RDFXML = "application/rdf+xml"

    @property
    def suffix(self) -> str:
        """How the names of files in this form end."""
        return {Form.TURTLE: "ttl", Form.JSONLD: "jsonld", Form.NTRIPLES: "nt", Form.RDFXML: "rdf"}[self]

    @property
    def called(self) -> str:
        """What the form is called."""
        return {Form.TURTLE: "Turtle", Form.JSONLD: "JSON-LD", Form.NTRIPLES: "N-Triples", Form.RDFXML: "RDF/XML"}[self]


def write(triples: Sequence[ox.Triple], form: Form) -> bytes:
    """The triples in a form, in their order."""
    if form == Form.JSONLD:
        return (json.dumps(compacted(triples), ensure_ascii=False, indent=2) + "\n").encode()
    return serialize(triples, form)
