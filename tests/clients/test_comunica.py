"""Comunica, the query engine for JavaScript: over the endpoint, over a page of linked data, over the dumps."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import pyoxigraph as ox
import pytest

SHARED = """
    SELECT DISTINCT ?condition ?label WHERE {
      ?condition sg:hasSymptom/skos:broader* concept:fever, concept:back-warmth ; skos:prefLabel ?label
    } ORDER BY ?label
"""
CLAIMS = """
    SELECT ?relation (COUNT(DISTINCT ?claim) AS ?claims) WHERE {
      ?claim a sg:Claim ; rdf:predicate ?relation
      OPTIONAL { ?claim sg:frequency ?frequency }
      FILTER(!BOUND(?frequency))
    } GROUP BY ?relation ORDER BY DESC(?claims) ?relation
"""
LABELS = "SELECT ?label WHERE { concept:fever skos:prefLabel|skos:altLabel ?label } ORDER BY ?label"
SYMPTOMS = "CONSTRUCT { ?condition sg:hasSymptom ?symptom } WHERE { ?condition sg:hasSymptom ?symptom }"
ASK = "ASK { concept:fever a sg:Symptom }"
IN_GRAPHS = "SELECT ?graph ?label WHERE { GRAPH ?graph { concept:fever skos:prefLabel ?label } }"
QUESTIONS = (
    # The first source is recognised by its service description, the second one is told what it is.
    *((query, "") for query in (SHARED, CLAIMS, LABELS, SYMPTOMS, ASK, IN_GRAPHS)),
    *((query, "sparql@") for query in (SHARED, SYMPTOMS, ASK)),
    (LABELS, "/concept/fever"),
    (ASK, "/concept/fever"),
    *((query, "/dump.ttl") for query in (SHARED, CLAIMS, LABELS, SYMPTOMS, ASK)),
    *((IN_GRAPHS, dump) for dump in ("/dump.nq", "/dump.trig", "/dump.jsonld")),
)

Answer = list[Any]


@pytest.fixture(scope="module")
def answers(
    server_url: str, comunica: Path, node: Path, run: Callable[..., str], tmp_path_factory: pytest.TempPathFactory
) -> list[str]:
    """What Comunica answers to each of the questions, all asked by one process."""
    asked = [{"query": _with_prefixes(query), "sources": [_source(server_url, place)]} for query, place in QUESTIONS]
    questions = tmp_path_factory.mktemp("comunica") / "questions.json"
    questions.write_text(json.dumps(asked), encoding="utf-8")
    found: list[str] = json.loads(run(node, "ask.mjs", questions, cwd=comunica))
    return found


@pytest.mark.parametrize("number", range(len(QUESTIONS)))
def test_its_answer_is_ours(number: int, answers: list[str], sparql_url: str) -> None:
    query, place = QUESTIONS[number]
    ours = _ours(sparql_url, query)
    assert ours, "an empty answer proves nothing"
    assert _read(answers[number]) == ours, place


def _with_prefixes(query: str) -> str:
    """The endpoint knows these prefixes; Comunica, which parses a query itself, has to be told."""
    base = "https://w3id.org/symptomgraph/"
    known = {
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "sg": f"{base}vocab#",
        "concept": f"{base}concept/",
    }
    return "\n".join([*(f"PREFIX {prefix}: <{iri}>" for prefix, iri in known.items()), query])


def _source(server_url: str, place: str) -> str | dict[str, str]:
    if place == "sparql@":
        return {"type": "sparql", "value": f"{server_url}/sparql"}
    return server_url + (place or "/sparql")


def _ours(sparql_url: str, query: str) -> Answer:
    accept = "application/sparql-results+json, application/n-triples"
    answer = httpx2.get(sparql_url, params={"query": query}, headers={"accept": accept}).raise_for_status()
    return _read(answer.text)


def _read(answer: str) -> Answer:
    """Rows in their order, the triples of a graph sorted, or a single truth."""
    if not answer.startswith("{"):
        return sorted(map(str, ox.parse(answer, format=ox.RdfFormat.N_TRIPLES)))
    found = json.loads(answer)
    if "boolean" in found:
        return [found["boolean"]]
    return [dict(sorted((name, _term(term)) for name, term in row.items())) for row in found["results"]["bindings"]]


def _term(term: dict[str, str]) -> tuple[str | None, ...]:
    return tuple(term.get(part) for part in ("type", "value", "xml:lang", "datatype"))
