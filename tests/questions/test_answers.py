"""Questions with their approved answers, a file each: `ask` is given, `answer` and `selects` are what came of it.

APPROVE=1 in the environment writes the answers instead; look at them before you commit them.
"""

from __future__ import annotations

import dataclasses
import json
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from symptomgraph import questions
from symptomgraph.errors import ClientError
from symptomgraph.lexicon import resolve_finding
from symptomgraph.model.domain import ConceptKind, FindingQuality, Page, PageArguments, TriggerFinding, TriggerGroup
from symptomgraph.model.filters import ConceptFilter
from symptomgraph.model.mentions import Finding
from symptomgraph.model.terms import Modality, Occurrence
from symptomgraph.questions import Graph
from symptomgraph.store import trace

FOLDER = Path(__file__).parent / "answers"
FILES = sorted(FOLDER.rglob("*.json"))

Asked = Mapping[str, Any]

_MEMBERS = {"kinds": ConceptKind, "modalities": Modality, "occurrences": Occurrence}


def ids(graph: Graph, refs: Sequence[str]) -> list[str]:
    return [graph.lexicon.resolve(ref) for ref in refs]


def wanted(graph: Graph, asked: Asked) -> ConceptFilter:
    fields: dict[str, Any] = {}
    for name, values in asked.items():
        if name in _MEMBERS:
            fields[name] = tuple(map(_MEMBERS[name], values))
        else:
            fields[name] = tuple(values if name == "articles" else ids(graph, values))
    return ConceptFilter(**fields)


def finding(graph: Graph, asked: str | Asked) -> Finding:
    if isinstance(asked, str):
        return resolve_finding(graph.lexicon, asked)
    found = resolve_finding(graph.lexicon, asked["concept"])
    qualities = tuple(map(FindingQuality, asked.get("qualities", ())))
    return Finding(found.concept, found.qualities + qualities, tuple(ids(graph, asked.get("body_sites", ()))))


def listed(graph: Graph, asked: Asked) -> Any:
    kind = ConceptKind(asked["kind"])
    among = questions.matching_concepts(graph, kind, wanted(graph, asked["filter"]))
    return questions.concepts_page(graph, (kind,), among=among)


def divided(graph: Graph, asked: Asked) -> Any:
    kind, filtered = ConceptKind(asked["kind"]), wanted(graph, asked["filter"])
    among = questions.matching_concepts(graph, kind, filtered)
    return questions.facets(graph, questions.concepts_page(graph, (kind,), among=among).nodes, filtered)


def ranked(graph: Graph, asked: Asked) -> Any:
    present, absent = (ids(graph, asked.get(name, ())) for name in ("present", "absent"))
    return questions.rank_conditions(graph, present, absent, PageArguments(first=asked.get("first")))


def connected(graph: Graph, asked: Asked) -> Any:
    source, target = ids(graph, [asked["from"], asked["to"]])
    return questions.paths(graph, source, target, asked.get("max_hops", questions.DEFAULT_HOPS))


QUESTIONS: dict[str, Callable[[Graph, Asked], Any]] = {
    "matching_concepts": listed,
    "facets": divided,
    "compare": lambda graph, asked: questions.compare(graph, ids(graph, asked["conditions"])),
    "rank_conditions": ranked,
    "triage": lambda graph, asked: questions.triage(graph, [finding(graph, one) for one in asked["findings"]]),
    "paths": connected,
    "recognize": lambda graph, asked: questions.recognize(graph, asked["text"]),
}


def plain(value: Any) -> Any:
    """The value as JSON has it, without what is empty."""
    match value:
        case TriggerFinding():
            found: Any = " ".join([*value.qualities, value.concept, *(f"in {site}" for site in value.body_sites)])
        case TriggerGroup():
            found = {value.operator.value: [plain(member) for member in value.members]}
        case Page():
            found = {"total": value.total_count, "nodes": [plain(node) for node in value.nodes]}
        case Mapping():
            found = {str(key): plain(content) for key, content in value.items() if content}
        case list() | tuple():
            found = [plain(one) for one in value]
        case _ if dataclasses.is_dataclass(value):
            fields = {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
            found = {name: content for name, content in fields.items() if content not in ([], {}, None)}
        case _:
            found = value
    return found


def answered(graph: Graph, question: str, asked: Asked) -> dict[str, Any]:
    with trace() as lookups:
        try:
            answer = QUESTIONS[question](graph, asked)
        except ClientError as error:
            return {"error": error.code, "message": str(error), "details": error.details}
    return {"selects": [lookup.query for lookup in lookups], "answer": plain(answer)}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(FOLDER).with_suffix("").as_posix())
def test_an_answer(file: Path, graphs: dict[str, Graph]) -> None:
    case = json.loads(file.read_text(encoding="utf-8"))
    given = {name: case[name] for name in ("graph", "ask")}
    found = given | answered(graphs[case["graph"]], file.parent.name, case["ask"])
    if os.environ.get("APPROVE") == "1":
        file.write_text(json.dumps(found, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        case = found
    assert found == case, f"{file.name} differs; look at it, then run with APPROVE=1"


def test_every_question_has_answers() -> None:
    assert {file.parent.name for file in FILES} == set(QUESTIONS)
