"""Laws of the answers that set concepts beside each other."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import permutations
from typing import Any

import pytest

from symptomgraph.gql.execution import Engine, Request

TRIAGE = """query Q($findings: [FindingInput!]!) { triage(findings: $findings) {
    findings { concept { id } qualifiers } careLevel { rank }
    warningSigns {
      state warningSign { id } matched { wanted { concept { id } } } missing { wanted { concept { id } } }
    }
    selfCare { id } } }"""
RANK = """query Q($after: String, $first: Int) {
  rankConditions(present: ["back warmth", "pain"], absent: ["rash"], first: $first, after: $after) {
    totalCount edges { cursor score node { id } } pageInfo { hasNextPage endCursor } } }"""
SHARED = """query Q($after: String, $first: Int) {
  sharedConditions(symptoms: ["back warmth", "pain"], match: ANY, first: $first, after: $after) {
    totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }"""

Ask = Callable[..., Any]


@pytest.fixture
def ask(engine: Callable[..., Engine]) -> Ask:
    one = engine("back-warmth")

    def ask(text: str, **variables: Any) -> Any:
        answer = one.answer(Request(text, variables))
        assert answer.faultless, answer.body
        (found,) = answer.body["data"].values()
        return found

    return ask


@pytest.mark.parametrize("text", [RANK, SHARED], ids=["ranked", "shared"])
@pytest.mark.parametrize("size", [1, 3, 50])
def test_pages_put_together_are_the_whole(text: str, size: int, ask: Ask) -> None:
    whole = ask(text, first=500)
    found: list[Any] = []
    after = None
    for _ in range(whole["totalCount"]):
        page = ask(text, first=size, after=after)
        found += page["edges"]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    assert found == whole["edges"]
    assert len(found) == whole["totalCount"] > 3


def test_a_label_with_words_for_qualifiers_means_the_concept_with_them(ask: Ask) -> None:
    plainly = [{"concept": "weight loss", "qualifiers": ["UNEXPLAINED"]}, {"concept": "back warmth"}]
    in_words = [{"concept": "unexplained weight loss"}, {"concept": "warm back"}]
    assert ask(TRIAGE, findings=in_words) == ask(TRIAGE, findings=plainly)
    assert ask(TRIAGE, findings=plainly)["findings"][1]["qualifiers"] == ["UNEXPLAINED"]


def test_the_order_of_findings_changes_nothing(ask: Ask) -> None:
    given = [{"concept": name} for name in ("fever", "back warmth", "severe back pain")]
    answers = {json.dumps(ask(TRIAGE, findings=list(order))) for order in permutations(given)}
    assert len(answers) == 1


def test_more_findings_never_lower_the_care_level(ask: Ask) -> None:
    ranks = []
    given: list[dict[str, Any]] = []
    for name in ("back warmth", "unexplained weight loss", "fever", "heavy lifting", "chills"):
        given.append({"concept": name})
        level = ask(TRIAGE, findings=given)["careLevel"]
        ranks.append(level["rank"] if level else 0)
    assert ranks == sorted(ranks)
    assert ranks[-1] > ranks[0]


def test_every_answer_carries_its_disclaimer(ask: Ask) -> None:
    asked = {
        'sharedConditions(symptoms: ["fever"])',
        'rankConditions(present: ["fever"])',
        'compare(conditions: ["shingles", "cellulitis"])',
        'triage(findings: [{concept: "fever"}])',
    }
    disclaimers = {ask(f"{{ {field} {{ disclaimer }} }}")["disclaimer"] for field in asked}
    assert len(disclaimers) == len(asked)
    assert all("no medical advice" in disclaimer for disclaimer in disclaimers)


def test_a_path_is_the_same_from_either_end(ask: Ask) -> None:
    text = "query Q($one: ConceptRef!, $other: ConceptRef!) {"
    text += " path(from: $one, to: $other) { steps { claims { direction claim { id } } } } }"
    turned = {"FORWARD": "BACKWARD", "BACKWARD": "FORWARD"}

    def chains(one: str, other: str) -> list[list[list[tuple[str, str]]]]:
        paths = ask(text, one=one, other=other)
        return [
            [sorted((claim["claim"]["id"], claim["direction"]) for claim in step["claims"]) for step in path["steps"]]
            for path in paths
        ]

    there, back = chains("NSAID", "back warmth"), chains("back warmth", "NSAID")
    reverse = [[sorted((key, turned[way]) for key, way in step) for step in reversed(path)] for path in back]
    assert sorted(there) == sorted(reverse)
    assert there


def test_what_is_only_in_one_condition_is_in_no_shared_part(ask: Ask) -> None:
    part = "symptoms { concept { id } }"
    found = ask(
        f'{{ compare(conditions: ["kidney infection", "spinal infection", "shingles"]) {{'
        f" shared {{ {part} }} partlyShared {{ {part} }} onlyIn {{ condition {{ id }} {part} }} }} }}"
    )
    several = [one["concept"]["id"] for name in ("shared", "partlyShared") for one in found[name]["symptoms"]]
    alone = [one["concept"]["id"] for only in found["onlyIn"] for one in only["symptoms"]]
    assert several
    assert alone
    assert len({*several, *alone}) == len(several) + len(alone)


def test_the_rules_of_a_layer_add_up_to_it(ask: Ask) -> None:
    counts = "checked unchecked findings"
    layers = ask(f"{{ validation {{ layers {{ {counts} rules {{ rule title {counts} }} }} }} }}")["layers"]
    for layer in layers:
        assert layer["rules"]
        assert all(rule["title"] for rule in layer["rules"])
        # That every shape and check looked at something is asked of them, not of the graph.
        of_graph = [rule for rule in layer["rules"] if not rule["rule"].endswith("-matched-nothing")]
        for column in counts.split():
            assert sum(rule[column] for rule in of_graph) == layer[column]
    assert sum(layer["unchecked"] for layer in layers) > 0
