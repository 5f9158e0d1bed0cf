"""What clients are told when something is wrong: one shape, one code, and how to mend it."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from symptomgraph.errors import BadRequest, ClientError, MethodNotAllowed
from symptomgraph.gql import problems
from symptomgraph.gql.context import Context
from symptomgraph.gql.execution import Engine, Request
from symptomgraph.store import trace

DOCS = Path(__file__).parents[2] / "docs" / "graphql.md"
SPARQL_DOCS = DOCS.with_name("operations.md")
OF_ANOTHER_SNAPSHOT = "MDAwMDAwMDAwMDAwCmNvbmNlcHRzCnNtb2tl"

FIELDS = {
    '{ concept(ref: "smok") { id } }': "UNKNOWN_CONCEPT",
    '{ condition(ref: "smoke") { id } }': "UNKNOWN_CONCEPT",
    '{ concept(ref: "concept:nothing") { id } }': "UNKNOWN_CONCEPT",
    '{ sharedConditions(symptoms: ["smoke", "dragons"]) { totalCount } }': "UNKNOWN_CONCEPT",
    "{ sharedConditions(symptoms: []) { totalCount } }": "BAD_INPUT",
    "{ compare(conditions: []) { disclaimer } }": "BAD_INPUT",
    '{ compare(conditions: ["loose bolt"]) { disclaimer } }': "BAD_INPUT",
    '{ compare(conditions: ["loose bolt", "concept:loose-bolt"]) { disclaimer } }': "BAD_INPUT",
    '{ compare(conditions: ["loose bolt", "smoke"]) { disclaimer } }': "UNKNOWN_CONCEPT",
    "{ rankConditions(present: []) { totalCount } }": "BAD_INPUT",
    '{ rankConditions(present: ["heat"], first: -1) { totalCount } }': "BAD_INPUT",
    '{ rankConditions(present: ["heat"], after: "nonsense") { totalCount } }': "BAD_CURSOR",
    f'{{ rankConditions(present: ["heat"], after: "{OF_ANOTHER_SNAPSHOT}") {{ totalCount }} }}': "BAD_CURSOR",
    '{ rankConditions(present: ["heat"], absent: ["heat"]) { totalCount } }': "CONTRADICTORY_INPUT",
    '{ rankConditions(present: ["motor heat"], absent: ["heat"]) { totalCount } }': "CONTRADICTORY_INPUT",
    '{ rankConditions(present: ["loose bolt"]) { totalCount } }': "UNKNOWN_CONCEPT",
    "{ triage(findings: []) { disclaimer } }": "BAD_INPUT",
    '{ triage(findings: [{concept: "dragons"}]) { disclaimer } }': "UNKNOWN_CONCEPT",
    '{ triage(findings: [{concept: "spreading dragons"}]) { disclaimer } }': "UNKNOWN_CONCEPT",
    '{ triage(findings: [{concept: "motor"}]) { disclaimer } }': "UNKNOWN_CONCEPT",
    '{ triage(findings: [{concept: "heat", bodySites: ["smoke"]}]) { disclaimer } }': "UNKNOWN_CONCEPT",
    '{ path(from: "dragons", to: "dust") { length } }': "UNKNOWN_CONCEPT",
    '{ path(from: "dust", to: "smoke", maxHops: 0) { length } }': "BAD_INPUT",
    '{ path(from: "dust", to: "smoke", maxHops: 9) { length } }': "BAD_INPUT",
    '{ conditions(filter: {symptoms: {all: ["dragons"]}}) { totalCount } }': "UNKNOWN_CONCEPT",
    '{ conditions(filter: {careLevels: ["smoke"]}) { totalCount } }': "UNKNOWN_CONCEPT",
    '{ conditions(filter: {articles: ["not a slug"]}) { totalCount } }': "BAD_ID",
    '{ symptoms(filter: {conditions: ["smoke"]}) { totalCount } }': "UNKNOWN_CONCEPT",
    "{ conditions { facets { symptoms(first: -1) { count } } } }": "BAD_INPUT",
    "{ conditions { facets { symptoms(first: 501) { count } } } }": "BAD_INPUT",
    '{ search(text: " ") { score } }': "BAD_INPUT",
    '{ search(text: "a", first: -1) { score } }': "BAD_INPUT",
    '{ node(id: "smoke") { id } }': "BAD_ID",
    '{ node(id: "concept:not an id") { id } }': "BAD_ID",
    '{ node(id: "planet:mars") { id } }': "BAD_ID",
    "{ conditions(first: -1) { totalCount } }": "BAD_INPUT",
    "{ conditions(first: 1000000) { totalCount } }": "BAD_INPUT",
    "{ conditions(first: 1, last: 1) { totalCount } }": "BAD_INPUT",
    '{ conditions(after: "nonsense") { totalCount } }': "BAD_CURSOR",
    f'{{ conditions(after: "{OF_ANOTHER_SNAPSHOT}") {{ totalCount }} }}': "BAD_CURSOR",
    '{ condition(ref: "loose bolt") { symptoms(after: "????") { totalCount } } }': "BAD_CURSOR",
    '{ condition(ref: "loose bolt") { symptoms(first: 501) { totalCount } } }': "BAD_INPUT",
}
DOCUMENTS = {
    "": "GRAPHQL_PARSE_FAILED",
    "{": "GRAPHQL_PARSE_FAILED",
    "{ nothing }": "GRAPHQL_VALIDATION_FAILED",
    "{ concept(ref: 5) { id } }": "GRAPHQL_VALIDATION_FAILED",
    '{ concept(ref: "") { id } }': "GRAPHQL_VALIDATION_FAILED",
    "{ conditions(orderBy: SIZE) { totalCount } }": "GRAPHQL_VALIDATION_FAILED",
    "{ rankConditions { totalCount } }": "GRAPHQL_VALIDATION_FAILED",
    '{ triage(findings: [{concept: "heat", qualifiers: [BLUE]}]) { disclaimer } }': "GRAPHQL_VALIDATION_FAILED",
    "{ triage(findings: [{qualifiers: [NEW]}]) { disclaimer } }": "GRAPHQL_VALIDATION_FAILED",
    "mutation { __typename }": "GRAPHQL_VALIDATION_FAILED",
    "query A { __typename } query B { __typename }": "OPERATION_NOT_FOUND",
    "fragment A on Query { __typename }": "GRAPHQL_VALIDATION_FAILED",
}


@pytest.mark.parametrize("query", FIELDS)
def test_a_field_that_cannot_be_answered(query: str, engine: Callable[..., Engine]) -> None:
    answer = engine().answer(Request(query))
    (error,) = answer.body["errors"]
    assert answer.executed
    assert error["extensions"]["code"] == FIELDS[query]
    assert error["extensions"]["fix"] in error["message"]
    assert error["path"]
    assert error["locations"]


@pytest.mark.parametrize("query", DOCUMENTS)
def test_a_document_that_cannot_be_executed(query: str, engine: Callable[..., Engine]) -> None:
    answer = engine().answer(Request(query))
    assert not answer.executed
    assert "data" not in answer.body
    assert {error["extensions"]["code"] for error in answer.body["errors"]} == {DOCUMENTS[query]}


@pytest.mark.parametrize(
    "variables", [{}, {"refs": None}, {"refs": 5}, {"refs": [5]}, {"refs": [""]}, {"refs": ["x" * 301]}, {"refs": [{}]}]
)
def test_variables_of_the_wrong_type(variables: dict[str, Any], engine: Callable[..., Engine]) -> None:
    query = "query Q($refs: [ConceptRef!]!) { sharedConditions(symptoms: $refs) { totalCount } }"
    answer = engine().answer(Request(query, variables))
    assert not answer.executed
    assert [error["extensions"]["code"] for error in answer.body["errors"]] == ["BAD_USER_INPUT"]


def test_an_unknown_concept_comes_with_the_nearest_labels(engine: Callable[..., Engine]) -> None:
    (error,) = engine().answer(Request('{ concept(ref: "smok") { id } }')).body["errors"]
    assert {"id": "concept:smoke", "label": "smoke"}.items() <= error["extensions"]["suggestions"][0].items()


THOUSANDS = {
    "query Q($refs: [ConceptRef!]!) { sharedConditions(symptoms: $refs) { totalCount } }": 20,
    "query Q($refs: [ConceptRef!]!) { rankConditions(present: $refs) { totalCount } }": 20,
    'query Q($refs: [ConceptRef!]!) { rankConditions(present: ["heat"], absent: $refs) { totalCount } }': 20,
    "query Q($refs: [ConceptRef!]!) { compare(conditions: $refs) { disclaimer } }": 10,
    "query Q($refs: [ConceptRef!]!) { conditions(filter: {symptoms: {any: $refs}}) { totalCount } }": 50,
    "query Q($refs: [ConceptRef!]!) { conditions(filter: {bodySites: $refs}) { totalCount } }": 50,
    "query Q($refs: [ConceptRef!]!) { symptoms(filter: {causes: $refs}) { totalCount } }": 50,
    "query Q($refs: [ConceptRef!]!) { claims(filter: {subjects: $refs}) { totalCount } }": 50,
    "query Q($refs: [String!]!) { claims(filter: {articles: $refs}) { totalCount } }": 50,
    'query Q($refs: [ConceptRef!]!) { triage(findings: [{concept: "heat", bodySites: $refs}]) { disclaimer } }': 50,
}


@pytest.mark.parametrize("query", THOUSANDS)
def test_a_thousand_symptoms_are_refused(query: str, engine: Callable[..., Engine]) -> None:
    with trace() as lookups:
        (error,) = engine().answer(Request(query, {"refs": ["smoke"] * 1000})).body["errors"]
    assert error["extensions"]["code"] == "BAD_INPUT"
    assert error["extensions"]["maximum"] == THOUSANDS[query]
    assert not lookups


def test_a_thousand_findings_are_refused(engine: Callable[..., Engine]) -> None:
    query = "query Q($findings: [FindingInput!]!) { triage(findings: $findings) { disclaimer } }"
    (error,) = engine().answer(Request(query, {"findings": [{"concept": "smoke"}] * 1000})).body["errors"]
    assert error["extensions"]["code"] == "BAD_INPUT"
    assert error["extensions"]["maximum"] == 50


def test_a_text_that_is_too_long_is_refused(engine: Callable[..., Engine]) -> None:
    query = "query Q($text: String!) { recognize(text: $text) { text } }"
    (error,) = engine().answer(Request(query, {"text": "x" * 10_001})).body["errors"]
    assert error["extensions"]["code"] == "BAD_INPUT"
    assert engine().answer(Request(query, {"text": ""})).body == {"data": {"recognize": []}}


def test_what_contradicts_itself_is_told(engine: Callable[..., Engine]) -> None:
    query = '{ rankConditions(present: ["motor heat"], absent: ["heat"]) { totalCount } }'
    (error,) = engine().answer(Request(query)).body["errors"]
    assert error["extensions"]["contradictions"] == [{"present": "concept:motor-heat", "absent": "concept:heat"}]


def test_a_cursor_of_other_symptoms_is_refused(engine: Callable[..., Engine]) -> None:
    query = "query Q($refs: [ConceptRef!]!, $after: String) {"
    query += " rankConditions(present: $refs, first: 1, after: $after) { pageInfo { endCursor } } }"
    one = engine()
    cursor = one.answer(Request(query, {"refs": ["heat"]})).body["data"]["rankConditions"]["pageInfo"]["endCursor"]
    (error,) = one.answer(Request(query, {"refs": ["rattling"], "after": cursor})).body["errors"]
    assert error["extensions"]["code"] == "BAD_CURSOR"


def test_an_operation_that_is_not_there_is_told_with_those_that_are(engine: Callable[..., Engine]) -> None:
    (error,) = engine().answer(Request("query A { __typename }", operation_name="B")).body["errors"]
    assert error["extensions"]["code"] == "OPERATION_NOT_FOUND"
    assert "`A`" in error["message"]


def test_one_error_leaves_the_other_fields(engine: Callable[..., Engine]) -> None:
    answer = engine().answer(
        Request('{ good: concept(ref: "smoke") { label } bad: concept(ref: "no such") { label } }')
    )
    assert answer.body["data"] == {"good": {"label": "smoke"}, "bad": None}
    assert answer.executed
    assert not answer.faultless


def test_a_mutation_is_not_answered_where_only_reading_is_allowed(engine: Callable[..., Engine]) -> None:
    with pytest.raises(MethodNotAllowed):
        engine().answer(Request("mutation { __typename }"), read_only=True)


def test_a_defect_is_logged_and_told_without_its_words(
    engine: Callable[..., Engine], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("the password is swordfish")

    monkeypatch.setattr(Context, "load", broken)
    with caplog.at_level(logging.ERROR):
        answer = engine().answer(Request('{ concept(ref: "smoke") { id } }'), request_id="r-17")
    (error,) = answer.body["errors"]
    assert error["extensions"] == {"code": "INTERNAL", "requestId": "r-17"}
    assert "swordfish" not in str(answer.body)
    assert "r-17" in caplog.text
    assert "swordfish" in caplog.text


def codes() -> set[str]:
    """Every code that a client can meet."""

    def of(kind: type[ClientError]) -> set[str]:
        return {kind.code}.union(*(of(below) for below in kind.__subclasses__()))

    own = {problems.PARSE_FAILED, problems.VALIDATION_FAILED, problems.BAD_USER_INPUT, problems.INTERNAL}
    return own.union(*(of(kind) for kind in ClientError.__subclasses__()))


def test_the_documented_codes_are_those_that_there_are() -> None:
    documented = {line.split("`")[1] for line in DOCS.read_text("utf-8").splitlines() if line.startswith("| `")}
    # What only SPARQL queries meet stands where their statuses do.
    of_sparql = set(re.findall(r"\| \d{3} \| `([A-Z_]+)` \|", SPARQL_DOCS.read_text("utf-8")))
    assert {code for code in documented if code.isupper()} <= codes()
    assert codes() <= documented | of_sparql
    assert BadRequest.code in codes()
