"""The first article, as it is shipped: proved against its text, and the question it is there for answered."""

from __future__ import annotations

from pathlib import Path

import pytest

from symptomgraph.articles import Texts, read_texts
from symptomgraph.model.report import Layer, ValidationReport
from symptomgraph.settings import Places
from symptomgraph.sources import Sources, load
from symptomgraph.validation import Engine, validate

SENTENCES = 46


@pytest.fixture(scope="module")
def sources(places: Places) -> Sources:
    return load([places.ontology])


@pytest.fixture(scope="module")
def texts(article_texts: Path) -> Texts:
    return read_texts([], article_texts)


def report(sources: Sources, shapes: Sources, places: Places, texts: Texts, engine: Engine) -> ValidationReport:
    return validate(sources, shapes, texts, engine=engine, texts_required=bool(texts), checks=places.checks)


def test_every_sentence_mention_and_cue_holds(sources: Sources, shapes: Sources, places: Places, texts: Texts) -> None:
    found = report(sources, shapes, places, texts, Engine.BOTH)
    assert found.findings == ()
    assert {layer.layer for layer in found.layers} == set(Layer)
    assert all(layer.checked and not layer.unchecked for layer in found.layers)
    counts = {rule.rule: rule.checked for rule in found.rules}
    assert counts["passage-digest"] == SENTENCES
    assert sum(row.passages for row in found.coverage) == SENTENCES
    assert [row.unaccounted for row in found.coverage] == [0, 0, 0, 0, 0]


def test_without_the_text_the_report_says_what_it_could_not_check(
    sources: Sources, shapes: Sources, places: Places
) -> None:
    found = report(sources, shapes, places, Texts({}), Engine.FAST)
    assert found.findings == ()
    assert found.missing_texts == ("back-warmth",)
    unchecked = {rule.rule: rule.unchecked for rule in found.rules if rule.unchecked}
    assert unchecked["passage-digest"] == SENTENCES
    assert {"mention-in-passage", "cue-in-passage"} <= unchecked.keys()


def test_one_changed_comma_is_found(sources: Sources, shapes: Sources, places: Places, texts: Texts) -> None:
    changed = Texts({"back-warmth": texts["back-warmth"].replace(", for instance,", " for instance,", 1)})
    found = report(sources, shapes, places, changed, Engine.FAST)
    assert "passage-digest" in {finding.rule for finding in found.findings}
