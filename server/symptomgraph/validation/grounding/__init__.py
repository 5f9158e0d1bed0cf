"""The fourth layer: every sentence, mention, cue and qualifier is proved against the article's text."""

from __future__ import annotations

from typing import Final

from symptomgraph.articles import Texts
from symptomgraph.model.report import Layer
from symptomgraph.validation.facts import Facts
from symptomgraph.validation.grounding.mentions import (
    CUE_IN_PASSAGE,
    FINDING_MENTION,
    MENTION_IN_PASSAGE,
    MENTION_IS_LABEL,
    MENTIONS_COMPLETE,
    check_mentions,
)
from symptomgraph.validation.grounding.qualifiers import (
    HEDGE_UNCLAIMED,
    QUALIFIER_CONCEPT,
    QUALIFIER_HAS_CUE,
    QUALITY_HAS_CUE,
    check_qualifiers,
)
from symptomgraph.validation.grounding.reading import Reading
from symptomgraph.validation.grounding.spans import (
    HEADING_DIGEST,
    PASSAGE_DIGEST,
    TEXT_MISSING,
    TEXT_UNACCOUNTED,
    check_spans,
)
from symptomgraph.validation.rules import Rule, Tally

RULES: Final[tuple[Rule, ...]] = (
    PASSAGE_DIGEST,
    HEADING_DIGEST,
    TEXT_UNACCOUNTED,
    MENTION_IN_PASSAGE,
    MENTION_IS_LABEL,
    MENTIONS_COMPLETE,
    CUE_IN_PASSAGE,
    QUALIFIER_HAS_CUE,
    QUALIFIER_CONCEPT,
    FINDING_MENTION,
    QUALITY_HAS_CUE,
    HEDGE_UNCLAIMED,
    TEXT_MISSING,
)


def check_grounding(facts: Facts, texts: Texts, *, texts_required: bool) -> Tally:
    """Proves the data against the texts; what wants a text that is not at hand is counted as unchecked."""
    tally = Tally(Layer.GROUNDING)
    tally.expect(RULES)
    reading = Reading(facts, texts)
    check_spans(tally, reading, texts_required=texts_required)
    check_mentions(tally, reading)
    check_qualifiers(tally, reading)
    return tally
