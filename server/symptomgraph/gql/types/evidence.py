"""Evidence: the passage that says it, and the words in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import strawberry

from symptomgraph import questions
from symptomgraph.gql.context import Context, Identified, Level, linked
from symptomgraph.gql.describe import attribute, described, field
from symptomgraph.gql.types.documents import Passage
from symptomgraph.gql.types.roles import MentionRole
from symptomgraph.model import domain
from symptomgraph.model.domain import Grounding


@described
class EvidenceMention:
    """Words of a passage that name what a claim is about."""

    role: MentionRole = attribute("What the words name.")
    text: str = attribute("The words as the passage has them.")


@described
class Evidence:
    """Where something is said, and the words that say it."""

    value: strawberry.Private[domain.Evidence]
    level: strawberry.Private[Level[domain.Evidence]]
    source: str | None = attribute("For imported data, which has no passage: the reference that says it.")
    cues: list[str] = attribute("Words of the passage that carry the relation and its qualifiers, such as `often`.")
    grounding: Grounding = attribute("What is known of the quoted words.")

    @field
    def passage(self) -> Passage | None:
        """The sentence that says it; null for imported data."""
        return self.level.once(linked, questions.passages, _passage).get(self.value.passage or "")

    @field
    def mentions(self) -> list[EvidenceMention]:
        """The words of the passage that name the claim's subject and object."""
        subjects = [EvidenceMention(role=MentionRole.SUBJECT, text=text) for text in self.value.subject_mentions]
        return subjects + [EvidenceMention(role=MentionRole.OBJECT, text=text) for text in self.value.object_mentions]

    @field
    def context(self) -> list[Evidence]:
        """Earlier passages that the sentence leans on, with the words that it leaves out."""
        return [self.level.once(_context)[value] for value in self.value.context]


def evidence_of(level: Level[Identified]) -> dict[str, list[Evidence]]:
    """The evidence of each claim or warning sign of a level; to be asked by `Level.once`."""
    of_each = level.context.load(questions.evidence, (value.id for value in level.values))
    shown = _views(level.context, (evidence for pieces in of_each.values() for evidence in pieces))
    return {value.id: [shown[evidence] for evidence in of_each.get(value.id, ())] for value in level.values}


def _views(context: Context, values: Iterable[domain.Evidence]) -> dict[domain.Evidence, Evidence]:
    level = Level(context, dict.fromkeys(values))
    return {
        value: Evidence(value=value, level=level, source=value.source, cues=list(value.cues), grounding=value.grounding)
        for value in level.values
    }


def _context(level: Level[domain.Evidence]) -> dict[domain.Evidence, Evidence]:
    return _views(level.context, (earlier for value in level.values for earlier in value.context))


def _passage(value: domain.Evidence) -> Iterator[str]:
    if value.passage:
        yield value.passage
