"""Compression: what the client reads, told rightly, with an entity tag for each form."""

from __future__ import annotations

import gzip
from typing import Any

import brotli
import pytest
import zstandard
from starlette.testclient import TestClient

QUERY = "{ claims(first: 100) { nodes { statement evidence { passage { gist } } } } }"
READERS = {
    "zstd": lambda raw: zstandard.ZstdDecompressor().decompressobj().decompress(raw),
    "br": brotli.decompress,
    "gzip": gzip.decompress,
}


def got(client: TestClient, encodings: str, accept: str = "application/json", **headers: str) -> tuple[Any, bytes]:
    asked = {"accept": accept, "accept-encoding": encodings, **headers}
    with client.stream("GET", "/graphql", params={"query": QUERY}, headers=asked) as response:
        return response, b"".join(response.iter_raw())


@pytest.mark.parametrize("accept", ["application/json", "application/graphql-response+json"])
@pytest.mark.parametrize("encoding", READERS)
def test_an_answer_is_the_same_in_every_form(encoding: str, accept: str, client: TestClient) -> None:
    plain, content = got(client, "identity", accept)
    assert "content-encoding" not in plain.headers
    response, raw = got(client, encoding, accept)
    assert response.headers["content-encoding"] == encoding
    assert READERS[encoding](raw) == content
    assert len(raw) < len(content) / 2
    for told in (plain, response):
        assert {"accept", "accept-encoding"} <= set(told.headers["vary"].lower().split(", "))


@pytest.mark.parametrize(
    ("encodings", "chosen"),
    [
        ("gzip, deflate, br, zstd", "zstd"),
        ("gzip, br", "br"),
        ("gzip;q=0", None),
        ("br;q=0, gzip", "gzip"),
        ("deflate", None),
    ],
)
def test_it_takes_the_best_that_the_client_reads(encodings: str, chosen: str | None, client: TestClient) -> None:
    assert got(client, encodings)[0].headers.get("content-encoding") == chosen


def test_each_form_has_an_entity_tag_of_its_own(client: TestClient) -> None:
    tags = {encoding: got(client, encoding)[0].headers["etag"] for encoding in ("identity", *READERS)}
    assert len(set(tags.values())) == len(tags)
    assert not any(tag.startswith("W/") for tag in tags.values())
    for encoding, tag in tags.items():
        response, raw = got(client, encoding, **{"if-none-match": tag})
        assert (response.status_code, raw) == (304, b"")
        assert "accept-encoding" in response.headers["vary"].lower()
        assert got(client, "deflate", **{"if-none-match": tag})[0].status_code == 200
