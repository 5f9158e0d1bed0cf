"""What lists can be narrowed to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeVar

from strawberry import UNSET

from symptomgraph.gql.context import Context
from symptomgraph.gql.describe import attribute, described_input
from symptomgraph.gql.types.scalars import ConceptRef
from symptomgraph.model import domain, filters
from symptomgraph.model.domain import ConceptKind, Modality, Occurrence
from symptomgraph.questions.bounds import require_bounds
from symptomgraph.vocab import curie

MAX_FILTERED: Final = 50
CAUSING: Final = (ConceptKind.CAUSE, ConceptKind.PROCESS, ConceptKind.CONDITION)
"""What something else can come from."""

T = TypeVar("T")


@described_input
class SymptomFilter:
    """Conditions by symptoms. Narrower symptoms count for broader ones; several fields must all be met."""

    all: list[ConceptRef] | None = attribute("The condition is tied to every one of these.", default=UNSET)
    any: list[ConceptRef] | None = attribute("The condition is tied to at least one of these.", default=UNSET)
    none: list[ConceptRef] | None = attribute("The condition is tied to none of these.", default=UNSET)


@described_input
class ConditionFilter:
    """Which conditions are wanted. An empty list asks for nothing; fields that ask for something must all be met.

    Several values in one field are alternatives. Narrower concepts count for broader ones, negated claims do not count.
    `articles` and `modalities` say which claims and warning signs count for the other fields, too.
    """

    symptoms: SymptomFilter | None = attribute("By the symptoms that claims tie them to.", default=UNSET)
    causes: list[ConceptRef] | None = attribute(
        "Caused by one of these causes, processes or conditions.", default=UNSET
    )
    body_sites: list[ConceptRef] | None = attribute("Acting on one of these parts of the body.", default=UNSET)
    interventions: list[ConceptRef] | None = attribute("Relieved by one of these, or calling for it.", default=UNSET)
    care_levels: list[ConceptRef] | None = attribute(
        "Pointed to by a warning sign that calls for one of these care levels.", default=UNSET
    )
    kinds: list[ConceptKind] | None = attribute("Having one of these roles, too.", default=UNSET)
    articles: list[str] | None = attribute("Spoken of by one of these articles, by id or slug.", default=UNSET)
    modalities: list[Modality] | None = attribute("Spoken of in one of these ways.", default=UNSET)
    occurrences: list[Occurrence] | None = attribute("Said to be as common as one of these.", default=UNSET)


@described_input
class ConceptFilter:
    """Which symptoms, causes or interventions are wanted. An empty list asks for nothing; all that ask must be met.

    Several values in one field are alternatives. Narrower concepts count for broader ones, negated claims do not count.
    `articles` and `modalities` say which claims count for the other fields, too.
    """

    conditions: list[ConceptRef] | None = attribute(
        "Of one of these conditions: its symptoms, what it causes, what causes or relieves it, or it calls for.",
        default=UNSET,
    )
    causes: list[ConceptRef] | None = attribute(
        "Caused by one of these causes, processes or conditions.", default=UNSET
    )
    interventions: list[ConceptRef] | None = attribute("Relieved by one of these.", default=UNSET)
    kinds: list[ConceptKind] | None = attribute("Having one of these roles, too.", default=UNSET)
    articles: list[str] | None = attribute("Spoken of by one of these articles, by id or slug.", default=UNSET)
    modalities: list[Modality] | None = attribute("Spoken of in one of these ways.", default=UNSET)
    occurrences: list[Occurrence] | None = attribute("Said to be as common as one of these.", default=UNSET)


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
    context: Context, name: str, refs: Sequence[ConceptRef] | None, kinds: tuple[ConceptKind, ...] = ()
) -> tuple[str, ...]:
    """The ids that the references in a field or argument mean, each once.

    Raises UnknownConcept, AmbiguousConcept, and BadInput for too many.
    """
    given = listed(name, refs)
    return tuple(dict.fromkeys(context.graph.lexicon.resolve(ref, kinds) for ref in given))


def listed(name: str, values: Sequence[T] | None) -> Sequence[T]:
    """The members of a list in a filter, none where it is not given; raises BadInput for too many."""
    given = values or ()
    require_bounds(name, len(given), 0, MAX_FILTERED)
    return given


def wanted_conditions(context: Context, wanted: ConditionFilter | None) -> filters.ConceptFilter:
    """The filter with ids for references."""
    if not wanted:
        return filters.ConceptFilter()
    by = wanted.symptoms or SymptomFilter()
    return filters.ConceptFilter(
        symptoms_all=resolved(context, "all", by.all, (ConceptKind.SYMPTOM,)),
        symptoms_any=resolved(context, "any", by.any, (ConceptKind.SYMPTOM,)),
        symptoms_none=resolved(context, "none", by.none, (ConceptKind.SYMPTOM,)),
        causes=resolved(context, "causes", wanted.causes, CAUSING),
        body_sites=resolved(context, "bodySites", wanted.body_sites, (ConceptKind.BODY_SITE,)),
        interventions=resolved(context, "interventions", wanted.interventions, (ConceptKind.INTERVENTION,)),
        care_levels=resolved(context, "careLevels", wanted.care_levels, (ConceptKind.CARE_LEVEL,)),
        kinds=tuple(wanted.kinds or ()),
        articles=_articles(wanted.articles),
        modalities=tuple(wanted.modalities or ()),
        occurrences=tuple(wanted.occurrences or ()),
    )


def wanted_concepts(context: Context, wanted: ConceptFilter | None) -> filters.ConceptFilter:
    """The filter with ids for references."""
    if not wanted:
        return filters.ConceptFilter()
    return filters.ConceptFilter(
        conditions=resolved(context, "conditions", wanted.conditions, (ConceptKind.CONDITION,)),
        causes=resolved(context, "causes", wanted.causes, CAUSING),
        interventions=resolved(context, "interventions", wanted.interventions, (ConceptKind.INTERVENTION,)),
        kinds=tuple(wanted.kinds or ()),
        articles=_articles(wanted.articles),
        modalities=tuple(wanted.modalities or ()),
        occurrences=tuple(wanted.occurrences or ()),
    )


def wanted_claims(context: Context, wanted: ClaimFilter | None) -> domain.ClaimFilter:
    """The filter with ids for references."""
    if not wanted:
        return domain.ClaimFilter()
    return domain.ClaimFilter(
        subjects=resolved(context, "subjects", wanted.subjects),
        predicates=tuple(map(predicate_id, listed("predicates", wanted.predicates))),
        objects=resolved(context, "objects", wanted.objects),
        concepts=resolved(context, "concepts", wanted.concepts),
        articles=_articles(wanted.articles),
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


def _articles(refs: Sequence[str] | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(article_id, listed("articles", refs))))


def _is_given(value: object) -> bool:
    return value is not None and value is not UNSET
