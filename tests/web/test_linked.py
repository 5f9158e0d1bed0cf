"""Linked data over HTTP: every resource answers at its address, to people in HTML and to programs in RDF."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from urllib.parse import parse_qs, quote, urlsplit

import pyoxigraph as ox
import pytest
from starlette.testclient import TestClient

from symptomgraph.gql.types.shared import DISCLAIMER
from symptomgraph.profiles import Form
from symptomgraph.snapshot import Snapshot
from symptomgraph.vocab import BASE
from symptomgraph.web.linked import ADDRESSES
from symptomgraph.web.linked_queries import graphql_query

NewClient = Callable[..., TestClient]

KINDS = (
    "concept/dust",
    "concept/rattling",
    "concept/short-circuit",
    "claim/rattling-robot-3-loose-bolt-rattling",
    "article/rattling-robot",
    "article/rattling-robot/section/2",
    "article/rattling-robot/passage/3",
    "warning-sign/rattling-robot-6",
    "modality/possible",
    "reason/orientation",
    "scheme/modality",
    "vocab",
    "schemes",
)
HTML = {"accept": "text/html"}
FEVER = "/concept/fever"


def paths(snapshot: Snapshot) -> set[str]:
    """The path of every resource of ours that the graph says something of."""
    subjects = {quad.subject.value for quad in snapshot.quads if isinstance(quad.subject, ox.NamedNode)}
    return {"/" + one.removeprefix(BASE).partition("#")[0] for one in subjects if one.startswith(BASE)}


class Page(HTMLParser):
    """What tests ask of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.headings: list[str] = []
        self.scripts: list[str] = []
        self.ids: list[str] = []
        self._inside = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = tag
        values = dict(attrs)
        if tag == "a":
            self.links.append(values.get("href") or "")
        if tag in {"h1", "h2", "h3"}:
            self.headings.append(tag)
        if tag == "script":
            assert values == {"type": "application/ld+json"}, "a page of linked data runs no script"
            self.scripts.append("")
        self.ids += [values["id"] or ""] if "id" in values else []
        assert "style" not in values
        assert not [name for name in values if name.startswith("on")]

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - its signature
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside == "script":
            self.scripts[-1] += data


ELSEWHERE = {"/", "/graphql", "/sparql", "/healthz", "/map", "/read"}


@pytest.mark.parametrize(
    ("path", "view"),
    [
        ("concept/dust", "/map?concept=concept%3Adust"),
        ("article/rattling-robot/passage/3", "/read?article=rattling-robot&amp;sentence=3"),
        ("article/rattling-robot", "/read?article=rattling-robot"),
    ],
)
def test_a_page_leads_to_the_view_that_shows_the_thing(path: str, view: str, client: TestClient) -> None:
    assert f'<a href="{view}">' in client.get(f"/{path}", headers=HTML).text


@pytest.mark.parametrize("name", ["robot_snapshot", "shipped_snapshot"])
def test_every_resource_has_a_page_and_every_link_on_it_leads_somewhere(
    name: str, request: pytest.FixtureRequest, new_client: NewClient
) -> None:
    snapshot: Snapshot = request.getfixturevalue(name)
    client = new_client(snapshot)
    known, linked = paths(snapshot), set()
    assert len(known) > 50
    for path in sorted(known):
        answer = client.get(path, headers=HTML)
        assert answer.status_code == 200, path
        page = Page(answer.text)
        assert page.headings[0] == "h1"
        assert page.headings.count("h1") == 1
        assert len(set(page.ids)) == len(page.ids)
        linked |= {urlsplit(link).path for link in page.links if link.startswith("/")}
    suffixes = tuple(f".{form.suffix}" for form in Form)
    assert {link for link in linked if not link.endswith(suffixes)} - known <= ELSEWHERE
    assert {link.rpartition(".")[0] for link in linked if link.endswith(suffixes)} == known


@pytest.mark.parametrize("path", KINDS)
@pytest.mark.parametrize("form", Form)
def test_negotiation_and_suffixes_give_the_same_graph(path: str, form: Form, client: TestClient) -> None:
    negotiated = client.get(f"/{path}", headers={"accept": form})
    fixed = client.get(f"/{path}.{form.suffix}", headers={"accept": "text/html"})
    for answer in (negotiated, fixed):
        assert answer.status_code == 200
        assert answer.headers["content-type"].partition(";")[0] == form
        assert answer.headers["content-location"] == f"/{path}.{form.suffix}"
    assert negotiated.content == fixed.content
    quads = list(ox.parse(fixed.content, format=ox.RdfFormat.from_media_type(form)))
    assert ox.NamedNode(BASE + path) in {quad.subject for quad in quads}
    assert "Accept" in re.split(", *", negotiated.headers["vary"])
    assert "Accept" not in re.split(", *", fixed.headers["vary"])


