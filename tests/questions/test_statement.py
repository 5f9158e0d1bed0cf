"""A statement says every qualifier of its claim, and nothing that the claim does not say."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from symptomgraph.model.domain import Modality, PageArguments, Qualifiers, TimeWindow, TriggerFinding
from symptomgraph.model.terms import Extent, FindingQuality, Frequency, Persistence, Scope, Severity, Timing
from symptomgraph.questions import Graph, claims, claims_page
from symptomgraph.questions.order import natural
from symptomgraph.questions.statement import statement


def label(compact: str) -> str:
    """A label that occurs in no other label and in no word of the grammar."""
    return f"«{compact}»"


def ids(kind: str) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.integers(0, 9).map(lambda number: f"{kind}:{number}"), max_size=3, unique=True).map(tuple)


findings = st.lists(
    st.builds(
        TriggerFinding,
        concept=st.integers(0, 9).map(lambda number: f"found:{number}"),
        qualities=st.lists(st.sampled_from(FindingQuality), max_size=2, unique=True).map(tuple),
        body_sites=ids("found-at"),
        not_relieved_by=ids("tried"),
        mentions=st.just(("never said",)),
    ),
    max_size=2,
).map(tuple)
hours = st.integers(1, 71).map(lambda number: f"PT{number}H")
windows = st.lists(
    st.builds(TimeWindow, within=st.none() | hours, after=st.none() | hours, anchor=st.just("event:1")), max_size=2
).map(tuple)
qualifiers = st.builds(
    Qualifiers,
    modality=st.sampled_from(Modality),
    negated=st.booleans(),
    frequency=st.none() | st.sampled_from(Frequency),
    severity=st.none() | st.sampled_from(Severity),
    persistence=st.none() | st.sampled_from(Persistence),
    extent=st.none() | st.sampled_from(Extent),
    timing=st.none() | st.sampled_from(Timing),
    scope=st.none() | st.sampled_from(Scope),
    body_sites=ids("site"),
    radiates_to=ids("radiates"),
    agents=ids("agent"),
    especially_for=ids("especially"),
    used_for=ids("used"),
    only_without=ids("without"),
    time_windows=windows,
    stop_if=findings,
    watch_for=findings,
)


def said_by(q: Qualifiers) -> list[str]:
    """What must be said, in the order of the grammar."""
    said = [f"modality:{q.modality}"] if q.modality in (Modality.RECOMMENDED, Modality.REQUIRED) else []
    words = ((name, getattr(q, name)) for name in ("scope", "frequency", "severity", "persistence", "extent", "timing"))
    said += [f"{name}:{value}" for name, value in words if value is not None]
    said += [*q.body_sites, *q.radiates_to, *q.agents, *q.especially_for, *q.used_for, *q.only_without]
    for window in q.time_windows:
        said += ["event:1"] * ((window.after is not None) + (window.within is not None) or 1)
    for found in (*q.stop_if, *q.watch_for):
        said += [f"quality:{quality}" for quality in found.qualities]
        said += [found.concept, *found.body_sites, *found.not_relieved_by]
    return said


@given(qualifiers)
def test_every_qualifier_is_said_once_in_a_fixed_order_and_nothing_else(q: Qualifiers) -> None:
    sentence = statement(label, ("subject:1", "has the symptom", "object:1"), q)
    assert re.findall("«(.*?)»", sentence) == ["subject:1", "object:1", *said_by(q)]
    for window in q.time_windows:
        for duration in (window.within, window.after):
            assert duration is None or f"{duration[2:-1]} hour" in sentence
    assert "never said" not in sentence


@given(qualifiers)
def test_whether_it_is_so_is_told_by_the_verb(q: Qualifiers) -> None:
    sentence = statement(label, ("subject:1", "has the symptom", "object:1"), q)
    verb = sentence.partition("»")[2].partition("«")[0].strip()
    expected = {
        (False, False): "has the symptom",
        (True, False): "can have the symptom",
        (False, True): "does not have the symptom",
        (True, True): "may not have the symptom",
    }
    assert verb == expected[q.modality is Modality.POSSIBLE, q.negated]


def test_every_qualifier_of_a_claim_is_part_of_these_tests() -> None:
    drawn = set(qualifiers.wrapped_strategy.kwargs)  # type: ignore[attr-defined] # what builds() was given
    assert drawn == {field.name for field in fields(Qualifiers)}


@pytest.mark.parametrize(
    ("verb", "possible", "negated"),
    [
        ("is", "can be", "is not"),
        ("is a kind of", "can be a kind of", "is not a kind of"),
        ("causes", "can cause", "does not cause"),
        ("relieves", "can relieve", "does not relieve"),
        ("carries", "can carry", "does not carry"),
        ("presses on", "can press on", "does not press on"),
        ("indicates", "can indicate", "does not indicate"),
    ],
)
def test_verbs_are_conjugated(verb: str, possible: str, negated: str) -> None:
    triple = ("a", verb, "b")
    assert statement(str, triple, Qualifiers()) == f"A {verb} b."
    assert statement(str, triple, Qualifiers(modality=Modality.POSSIBLE)) == f"A {possible} b."
    assert statement(str, triple, Qualifiers(negated=True)) == f"A {negated} b."


def test_the_statements_of_the_shipped_graph_read_well(graphs: dict[str, Graph]) -> None:
    graph = graphs["back-warmth"]
    made = claims(graph, claims_page(graph, arguments=PageArguments(first=500)).nodes)
    found = {claim.id: claim.statement for claim in made if claim}
    fever = "Kidney infection can have the symptom fever (often)."
    assert found["claim:back-warmth-28-kidney-infection-fever"] == fever
    assert found["claim:back-warmth-29-spinal-infection-rare"] == "Spinal infection is rare."
    assert found["claim:back-warmth-6-exercise-physical-activity"] == "Exercise is a kind of physical activity."
    assert found["claim:back-warmth-43-stretching-flexibility"] == (
        "Stretching exercises can promote flexibility (stop if increasing pain)."
    )
    assert found["claim:back-warmth-42-heating-pad-discomfort"] == (
        "Heating pad can relieve discomfort "
        "(used for chronic pain or muscle stiffness; from 48 hours after recent injury)."
    )
    assert all(sentence[0].isupper() and sentence.endswith(".") and ":" not in sentence for sentence in found.values())
    assert list(found) == sorted(found, key=natural)
