"""Persisted documents: by id, by GET, and alone."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from symptomgraph.errors import InvalidSetting
from symptomgraph.web.persisted import read_manifest

NewClient = Callable[..., TestClient]

DOCUMENT = "query Heat($ref: ConceptRef!) { concept(ref: $ref) { label } }"
HEX = hashlib.sha256(DOCUMENT.encode()).hexdigest()
ID = f"sha256:{HEX}"
UNKNOWN = f"sha256:{'0' * 64}"
VARIABLES = {"ref": "rattle"}


@pytest.fixture
def manifest(tmp_path: Path) -> Path:
    file = tmp_path / "documents.json"
    file.write_text(json.dumps({ID: DOCUMENT}), "utf-8")
    return file


def post(client: TestClient, **body: Any) -> Any:
    return client.post("/graphql", json=body)


def code(response: Any) -> str:
    return str(response.json()["errors"][0]["extensions"]["code"])


@pytest.mark.parametrize("only", [True, False])
def test_a_document_is_known_by_its_id(only: bool, manifest: Path, new_client: NewClient) -> None:
    client = new_client(manifest=manifest, persisted_only=only)
    posted = post(client, documentId=ID, variables=VARIABLES)
    assert posted.json()["data"] == {"concept": {"label": "rattling"}}
    params = {"documentId": ID, "variables": json.dumps(VARIABLES)}
    got = client.get("/graphql", params=params)
    assert got.content == posted.content
    again = client.get("/graphql", params=params, headers={"if-none-match": got.headers["etag"]})
    assert again.status_code == 304
    assert got.headers["cache-control"] == "public, no-cache"


def test_an_id_that_is_not_known(manifest: Path, new_client: NewClient) -> None:
    for client in (new_client(), new_client(manifest=manifest)):
        response = post(client, documentId=UNKNOWN)
        assert (response.status_code, code(response)) == (404, "PERSISTED_DOCUMENT_NOT_FOUND")
        assert response.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("given", ["", "sha256:", HEX, f"md5:{HEX}", f"sha256:{HEX.upper()}", 5, f"{ID}\n"])
def test_an_id_of_another_form(given: object, manifest: Path, new_client: NewClient) -> None:
    response = post(new_client(manifest=manifest), documentId=given)
    assert (response.status_code, code(response)) == (400, "BAD_REQUEST")


def test_a_document_and_an_id(manifest: Path, new_client: NewClient) -> None:
    response = post(new_client(manifest=manifest), documentId=ID, query=DOCUMENT)
    assert (response.status_code, code(response)) == (400, "BAD_REQUEST")


def test_only_persisted_documents_are_answered_where_that_is_wanted(manifest: Path, new_client: NewClient) -> None:
    client = new_client(manifest=manifest, persisted_only=True)
    refused = post(client, query="{ __typename }")
    assert (refused.status_code, code(refused)) == (403, "DOCUMENT_NOT_TRUSTED")
    assert post(client, query=DOCUMENT, variables=VARIABLES).status_code == 200
    assert client.get("/readyz").status_code == 200
    assert client.get("/", headers={"accept": "text/html"}).status_code == 200
    assert post(new_client(manifest=manifest), query="{ __typename }").status_code == 200


def test_ids_in_a_manifest_may_go_without_their_prefix(tmp_path: Path) -> None:
    file = tmp_path / "documents.json"
    file.write_text(json.dumps({HEX: DOCUMENT}), "utf-8")
    assert read_manifest(file) == {ID: DOCUMENT}


@pytest.mark.parametrize(
    "text", [None, "", "[]", '{"a": 5}', json.dumps({UNKNOWN: DOCUMENT}), json.dumps({ID: DOCUMENT + " "}), "\xff"]
)
def test_a_manifest_that_cannot_be_used(text: str | None, tmp_path: Path) -> None:
    file = tmp_path / "documents.json"
    if text is not None:
        file.write_text(text, "latin-1")
    with pytest.raises(InvalidSetting, match=r"documents\.json"):
        read_manifest(file)
