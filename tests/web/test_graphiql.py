"""GraphiQL's page: what it loads, what it lets run, and what stands in for it where it was not built."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from symptomgraph.web.built import STATIC, read_built
from symptomgraph.web.examples import EXAMPLES

HTML = "text/html,*/*;q=0.8"
HOSTILE = '{ a(b: "\'\\"></main><script>alert(1)</script>") }'

needs_build = pytest.mark.skipif(
    read_built(STATIC, "graphiql") is None,
    reason="GraphiQL was not built when the package was installed (no npm registry?)",
)


class Tags(HTMLParser):
    """The tags of a page with their attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


def opening(text: str) -> dict[str, object]:
    (main,) = Tags(text).all("main")
    read: dict[str, object] = json.loads(main["data-opening"] or "")
    return read


@needs_build
def test_the_page_loads_hashed_files_of_its_own_server_alone(client: TestClient) -> None:
    response = client.get("/graphql", headers={"accept": HTML})
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    assert response.headers["cache-control"] == "no-store"
    page = Tags(response.text)
    (script,) = page.all("script")
    assert re.fullmatch(r"/assets/graphiql-[\w-]{8}\.js", script["src"] or "")
    styles = [link["href"] for link in page.all("link") if link["rel"] == "stylesheet"]
    assert [style for style in styles if re.fullmatch(r"/assets/graphiql-[\w-]{8}\.css", style or "")] == styles != []
    assert not [name for _, attributes in page.tags for name in attributes if name == "style" or name.startswith("on")]


@needs_build
def test_the_policy_lets_no_script_in_the_page_run(client: TestClient) -> None:
    responses = [client.get("/graphql", headers={"accept": HTML}) for _ in range(2)]
    policies = [response.headers["content-security-policy"] for response in responses]
    assert policies[0] != policies[1]
    directives = dict(directive.strip().split(" ", 1) for directive in policies[0].split(";"))
    assert directives["default-src"] == directives["base-uri"] == directives["frame-ancestors"] == "'none'"
    assert directives["script-src"] == directives["connect-src"] == "'self'"
    assert "unsafe" not in policies[0]
    (main,) = Tags(responses[0].text).all("main")
    assert directives["style-src"] == f"'self' 'nonce-{main['nonce']}'"


@needs_build
def test_every_built_file_is_served_by_its_type_for_good(client: TestClient) -> None:
    files = sorted((STATIC / "assets").iterdir())
    kinds = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8"}
    assert {file.suffix for file in files} == set(kinds)
    for file in files:
        response = client.get(f"/assets/{file.name}")
        assert response.content == file.read_bytes()
        assert response.headers["content-type"] == kinds[file.suffix]
        assert response.headers["cache-control"] == "public, max-age=31536000, immutable"
        assert response.headers["x-content-type-options"] == "nosniff"
        kept = client.get(f"/assets/{file.name}", headers={"if-none-match": response.headers["etag"]})
        assert kept.status_code == 304


@needs_build
def test_nothing_that_was_built_names_a_file_of_another_server() -> None:
    for file in (STATIC / "assets").iterdir():
        text = file.read_text("utf-8")
        assert not re.search(r"""(?:@import|url\(|import\(|from)\s*["']?(?:https?:)?//""", text), file.name


@pytest.mark.parametrize("name", ["nothing.js", "../manifest.json", "..%2finputs.sha256", "%2e%2e/manifest.json", ""])
def test_what_is_no_asset_is_not_found(name: str, client: TestClient) -> None:
    response = client.get(f"/assets/{name}")
    assert response.status_code == 404
    assert "immutable" not in response.headers["cache-control"]


@needs_build
def test_it_opens_with_the_examples(client: TestClient) -> None:
    read = opening(client.get("/graphql", headers={"accept": HTML}).text)
    assert read == {"tabs": [{"query": one.query, "variables": None} for one in EXAMPLES], "given": None}


@needs_build
def test_the_query_of_the_address_comes_first_and_is_data(client: TestClient) -> None:
    given = {"query": HOSTILE, "variables": '{"a": 1}'}
    text = client.get("/graphql", params=given, headers={"accept": HTML}).text
    assert "<script>alert" not in text
    read = opening(text)
    assert read["given"] == given
    assert isinstance(read["tabs"], list)
    assert read["tabs"][0] == given
    assert len(read["tabs"]) == len(EXAMPLES) + 1


@needs_build
def test_an_example_in_the_address_is_one_tab(client: TestClient) -> None:
    text = client.get("/graphql", params={"query": EXAMPLES[2].query}, headers={"accept": HTML}).text
    tabs = opening(text)["tabs"]
    assert isinstance(tabs, list)
    assert [tab["query"] for tab in tabs].count(EXAMPLES[2].query) == 1
    assert tabs[0]["query"] == EXAMPLES[2].query


def test_without_a_build_a_plain_page_asks_and_says_why(new_client: Callable[..., TestClient], tmp_path: Path) -> None:
    plain = new_client(static=tmp_path / "absent")
    response = plain.get("/graphql", headers={"accept": HTML})
    assert response.status_code == 200
    assert "GraphiQL could not be built" in response.text
    assert Tags(response.text).all("textarea")
    assert plain.get("/assets/graphiql.js").status_code == 404