def test_people_and_those_who_take_anything_get_the_page(client: TestClient) -> None:
    for accept in ("text/html,application/xhtml+xml,*/*;q=0.8", "*/*"):
        answer = client.get("/concept/dust", headers={"accept": accept})
        assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert client.get("/concept/dust.html", headers={"accept": "text/turtle"}).text == answer.text


def test_links_name_the_resource_and_its_other_forms(client: TestClient) -> None:
    links = client.get("/concept/dust", headers=HTML).headers["link"]
    assert f'<{BASE}concept/dust>; rel="canonical"' in links
    assert '</concept/dust.ttl>; rel="alternate describedby"; type="text/turtle"' in links
    data = client.get("/concept/dust.ttl").headers["link"]
    assert '</concept/dust.html>; rel="alternate"; type="text/html"' in data
    assert "dust.ttl" not in data


@pytest.mark.parametrize("accept", ["text/html", *Form])
def test_what_a_client_has_is_not_sent_again(accept: str, client: TestClient, new_client: NewClient) -> None:
    first = client.get("/concept/dust", headers={"accept": accept})
    tag = first.headers["etag"]
    assert re.fullmatch(r'"[0-9a-f]{32}"', tag)
    again = client.get("/concept/dust", headers={"accept": accept, "if-none-match": tag})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    # A strong tag: where it is equal, the bytes are, whoever made them.
    other = new_client().get("/concept/dust", headers={"accept": accept})
    assert (other.headers["etag"], other.content) == (tag, first.content)


def test_tags_tell_forms_resources_and_snapshots_apart(new_client: NewClient, shipped_snapshot: Snapshot) -> None:
    client = new_client()
    tags = {
        *(client.get("/concept/dust", headers={"accept": accept}).headers["etag"] for accept in ("text/html", *Form)),
        client.get("/concept/crash", headers=HTML).headers["etag"],
        client.get("/modality/possible", headers=HTML).headers["etag"],
        new_client(shipped_snapshot).get("/modality/possible", headers=HTML).headers["etag"],
    }
    assert len(tags) == 8


def test_head(client: TestClient) -> None:
    got, head = (client.request(method, "/concept/dust.ttl") for method in ("GET", "HEAD"))
    assert head.status_code == 200
    assert head.headers["etag"] == got.headers["etag"]
    assert client.post("/concept/dust").status_code == 405


def test_a_condition_s_page_has_its_claims_with_their_sentences(client: TestClient) -> None:
    text = " ".join(client.get("/concept/loose-bolt", headers=HTML).text.split())
    assert "Loose bolt has the symptom rattling (often)." in text
    assert "sentence 3</a>" in text
    assert '<q class="wrap">A loose bolt often causes rattling' in text
    assert DISCLAIMER in text


def test_without_the_text_the_page_has_the_gist_and_says_so(new_client: NewClient, shipped_snapshot: Snapshot) -> None:
    client = new_client(shipped_snapshot)
    page = client.get("/article/back-warmth/passage/28", headers=HTML).text
    assert "Kidney infection can have the symptom fever (often)." in page
    assert "<q" not in page
    assert "its text is not on this server" in page
    assert '<a rel="prev" href="/article/back-warmth/passage/27">' in page
    assert '<a rel="next" href="/article/back-warmth/passage/29">' in page
    assert 'rel="prev"' not in client.get("/article/back-warmth/passage/1", headers=HTML).text


def test_warning_signs_come_first_the_most_pressing_on_top(new_client: NewClient, shipped_snapshot: Snapshot) -> None:
    client = new_client(shipped_snapshot)
    page = client.get(FEVER, headers=HTML).text
    assert page.index("Fever or chills with back warmth") < page.index("What is said of others with fever")
    article = client.get("/article/back-warmth", headers=HTML).text
    assert article.index('href="/concept/emergency"') < article.index('href="/concept/assessment"')
    assert 'href="http://purl.obolibrary.org/obo/HP_0001945"' in page


