"""gql, the GraphQL client for Python: fetches the schema, checks documents against it, and asks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from gql.client import SyncClientSession
from gql.transport.exceptions import TransportQueryError
from gql.transport.requests import RequestsHTTPTransport
from graphql import GraphQLError, build_schema, lexicographic_sort_schema, print_schema

from gql import Client, gql

OPERATIONS = Path(__file__).parent / "operations"


@pytest.fixture
def session(graphql_url: str) -> Iterator[SyncClientSession]:
    transport = RequestsHTTPTransport(graphql_url, timeout=30)
    with Client(transport=transport, fetch_schema_from_transport=True, parse_results=True) as session:
        yield session


def test_fetched_schema_is_the_committed_one(session: SyncClientSession, schema_file: Path) -> None:
    fetched = session.client.schema
    assert fetched is not None
    committed = build_schema(schema_file.read_text(encoding="utf-8"))
    assert print_schema(lexicographic_sort_schema(fetched)) == print_schema(lexicographic_sort_schema(committed))


def test_mission(session: SyncClientSession) -> None:
    question = gql((OPERATIONS / "mission.graphql").read_text(encoding="utf-8"))
    question.variable_values = {"symptoms": ["fever", "back warmth"]}
    shared = session.execute(question)["sharedConditions"]
    assert shared["totalCount"] == len(shared["edges"]) > 0
    for edge in shared["edges"]:
        assert [match["symptom"]["label"] for match in edge["matches"]] == ["fever", "back warmth"]
        for match in edge["matches"]:
            assert all(claim["evidence"] for claim in match["claims"])


def test_mistake_in_a_document_is_found_before_it_is_sent(session: SyncClientSession) -> None:
    with pytest.raises(GraphQLError, match="Cannot query field 'dragons' on type 'Query'"):
        session.execute(gql("{ dragons }"))


def test_mistake_in_a_value_comes_with_its_code(session: SyncClientSession) -> None:
    with pytest.raises(TransportQueryError) as raised:
        session.execute(gql('{ concept(ref: "dragon breath") { id } }'))
    assert raised.value.errors is not None
    (error,) = raised.value.errors
    assert error["path"] == ["concept"]
    assert error["extensions"]["code"] == "UNKNOWN_CONCEPT"
    assert raised.value.data == {"concept": None}
