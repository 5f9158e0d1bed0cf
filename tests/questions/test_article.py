"""The question that the first article is there for, answered with its sentences where they are at hand."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from symptomgraph import questions
from symptomgraph.articles import Texts, read_texts
from symptomgraph.model.domain import Evidence, Grounding, Label, SharedCondition
from symptomgraph.questions import Graph, open_graph
from symptomgraph.settings import Places
from symptomgraph.snapshot import build
from symptomgraph.sources import Sources, load
from symptomgraph.validation import Engine, validate

ASKED = ["fever", "back warmth"]


@pytest.fixture(scope="module")
def texts(article_texts: Path) -> Texts:
    return read_texts([], article_texts)


@pytest.fixture(scope="module")
def proved(places: Places, shapes: Sources, texts: Texts) -> Graph:
    """The shipped graph, proved against the article's text."""
    sources = load([places.ontology])
    report = validate(sources, shapes, texts, engine=Engine.FAST, texts_required=True, checks=places.checks)
    return open_graph(build(sources, texts, report, places.rules))


def shared(graph: Graph, asked: list[str]) -> tuple[SharedCondition, ...]:
    return questions.shared_conditions(graph, [graph.lexicon.resolve(ref) for ref in asked]).nodes


def all_evidence(graph: Graph, found: SharedCondition) -> list[Evidence]:
    claims = [claim for match in found.matches for claim in match.claims]
    return [one for each in questions.evidence(graph, claims) for one in each]


@pytest.mark.parametrize("asked", [ASKED, ASKED[::-1], ["high temperature", "warm back"], ["HP:0001945", "hot back"]])
def test_fever_and_back_warmth_are_shared_by_kidney_and_spinal_infection(
    graphs: dict[str, Graph], asked: list[str]
) -> None:
    found = shared(graphs["back-warmth"], asked)
    assert [one.condition for one in found] == ["concept:kidney-infection", "concept:spinal-infection"]


@pytest.mark.parametrize(("condition", "ordinals"), [(0, {27, 28, 33}), (1, {27, 29, 33})])
def test_the_sentences_that_say_so(graphs: dict[str, Graph], condition: int, ordinals: set[int]) -> None:
    graph = graphs["back-warmth"]
    found = all_evidence(graph, shared(graph, ASKED)[condition])
    named = {one.passage for one in found} | {context.passage for one in found for context in one.context}
    said = questions.passages(graph, sorted(passage for passage in named if passage))
    assert {passage.ordinal for passage in said if passage} == ordinals


@pytest.mark.texts
def test_with_the_text_at_hand_sentences_are_served_and_words_are_verified(proved: Graph) -> None:
    (article,) = questions.articles(proved, ["article:back-warmth"])
    assert article is not None
    assert article.text_at_hand
    passages = questions.passages(proved, questions.passages_of_article(proved, [article.id])[0])
    for passage in passages:
        assert passage is not None
        assert passage.text is not None
        assert hashlib.sha256(passage.text.encode()).hexdigest() == passage.digest
    for condition in shared(proved, ASKED):
        for one in all_evidence(proved, condition):
            assert one.grounding is Grounding.VERIFIED
    headings = questions.sections(proved, questions.sections_of_article(proved, [article.id])[0])
    assert [bool(section and section.heading) for section in headings] == [False, True, True, True, True]


def test_without_the_text_nothing_claims_to_be_verified(graphs: dict[str, Graph]) -> None:
    graph = graphs["back-warmth"]
    found = all_evidence(graph, shared(graph, ASKED)[0])
    assert {one.grounding for one in found} == {Grounding.UNCHECKED}
    (passage,) = questions.passages(graph, ["passage:back-warmth/28"])
    assert passage is not None
    assert passage.text is None
    assert passage.gist


def test_lay_words_are_synonyms_of_the_concept(graphs: dict[str, Graph]) -> None:
    (fever,) = questions.concepts(graphs["back-warmth"], ["concept:fever"])
    assert fever is not None
    assert Label("high temperature", "en") in fever.synonyms
