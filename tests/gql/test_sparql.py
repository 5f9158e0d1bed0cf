"""The questions by SPARQL, as an analyst runs their query files, against the same questions by GraphQL."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any, Final

import pytest

from symptomgraph import questions
from symptomgraph.gql.execution import Engine, Request
from symptomgraph.gql.limits import Limits
from symptomgraph.questions import Graph
from symptomgraph.questions.facts import question
from symptomgraph.sparql import run
from symptomgraph.store import Iri
from symptomgraph.vocab import expand

QUERIES: Final = Path(questions.__file__).parent / "queries"
GENEROUS: Final = Limits(depth=20, cost=10**12)
GRAPHS: Final = ("robot", "back-warmth")
TIED: Final = "(first: 500) { edges { node { id } claims { id } } }"
LISTED: Final = "(first: 500) { nodes { id } }"


@dataclass(frozen=True)
class Case:
    """A question that both can be asked: of each node of a list."""

    query: str
    key: str
    columns: tuple[str, ...]
    nodes: str
    """The GraphQL list of the nodes."""
    field: str
    """What is asked of each node, as `found`."""


CASES: Final = [
    Case("conditions-of-symptom", "asked", ("related", "claim"), "symptoms", f"conditions{TIED}"),
    Case("symptoms-of-condition", "asked", ("related", "claim"), "conditions", f"symptoms{TIED}"),
    Case("causes-of", "asked", ("related", "claim"), "conditions", f"causes{TIED}"),
    Case("causes-of", "asked", ("related", "claim"), "symptoms", f"causes{TIED}"),
    Case("effects-of", "asked", ("related", "claim"), "causes", f"effects{TIED}"),
    Case("processes-of-condition", "asked", ("related", "claim"), "conditions", f"processes{TIED}"),
    Case("body-sites-of-condition", "asked", ("related", "claim"), "conditions", f"bodySites{TIED}"),
    Case("interventions-relieving", "asked", ("related", "claim"), "symptoms", f"relievedBy{TIED}"),
    Case("interventions-required", "asked", ("related", "claim"), "conditions", f"requires{TIED}"),
    Case("relieved-by-intervention", "asked", ("related", "claim"), "interventions", f"relieves{TIED}"),
    Case("occurrence", "asked", ("claim",), "conditions", "occurrence { claims { id } }"),
    Case("claims-by-subject", "subject", ("claim",), "conditions", f"claims(role: SUBJECT, {LISTED[1:]}"),
    Case("claims-by-object", "object", ("claim",), "symptoms", f"claims(role: OBJECT, {LISTED[1:]}"),
    Case("claims-by-article", "article", ("claim",), "articles", f"claims{LISTED}"),
    Case("sections-of-article", "article", ("section",), "articles", "sections { id }"),
    Case("passages-of-article", "article", ("passage",), "articles", f"passages{LISTED}"),
    Case("warning-signs-of-condition", "suggested", ("sign",), "conditions", "warningSigns { id }"),
]
IN_ARTICLES: Final = [
    Case("claims-by-passage", "passage", ("claim",), "passages", "claims { id }"),
    Case("passages-of-section", "section", ("passage",), "sections", "passages { id }"),
]
BESIDE: Final = {
    "shared-conditions": "below, for pairs of symptoms",
    "symptom-conditions": "below, as the conditions that are ranked",
    "tied-concepts": "below, by the facets that are counted by another query",
    "facets": "below, by the conditions that each leaves",
    "articles-listed": "below, as a whole list",
    "warning-signs-listed": "below, as a whole list",
    "claims-listed": "below, as a whole list",
    "concepts-by-claims": "an order alone",
    "articles": "a look-up of properties by id",
    "claims": "a look-up of properties by id",
    "concepts": "a look-up of properties by id",
    "evidence": "a look-up of properties by id",
    "passages": "a look-up of properties by id",
    "qualifier-values": "a look-up of properties by id",
    "sections": "a look-up of properties by id",
    "warning-signs": "a look-up of properties by id",
    "broader": "the hierarchy, under triage and compare",
    "narrower": "the hierarchy, under shared-conditions",
    "symptom-claims": "the claims of symptoms-of-condition, taken by condition",
    "claims-around": "one step of a path; a path is made of many",
    "care-for-findings": "a part of triage, which decides by more",
    "warning-signs-touched": "a part of triage, which decides by more",
}
"""Query files that no case has, with the reason."""

Ask = Callable[..., Any]


@pytest.fixture(params=GRAPHS)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def graph(name: str, graphs: dict[str, Graph]) -> Graph:
    return graphs[name]


@pytest.fixture
def ask(name: str, engine: Callable[..., Engine]) -> Ask:
    one = engine(name, GENEROUS)

    def ask(text: str, **variables: Any) -> Any:
        answer = one.answer(Request(text, variables))
        assert answer.faultless, answer.body
        return answer.body["data"]

    return ask


def rows(graph: Graph, query: str, **keys: Sequence[str]) -> list[dict[str, str]]:
    """The rows of a query file with keys given by compact IRI, as SPARQL has them."""
    bindings = {variable: [Iri(expand(one) or one) for one in ids] for variable, ids in keys.items()}
    table = run(graph.store, question(query).bind(bindings)).table()
    return [dict(zip(table.columns, row, strict=True)) for row in table.rows]


def ids(found: Any) -> Iterator[tuple[str, ...]]:
    """What GraphQL found, as rows of ids."""
    if isinstance(found, Mapping) and "edges" in found:
        for edge in found["edges"]:
            yield from ((edge["node"]["id"], claim["id"]) for claim in edge["claims"])
    elif isinstance(found, Mapping):
        yield from ((node["id"],) for node in found["nodes"])
    else:
        for one in found:
            yield from ((claim["id"],) for claim in one["claims"]) if "claims" in one else [(one["id"],)]


def require_same(graph: Graph, case: Case, nodes: Sequence[Mapping[str, Any]]) -> int:
    """Compares what both say of each node; the number of rows."""
    by_key: dict[str, set[tuple[str, ...]]] = {node["id"]: set() for node in nodes}
    for row in rows(graph, case.query, **{case.key: list(by_key)}):
        by_key[row[case.key]].add(tuple(row[column] for column in case.columns))
    assert {node["id"]: set(ids(node["found"])) for node in nodes} == by_key
    return sum(map(len, by_key.values()))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.query} of {case.nodes}")
def test_a_question_has_one_answer(case: Case, graph: Graph, ask: Ask, name: str) -> None:
    text = f"{{ {case.nodes}(first: 500) {{ totalCount nodes {{ id found: {case.field} }} }} }}"
    found = ask(text)[case.nodes]
    assert len(found["nodes"]) == found["totalCount"] > 0
    assert require_same(graph, case, found["nodes"]) or name == "robot", "nothing was compared"


@pytest.mark.parametrize("case", IN_ARTICLES, ids=lambda case: case.query)
def test_a_question_about_articles_has_one_answer(case: Case, graph: Graph, ask: Ask) -> None:
    listed = (
        "passages(first: 500) { nodes { id found: %s } }" if case.nodes == "passages" else "sections { id found: %s }"
    )
    (article,) = ask(f"{{ articles {{ nodes {{ {listed % case.field} }} }} }}")["articles"]["nodes"]
    nodes = article[case.nodes]
    assert require_same(graph, case, nodes["nodes"] if isinstance(nodes, Mapping) else nodes)


def symptoms(ask: Ask) -> list[str]:
    return [node["id"] for node in ask("{ symptoms(first: 500) { nodes { id } } }")["symptoms"]["nodes"]]


def test_shared_conditions_are_those_that_meet_both_symptoms(graph: Graph, ask: Ask) -> None:
    every, compared = symptoms(ask), 0
    text = "query Q($refs: [ConceptRef!]!) { sharedConditions(symptoms: $refs, first: 500) { edges { node { id } } } }"
    for pair in combinations(every[:14] if len(every) > 14 else every, 2):
        met = {row["condition"] for row in rows(graph, "shared-conditions", symptom=pair) if row["met"] == "2"}
        edges = ask(text, refs=list(pair))["sharedConditions"]["edges"]
        assert {edge["node"]["id"] for edge in edges} == met
        compared += len(met)
    assert compared


def test_the_mission_question(graphs: dict[str, Graph], engine: Callable[..., Engine]) -> None:
    asked = ("concept:fever", "concept:back-warmth")
    found = rows(graphs["back-warmth"], "shared-conditions", symptom=asked)
    by_sparql = {row["condition"] for row in found if row["met"] == "2"}
    text = '{ sharedConditions(symptoms: ["fever", "back warmth"]) { edges { node { id } } } }'
    edges = engine("back-warmth").answer(Request(text)).body["data"]["sharedConditions"]["edges"]
    assert {edge["node"]["id"] for edge in edges} == by_sparql
    assert by_sparql == {"concept:kidney-infection", "concept:spinal-infection"}


def test_ranked_conditions_are_those_that_have_a_symptom(graph: Graph, ask: Ask) -> None:
    text = "query Q($refs: [ConceptRef!]!) { rankConditions(present: $refs, first: 500) { edges { node { id } } } }"
    for symptom in symptoms(ask):
        found = rows(graph, "symptom-conditions", symptom=[symptom])
        edges = ask(text, refs=[symptom])["rankConditions"]["edges"]
        assert {edge["node"]["id"] for edge in edges} == {row["condition"] for row in found}


FACETS: Final = {
    "symptoms": ("symptom", "{symptoms: {any: [$ref]}}"),
    "bodySites": ("body-site", "{bodySites: [$ref]}"),
    "careLevels": ("care-level", "{careLevels: [$ref]}"),
}


@pytest.mark.parametrize("facet", FACETS)
def test_a_facet_leaves_as_many_as_it_says(facet: str, graph: Graph, ask: Ask, name: str) -> None:
    kind, narrowed = FACETS[facet]
    found = ask(
        f"{{ conditions(first: 500) {{ nodes {{ id }} facets {{ {facet}(first: 500) {{ count value {{ id }} }} }} }} }}"
    )
    counts = {one["value"]["id"]: one["count"] for one in found["conditions"]["facets"][facet]}
    nodes = [node["id"] for node in found["conditions"]["nodes"]]
    by_sparql = {row["value"]: int(row["count"]) for row in rows(graph, "facets", node=nodes) if row["facet"] == kind}
    assert counts == by_sparql
    assert counts or name == "robot"
    for value, count in counts.items():
        text = f"query Q($ref: ConceptRef!) {{ conditions(filter: {narrowed}) {{ totalCount }} }}"
        assert ask(text, ref=value)["conditions"]["totalCount"] == count


@pytest.mark.parametrize(
    ("field", "query", "column"),
    [
        ("articles", "articles-listed", "article"),
        ("warningSigns", "warning-signs-listed", "sign"),
        ("claims", "claims-listed", "claim"),
    ],
)
def test_a_list_has_what_sparql_lists(field: str, query: str, column: str, graph: Graph, ask: Ask) -> None:
    nodes = ask(f"{{ {field}(first: 500) {{ nodes {{ id }} }} }}")[field]["nodes"]
    assert {node["id"] for node in nodes} == {row[column] for row in rows(graph, query)}
    assert nodes


def test_every_query_file_is_compared_or_says_why_not() -> None:
    compared = {case.query for case in (*CASES, *IN_ARTICLES)}
    assert compared.isdisjoint(BESIDE)
    assert compared | BESIDE.keys() == {path.stem for path in QUERIES.glob("*.rq")}
