"""What lists can be narrowed to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TypeVar

from strawberry import UNSET

from symptomgraph import questions
from symptomgraph.gql.context import Context
from symptomgraph.gql.describe import attribute, described_input
from symptomgraph.gql.types.scalars import ConceptRef
from symptomgraph.model import domain
from symptomgraph.model.domain import ConceptKind, Modality, Page, PageArguments, SymptomMatch
from symptomgraph.vocab import curie

T = TypeVar("T")


@described_input
class SymptomFilter:
    """Conditions by symptoms. Narrower symptoms count for broader ones; several fields must all be met."""

    all: list[ConceptRef] | None = attribute("The condition is tied to every one of these.", default=UNSET)
    any: list[ConceptRef] | None = attribute("The condition is tied to at least one of these.", default=UNSET)
    none: list[ConceptRef] | None = attribute("The condition is tied to none of these.", default=UNSET)


@described_input
class ConditionFilter:
    """Which conditions are wanted."""

    symptoms: SymptomFilter | None = attribute("By the symptoms that claims tie them to.", default=UNSET)


@described_input
class ClaimFilter:
    """Which claims are wanted. Several values in one field are alternatives; several fields must all be met."""

    subjects: list[ConceptRef] | None = attribute("Claims about these concepts.", default=UNSET)
    predicates: list[str] | None = attribute(
        "Claims with these relations, such as `sg:hasSymptom` or `hasSymptom`.", default=UNSET
    )
    objects: list[ConceptRef] | None = attribute("Claims with these concepts as object.", default=UNSET)
    concepts: list[ConceptRef] | None = attribute("Claims with these concepts as subject or object.", default=UNSET)
    articles: list[str] | None = attribute("Claims of these articles, by id or slug.", default=UNSET)
    modalities: list[Modality] | None = attribute("Claims that the text makes in one of these ways.", default=UNSET)
    negated: bool | None = attribute("Claims that something is not so, or only others.", default=UNSET)


def resolved(
    context: Context, refs: Iterable[ConceptRef] | None, kinds: tuple[ConceptKind, ...] = ()
) -> tuple[str, ...]:
    """The ids that references mean, each once; raises UnknownConcept or AmbiguousConcept."""
    return tuple(dict.fromkeys(context.graph.lexicon.resolve(ref, kinds) for ref in refs or ()))


def wanted_conditions(context: Context, wanted: ConditionFilter | None) -> tuple[str, ...] | None:
    """The ids of the conditions that the filter lets through; None where it asks for nothing."""
    by = wanted.symptoms if wanted else None
    if not by or not any(map(_is_given, (by.all, by.any, by.none))):
        return None
    found: dict[str, None] | None = None
    for refs, match in ((by.all, SymptomMatch.ALL), (by.any, SymptomMatch.ANY)):
        if _is_given(refs):
            tied = _tied(context, refs or (), match)
            found = tied if found is None else {key: None for key in found if key in tied}
    if found is None:
        found = dict.fromkeys(
            _every(lambda part: questions.concepts_page(context.graph, (ConceptKind.CONDITION,), part))
        )
    without = _tied(context, by.none or [], SymptomMatch.ANY)
    return tuple(key for key in found if key not in without)


def wanted_claims(context: Context, wanted: ClaimFilter | None) -> domain.ClaimFilter:
    """The filter with ids for references."""
    if not wanted:
        return domain.ClaimFilter()
    return domain.ClaimFilter(
        subjects=resolved(context, wanted.subjects),
        predicates=tuple(map(predicate_id, wanted.predicates or ())),
        objects=resolved(context, wanted.objects),
        concepts=resolved(context, wanted.concepts),
        articles=tuple(map(article_id, wanted.articles or ())),
        modalities=tuple(wanted.modalities or ()),
        negated=wanted.negated if _is_given(wanted.negated) else None,
    )


def article_id(ref: str) -> str:
    """The id of the article that an id, an IRI or a slug means."""
    compact = curie(ref)
    return compact if ":" in compact else f"article:{compact}"


def predicate_id(ref: str) -> str:
    """The compact IRI of the relation that a compact or full IRI or a bare name means."""
    compact = curie(ref)
    return compact if ":" in compact else f"sg:{compact}"


def _tied(context: Context, refs: Iterable[ConceptRef], match: SymptomMatch) -> dict[str, None]:
    symptoms = resolved(context, refs, (ConceptKind.SYMPTOM,))
    if not symptoms:
        return {}
    shared = _every(partial(questions.shared_conditions, context.graph, symptoms, match))
    return {one.condition: None for one in shared}


def _is_given(value: object) -> bool:
    return value is not None and value is not UNSET


def _every(page: Callable[[PageArguments], Page[T]]) -> Iterator[T]:
    """The members of all pages of a list."""
    after: str | None = None
    while True:
        found = page(PageArguments(first=questions.MAX_FIRST, after=after))
        yield from found.nodes
        if not found.has_next_page:
            return
        after = found.edges[-1].cursor
