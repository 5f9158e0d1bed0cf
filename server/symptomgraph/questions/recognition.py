"""What free text speaks of."""

from __future__ import annotations

from typing import Final

from symptomgraph.lexicon import mentions
from symptomgraph.model.mentions import Mention
from symptomgraph.questions.bounds import require_bounds
from symptomgraph.questions.graph import Graph

LONGEST_TEXT: Final = 10_000
"""The most code points of a text in which concepts are recognised."""


def recognize(graph: Graph, text: str) -> list[Mention]:
    """The concepts that a text names, from left to right, with their places in it, in code points; no SELECT.

    All labels count, as whole words in any case, number and white space; where labels overlap, the one that begins
    first does, and of these the longest. Qualities beside a label, and its negation, are found by small rules for
    English. Raises BadInput for more than 10,000 code points.
    """
    require_bounds("text", len(text), 0, LONGEST_TEXT, "characters")
    return mentions(graph.lexicon.recognizer, text)
