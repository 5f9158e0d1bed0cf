"""Concepts and the members of the closed lists."""

from __future__ import annotations

from collections.abc import Sequence

from symptomgraph.lexicon import KINDS, MATCHES, scheme_and_code
from symptomgraph.model import domain
from symptomgraph.model.domain import Concept, ConceptKind, ConceptOrder, Page, PageArguments, QualifierValue
from symptomgraph.questions.facts import Facts, keys, question, rows_by_key
from symptomgraph.questions.graph import Graph
from symptomgraph.questions.order import descending
from symptomgraph.questions.paging import ALL, page_of
from symptomgraph.vocab import VALUES, curie, expand


def concepts(graph: Graph, ids: Sequence[str]) -> list[Concept | None]:
    """The concepts with these ids, None for one that the graph does not hold; one SELECT."""
    rows = rows_by_key(graph, "concepts", "concept", keys(ids, "concept"))
    found = {key: _concept(graph, key, Facts(about)) for key, about in rows.items()}
    return [found.get(key) for key in ids]


def qualifier_values(graph: Graph, ids: Sequence[str]) -> list[QualifierValue | None]:
    """The members of closed lists with these ids, None for one that the graph does not hold; one SELECT."""
    rows = rows_by_key(graph, "qualifier-values", "member", keys(ids, *VALUES))
    found = {key: _qualifier_value(key, Facts(about)) for key, about in rows.items()}
    return [found.get(key) for key in ids]


def concepts_page(
    graph: Graph,
    kinds: Sequence[ConceptKind] = (),
    arguments: PageArguments = ALL,
    *,
    order: ConceptOrder = ConceptOrder.LABEL,
    among: Sequence[str] | None = None,
) -> Page[str]:
    """The ids of the concepts that have one of the kinds, and are among the given ones; one SELECT, none by label.

    Raises what `page_of` raises.
    """
    wanted = graph.lexicon.concepts(kinds)
    if among is not None:
        wanted = tuple(set(wanted).intersection(among))
    counts = _claim_counts(graph) if order == ConceptOrder.CLAIMS else {}
    return page_of(
        graph,
        f"concepts-by-{order}-{','.join(sorted(kinds))}",
        wanted,
        lambda concept: "\t".join((descending(counts.get(concept, 0)), *graph.lexicon.sort_key(concept))),
        arguments,
    )


def _claim_counts(graph: Graph) -> dict[str, int]:
    rows = graph.store.select(question("concepts-by-claims"))
    return {curie(str(row["concept"])): int(row["claims"] or 0) for row in rows}


def _concept(graph: Graph, key: str, facts: Facts) -> Concept | None:
    kinds = tuple(kind for iri, kind in KINDS.items() if iri in facts.texts("rdf:type"))
    label = facts.label("skos:prefLabel")
    if not kinds or label is None:
        return None
    return Concept(
        id=key,
        iri=expand(key) or key,
        slug=_local(key),
        kinds=kinds,
        label=label,
        labels=facts.labels("skos:prefLabel"),
        synonyms=facts.labels("skos:altLabel"),
        definition=facts.label("skos:definition"),
        broader=graph.lexicon.sorted(facts.ids("skos:broader")),
        narrower=graph.lexicon.sorted(facts.ids("skos:narrower")),
        mappings=_mappings(facts),
        rank=facts.integer("sg:rank"),
    )


def _mappings(facts: Facts) -> tuple[domain.Mapping, ...]:
    found = (
        domain.Mapping(*scheme_and_code(iri), match, iri)
        for name, match in MATCHES.items()
        for iri in facts.texts(curie(name))
    )
    return tuple(sorted(found))


def _qualifier_value(key: str, facts: Facts) -> QualifierValue | None:
    label = facts.label("skos:prefLabel")
    if label is None:
        return None
    scheme = key.partition(":")[0]
    return QualifierValue(key, expand(key) or key, _local(key), scheme, label, facts.label("skos:definition"))


def _local(compact: str) -> str:
    return compact.partition(":")[2]
