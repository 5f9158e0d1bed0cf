"""What can be found by its id, and what can be the object of a claim."""

from __future__ import annotations

from typing import Annotated

import strawberry
from strawberry import UNSET

from symptomgraph.gql.describe import attribute, described, field, interface
from symptomgraph.model import domain

Language = Annotated[
    str | None,
    strawberry.argument(
        description="A BCP 47 language tag, such as `en`; without a label in it the preferred one is given."
    ),
]


@interface
class Node:
    """Anything that `node(id:)` finds again by its id."""

    id: strawberry.ID = attribute(
        "A compact IRI, such as `concept:fever` or `passage:back-warmth/28`; the same in every snapshot."
    )


@interface
class Term(Node):
    """What a claim can have as its object: a concept, or a value from one of the closed lists."""

    iri: str = attribute("The full IRI, as SPARQL and RDF dumps have it.")

    @field
    def label(self, lang: Language = UNSET) -> str:
        """The preferred label: the words to show to people."""
        return self.label_in(lang or None)

    def label_in(self, language: str | None) -> str:
        """The label in the language, or the preferred one where there is none."""
        raise NotImplementedError


@described
class QualifierValue(Term):
    """A value from one of the closed lists, such as `occurrence:rare`."""

    value: strawberry.Private[domain.QualifierValue]
    scheme: str = attribute("The list that the value is from, such as `occurrence`.")
    definition: str = attribute("What the value means.")

    @classmethod
    def of(cls, value: domain.QualifierValue, _level: object = None) -> QualifierValue:
        """The view of a value."""
        return cls(
            value=value,
            id=strawberry.ID(value.id),
            iri=value.iri,
            scheme=value.scheme,
            definition=value.definition or "",
        )

    def label_in(self, language: str | None) -> str:  # noqa: ARG002 - the closed lists are in English
        """The label; the closed lists are in English."""
        return self.value.label
