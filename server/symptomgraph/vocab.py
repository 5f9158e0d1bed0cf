"""Namespaces, and compact IRIs such as `concept:fever` and `passage:back-warmth/28`.

Two laws hold: `expand(curie(iri)) == iri` wherever an IRI has a compact form, and `curie(expand(c)) == c` for every
compact IRI that expands. There is one compact form to an IRI, so that compact IRIs can be compared as text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

BASE: Final = "https://w3id.org/symptomgraph/"
SG: Final = BASE + "vocab#"
SHAPES: Final = BASE + "shapes#"
ARTICLE: Final = BASE + "article/"
CONCEPT: Final = BASE + "concept/"
CLAIM: Final = BASE + "claim/"
WARNING_SIGN: Final = BASE + "warning-sign/"
SCHEME: Final = BASE + "scheme/"
GRAPH: Final = BASE + "graph/"
"""Named graphs: one per source file, by its path below the ontology folder; they have no compact form."""

VALUES: Final = (
    "modality", "frequency", "severity", "persistence", "extent", "timing",
    "scope", "occurrence", "significance", "quality", "reason",
)  # fmt: skip
"""The prefixes of qualifier values: `modality:possible` is `BASE + "modality/possible"`."""

DCTERMS: Final = "http://purl.org/dc/terms/"
OA: Final = "http://www.w3.org/ns/oa#"
OBO: Final = "http://purl.obolibrary.org/obo/"
OWL: Final = "http://www.w3.org/2002/07/owl#"
PROV: Final = "http://www.w3.org/ns/prov#"
RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS: Final = "http://www.w3.org/2000/01/rdf-schema#"
SCHEMA: Final = "http://schema.org/"
SH: Final = "http://www.w3.org/ns/shacl#"
SKOS: Final = "http://www.w3.org/2004/02/skos/core#"
XSD: Final = "http://www.w3.org/2001/XMLSchema#"

CODES: Final[Mapping[str, str]] = MappingProxyType(
    {name: f"{OBO}{name}_" for name in ("HP", "MONDO", "UBERON", "DOID", "SYMP", "OGMS", "ECO")}
    | {
        "MESH": "http://id.nlm.nih.gov/mesh/",
        "ICD10CM": "http://purl.bioontology.org/ontology/ICD10CM/",
        "RXNORM": "http://purl.bioontology.org/ontology/RXNORM/",
    }
)
"""The code systems to which concepts are mapped."""

PREFIXES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "sg": SG,
        "shs": SHAPES,
        "article": ARTICLE,
        "concept": CONCEPT,
        "claim": CLAIM,
        "warning-sign": WARNING_SIGN,
        "scheme": SCHEME,
        **{name: f"{BASE}{name}/" for name in VALUES},
        "biolink": "https://w3id.org/biolink/vocab/",
        "dcterms": DCTERMS,
        "oa": OA,
        "owl": OWL,
        "prov": PROV,
        "rdf": RDF,
        "rdfs": RDFS,
        "schema": SCHEMA,
        "sh": SH,
        "skos": SKOS,
        "vann": "http://purl.org/vocab/vann/",
        "xsd": XSD,
        **CODES,
    }
)
"""Prefixes as Turtle and SPARQL declare them. `section:` and `passage:` are no plain prefixes and stand apart."""

_PARTS: Final = ("section", "passage")
_LOCAL: Final = re.compile(r"\w(?:[\w.-]*[\w-])?")
_PART: Final = re.compile(r"(?P<slug>\w(?:[\w.-]*[\w-])?)/(?:(?P<part>[a-z]+)/)?(?P<number>[1-9][0-9]*)")


def curie(iri: str) -> str:
    """The compact form of an IRI, or the IRI itself where none fits."""
    return _compact(iri) or iri


def expand(compact: str) -> str | None:
    """The IRI of a compact IRI; None where the prefix is unknown or what follows it is not of the prefix's form."""
    prefix, colon, local = compact.partition(":")
    if not colon:
        return None
    if prefix in _PARTS:
        match = _PART.fullmatch(local)
        if match is None or match["part"]:
            return None
        return f"{ARTICLE}{match['slug']}/{prefix}/{match['number']}"
    namespace = PREFIXES.get(prefix)
    return namespace + local if namespace and _LOCAL.fullmatch(local) else None


@lru_cache(maxsize=65536)
def _compact(iri: str) -> str | None:
    if iri.startswith(ARTICLE):
        match = _PART.fullmatch(iri, len(ARTICLE))
        if match and match["part"] in _PARTS:
            return f"{match['part']}:{match['slug']}/{match['number']}"
    for prefix, namespace in PREFIXES.items():
        if iri.startswith(namespace) and _LOCAL.fullmatch(iri, len(namespace)):
            return f"{prefix}:{iri[len(namespace) :]}"
    return None
