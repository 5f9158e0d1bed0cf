"""The page about the API: its questions have answers, and its numbers are the ones that hold."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from symptomgraph.gql.execution import Engine, Request
from symptomgraph.gql.limits import Limits
from symptomgraph.gql.query import LONGEST_SEARCH, MAX_SYMPTOMS
from symptomgraph.gql.types.filters import MAX_FILTERED
from symptomgraph.gql.types.scalars import LONGEST_REF
from symptomgraph.questions import LONGEST_TEXT, MAX_COMPARED, MAX_FINDINGS, MAX_FIRST, MAX_HOPS
from symptomgraph.web.settings import ServerSettings

PAGE = (Path(__file__).parents[2] / "docs" / "graphql.md").read_text("utf-8")
QUESTIONS = re.findall(r"```graphql\n(.+?)```", PAGE, re.DOTALL)
VARIABLES = {"text": "high temp", "ref": "warm back", "after": None}


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: re.findall(r"\w+", question)[0:2])
def test_a_question_of_the_page_has_an_answer(question: str, engine: Callable[..., Engine]) -> None:
    declared = re.findall(r"\$(\w+):", question)
    answer = engine("back-warmth").answer(Request(question, {name: VARIABLES[name] for name in declared}))
    assert answer.faultless, answer.body
    assert all(answer.body["data"].values())


def test_there_are_questions() -> None:
    assert len(QUESTIONS) >= 15


def test_the_answer_that_is_printed_is_the_one_that_comes(engine: Callable[..., Engine]) -> None:
    (printed,) = re.findall(r"```json\n(\{\"data\".+?)```", PAGE, re.DOTALL)
    query = '{ sharedConditions(symptoms: ["fever", "back warmth"]) { edges { node { label } } } }'
    assert engine("back-warmth").answer(Request(query)).response == json.loads(printed)


def test_the_error_that_is_printed_is_the_one_that_comes(engine: Callable[..., Engine]) -> None:
    (printed,) = re.findall(r"```json\n(\{\"errors\".+?)```", PAGE, re.DOTALL)
    (told,) = json.loads(printed)["errors"]
    (error,) = engine("back-warmth").answer(Request('{ symptom(ref: "feever") { id } }')).body["errors"]
    assert {key: value for key, value in error.items() if key != "locations"} == told


def test_the_limits_are_those_of_the_page() -> None:
    section = PAGE.partition("\n## Limits\n")[2]
    printed = [int(number.replace(",", "")) for number in re.findall(r"^\|[^|]+\| ([0-9,]+) \|", section, re.MULTILINE)]
    settings = ServerSettings.model_construct()
    assert settings.limits == Limits()
    assert printed == [
        settings.max_body,
        settings.max_depth,
        settings.max_aliases,
        settings.max_tokens,
        settings.max_cost,
        settings.max_introspection,
        settings.max_seconds,
        MAX_FIRST,
        MAX_SYMPTOMS,
        MAX_COMPARED,
        MAX_FINDINGS,
        MAX_HOPS,
        MAX_FILTERED,
        LONGEST_TEXT,
        LONGEST_REF,
        LONGEST_SEARCH,
    ]


def test_the_settings_are_those_that_there_are() -> None:
    named = set(re.findall(r"SYMPTOMGRAPH_(\w+)", PAGE))
    assert {name.lower() for name in named} <= ServerSettings.model_fields.keys()