def test_the_page_of_a_condition_and_of_an_article_carry_schema_org(client: TestClient) -> None:
    (script,) = Page(client.get("/concept/short-circuit", headers=HTML).text).scripts
    condition = json.loads(script)
    assert (condition["@context"], condition["@type"]) == ("https://schema.org", "MedicalCondition")
    (script,) = Page(client.get("/article/rattling-robot", headers=HTML).text).scripts
    assert json.loads(script)["@type"] == "MedicalWebPage"
    assert Page(client.get("/concept/dust", headers=HTML).text).scripts == []


def test_pages_run_no_script_and_only_the_styles_that_they_bring(client: TestClient) -> None:
    policy = client.get("/concept/dust", headers=HTML).headers["content-security-policy"]
    assert "script-src" not in policy
    assert re.search(r"default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='", policy)


@pytest.mark.parametrize(
    "path", [path for path in KINDS if path.partition("/")[0] not in {"scheme", "vocab", "schemes"}]
)
def test_the_question_that_a_page_leads_to_has_an_answer(path: str, client: TestClient) -> None:
    page = Page(client.get(f"/{path}", headers=HTML).text)
    (address,) = [link for link in page.links if link.startswith("/graphql?")]
    answer = client.get(address, headers={"accept": "application/json"}).json()
    assert "errors" not in answer
    assert set(answer["data"]["node"]) > {"id"}
    (sparql,) = [link for link in page.links if link.startswith("/sparql?")]
    assert parse_qs(urlsplit(sparql).query) == {"query": [f"DESCRIBE <{BASE}{path}>"]}


def test_kinds_that_graphql_does_not_serve_lead_to_no_question() -> None:
    assert graphql_query("scheme:modality") is None


@pytest.mark.parametrize(
    ("path", "suggested"),
    [
        ("feverr", "fever"),
        ("high-temperature", "fever"),
        ("Fever", "fever"),
        ("kidney-infektion.ttl", "kidney infection"),
    ],
)
def test_the_nearest_concepts_for_one_that_is_not_there(
    path: str, suggested: str, new_client: NewClient, shipped_snapshot: Snapshot
) -> None:
    client = new_client(shipped_snapshot)
    answer = client.get(f"/concept/{path}", headers={"accept": "text/turtle"})
    assert answer.status_code == 404
    error = answer.json()["errors"][0]
    assert error["extensions"]["code"] == "NOT_FOUND"
    assert error["extensions"]["suggestions"][0]["label"] == suggested
    assert "Did you mean" in error["message"]
    page = client.get(f"/concept/{path}", headers=HTML)
    assert page.status_code == 404
    assert f'<a href="/concept/{suggested.replace(" ", "-")}">{suggested}</a>' in page.text


@pytest.mark.parametrize(
    "path",
    [
        "/concept/nothing-like-it-at-all",
        "/claim/none",
        "/article/none",
        "/article/rattling-robot/passage/99",
        "/article/rattling-robot/passage/x",
        "/article/none/section/1",
        "/modality/maybe",
        "/scheme/none",
        "/vocab.pdf",
        "/concept/a%20b",
        "/concept/%00",
        "/concept/" + "x" * 3000,
        "/concept/.ttl",
    ],
)
@pytest.mark.parametrize("accept", ["text/html", "application/ld+json"])
def test_what_is_not_there_is_said_plainly(path: str, accept: str, client: TestClient) -> None:
    answer = client.get(path, headers={"accept": accept})
    assert answer.status_code == 404
    assert "Traceback" not in answer.text
    assert len(answer.text) < 12000


def test_a_part_that_is_not_there_leads_to_its_article(client: TestClient) -> None:
    error = client.get("/article/rattling-robot/passage/99").json()["errors"][0]
    assert error["message"].endswith("Its article is at /article/rattling-robot.")


def test_markup_in_an_address_is_text(client: TestClient) -> None:
    answer = client.get("/concept/" + quote("<script>alert(1)</script>", safe=""), headers=HTML)
    assert answer.status_code == 404
    assert "<script>alert" not in answer.text


def test_a_form_that_there_is_not(client: TestClient) -> None:
    answer = client.get("/concept/dust", headers={"accept": "image/png"})
    assert answer.status_code == 406
    assert "/concept/dust.ttl" in answer.json()["errors"][0]["message"]


def test_requests_are_counted_by_kind(client: TestClient) -> None:
    for name in ("dust", "crash", "none"):
        client.get(f"/concept/{name}")
    counted = client.get("/metrics").text
    assert 'symptomgraph_http_requests_total{route="/concept/{name}",status="200"} 2.0' in counted
    assert 'symptomgraph_http_requests_total{route="/concept/{name}",status="404"} 1.0' in counted
    assert len(set(ADDRESSES)) == len(ADDRESSES)
