"""Arguments that several questions take."""

from __future__ import annotations

from typing import Annotated

import strawberry

from symptomgraph.gql.context import Context
from symptomgraph.gql.types.filters import ConceptFilter
from symptomgraph.gql.types.scalars import ConceptRef
from symptomgraph.model.domain import ConceptOrder

Info = strawberry.Info[Context, None]
Ref = Annotated[ConceptRef, strawberry.argument(description="The concept, by id, slug, IRI, code or label.")]
Order = Annotated[
    ConceptOrder | None, strawberry.argument(description="In which order; by label where it is not given.")
]
Among = Annotated[ConceptFilter | None, strawberry.argument(description="Which of them; all where it is not given.")]
