"""The explorer's page at the address of every view, and what stands in for it where it was not built."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from symptomgraph.web.explorer import VIEWS

HTML = {"accept": "text/html,*/*;q=0.8"}


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """What a build leaves, as far as the server looks at it."""
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "explorer-1a2b.js").write_text("export {};", "utf-8")
    chunk = {"file": "assets/explorer-1a2b.js", "css": ["assets/explorer-3c4d.css"]}
    (tmp_path / "manifest.json").write_text(json.dumps({"src/explorer.tsx": chunk}), "utf-8")
    return tmp_path


@pytest.mark.parametrize("path", VIEWS)
def test_every_view_has_the_same_page_which_runs_files_of_its_server_alone(
    path: str, new_client: Callable[..., TestClient], built: Path
) -> None:
    response = new_client(static=built).get(f"{path}?present=concept:fever", headers=HTML)
    assert response.status_code == 200
    assert response.headers["cache-control"] == "no-store"
    policy = dict(part.strip().split(" ", 1) for part in response.headers["content-security-policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert {policy[name] for name in ("script-src", "style-src", "connect-src")} == {"'self'"}
    assert policy["require-trusted-types-for"] == "'script'"
    loaded = re.findall(r'<(?:script|link)[^>]* (?:src|href)="([^"]+)"', response.text)
    assert [one for one in loaded if not one.startswith("data:")] == [
        "/assets/explorer-3c4d.css",
        "/assets/explorer-1a2b.js",
    ]
    assert not re.search(r"<style|<script(?![^>]* src=)| on\w+=| style=", response.text)
    assert "concept:fever" not in response.text


def test_without_javascript_it_points_to_the_rest(new_client: Callable[..., TestClient], built: Path) -> None:
    (said,) = re.findall(r"<noscript>(.*?)</noscript>", new_client(static=built).get("/", headers=HTML).text, re.DOTALL)
    assert re.findall('href="([^"]+)"', said) == ["/graphql", "/sparql", "/dump.ttl"]


def test_where_it_was_not_built_the_first_page_says_so(new_client: Callable[..., TestClient], tmp_path: Path) -> None:
    client = new_client(static=tmp_path)
    text = client.get("/", headers=HTML).text
    assert "The explorer could not be built" in text
    assert {"/graphql", "/sparql"} <= set(re.findall('href="([^"]+)"', text))
    for path in VIEWS[1:]:
        led = client.get(path, headers=HTML, follow_redirects=False)
        assert (led.status_code, led.headers["location"]) == (307, "/")
