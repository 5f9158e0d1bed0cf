"""How much text is read, and what reading costs."""

from __future__ import annotations

import pytest

from symptomgraph import questions
from symptomgraph.errors import BadInput
from symptomgraph.questions import Graph
from symptomgraph.store import trace


def test_a_text_of_the_greatest_length_is_read_without_a_look_up(graphs: dict[str, Graph]) -> None:
    text = "x" * (questions.LONGEST_TEXT - 6) + " smoke"
    with trace() as lookups:
        (mention,) = questions.recognize(graphs["robot"], text)
    assert (mention.concept, mention.start, mention.end) == ("concept:smoke", len(text) - 5, len(text))
    assert not lookups


def test_a_longer_text_is_refused(graphs: dict[str, Graph]) -> None:
    with pytest.raises(BadInput) as caught:
        questions.recognize(graphs["robot"], "🤖" * (questions.LONGEST_TEXT + 1))
    assert caught.value.details["maximum"] == questions.LONGEST_TEXT
