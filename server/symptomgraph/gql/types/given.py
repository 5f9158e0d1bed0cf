"""What a person has, as clients give it and as answers repeat it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import strawberry
from strawberry import UNSET

from symptomgraph import questions
from symptomgraph.gql.context import Context, Level, linked, pick
from symptomgraph.gql.describe import attribute, described, described_input, field
from symptomgraph.gql.types.concepts import Concept
from symptomgraph.gql.types.filters import resolved
from symptomgraph.gql.types.kinds import BodySite
from symptomgraph.gql.types.scalars import ConceptRef
from symptomgraph.lexicon import in_list_order, resolve_finding
from symptomgraph.model import mentions
from symptomgraph.model.domain import ConceptKind, FindingQuality
from symptomgraph.questions.bounds import require_bounds


@described_input
class FindingInput:
    """Something that a person has: a symptom, cause or condition, with what is known of it."""

    concept: ConceptRef = attribute(
        "The symptom, cause or condition. A label may have words for qualifiers: `unexplained weight loss` is weight "
        "loss that is unexplained."
    )
    qualifiers: list[FindingQuality] | None = attribute(
        "What else is known of it, beside what the label says.", default=UNSET
    )
    body_sites: list[ConceptRef] | None = attribute(
        "Where in the body it is; it may be anywhere where nothing is said.", default=UNSET
    )


@described
class Finding:
    """Something that a person has, as it was understood."""

    value: strawberry.Private[mentions.Finding]
    level: strawberry.Private[Level[mentions.Finding]]
    qualifiers: list[FindingQuality] = attribute("What is known of it.")

    @field
    def concept(self) -> Concept:
        """The symptom, cause or condition."""
        concept: Concept = self.level.once(linked, questions.concepts, _concept)[self.value.concept]
        return concept

    @field
    def body_sites(self) -> list[BodySite]:
        """Where in the body it is; it may be anywhere where nothing is said."""
        return pick(self.level.once(linked, questions.concepts, _sites, BodySite.of), self.value.body_sites)


def understood(context: Context, given: Sequence[FindingInput]) -> list[mentions.Finding]:
    """The findings by ids; raises BadInput for none or too many, UnknownConcept and AmbiguousConcept."""
    require_bounds("findings", len(given), 1, questions.MAX_FINDINGS)
    return [_understood(context, one) for one in given]


def given_findings(context: Context, values: Iterable[mentions.Finding]) -> dict[mentions.Finding, Finding]:
    """The views of findings; they form one level."""
    level = Level(context, dict.fromkeys(values))
    return {value: Finding(value=value, level=level, qualifiers=list(value.qualities)) for value in level.values}


def _understood(context: Context, given: FindingInput) -> mentions.Finding:
    meant = resolve_finding(context.graph.lexicon, given.concept)
    qualities = in_list_order((*meant.qualities, *(given.qualifiers or ())))
    sites = resolved(context, "bodySites", given.body_sites, (ConceptKind.BODY_SITE,))
    return mentions.Finding(meant.concept, qualities, sites)


def _concept(value: mentions.Finding) -> tuple[str]:
    return (value.concept,)


def _sites(value: mentions.Finding) -> tuple[str, ...]:
    return value.body_sites
