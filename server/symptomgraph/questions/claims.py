"""Claims, by id, by what they speak of, and listed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import sha256
from itertools import chain

from symptomgraph.model import domain
from symptomgraph.model.domain import Claim, ClaimFilter, Page, PageArguments, Qualifiers, TimeWindow
from symptomgraph.questions.duration import Duration
from symptomgraph.questions.evidence import nodes
from symptomgraph.questions.facts import Facts, ids_by_key, keys, question, rows_by_key
from symptomgraph.questions.graph import Graph
from symptomgraph.questions.order import in_document_order, natural
from symptomgraph.questions.paging import ALL, page_of
from symptomgraph.questions.statement import statement
from symptomgraph.questions.warning_signs import finding
from symptomgraph.store import Batch
from symptomgraph.vocab import VALUES, curie, expand

EVERY_CLAIM = ClaimFilter()


def claims(graph: Graph, ids: Sequence[str]) -> list[Claim | None]:
    """The claims with these ids, None for one that the graph does not hold; one SELECT."""
    rows = rows_by_key(graph, "claims", "claim", keys(ids, "claim"))
    found = {key: _claim(graph, key, nodes(about)) for key, about in rows.items()}
    return [found.get(key) for key in ids]


def claims_page(graph: Graph, wanted: ClaimFilter = EVERY_CLAIM, arguments: PageArguments = ALL) -> Page[str]:
    """The ids of the claims that the filter lets through, in document order; at most four SELECTs.

    Raises what `page_of` raises.
    """
    name = f"claims-{sha256(repr(wanted).encode()).hexdigest()[:12]}"
    return page_of(graph, name, _let_through(graph, wanted), natural, arguments)


def claims_by_subject(graph: Graph, ids: Sequence[str]) -> list[tuple[str, ...]]:
    """For each concept the ids of the claims about it, in document order; one SELECT."""
    return _listed(graph, "claims-by-subject", "subject", ids, ("concept",))


def claims_by_object(graph: Graph, ids: Sequence[str]) -> list[tuple[str, ...]]:
    """For each concept or qualifier value the ids of the claims with it as object, in document order; one SELECT."""
    return _listed(graph, "claims-by-object", "object", ids, ("concept", *VALUES))


def claims_by_passage(graph: Graph, ids: Sequence[str]) -> list[tuple[str, ...]]:
    """For each passage the ids of the claims that it makes, without those that it is only context of; one SELECT."""
    return _listed(graph, "claims-by-passage", "passage", ids, ("passage",))


def claims_by_article(graph: Graph, ids: Sequence[str]) -> list[tuple[str, ...]]:
    """For each article the ids of the claims that it makes, in document order; one SELECT."""
    return _listed(graph, "claims-by-article", "article", ids, ("article",))


def _listed(graph: Graph, name: str, key: str, ids: Sequence[str], prefixes: Sequence[str]) -> list[tuple[str, ...]]:
    found = ids_by_key(graph, name, (key, "claim"), keys(ids, *prefixes))
    return [in_document_order(found.get(one, ())) for one in ids]


def _let_through(graph: Graph, wanted: ClaimFilter) -> set[str]:
    bindings = _bindings(wanted)
    among = _among(graph, wanted)
    if among is not None:
        bindings["claim"] = keys(sorted(among), "claim")
    rows = graph.store.select(question("claims-listed"), bindings)
    negated = {True, False} if wanted.negated is None else {wanted.negated}
    return {curie(str(row["claim"])) for row in rows if bool(row["negated"]) in negated}


def _among(graph: Graph, wanted: ClaimFilter) -> set[str] | None:
    """The claims that speak of the wanted concepts in the wanted articles; None where neither is asked for."""
    found: list[set[str]] = []
    if wanted.concepts:
        either = claims_by_subject(graph, wanted.concepts) + claims_by_object(graph, wanted.concepts)
        found.append(set(chain.from_iterable(either)))
    if wanted.articles:
        found.append(set(chain.from_iterable(claims_by_article(graph, wanted.articles))))
    return set.intersection(*found) if found else None


def _bindings(wanted: ClaimFilter) -> dict[str, Batch]:
    batches = {
        "subject": keys(wanted.subjects, "concept"),
        "relation": keys(wanted.predicates, "sg", "skos"),
        "object": keys(wanted.objects, "concept", *VALUES),
        "modality": keys([f"modality:{modality}" for modality in wanted.modalities], "modality"),
    }
    return {name: batch for name, batch in batches.items() if batch}


def _claim(graph: Graph, key: str, tree: Mapping[str, Facts]) -> Claim:
    facts = tree[key]
    subject, relation, value = (facts.one_id(f"rdf:{part}") or "" for part in ("subject", "predicate", "object"))
    qualifiers = _qualifiers(graph, facts, tree)
    return Claim(
        id=key,
        iri=expand(key) or key,
        subject=subject,
        predicate=relation,
        object=value,
        statement=statement(
            graph.lexicon.label, (subject, facts.label("sg:verbPhrase") or relation, value), qualifiers
        ),
        qualifiers=qualifiers,
        passages=tuple(sorted(facts.ids("sg:passage"), key=natural)),
    )


def _qualifiers(graph: Graph, facts: Facts, tree: Mapping[str, Facts]) -> Qualifiers:
    by_label = graph.lexicon.sorted
    return Qualifiers(
        modality=facts.member("sg:modality", domain.Modality) or domain.Modality.ASSERTED,
        negated=facts.boolean("sg:negated"),
        frequency=facts.member("sg:frequency", domain.Frequency),
        severity=facts.member("sg:severity", domain.Severity),
        persistence=facts.member("sg:persistence", domain.Persistence),
        extent=facts.member("sg:extent", domain.Extent),
        timing=facts.member("sg:timing", domain.Timing),
        scope=facts.member("sg:scope", domain.Scope),
        body_sites=by_label(facts.ids("sg:bodySite")),
        radiates_to=by_label(facts.ids("sg:radiatesTo")),
        agents=by_label(facts.ids("sg:agent")),
        especially_for=by_label(facts.ids("sg:especiallyFor")),
        used_for=by_label(facts.ids("sg:usedFor")),
        only_without=by_label(facts.ids("sg:onlyWithout")),
        time_windows=_time_windows(facts, tree),
        stop_if=_findings(graph, facts, tree, "sg:stopIf"),
        watch_for=_findings(graph, facts, tree, "sg:watchFor"),
    )


def _time_windows(facts: Facts, tree: Mapping[str, Facts]) -> tuple[TimeWindow, ...]:
    found = (tree[node] for node in facts.texts("sg:timeWindow") if node in tree)
    windows = [
        TimeWindow(_duration(window, "sg:within"), _duration(window, "sg:after"), window.one_id("sg:anchor"))
        for window in found
    ]
    return tuple(sorted(windows, key=lambda one: (one.after or "", one.within or "", one.anchor or "")))


def _duration(window: Facts, name: str) -> str | None:
    return next((str(Duration.parse(text)) for text in window.texts(name)), None)


def _findings(graph: Graph, facts: Facts, tree: Mapping[str, Facts], name: str) -> tuple[domain.TriggerFinding, ...]:
    found = (finding(graph, tree[node]) for node in facts.texts(name) if node in tree)
    return tuple(sorted(found, key=lambda one: (graph.lexicon.sort_key(one.concept), one.qualities)))
