"""What the graph says of one resource, with as much around it as a reader needs to understand it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import pyoxigraph as ox

from symptomgraph.store import GraphFormat, Iri, Query, ResultFormat, Store, read_query
from symptomgraph.vocab import BASE, RDF, RDFS, WARNING_SIGN, curie

_LABEL: Final = ox.NamedNode(RDFS + "label")
_TYPE: Final = ox.NamedNode(RDF + "type")
_HOPS: Final = 3
"""From a claim to the passage that makes it, on to its section, and on to its article."""


@dataclass(frozen=True, slots=True)
class Term:
    """A vocabulary, a scheme, a term of the one or a member of the other."""

    iri: str
    label: str
    meaning: str | None
    types: tuple[str, ...]


def exists(store: Store, iri: str) -> bool:
    """Whether the graph says anything of the resource; raises BadId for what is no IRI."""
    return store.ask(_query("exists"), {"asked": [Iri(iri)]})


def described(store: Store, iri: str) -> list[ox.Triple]:
    """The concise bounded description of a resource and of what belongs to it, and labels for all that they name.

    Its own triples come first, blank nodes behind what leads to them. To a concept belong its claims and warning signs,
    to an article its sections and passages, to a passage what it says, to a scheme its members.
    """
    wanted = [iri, *sorted(set(_related(store, "belonging", iri)) - {iri})]
    triples = _triples(store, "describe", wanted)
    for _ in range(_HOPS):
        triples |= _triples(store, "labels", _unlabelled(triples))
    return list(_in_reading_order(triples, wanted))


def warning_signs_at(store: Store, iri: str) -> tuple[str, ...]:
    """The ids of the warning signs that belong to a concept, a passage or an article, in no particular order."""
    found = (*_related(store, "belonging", iri), *_related(store, "signs-of-article", iri))
    return tuple(curie(one) for one in dict.fromkeys(found) if one.startswith(WARNING_SIGN))


def names_of(store: Store, iris: Sequence[str]) -> dict[str, str]:
    """What classes and properties are called, by IRI; without those that have no name."""
    told = (triple for triple in _triples(store, "labels", iris) if triple.predicate == _LABEL)
    return {str(getattr(one.subject, "value", "")): str(getattr(one.object, "value", "")) for one in told}


def terms_of(store: Store, iri: str) -> list[Term]:
    """A vocabulary or scheme with what it defines, itself first, the rest by label; empty for anything else."""
    rows = store.select(_query("terms"), {"asked": [Iri(iri)]})
    found: dict[str, Term] = {}
    types: dict[str, set[str]] = defaultdict(set)
    for row in sorted(rows, key=lambda row: (row["term"] != iri, str(row["label"]).casefold(), str(row["term"]))):
        name, meaning = str(row["term"]), row["meaning"]
        types[name].add(str(row["type"] or ""))
        found.setdefault(name, Term(name, str(row["label"]), None if meaning is None else str(meaning), ()))
    return [Term(one.iri, one.label, one.meaning, tuple(sorted(types[one.iri] - {""}))) for one in found.values()]


def _related(store: Store, name: str, iri: str) -> list[str]:
    return [str(row["related"]) for row in store.select(_query(name), {"asked": [Iri(iri)]})]


def _query(name: str) -> Query:
    return read_query("symptomgraph.profiles", name)


def _triples(store: Store, name: str, iris: Sequence[str]) -> set[ox.Triple]:
    """The triples that a question constructs; no look-up for no resource."""
    if not iris:
        return set()
    text = _query(name).bind({"asked": [Iri(iri) for iri in iris]})
    content = store.answer(text, ResultFormat.JSON, GraphFormat.NTRIPLES)
    return {quad.triple for quad in ox.parse(content, format=ox.RdfFormat.N_TRIPLES)}


def _unlabelled(triples: Iterable[ox.Triple]) -> list[str]:
    """The resources of this graph that are named but not described, but for classes and properties."""
    given = [triple for triple in triples if triple.predicate != _TYPE]
    named = {triple.object.value for triple in given if isinstance(triple.object, ox.NamedNode)}
    ours = {iri for iri in named if iri.startswith(BASE)}
    return sorted(ours - {triple.subject.value for triple in given if isinstance(triple.subject, ox.NamedNode)})


def _in_reading_order(triples: Iterable[ox.Triple], first: Sequence[str]) -> Iterator[ox.Triple]:
    """By subject: those given first, then the others by IRI, each followed by the blank nodes that it leads to."""
    about: dict[object, list[ox.Triple]] = defaultdict(list)
    for triple in sorted(triples, key=str):
        about[triple.subject].append(triple)

    def follow(subject: object) -> Iterator[ox.Triple]:
        found = about.pop(subject, [])
        yield from found
        for triple in found:
            if isinstance(triple.object, ox.BlankNode):
                yield from follow(triple.object)

    for iri in first:
        yield from follow(ox.NamedNode(iri))
    for subject in sorted(about, key=lambda one: (not isinstance(one, ox.NamedNode), str(one))):
        yield from follow(subject)
