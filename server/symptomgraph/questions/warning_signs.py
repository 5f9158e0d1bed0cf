"""Warning signs and the triggers that make them up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from symptomgraph.model.domain import (
    FindingQuality,
    Modality,
    Page,
    PageArguments,
    Timing,
    Trigger,
    TriggerFinding,
    TriggerGroup,
    TriggerOperator,
    WarningSign,
)
from symptomgraph.questions.evidence import nodes
from symptomgraph.questions.facts import Facts, ids_by_key, keys, question, rows_by_key
from symptomgraph.questions.graph import Graph
from symptomgraph.questions.order import descending, in_document_order, natural
from symptomgraph.questions.paging import ALL, page_of
from symptomgraph.vocab import curie, expand

_OPERATORS = {"sg:allOf": TriggerOperator.ALL_OF, "sg:anyOf": TriggerOperator.ANY_OF}


def warning_signs(graph: Graph, ids: Sequence[str]) -> list[WarningSign | None]:
    """The warning signs with these ids, None for one that the graph does not hold; one SELECT."""
    rows = rows_by_key(graph, "warning-signs", "sign", keys(ids, "warning-sign"))
    found = {key: _warning_sign(graph, key, nodes(about)) for key, about in rows.items()}
    return [found.get(key) for key in ids]


def warning_signs_of(graph: Graph, concepts: Sequence[str]) -> list[tuple[str, ...]]:
    """For each condition or process the ids of the warning signs that point to it, in document order; one SELECT."""
    found = ids_by_key(graph, "warning-signs-of-condition", ("suggested", "sign"), keys(concepts, "concept"))
    return [in_document_order(found.get(key, ())) for key in concepts]


def warning_signs_page(graph: Graph, arguments: PageArguments = ALL) -> Page[str]:
    """The ids of the warning signs, the most pressing first, then by label; one SELECT.

    Raises what `page_of` raises.
    """
    sort_keys: dict[str, str] = {}
    for row in graph.store.select(question("warning-signs-listed")):
        sign, label = curie(str(row["sign"])), str(row["label"]).casefold()
        sort_keys.setdefault(sign, f"{descending(int(row['rank'] or 0))}\t{label}\t{sign}")
    return page_of(graph, "warning-signs", sort_keys, sort_keys.__getitem__, arguments)


def finding(graph: Graph, facts: Facts) -> TriggerFinding:
    """A finding as its properties give it."""
    return TriggerFinding(
        concept=facts.one_id("sg:concept") or "",
        qualities=facts.members("sg:quality", FindingQuality),
        body_sites=graph.lexicon.sorted(facts.ids("sg:bodySite")),
        not_relieved_by=graph.lexicon.sorted(facts.ids("sg:notRelievedBy")),
        mentions=tuple(sorted(facts.texts("sg:mention"))),
    )


def _warning_sign(graph: Graph, key: str, tree: Mapping[str, Facts]) -> WarningSign:
    facts = tree[key]
    return WarningSign(
        id=key,
        iri=expand(key) or key,
        label=facts.label("skos:prefLabel") or key,
        trigger=_group(graph, tree, key),
        modality=facts.member("sg:modality", Modality) or Modality.ASSERTED,
        timing=facts.member("sg:timing", Timing),
        care_level=facts.one_id("sg:warrants") or "",
        suggests=graph.lexicon.sorted(facts.ids("sg:suggests")),
        passages=tuple(sorted(facts.ids("sg:passage"), key=natural)),
    )


def _group(graph: Graph, tree: Mapping[str, Facts], node: str) -> TriggerGroup:
    """The group at a node; one with both kinds of members needs all of the first kind and any of the second."""
    groups = [
        TriggerGroup(operator, _members(graph, tree, tree[node].ids(name)))
        for name, operator in _OPERATORS.items()
        if tree[node].ids(name)
    ]
    if len(groups) == 1:
        return groups[0]
    return TriggerGroup(TriggerOperator.ALL_OF, tuple(member for group in groups for member in _unfolded(group)))


def _unfolded(group: TriggerGroup) -> tuple[Trigger, ...]:
    return group.members if group.operator == TriggerOperator.ALL_OF else (group,)


def _members(graph: Graph, tree: Mapping[str, Facts], children: Sequence[str]) -> tuple[Trigger, ...]:
    """Findings by label and qualities, then groups in the order of their members."""
    members = [
        finding(graph, tree[child]) if tree[child].ids("sg:concept") else _group(graph, tree, child)
        for child in children
        if child in tree
    ]
    return tuple(sorted(members, key=lambda member: _sort_key(graph, member)))


def _sort_key(graph: Graph, trigger: Trigger) -> tuple[bool, str]:
    match trigger:
        case TriggerFinding(concept=concept):
            return False, "\t".join((*graph.lexicon.sort_key(concept), *trigger.qualities))
        case TriggerGroup(members=members):
            return True, "\n".join(_sort_key(graph, member)[1] for member in members)
