"""What pages of linked data show: claims with the passages behind them, and warning signs, looked up in batches."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from symptomgraph import profiles, questions
from symptomgraph.model.domain import Claim, Concept, Evidence, Passage, Section, WarningSign
from symptomgraph.questions import Graph
from symptomgraph.vocab import BASE, expand


@dataclass(frozen=True, slots=True)
class Said:
    """One piece of evidence, with its passage and section where it has them, and the earlier ones it leans on."""

    evidence: Evidence
    passage: Passage | None
    section: Section | None
    context: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class ClaimView:
    """A claim with its evidence, in document order."""

    claim: Claim
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class SignView:
    """A warning sign with the care level that it warrants and its evidence."""

    sign: WarningSign
    level: Concept | None
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Claims of one relation, and what the relation is called."""

    relation: str
    name: str
    claims: tuple[ClaimView, ...]


def href(compact: str) -> str:
    """The address on this server of an id of its own; elsewhere the IRI itself."""
    iri = expand(compact) or compact
    return f"/{iri.removeprefix(BASE).partition('#')[0]}" if iri.startswith(BASE) else iri


def claim_views(graph: Graph, ids: Sequence[str]) -> tuple[ClaimView, ...]:
    """The claims with these ids, in their order, without those that the graph does not hold; four SELECTs."""
    found = [one for one in questions.claims(graph, ids) if one]
    said = _said(graph, [one.id for one in found])
    return tuple(ClaimView(claim, told) for claim, told in zip(found, said, strict=True))


def sign_views(graph: Graph, iri: str) -> tuple[SignView, ...]:
    """The warning signs that belong to a concept, passage or article, the most pressing first."""
    found = [one for one in questions.warning_signs(graph, profiles.warning_signs_at(graph.store, iri)) if one]
    return views_of_signs(graph, found)


def views_of_signs(graph: Graph, signs: Sequence[WarningSign]) -> tuple[SignView, ...]:
    """The warning signs with their levels and evidence, the most pressing first, then by label."""
    said = _said(graph, [one.id for one in signs])
    levels = {one.id: one for one in questions.concepts(graph, [sign.care_level for sign in signs]) if one}
    views = [SignView(sign, levels.get(sign.care_level), told) for sign, told in zip(signs, said, strict=True)]
    return tuple(sorted(views, key=lambda one: (-((one.level and one.level.rank) or 0), one.sign.label.casefold())))


def groups(graph: Graph, views: Iterable[ClaimView]) -> tuple[Group, ...]:
    """The claims by relation, the relations by name; one look-up."""
    by_relation: dict[str, list[ClaimView]] = defaultdict(list)
    for view in views:
        by_relation[view.claim.predicate].append(view)
    names = profiles.names_of(graph.store, [expand(relation) or relation for relation in by_relation])
    found = (
        Group(relation, names.get(expand(relation) or "", relation.partition(":")[2]), tuple(claims))
        for relation, claims in by_relation.items()
    )
    return tuple(sorted(found, key=lambda group: group.name))


def _said(graph: Graph, ids: Sequence[str]) -> list[tuple[Said, ...]]:
    told = questions.evidence(graph, ids)
    wanted = dict.fromkeys(passage for one in told for passage in _passages(one))
    passages = {one.id: one for one in questions.passages(graph, list(wanted)) if one}
    asked = list(dict.fromkeys(one.section for one in passages.values()))
    sections = {one.id: one for one in questions.sections(graph, asked) if one}

    def views(evidence: Iterable[Evidence]) -> tuple[Said, ...]:
        return tuple(
            Said(one, passage, sections.get(passage.section) if passage else None, views(one.context))
            for one in evidence
            for passage in [passages.get(one.passage or "")]
        )

    return [views(one) for one in told]


def _passages(evidence: Iterable[Evidence]) -> Iterator[str]:
    for one in evidence:
        if one.passage:
            yield one.passage
        yield from _passages(one.context)
