"""The scalar by which a concept is given."""

from __future__ import annotations

from typing import Any, Final, NewType

import strawberry
from strawberry.types.scalar import ScalarDefinition

LONGEST_REF: Final = 300

ConceptRef = NewType("ConceptRef", str)


def _parse(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError('A ConceptRef is a string, such as "fever" or "concept:fever".')
    if not value.strip():
        raise ValueError("A ConceptRef is not empty: give an id, a slug, an IRI, a code or a label.")
    if len(value) > LONGEST_REF:
        raise ValueError(f"A ConceptRef has at most {LONGEST_REF} characters; this one has {len(value)}.")
    return value


SCALARS: Final[dict[object, ScalarDefinition]] = {
    ConceptRef: strawberry.scalar(
        name="ConceptRef",
        description=(
            "A concept, by its id (`concept:fever`), its slug (`fever`), its IRI, a code that it is mapped to "
            "(`HP:0001945`), or a label or synonym in any case (`high temperature`). "
            "Fails with UNKNOWN_CONCEPT and the nearest labels, or with AMBIGUOUS_CONCEPT and the candidates."
        ),
        serialize=str,
        parse_value=_parse,
    )
}
