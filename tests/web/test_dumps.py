"""The whole graph as a file over HTTP."""

from __future__ import annotations

from collections.abc import Callable

import pyoxigraph as ox
import pytest
from starlette.testclient import TestClient

from symptomgraph.snapshot import Snapshot
from symptomgraph.web.dumps import FORMATS

NewClient = Callable[..., TestClient]

ONE_GRAPH = ("ttl", "nt")


def canonical(quads: list[ox.Quad]) -> ox.Dataset:
    dataset = ox.Dataset(quads)
    dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    return dataset


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_dump_is_the_snapshot(suffix: str, client: TestClient, robot_snapshot: Snapshot) -> None:
    answer = client.get(f"/dump.{suffix}")
    assert answer.status_code == 200
    assert answer.headers["content-type"].partition(";")[0] == FORMATS[suffix]
    wanted = f'attachment; filename="symptomgraph-{robot_snapshot.id[:12]}.{suffix}"'
    assert answer.headers["content-disposition"] == wanted
    read = list(ox.parse(answer.content, format=ox.RdfFormat.from_media_type(FORMATS[suffix])))
    quads = list(robot_snapshot.quads)
    if suffix in ONE_GRAPH:
        quads = [ox.Quad(one.subject, one.predicate, one.object) for one in quads]
    assert canonical(read) == canonical(quads)


@pytest.mark.parametrize("suffix", FORMATS)
def test_what_a_client_has_is_not_sent_again(suffix: str, new_client: NewClient) -> None:
    first = new_client().get(f"/dump.{suffix}")
    again = new_client().get(f"/dump.{suffix}", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert new_client().get(f"/dump.{suffix}").content == first.content


def test_tags_tell_forms_snapshots_and_encodings_apart(new_client: NewClient, shipped_snapshot: Snapshot) -> None:
    client = new_client()
    tags = [client.get(f"/dump.{suffix}").headers["etag"] for suffix in FORMATS]
    tags.append(client.get("/dump.ttl", headers={"accept-encoding": "identity"}).headers["etag"])
    tags.append(new_client(shipped_snapshot).get("/dump.ttl").headers["etag"])
    assert len(set(tags)) == len(FORMATS) + 2


@pytest.mark.parametrize("suffix", FORMATS)
def test_dumps_are_compressed(suffix: str, client: TestClient) -> None:
    answer = client.get(f"/dump.{suffix}", headers={"accept-encoding": "gzip"})
    assert answer.headers["content-encoding"] == "gzip"


@pytest.mark.parametrize(("cache", "kept"), [(32_000_000, True), (1000, False), (0, False)])
def test_a_dump_is_written_once_where_there_is_room(cache: int, kept: bool, new_client: NewClient) -> None:
    client = new_client(cache=cache)
    first, second = (client.get("/dump.nt").content for _ in range(2))
    assert first == second
    assert (client.app.state.dumps._kept.get("nt") == first) is kept  # type: ignore[attr-defined] # a Starlette application


def test_head_and_other_methods(client: TestClient) -> None:
    assert client.head("/dump.ttl").headers["etag"] == client.get("/dump.ttl").headers["etag"]
    assert client.post("/dump.ttl").status_code == 405
    assert client.get("/dump.pdf").status_code == 404
