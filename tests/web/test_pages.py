"""The pages: what they say, that they load nothing from elsewhere, and that they run only what they bring."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from symptomgraph.gql.execution import Engine, Request
from symptomgraph.gql.limits import Limits
from symptomgraph.questions import open_graph
from symptomgraph.snapshot import Snapshot
from symptomgraph.web.examples import EXAMPLES, Example

HTML = "text/html,*/*;q=0.8"


class Page(HTMLParser):
    """The tags of a page with their attributes, and what is open at the end."""

    VOID = frozenset({"meta", "link", "input", "br", "img"})

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture
def shipped(new_client: Callable[..., TestClient], shipped_snapshot: Snapshot, tmp_path: Path) -> TestClient:
    """With the plain page to ask from, as where GraphiQL was not built: test_graphiql.py has the other."""
    return new_client(shipped_snapshot, tmp_path)


@pytest.fixture
def plain(new_client: Callable[..., TestClient], tmp_path: Path) -> TestClient:
    return new_client(static=tmp_path)


@pytest.mark.parametrize("place", ["/", "/graphql", "/nowhere"])
def test_a_page_is_whole_and_brings_all_it_needs(place: str, shipped: TestClient) -> None:
    response = shipped.get(place, headers={"accept": HTML})
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    page = Page(response.text)
    assert page.open == []
    assert page.all("html") == [{"lang": "en"}]
    assert len(page.all("h1")) == len(page.all("main")) == len(page.all("title")) == 1
    policy = response.headers["content-security-policy"]
    (nonce,) = set(re.findall("'nonce-([^']+)'", policy))
    for tag in (*page.all("script"), *page.all("style")):
        assert tag == {"nonce": nonce}
    assert not [name for _, attributes in page.tags for name in attributes if name == "style" or name.startswith("on")]
    for _, attributes in page.tags:
        for name in ("src", "href", "action"):
            assert (attributes.get(name) or "/").startswith(("/", "#", "data:"))


def test_a_nonce_is_used_once(shipped: TestClient) -> None:
    policies = {shipped.get("/", headers={"accept": HTML}).headers["content-security-policy"] for _ in range(3)}
    assert len(policies) == 3


def test_every_field_of_a_form_has_a_label(shipped: TestClient) -> None:
    for place in ("/", "/graphql"):
        page = Page(shipped.get(place, headers={"accept": HTML}).text)
        labelled = {label["for"] for label in page.all("label")}
        assert {area["id"] for area in page.all("textarea")} <= labelled
        assert page.all("textarea")


def test_the_first_page_answers_the_question_that_the_graph_is_for(
    shipped: TestClient, shipped_snapshot: Snapshot
) -> None:
    text = shipped.get("/", headers={"accept": HTML}).text
    for said in ("kidney infection", "spinal infection", "Sentence 28", "no diagnosis", shipped_snapshot.id):
        assert said in text
    assert "back-warmth were not checked" in text


def test_the_first_page_of_a_graph_without_these_symptoms_says_so(plain: TestClient) -> None:
    text = plain.get("/", headers={"accept": HTML}).text
    assert "do not speak of these symptoms" in text


def test_the_query_page_opens_with_the_question_of_the_address(plain: TestClient) -> None:
    hostile = '{ a(b: "</textarea><script>alert(1)</script>") }'
    response = plain.get("/graphql", params={"query": hostile, "variables": "{}"}, headers={"accept": HTML})
    assert response.status_code == 200
    assert "alert(1)</script>" not in response.text
    assert "&lt;/textarea&gt;" in response.text


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.title)
def test_the_example_questions_have_answers(example: Example, shipped_snapshot: Snapshot) -> None:
    engine = Engine(open_graph(shipped_snapshot), shipped_snapshot.report, Limits())
    answer = engine.answer(Request(example.query))
    assert answer.faultless
    assert all(answer.body["data"].values())
