"""Answers that set concepts beside each other: shared, compared, ranked, assessed, connected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Final

import strawberry
from strawberry import UNSET

from symptomgraph import questions
from symptomgraph.gql.context import Context
from symptomgraph.gql.describe import described, field
from symptomgraph.gql.query.arguments import Info
from symptomgraph.gql.types.comparison import Comparison, comparison
from symptomgraph.gql.types.connections import After, First, part
from symptomgraph.gql.types.given import FindingInput, understood
from symptomgraph.gql.types.paths import Path, paths
from symptomgraph.gql.types.ranking import RankedConditionConnection, ranked_conditions
from symptomgraph.gql.types.scalars import ConceptRef
from symptomgraph.gql.types.shared import SharedConditionConnection, shared_conditions
from symptomgraph.gql.types.triage import Triage, triage
from symptomgraph.model.domain import ConceptKind, SymptomMatch
from symptomgraph.questions.bounds import require_bounds

MAX_SYMPTOMS: Final = questions.MAX_ASKED


@described
class Answers:
    """Answers that set concepts beside each other."""

    @field
    def shared_conditions(
        self,
        info: Info,
        symptoms: Annotated[
            list[ConceptRef],
            strawberry.argument(description=f"1 to {MAX_SYMPTOMS} symptoms; their order does not matter."),
        ],
        match: Annotated[
            SymptomMatch | None,
            strawberry.argument(description="Whether all of the symptoms are needed, or any one of them."),
        ] = SymptomMatch.ALL,
        first: First = UNSET,
        after: After = UNSET,
    ) -> SharedConditionConnection:
        """The conditions that claims tie to the symptoms, directly or through a narrower symptom."""
        ids = _several(info.context, "symptoms", symptoms, ConceptKind.SYMPTOM, (1, MAX_SYMPTOMS))
        return shared_conditions(info.context, ids, match or SymptomMatch.ALL, part(first, after))

    @field
    def compare(
        self,
        info: Info,
        conditions: Annotated[
            list[ConceptRef],
            strawberry.argument(description=f"2 to {questions.MAX_COMPARED} different conditions."),
        ],
    ) -> Comparison:
        """What conditions have in common, and what sets them apart, by what claims tie to them."""
        ids = _several(info.context, "conditions", conditions, ConceptKind.CONDITION, (2, questions.MAX_COMPARED))
        return comparison(info.context, ids)

    @field
    def rank_conditions(
        self,
        info: Info,
        present: Annotated[
            list[ConceptRef],
            strawberry.argument(description=f"1 to {MAX_SYMPTOMS} symptoms; their order does not matter."),
        ],
        absent: Annotated[
            list[ConceptRef] | None,
            strawberry.argument(
                description=f"Up to {MAX_SYMPTOMS} symptoms; none of them may be a present one, or take one in."
            ),
        ] = UNSET,
        first: First = UNSET,
        after: After = UNSET,
    ) -> RankedConditionConnection:
        """The conditions that claims tie to a present symptom, the best fit first: relevance of text, no probability.

        Fails with CONTRADICTORY_INPUT where a symptom is given as present and as absent.
        """
        here = _several(info.context, "present", present, ConceptKind.SYMPTOM, (1, MAX_SYMPTOMS))
        gone = _several(info.context, "absent", absent or (), ConceptKind.SYMPTOM, (0, MAX_SYMPTOMS))
        return ranked_conditions(info.context, here, gone, part(first, after))

    @field
    def triage(
        self,
        info: Info,
        findings: Annotated[
            list[FindingInput],
            strawberry.argument(description=f"What a person has: 1 to {questions.MAX_FINDINGS} findings."),
        ],
    ) -> Triage:
        """Which warning signs the findings trigger or might, and the care that the articles call for."""
        return triage(info.context, understood(info.context, findings))

    @field
    def path(
        self,
        info: Info,
        from_: Annotated[ConceptRef, strawberry.argument(name="from", description="The concept to begin with.")],
        to: Annotated[ConceptRef, strawberry.argument(description="The concept to come to.")],
        max_hops: Annotated[
            int | None,
            strawberry.argument(description=f"How many claims a path may have: 1 to {questions.MAX_HOPS}."),
        ] = questions.DEFAULT_HOPS,
    ) -> list[Path]:
        """How two concepts are connected: all of the shortest chains of claims between them, by the labels on the way.

        Empty where there is none of so many claims.
        """
        resolve = info.context.graph.lexicon.resolve
        hops = questions.DEFAULT_HOPS if max_hops is None else max_hops
        return paths(info.context, resolve(from_), resolve(to), hops)


def _several(
    context: Context, name: str, refs: Sequence[ConceptRef], kind: ConceptKind, bounds: tuple[int, int]
) -> tuple[str, ...]:
    """The ids of what is given, each once; a list that is too long is refused before it is looked at."""
    require_bounds(name, len(refs), *bounds)
    return tuple(dict.fromkeys(context.graph.lexicon.resolve(ref, (kind,)) for ref in refs))
