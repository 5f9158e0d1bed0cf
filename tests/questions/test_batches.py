"""Batches: one answer for each key, in the order of the keys, with as many look-ups for many as for one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from symptomgraph import questions
from symptomgraph.errors import BadId
from symptomgraph.model.domain import PageArguments
from symptomgraph.questions import Graph
from symptomgraph.store import trace

Lookup = Callable[..., list[Any]]

BY_ID: dict[Lookup, str] = {
    questions.concepts: "concept",
    questions.claims: "claim",
    questions.warning_signs: "warning-sign",
    questions.articles: "article",
    questions.sections: "section",
    questions.passages: "passage",
    questions.qualifier_values: "frequency",
}
LISTED: dict[Lookup, str] = {
    questions.claims_by_subject: "concept",
    questions.claims_by_object: "concept",
    questions.claims_by_passage: "passage",
    questions.claims_by_article: "article",
    questions.evidence: "claim",
    questions.sections_of_article: "article",
    questions.passages_of_section: "section",
    questions.passages_of_article: "article",
    questions.symptoms_of: "concept",
    questions.conditions_of: "concept",
    questions.causes_of: "concept",
    questions.effects_of: "concept",
    questions.processes_of: "concept",
    questions.body_sites_of: "concept",
    questions.interventions_for: "concept",
    questions.relieved_by: "concept",
    questions.required_by: "concept",
    questions.relieves: "concept",
    questions.occurrences_of: "concept",
    questions.warning_signs_of: "concept",
}
EVERY = BY_ID | LISTED
SELECTS = dict.fromkeys(EVERY, 1) | {questions.interventions_for: 2}


def name(question: Any) -> str:
    return str(question.__name__) if callable(question) else str(question)


@pytest.fixture(scope="module")
def graph(graphs: dict[str, Graph]) -> Graph:
    return graphs["back-warmth"]


@pytest.fixture(scope="module")
def keys(graph: Graph) -> dict[str, list[str]]:
    """Every key that there is, by its prefix."""
    (article,) = questions.articles_page(graph).nodes
    return {
        "concept": list(graph.lexicon.concepts()),
        "claim": list(questions.claims_page(graph, arguments=PageArguments(first=500)).nodes),
        "warning-sign": list(questions.warning_signs_page(graph).nodes),
        "article": [article],
        "section": list(questions.sections_of_article(graph, [article])[0]),
        "passage": list(questions.passages_of_article(graph, [article])[0]),
        "frequency": ["frequency:often", "frequency:rarely"],
    }


def unknown(prefix: str) -> str:
    return f"{prefix}:nowhere/99" if prefix in ("section", "passage") else f"{prefix}:nowhere"


@pytest.mark.parametrize("question", EVERY, ids=name)
def test_answers_stand_in_the_order_of_the_keys(graph: Graph, keys: dict[str, list[str]], question: Lookup) -> None:
    asked = keys[EVERY[question]]
    alone = {key: question(graph, [key])[0] for key in asked[:12]}
    shuffled = [*reversed(alone), *alone]
    assert question(graph, shuffled) == [alone[key] for key in shuffled]


@pytest.mark.parametrize("question", EVERY, ids=name)
def test_many_keys_take_as_many_look_ups_as_one_and_none_takes_none(
    graph: Graph, keys: dict[str, list[str]], question: Lookup
) -> None:
    asked = keys[EVERY[question]]
    for batch, expected in (([], 0), (asked[:1], SELECTS[question]), (asked, SELECTS[question])):
        with trace() as lookups:
            question(graph, batch)
        assert len(lookups) == expected


@pytest.mark.parametrize("question", BY_ID, ids=name)
def test_an_unknown_key_has_no_value(graph: Graph, question: Lookup) -> None:
    assert question(graph, [unknown(EVERY[question])]) == [None]


@pytest.mark.parametrize("question", LISTED, ids=name)
def test_an_unknown_key_has_an_empty_list(graph: Graph, question: Lookup) -> None:
    assert question(graph, [unknown(EVERY[question])]) == [()]


def wrong_keys(prefix: str) -> Iterator[str]:
    yield from ("", "nowhere", ":", "unknown:x", f"{prefix}:", f"{prefix}:a b", f"{prefix}:a> ?x", f"{prefix}:a\n}}")
    yield "claim:x" if prefix != "claim" else "concept:x"
    yield "https://w3id.org/symptomgraph/concept/fever"


@pytest.mark.parametrize("question", EVERY, ids=name)
def test_what_is_no_such_id_is_refused(graph: Graph, question: Lookup) -> None:
    for key in wrong_keys(EVERY[question]):
        with pytest.raises(BadId):
            question(graph, [key])


def test_every_known_key_has_a_value(graph: Graph, keys: dict[str, list[str]]) -> None:
    for question, prefix in BY_ID.items():
        assert None not in question(graph, keys[prefix])


def test_threads_may_ask_at_once(graph: Graph, keys: dict[str, list[str]]) -> None:
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: questions.claims(graph, keys["claim"]), range(16)))
    assert all(answer == answers[0] for answer in answers)
