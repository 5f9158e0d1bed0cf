"""JSON-LD 1.1 in the compact form, with names that people know and blank nodes inside of what leads to them.

A property is always written in one way, whatever the other values are: as an array or not, with a language or not.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import pyoxigraph as ox

from symptomgraph.vocab import BASE, DCTERMS, OWL, PREFIXES, PROV, RDF, RDFS, SG, SKOS, VALUES, XSD

_NAMESPACES: Final = (SG, SKOS, DCTERMS, RDF, RDFS, OWL, PROV)
"""Properties of these are called by their local names."""

_IN_ENGLISH: Final = frozenset({
    "prefLabel", "altLabel", "hiddenLabel", "definition", "title", "gist", "label", "comment", "verbPhrase",
    "description",
})  # fmt: skip
_LITERAL: Final = frozenset({
    "ordinal", "start", "end", "digest", "subjectMention", "objectMention", "cue", "mention", "rank",
    "negated", "within", "after", "versionInfo", "created", "language", "source",
})  # fmt: skip
_ONE: Final = frozenset({
    "prefLabel", "definition", "title", "gist", "label", "comment", "verbPhrase", "description", "ordinal",
    "start", "end", "digest", "rank", "negated", "within", "after", "versionInfo", "created", "language",
    "source", "subject", "predicate", "object", "passage", "modality", "frequency", "severity", "persistence",
    "extent", "timing", "scope", "concept", "anchor", "inScheme", "isPartOf", "isDefinedBy", "noClaimReason",
    "evidenceType", "warrants",
})  # fmt: skip
"""Properties that have one value by their shapes; all others have an array, even of one."""

_WHOLE_NUMBER: Final = re.compile(r"0|-?[1-9][0-9]{0,14}")
_LOCAL: Final = re.compile(r"\w[\w./-]*")
_BY_PREFIX: Final = {
    "symptomgraph": BASE,
    **{name: iri for name, iri in PREFIXES.items() if iri[-1] in "#/" and name not in VALUES},
}
"""A plain prefix of JSON-LD ends as namespaces do (section 4.1.5), and has a name that no property is called by."""


def compacted(triples: Sequence[ox.Triple]) -> dict[str, Any]:
    """A document with its context; the subject of the first triple is the first node."""
    return _Writer(triples).document()


class _Writer:
    def __init__(self, triples: Sequence[ox.Triple]) -> None:
        self._about: dict[object, list[ox.Triple]] = defaultdict(list)
        for triple in triples:
            self._about[triple.subject].append(triple)
        uses = Counter(triple.object for triple in triples if isinstance(triple.object, ox.BlankNode))
        self._inside: set[object] = {node for node, times in uses.items() if times == 1 and node in self._about}
        self._written: set[object] = set()
        self._context: dict[str, Any] = {}
        self._terms: dict[str, str] = {}

    def document(self) -> dict[str, Any]:
        nodes = [self._node(subject) for subject in self._about if subject not in self._inside]
        for subject in self._about:
            # What is left are blank nodes that lead to each other in a ring, which begins somewhere.
            if subject not in self._written:
                self._inside.discard(subject)
                nodes.append(self._node(subject))
        return {"@context": {"id": "@id", "type": "@type", **_sorted(self._context)}, "@graph": nodes}

    def _node(self, subject: object) -> dict[str, Any]:
        self._written.add(subject)
        node: dict[str, Any] = {} if subject in self._inside else {"id": self._name(subject)}
        by_property: dict[str, list[ox.Triple]] = defaultdict(list)
        for triple in self._about[subject]:
            by_property[triple.predicate.value].append(triple)
        for iri, found in by_property.items():
            if iri == RDF + "type":
                node["type"] = _one_or_all([self._name(triple.object) for triple in found])
            else:
                self._put(node, iri, found)
        return node

    def _put(self, node: dict[str, Any], iri: str, found: Iterable[ox.Triple]) -> None:
        term = _term(iri)
        if term is None or term in _BY_PREFIX or self._terms.setdefault(term, iri) != iri:
            name = self._compact(iri)
        else:
            name = term
        if term:
            self._context[name] = self._definition(term, iri)
        values = [self._value(term, triple.object) for triple in found]
        node[name] = _one_or_all(values) if term in _ONE else values

    def _definition(self, term: str, iri: str) -> object:
        definition: dict[str, str] = {"@id": self._compact(iri)}
        if term in _IN_ENGLISH:
            definition["@language"] = "en"
        elif term not in _LITERAL:
            definition["@type"] = "@id"
        if term not in _ONE:
            definition["@container"] = "@set"
        return definition if len(definition) > 1 else definition["@id"]

    def _value(self, term: str | None, value: object) -> object:
        if isinstance(value, ox.Literal):
            return self._literal(term, value)
        if value in self._inside:
            return self._node(value)
        name = self._name(value)
        plain = term is not None and term not in _IN_ENGLISH and term not in _LITERAL
        return name if plain else {"id": name}

    def _literal(self, term: str | None, literal: ox.Literal) -> object:
        datatype = literal.datatype.value
        if term in _LITERAL:
            if datatype == XSD + "string":
                return literal.value
            if datatype == XSD + "integer" and _WHOLE_NUMBER.fullmatch(literal.value):
                return int(literal.value)
            if datatype == XSD + "boolean" and literal.value in {"true", "false"}:
                return literal.value == "true"
        if term in _IN_ENGLISH and literal.language == "en":
            return literal.value
        value = {"@value": literal.value}
        if literal.language:
            return value | {"@language": literal.language}
        return value if datatype == XSD + "string" else value | {"@type": self._compact(datatype)}

    def _name(self, term: object) -> str:
        if isinstance(term, ox.NamedNode):
            return self._compact(term.value)
        return str(term)

    def _compact(self, iri: str) -> str:
        """The IRI by its longest prefix, which the context then has."""
        fitting = [item for item in _BY_PREFIX.items() if iri.startswith(item[1])]
        prefix, namespace = max(fitting, key=lambda item: len(item[1]), default=("", ""))
        if not namespace or not _LOCAL.fullmatch(iri, len(namespace)):
            return iri
        self._context[prefix] = namespace
        return f"{prefix}:{iri[len(namespace) :]}"


def _term(iri: str) -> str | None:
    """The local name of a property, where it can be the name of a term."""
    local = next((iri.removeprefix(one) for one in _NAMESPACES if iri.startswith(one)), "")
    return local if local.isidentifier() else None


def _sorted(context: Mapping[str, Any]) -> dict[str, Any]:
    """Prefixes before terms, each by name."""
    return dict(sorted(context.items(), key=lambda item: (item[0] not in _BY_PREFIX, item[0])))


def _one_or_all(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values
