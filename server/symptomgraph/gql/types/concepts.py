"""Concepts: what articles speak of. One interface, one type per role."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated, Self

import strawberry
from strawberry import UNSET

from symptomgraph import questions
from symptomgraph.gql.context import Level, linked, pick
from symptomgraph.gql.describe import attribute, described, field, interface
from symptomgraph.gql.types.connections import After, Before, Connection, First, Last, connections, part
from symptomgraph.gql.types.nodes import Language, Term
from symptomgraph.gql.types.roles import ClaimRole
from symptomgraph.model import domain
from symptomgraph.model.domain import ConceptKind, MappingMatch

if TYPE_CHECKING:
    from symptomgraph.gql.types.claims import Claim

LazyClaim = Annotated["Claim", strawberry.lazy("symptomgraph.gql.types.claims")]


@described
class Mapping:
    """A concept's counterpart in another coding scheme."""

    scheme: str = attribute("The coding scheme, such as `HP` or `ICD10CM`.")
    code: str = attribute("The code with its prefix, such as `HP:0001945`.")
    match: MappingMatch = attribute("How closely the code means the same as the concept.")
    iri: str = attribute("The full IRI of the code.")


@interface
class Concept(Term):
    """Something that articles speak of, in one role or several.

    Where a field promises a role (`condition`, `symptoms`, ...) its type is the one of that role. Elsewhere it is the
    first of the concept's `kinds`.
    """

    value: strawberry.Private[domain.Concept]
    level: strawberry.Private[Level[domain.Concept]]
    slug: str = attribute("The last part of the id, without `concept:`.")
    kind: ConceptKind = attribute("The first of `kinds`.")
    kinds: list[ConceptKind] = attribute("Every role that the concept has, in the order of the enum.")
    definition: str = attribute("What the concept is, in a sentence of our own.")

    @classmethod
    def of(cls, value: domain.Concept, level: Level[domain.Concept]) -> Self:
        """The view of a concept in this type's role."""
        return cls(
            value=value,
            level=level,
            id=strawberry.ID(value.id),
            iri=value.iri,
            slug=value.slug,
            kind=value.kinds[0],
            kinds=list(value.kinds),
            definition=value.definition or "",
        )

    def label_in(self, language: str | None) -> str:
        """The preferred label in the language, or the preferred one of all."""
        if language is None:
            return self.value.label
        return next(iter(_in(self.value.labels, language)), self.value.label)

    @field
    def synonyms(self, lang: Language = UNSET) -> list[str]:
        """Other words for it, among them those that lay people use; all of them where no language is given."""
        if not lang:
            return [synonym.text for synonym in self.value.synonyms]
        return list(_in(self.value.synonyms, lang))

    @field
    def broader(self) -> list[Concept]:
        """The concepts that take this one in, one step up."""
        return pick(self.level.once(linked, questions.concepts, _broader), self.value.broader)

    @field
    def narrower(self) -> list[Concept]:
        """The concepts that this one takes in, one step down."""
        return pick(self.level.once(linked, questions.concepts, _narrower), self.value.narrower)

    @field
    def mappings(self) -> list[Mapping]:
        """Codes for it in other schemes."""
        return [Mapping(scheme=m.scheme, code=m.code, match=m.match, iri=m.iri) for m in self.value.mappings]

    @field
    def claims(
        self,
        role: Annotated[
            ClaimRole, strawberry.argument(description="On which side of the claims the concept is to stand.")
        ] = ClaimRole.ANY,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Connection[LazyClaim]:
        """What the articles say about the concept, in the order in which they say it."""
        return self.level.once(_claims, role, part(first, after, last, before))[self.value.id]


def _in(labels: Iterable[domain.Label], language: str) -> Iterator[str]:
    """The texts in a language; `en` takes in `en-GB`, and `en-GB` falls back to `en`."""
    wanted = language.lower().split("-")
    for label in labels:
        given = label.language.lower().split("-")
        if wanted[: len(given)] == given or given[: len(wanted)] == wanted:
            yield label.text


def _broader(value: domain.Concept) -> tuple[str, ...]:
    return value.broader


def _narrower(value: domain.Concept) -> tuple[str, ...]:
    return value.narrower


def _claims(
    level: Level[domain.Concept], role: ClaimRole, wanted: domain.PageArguments
) -> dict[str, Connection[Claim]]:
    ids = [value.id for value in level.values]
    sides = [level.context.load(question, ids) for question in _CLAIMS[role]]
    lists = {key: tuple(dict.fromkeys(claim for side in sides for claim in side.get(key, ()))) for key in ids}
    return connections(level.context, f"claims {role.value}", lists, wanted, questions.claims)


_CLAIMS = {
    ClaimRole.SUBJECT: (questions.claims_by_subject,),
    ClaimRole.OBJECT: (questions.claims_by_object,),
    ClaimRole.ANY: (questions.claims_by_subject, questions.claims_by_object),
}
