"""schema.org: what a publisher's page may say, with every hedge, and nothing that is negated."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import pytest

from symptomgraph import profiles, questions
from symptomgraph.model.domain import Claim, ConceptKind, MappingMatch
from symptomgraph.questions import Graph, open_graph
from symptomgraph.snapshot import build
from symptomgraph.vocab import BASE, expand

if TYPE_CHECKING:
    from tests.conftest import Project

TIES = ("signOrSymptom", "cause", "possibleTreatment", "associatedAnatomy")
LEFT_OUT = {"sg:indicates", "sg:requires", "sg:warrants"}


@pytest.fixture(params=["robot", "back-warmth"])
def graph(request: pytest.FixtureRequest, graphs: dict[str, Graph]) -> Graph:
    return graphs[request.param]


def every_condition(graph: Graph) -> list[dict[str, Any]]:
    return profiles.conditions(graph, graph.lexicon.sorted(graph.lexicon.concepts([ConceptKind.CONDITION])))


def every_claim(graph: Graph) -> list[Claim]:
    ids = [one for article in profiles.articles_of(graph) for one in questions.claims_by_article(graph, [article])[0]]
    return [one for one in questions.claims(graph, ids) if one]


def ties(condition: dict[str, Any]) -> Iterator[dict[str, Any]]:
    return (one for name in TIES for one in condition.get(name, ()))


def test_a_condition_with_its_hedges(graphs: dict[str, Graph]) -> None:
    condition = profiles.conditions(graphs["back-warmth"], ["concept:kidney-infection"])[0]
    fever = next(one for one in condition["signOrSymptom"] if one["name"] == "fever")
    assert fever["description"] == (
        "Kidney infection can have the symptom fever (often). Kidney infection can have the symptom fever."
    )
    assert [one["position"] for one in fever["subjectOf"]] == [28, 33]
    assert condition["alternateName"] == ["infected kidney", "pyelonephritis"]
    assert condition["subjectOf"][0]["name"] == "Why does my back feel warm?"


def test_every_tie_has_the_statements_of_its_claims_and_every_such_claim_is_there(graph: Graph) -> None:
    statements = {one.statement for one in every_claim(graph)}
    told = "\n".join(tie["description"] for condition in every_condition(graph) for tie in ties(condition))
    assert told
    for condition in every_condition(graph):
        for tie in ties(condition):
            assert any(statement in tie["description"] for statement in statements)
            assert "@id" not in tie
    for claim in every_claim(graph):
        if claim.predicate == "sg:hasSymptom":
            assert claim.statement in told
        if claim.predicate in LEFT_OUT:
            assert claim.statement not in told


def test_a_negated_claim_is_nowhere(robot: Project) -> None:
    said = "rdf:subject concept:loose-bolt ; rdf:predicate sg:hasSymptom ; rdf:object concept:rattling ;"
    robot.replace("articles/rattling-robot.claims.ttl", said, f"{said} sg:negated true ;")
    graph = open_graph(build(robot.sources(), robot.texts(), robot.validate(), robot.places.rules))
    negated = [one for one in every_claim(graph) if one.qualifiers.negated]
    assert [one.statement for one in negated] == ["Loose bolt does not have the symptom rattling (often)."]
    told = json.dumps([profiles.every_page(graph), every_condition(graph)])
    assert negated[0].statement not in told
    condition = next(one for one in every_condition(graph) if one["name"] == "loose bolt")
    assert [one["name"] for one in condition["signOrSymptom"]] == ["motor heat"]


def test_codes_are_those_of_the_very_same_thing(graphs: dict[str, Graph]) -> None:
    graph = graphs["back-warmth"]
    for condition in every_condition(graph):
        concept = questions.concepts(graph, [f"concept:{condition['@id'].rpartition('/')[2]}"])[0]
        assert concept
        exact = {(one.scheme, one.code) for one in concept.mappings if one.match == MappingMatch.EXACT}
        assert {(one["codingSystem"], one["codeValue"]) for one in condition.get("code", ())} == exact


def test_a_page_is_about_its_conditions_and_mentions_the_rest(graph: Graph) -> None:
    (page,) = profiles.every_page(graph)["@graph"]
    claims = [one for one in every_claim(graph) if not one.qualifiers.negated]
    named = {expand(end) for claim in claims for end in (claim.subject, claim.object) if end.startswith("concept:")}
    about = {one["@id"] for one in page["about"]}
    mentioned = {one["url"] for one in page["mentions"]}
    levels = {expand(one) for one in graph.lexicon.concepts([ConceptKind.CARE_LEVEL])}
    assert about | mentioned == named - levels
    assert not about & mentioned
    assert page["@id"].startswith(f"{BASE}article/")


def test_an_article_that_is_not_there(graph: Graph) -> None:
    assert profiles.article_page(graph, "article:nothing") is None
    assert profiles.conditions(graph, ["concept:nothing"]) == []


class Scripts(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - its signature
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("text", ["</script><script>alert(1)</script>", "<!--<script>", "&lt;", "a\u2028b", "ü"])
def test_no_label_ends_the_script_that_it_stands_in(text: str) -> None:
    parser = Scripts()
    parser.feed(f'<script type="application/ld+json">{profiles.embedded({"name": text})}</script>')
    assert parser.tags == ["script"]
    assert json.loads(parser.text) == {"@context": "https://schema.org", "name": text}
