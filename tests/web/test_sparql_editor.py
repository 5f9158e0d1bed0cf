"""The page of the SPARQL editor: what it loads, what it lets run, and what stands in for it where it was not built."""

from __future__ import annotations

import json
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from starlette.testclient import TestClient

from symptomgraph.sparql.examples import examples
from symptomgraph.vocab import BASE, PREFIXES, SG

HTML = {"accept": "text/html,*/*;q=0.8"}
HOSTILE = 'SELECT * WHERE { ?s ?p "\'\\"></textarea></div><script>alert(1)</script>" }'
NewClient = Callable[..., TestClient]


class Tags(HTMLParser):
    """The tags of a page with their attributes, and the text of its only textarea."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.written = ""
        self._writing = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._writing = tag == "textarea"

    def handle_endtag(self, tag: str) -> None:
        self._writing = self._writing and tag != "textarea"

    def handle_data(self, data: str) -> None:
        if self._writing:
            self.written += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A folder as the build leaves it."""
    chunk = {"file": "assets/sparql-0.js", "css": ["assets/sparql-1.css"], "isEntry": True}
    (tmp_path / "manifest.json").write_text(json.dumps({"src/sparql.tsx": chunk}), "utf-8")
    return tmp_path


def opening(text: str) -> dict[str, object]:
    (root,) = (div for div in Tags(text).all("div") if div.get("id") == "sparql")
    read: dict[str, object] = json.loads(root["data-opening"] or "")
    return read


def test_the_page_loads_files_of_its_own_server_alone(new_client: NewClient, built: Path) -> None:
    response = new_client(static=built).get("/sparql", headers=HTML)
    assert response.status_code == 200
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    assert "Accept" in response.headers["vary"]
    page = Tags(response.text)
    assert [script["src"] for script in page.all("script")] == ["/assets/sparql-0.js"]
    assert [link["href"] for link in page.all("link") if link["rel"] == "stylesheet"] == ["/assets/sparql-1.css"]
    assert not [name for _, attributes in page.tags for name in attributes if name == "style" or name.startswith("on")]


def test_the_policy_lets_no_script_in_the_page_run(new_client: NewClient, built: Path) -> None:
    policy = new_client(static=built).get("/sparql", headers=HTML).headers["content-security-policy"]
    directives = dict(directive.strip().split(" ", 1) for directive in policy.split(";"))
    assert directives["default-src"] == directives["base-uri"] == directives["frame-ancestors"] == "'none'"
    assert directives["script-src"] == directives["connect-src"] == "'self'"
    assert "unsafe-inline" not in policy
    assert "unsafe-eval" not in policy


def test_the_page_knows_the_words_of_the_graph(new_client: NewClient, built: Path) -> None:
    page = opening(new_client(static=built).get("/sparql", headers=HTML).text)
    assert page["given"] is None
    assert page["base"] == BASE
    assert page["prefixes"] == dict(PREFIXES)
    assert page["examples"] == [
        {"title": example.title, "question": example.question, "query": example.query} for example in examples()
    ]
    for key, term in (("predicates", "hasSymptom"), ("classes", "Condition")):
        terms = page[key]
        assert isinstance(terms, list)
        assert SG + term in terms


def test_the_query_of_the_address_is_given_and_cannot_leave_its_place(new_client: NewClient, built: Path) -> None:
    response = new_client(static=built).get("/sparql", params={"query": HOSTILE}, headers=HTML)
    assert opening(response.text)["given"] == HOSTILE
    assert len(Tags(response.text).all("script")) == 1


def test_where_nothing_was_built_a_form_asks_without_scripts(new_client: NewClient, tmp_path: Path) -> None:
    response = new_client(static=tmp_path).get("/sparql", headers=HTML)
    page = Tags(response.text)
    assert "could not be built" in response.text
    assert page.all("script") == []
    (form,) = page.all("form")
    assert (form["action"], form["method"]) == ("/sparql", "get")
    assert page.written == examples()[0].query
    links = [link["href"] or "" for link in page.all("a") if (link["href"] or "").startswith("/sparql?")]
    assert [parse_qs(urlsplit(link).query)["query"] for link in links] == [[example.query] for example in examples()]


def test_the_form_is_answered_in_every_format_that_it_offers(
    new_client: NewClient, sparql: TestClient, tmp_path: Path
) -> None:
    page = new_client(static=tmp_path).get("/sparql", headers=HTML)
    offered = [option["value"] for option in Tags(page.text).all("option")]
    assert len(offered) == len(set(offered)) > 1
    for name in offered:
        form = "SELECT *" if name in {"json", "csv", "tsv", "xml"} else "CONSTRUCT"
        asked = {"query": f"{form} WHERE {{ ?s a ?o }}", "format": name or ""}
        response = sparql.get("/sparql", params=asked, headers=HTML)
        assert response.status_code == 200, response.text
        assert not response.headers["content-type"].startswith("text/html")


def test_the_form_opens_with_the_query_of_the_address(new_client: NewClient, tmp_path: Path) -> None:
    response = new_client(static=tmp_path).get("/sparql", params={"query": HOSTILE}, headers=HTML)
    assert Tags(response.text).written == HOSTILE
    assert Tags(response.text).all("script") == []
