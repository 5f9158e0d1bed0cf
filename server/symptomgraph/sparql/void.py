"""What the graph holds, in numbers, as VoID says it: https://www.w3.org/TR/void/, sections 1 to 4.

Partitions by class and property carry the classes and datatypes that the property leads to, as editors expect that
complete queries from them (`void-ext` is http://ldf.fi/void-ext, for datatypes).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain
from typing import Final
from urllib.parse import quote

import pyoxigraph as ox

from symptomgraph.sparql.statements import TYPE, Pair, each, english, iris, moment, statements
from symptomgraph.store import Row, Store, read_query
from symptomgraph.vocab import BASE, DCTERMS, OWL, PREFIXES, curie

VOID: Final = "http://rdfs.org/ns/void#"
VOID_EXT: Final = "http://ldf.fi/void-ext#"
DOCUMENT: Final = BASE + ".well-known/void"
DATASET: Final = DOCUMENT + "#dataset"

_COUNTS: Final = ("triples", "entities", "distinctSubjects", "distinctObjects", "properties", "classes")
_DESCRIPTION: Final = (
    "What health articles say about causes, conditions, symptoms and interventions: claims, each with the sentence "
    "that makes it, the concepts that they are about, and what follows from them."
)


def dataset(store: Store) -> Iterator[ox.Triple]:
    """The dataset with its partitions by class and property."""
    classes, properties = _rows(store, "void-classes"), _rows(store, "void-properties")
    examples = _rows(store, "void-example-resources")
    size = {**_rows(store, "void-dataset")[0], **_rows(store, "void-entities")[0], "classes": len(classes)}
    info = store.snapshot
    yield from statements(
        DATASET,
        *each(TYPE, iris(VOID + "Dataset")),
        (DCTERMS + "title", english("Symptomgraph")),
        (DCTERMS + "description", english(_DESCRIPTION)),
        (DCTERMS + "identifier", ox.Literal(info.id)),
        (DCTERMS + "modified", moment(info.created_at)),
        (OWL + "versionInfo", ox.Literal(info.version)),
        *each(DCTERMS + "license", iris(*(_text(row, "license") for row in _rows(store, "void-licenses")))),
        *_counts(size),
        (VOID + "uriSpace", ox.Literal(BASE)),
        *each(VOID + "vocabulary", iris(*_vocabularies([*classes, *properties]))),
        *each(VOID + "exampleResource", iris(*(_text(row, "example") for row in examples))),
    )
    yield from _class_partitions(store, classes)
    for row in properties:
        part = _name("property", row["property"])
        yield from statements(DATASET, (VOID + "propertyPartition", ox.NamedNode(part)))
        yield from statements(part, (VOID + "property", _node(row, "property")), *_counts(row))


def graphs(store: Store) -> dict[str, int]:
    """The named graphs of the snapshot by their IRIs, and how many triples each has."""
    return {_text(row, "graph"): int(str(row["triples"])) for row in _rows(store, "void-graphs")}


def _class_partitions(store: Store, classes: Iterable[Row]) -> Iterator[ox.Triple]:
    for row in classes:
        part = _name("class", row["class"])
        yield from statements(DATASET, (VOID + "classPartition", ox.NamedNode(part)))
        yield from statements(part, (VOID + "class", _node(row, "class")), *_counts(row))
    for row in _rows(store, "void-class-properties"):
        whole, part = _name("class", row["class"]), _name("class", row["class"], row["property"])
        yield from statements(whole, (VOID + "propertyPartition", ox.NamedNode(part)))
        yield from statements(part, (VOID + "property", _node(row, "property")), *_counts(row))
    for row in _rows(store, "void-object-classes"):
        yield from _objects(row, "objectClass", VOID + "classPartition", VOID + "class")
    for row in _rows(store, "void-datatypes"):
        yield from _objects(row, "datatype", VOID_EXT + "datatypePartition", VOID_EXT + "datatype")


def _objects(row: Row, kind: str, partition: str, names: str) -> Iterator[ox.Triple]:
    whole = _name("class", row["class"], row["property"])
    part = _name("class", row["class"], row["property"], row[kind])
    yield from statements(whole, (partition, ox.NamedNode(part)))
    yield from statements(part, (names, _node(row, kind)), *_counts(row))


def _counts(row: Row) -> Iterator[Pair]:
    return ((VOID + name, ox.Literal(int(str(row[name])))) for name in _COUNTS if name in row)


def _vocabularies(rows: Iterable[Row]) -> list[str]:
    """The namespaces of the terms, where they are known by a prefix."""
    terms = chain.from_iterable((row.get("class"), row.get("property")) for row in rows)
    prefixes = {curie(str(term)).partition(":")[0] for term in terms if term is not None}
    return sorted(PREFIXES[prefix] for prefix in prefixes if prefix in PREFIXES)


def _name(*parts: object) -> str:
    """The IRI of a partition, which tells what it is a part of."""
    return f"{DOCUMENT}#{'/'.join(_fragment(str(part)) for part in parts)}"


@lru_cache(maxsize=1024)
def _fragment(term: str) -> str:
    return quote(curie(term), safe=":")


def _rows(store: Store, name: str) -> list[Row]:
    return store.select(read_query("symptomgraph.sparql", name))


def _node(row: Row, name: str) -> ox.NamedNode:
    return ox.NamedNode(_text(row, name))


def _text(row: Row, name: str) -> str:
    return str(row[name])
