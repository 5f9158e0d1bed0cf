"""What schemathesis is to know of Symptomgraph: how concepts are given, whose a mistake is, what an answer is."""

import json
import os
import zlib
from pathlib import Path
from typing import Any

import schemathesis
from conformance import Conformance
from graphql import ArgumentNode, FieldNode, Visitor, build_schema, parse, parse_value, print_ast, visit
from hypothesis import strategies as st
from schemathesis.graphql import nodes

CLIENTS_CODES = frozenset(os.environ["SYMPTOMGRAPH_CODES"].split())
ANSWERS = Path(os.environ["SYMPTOMGRAPH_ANSWERS"])
SCHEMA = build_schema(Path(os.environ["SYMPTOMGRAPH_SCHEMA"]).read_text(encoding="utf-8"))

REFS = ["fever", "back warmth", "HP:0001945", "kidney infection", "concept:sciatica", "heating pad", "dragon", ""]
MEANT = {
    "condition.ref": ['"kidney infection"', '"concept:sciatica"', '"infection"'],
    "symptom.ref": ['"fever"', '"back warmth"'],
    "intervention.ref": ['"heating pad"', '"dragon"'],
    "sharedConditions.symptoms": ['["fever"]', '["fever", "back warmth"]', '["HP:0001945", "dragon"]'],
    "compare.conditions": ['["kidney infection", "sciatica"]', '["kidney infection", "spinal infection", "infection"]'],
    "rankConditions.present": ['["fever"]', '["fever", "back warmth"]'],
    "rankConditions.absent": ["[]", "null", '["chills"]', '["fever"]'],
    "triage.findings": ['[{concept: "fever"}]', '[{concept: "back warmth"}, {concept: "fever"}]'],
    "path.from": ['"fever"', '"kidney infection"'],
    "path.to": ['"sciatica"', '"back warmth"'],
    "recognize.text": ['"no fever, but my back feels warm"', '"🔥 high temperature"'],
    "conditions.filter": ['{symptoms: {any: ["fever"]}}', '{symptoms: {all: ["fever"], none: ["chills"]}}', "null"],
}
"""Values of arguments that go together, of which none would be found by chance."""

schemathesis.graphql.scalar("ConceptRef", (st.sampled_from(REFS) | st.text(max_size=400)).map(nodes.String))


class Sensible(Visitor):
    """Gives a document arguments that can be answered: what is meant by them, and one end to page from."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self._unwanted = {"after", "before", "first" if number % 3 == 0 else "last"}

    def enter_field(self, node: FieldNode, *_: Any) -> FieldNode:
        field = node.name.value
        kept = [argument for argument in node.arguments if argument.name.value not in self._unwanted]
        return FieldNode(
            alias=node.alias,
            name=node.name,
            arguments=tuple(self._meant(field, argument) for argument in kept),
            directives=node.directives,
            selection_set=node.selection_set,
        )

    def _meant(self, field: str, argument: ArgumentNode) -> ArgumentNode:
        values = MEANT.get(f"{field}.{argument.name.value}")
        if values is None:
            return argument
        return ArgumentNode(name=argument.name, value=parse_value(values[self._number % len(values)]))


@schemathesis.hook
def map_case(context: Any, case: Any) -> Any:
    """Leaves every third query as it was generated, which is to be refused as a rule, and makes sense of the others."""
    number, as_generated = divmod(zlib.crc32(case.body.encode()), 3)
    if as_generated:
        case.body = print_ast(visit(parse(case.body), Sensible(number)))
    return case


@schemathesis.hook
def filter_failure(context: Any, failure: Any, case: Any, response: Any) -> bool:
    """Values are drawn without knowing what they mean: to be told so is no failure, as long as the code says it."""
    errors = getattr(failure, "errors", None)
    return not errors or not all(error.get("extensions", {}).get("code") in CLIENTS_CODES for error in errors)


@schemathesis.hook
def after_call(context: Any, case: Any, response: Any) -> None:
    """Notes what became of each question."""
    codes = [error["extensions"]["code"] for error in response.json().get("errors", [])]
    with ANSWERS.open("a", encoding="utf-8") as notes:
        notes.write(json.dumps({"field": case.operation.label.removeprefix("Query."), "codes": codes}) + "\n")


@schemathesis.check
def answer_conforms(ctx: Any, response: Any, case: Any) -> None:
    """An answer has the shape of its document, and says what is wrong in the shape of all errors."""
    assert response.status_code in {200, 400}, response.status_code
    answer = response.json()
    assert answer.keys() <= {"data", "errors", "extensions"}
    for error in answer.get("errors", []):
        assert isinstance(error["message"], str)
        assert error["message"]
        assert error["extensions"]["code"] in CLIENTS_CODES, error
    if answer.get("data") is None:
        assert answer["errors"]
    else:
        misfits = list(Conformance(SCHEMA, parse(case.body)).misfits(answer["data"]))
        assert not misfits, misfits
