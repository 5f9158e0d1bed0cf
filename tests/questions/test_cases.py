"""Look-ups and lists with their approved answers: cases/QUESTION/NAME.json has what is asked and what came of it.

APPROVE=1 in the environment writes the answers instead; look at them before you commit them.
"""

from __future__ import annotations

import dataclasses
import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from symptomgraph import questions
from symptomgraph.errors import ClientError
from symptomgraph.model.domain import ClaimFilter, ConceptKind, ConceptOrder, Modality, PageArguments, SymptomMatch
from symptomgraph.questions import Graph
from symptomgraph.store import trace

FOLDER = Path(__file__).parent / "cases"
FILES = sorted(FOLDER.rglob("*.json"))

LOOKUPS = (
    questions.concepts,
    questions.qualifier_values,
    questions.claims,
    questions.claims_by_subject,
    questions.claims_by_object,
    questions.claims_by_passage,
    questions.claims_by_article,
    questions.evidence,
    questions.articles,
    questions.sections,
    questions.passages,
    questions.sections_of_article,
    questions.passages_of_section,
    questions.passages_of_article,
    questions.symptoms_of,
    questions.conditions_of,
    questions.causes_of,
    questions.effects_of,
    questions.processes_of,
    questions.body_sites_of,
    questions.interventions_for,
    questions.relieved_by,
    questions.required_by,
    questions.relieves,
    questions.occurrences_of,
    questions.warning_signs,
    questions.warning_signs_of,
)
PAGES = (
    questions.concepts_page,
    questions.claims_page,
    questions.articles_page,
    questions.warning_signs_page,
    questions.shared_conditions,
)
QUESTIONS: dict[str, Callable[..., Any]] = {question.__name__: question for question in (*LOOKUPS, *PAGES)}


def claim_filter(asked: Mapping[str, Any]) -> ClaimFilter:
    fields: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in asked.items()}
    return ClaimFilter(**fields | {"modalities": tuple(map(Modality, fields.get("modalities", ())))})


ARGUMENTS: dict[str, Callable[[Any], Any]] = {
    "arguments": lambda asked: PageArguments(**asked),
    "kinds": lambda asked: tuple(map(ConceptKind, asked)),
    "order": ConceptOrder,
    "match": SymptomMatch,
    "wanted": claim_filter,
}


def plain(value: Any) -> Any:
    """The value as JSON has it, without what is empty and without cursors, which change with every snapshot."""
    if dataclasses.is_dataclass(value):
        fields = {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
        return {name: one for name, one in fields.items() if name != "cursor" and not _empty(one)}
    return [plain(one) for one in value] if isinstance(value, list | tuple) else value


def _empty(value: Any) -> bool:
    return value is None or value is False or value == []


def answered(graph: Graph, question: str, asked: Mapping[str, Any]) -> dict[str, Any]:
    named = {name: ARGUMENTS[name](value) if name in ARGUMENTS else value for name, value in asked.items()}
    keys = [named.pop("keys")] if "keys" in named else []
    with trace() as lookups:
        try:
            answer = QUESTIONS[question](graph, *keys, **named)
        except ClientError as error:
            return {"error": error.code, "message": str(error)}
    return {"selects": [lookup.query for lookup in lookups], "answer": plain(answer)}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(FOLDER).with_suffix("").as_posix())
def test_a_case(file: Path, graphs: dict[str, Graph]) -> None:
    case = json.loads(file.read_text(encoding="utf-8"))
    given = {name: case[name] for name in ("graph", "ask")}
    found = given | answered(graphs[case["graph"]], file.parent.name, case["ask"])
    if os.environ.get("APPROVE") == "1":
        file.write_text(json.dumps(found, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        case = found
    assert found == case, f"{file.name} differs; look at it, then run with APPROVE=1"


def test_every_question_has_a_case() -> None:
    assert {file.parent.name for file in FILES} == set(QUESTIONS)
