"""Relay nodes by their ids."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from symptomgraph import questions
from symptomgraph.errors import BadId
from symptomgraph.gql.context import BatchQuestion, Context
from symptomgraph.vocab import VALUES, expand

_BY_PREFIX: Final[dict[str, BatchQuestion[Any]]] = {
    "concept": questions.concepts,
    "claim": questions.claims,
    "article": questions.articles,
    "section": questions.sections,
    "passage": questions.passages,
    "warning-sign": questions.warning_signs,
    **dict.fromkeys(VALUES, questions.qualifier_values),
}


def nodes_by_id(context: Context, ids: Sequence[str]) -> list[Any]:
    """What has the ids, in their order, with None where nothing has one; one look-up for each kind of id.

    Raises BadId for what is no id of this API.
    """
    by_question: dict[BatchQuestion[Any], list[str]] = {}
    for key in ids:
        by_question.setdefault(_question(key), []).append(key)
    found: dict[str, Any] = {}
    for question, keys in by_question.items():
        found |= context.views(question, keys)
    return [found.get(key) for key in ids]


def _question(key: str) -> BatchQuestion[Any]:
    question = _BY_PREFIX.get(key.partition(":")[0])
    if question is None or expand(key) is None:
        fix = "Give an id as answers have it, such as `concept:fever`."
        raise BadId(f"{key[:80]!r} is not an id of this API.", fix=fix)
    return question
