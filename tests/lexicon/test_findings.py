"""Findings from the words for them, on the shipped graph."""

from __future__ import annotations

import pytest

from symptomgraph.errors import UnknownConcept
from symptomgraph.lexicon import implied_qualities, resolve_finding
from symptomgraph.model.terms import ConceptKind, FindingQuality
from symptomgraph.questions import Graph


@pytest.mark.parametrize(
    ("text", "concept", "qualities"),
    [
        ("fever", "concept:fever", ""),
        ("HP:0001945", "concept:fever", ""),
        ("concept:fever", "concept:fever", ""),
        ("unexplained weight loss", "concept:weight-loss", "unexplained"),
        ("Weight loss with no known reason", "concept:weight-loss", "unexplained"),
        ("recent injury", "concept:recent-injury", ""),
        ("recent trauma", "concept:trauma", "recent"),
        ("severe, unrelenting pain", "concept:pain", "severe unrelenting"),
        ("pain that gets worse", "concept:pain", "worsening"),
        ("severe low back pain which doesn't improve", "concept:low-back-pain", "severe not-improving"),
        ("rapidly spreading rash", "concept:rash", "rapidly-spreading"),
        ("new new symptom", "concept:new-symptom", "new"),
        ("severe HP:0001945", "concept:fever", "severe"),
        ("  severe fevers ", "concept:fever", "severe"),
    ],
)
def test_a_finding(graphs: dict[str, Graph], text: str, concept: str, qualities: str) -> None:
    found = resolve_finding(graphs["back-warmth"].lexicon, text)
    assert (found.concept, " ".join(found.qualities), found.body_sites) == (concept, qualities, ())


@pytest.mark.parametrize("text", ["", " ", "severe", "severe and worsening", "back", "severe ibuprofen", "xyzzy"])
def test_no_finding(graphs: dict[str, Graph], text: str) -> None:
    with pytest.raises(UnknownConcept):
        resolve_finding(graphs["back-warmth"].lexicon, text)


def test_no_more_words_are_taken_off_than_there_are_qualities(graphs: dict[str, Graph]) -> None:
    lexicon = graphs["back-warmth"].lexicon
    most = len(FindingQuality)
    assert resolve_finding(lexicon, "severe " * most + "pain").concept == "concept:pain"
    with pytest.raises(UnknownConcept):
        resolve_finding(lexicon, "severe " * (most + 1) + "pain")


def test_a_slip_is_named_without_its_qualities(graphs: dict[str, Graph]) -> None:
    with pytest.raises(UnknownConcept) as caught:
        resolve_finding(graphs["back-warmth"].lexicon, "severe back warmht")
    assert "Did you mean back warmth?" in str(caught.value)


def test_the_kinds_can_be_chosen(graphs: dict[str, Graph]) -> None:
    lexicon = graphs["back-warmth"].lexicon
    assert resolve_finding(lexicon, "new ibuprofen", (ConceptKind.INTERVENTION,)).concept == "concept:ibuprofen"
    with pytest.raises(UnknownConcept):
        resolve_finding(lexicon, "recent injury", (ConceptKind.SYMPTOM,))


@pytest.mark.parametrize(
    ("concept", "broader", "qualities"),
    [
        ("concept:recent-injury", {"concept:injury"}, {"recent"}),
        ("concept:recent-injury", {"concept:pain"}, set()),
        ("concept:low-back-pain", {"concept:back-pain", "concept:pain"}, set()),
        ("concept:fever", set(), set()),
        ("concept:unheard-of", {"concept:injury"}, set()),
    ],
)
def test_a_name_may_say_a_quality(
    graphs: dict[str, Graph], concept: str, broader: set[str], qualities: set[str]
) -> None:
    assert implied_qualities(graphs["back-warmth"].lexicon, concept, broader) == qualities
