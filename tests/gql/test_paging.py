"""Laws of connections: pages put together are the whole, from either end, in any size."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from symptomgraph.gql.execution import Engine, Request

LISTS = {
    "conditions": "{ conditions%s { %s } }",
    "conditions by claims": "{ conditions%s { %s } }",
    "symptoms of a condition": '{ condition(ref: "kidney infection") { symptoms%s { %s } } }',
    "passages of an article": '{ article(ref: "back-warmth") { passages%s { %s } } }',
    "claims of a concept": '{ concept(ref: "back warmth") { claims%s { %s } } }',
    "claims": "{ claims%s { %s } }",
    "warning signs": "{ warningSigns%s { %s } }",
}
PAGE = """totalCount edges { cursor node { id } } nodes { id }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"""


class Asked:
    """A list that pages are asked of."""

    def __init__(self, engine: Engine, name: str) -> None:
        self._engine = engine
        self._text = LISTS[name]
        self._order = "orderBy: CLAIMS " if "by claims" in name else ""

    def page(self, **arguments: int | str | None) -> dict[str, Any]:
        given = " ".join(f"{key}: {_literal(value)}" for key, value in arguments.items() if value is not None)
        answer = self._engine.answer(Request(self._text % (f"({self._order}{given})", PAGE)))
        assert answer.faultless, answer.body
        found = answer.body["data"]
        while "edges" not in found:
            found = next(iter(found.values()))
        assert [edge["node"] for edge in found["edges"]] == found["nodes"]
        return dict(found)


def _literal(value: int | str) -> str:
    return str(value) if isinstance(value, int) else f'"{value}"'


def ids(page: dict[str, Any]) -> list[str]:
    return [node["id"] for node in page["nodes"]]


@pytest.fixture(params=LISTS)
def asked(request: pytest.FixtureRequest, engine: Callable[..., Engine]) -> Asked:
    return Asked(engine("back-warmth"), request.param)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(size=st.integers(1, 40), forward=st.booleans())
def test_pages_put_together_are_the_whole(asked: Asked, size: int, forward: bool) -> None:
    whole = asked.page(first=500)
    assert len(ids(whole)) == whole["totalCount"] > 1
    found: list[str] = []
    cursor = None
    for _ in range(len(ids(whole)) + 1):
        page = asked.page(first=size, after=cursor) if forward else asked.page(last=size, before=cursor)
        assert page["totalCount"] == whole["totalCount"]
        found = found + ids(page) if forward else ids(page) + found
        cursor = page["pageInfo"]["endCursor" if forward else "startCursor"]
        if not page["pageInfo"]["hasNextPage" if forward else "hasPreviousPage"]:
            break
    assert found == ids(whole)


def test_no_more_than_fifty_come_unasked_and_the_page_says_that_there_are_more(asked: Asked) -> None:
    page = asked.page(after=None, first=None, last=None) if asked._order else Asked.page(asked, first=50)
    assert len(ids(page)) == min(50, page["totalCount"])
    assert page["pageInfo"]["hasNextPage"] == (page["totalCount"] > 50)


def test_an_empty_page_has_no_cursors(asked: Asked) -> None:
    page = asked.page(first=0)
    assert ids(page) == []
    assert page["pageInfo"]["startCursor"] is page["pageInfo"]["endCursor"] is None
    assert page["pageInfo"]["hasNextPage"]


def test_the_claims_of_all_articles_are_fifty_unless_more_are_asked_for(engine: Callable[..., Engine]) -> None:
    answer = engine("back-warmth").answer(Request("{ claims { totalCount nodes { id } pageInfo { hasNextPage } } }"))
    claims = answer.body["data"]["claims"]
    assert len(claims["nodes"]) == 50 < claims["totalCount"]
    assert claims["pageInfo"]["hasNextPage"]


def test_a_cursor_of_one_list_is_none_of_another(engine: Callable[..., Engine]) -> None:
    one = engine("back-warmth")
    cursor = Asked(one, "conditions").page(first=1)["pageInfo"]["endCursor"]
    answer = one.answer(Request(f'{{ symptoms(after: "{cursor}") {{ totalCount }} }}'))
    assert answer.body["errors"][0]["extensions"]["code"] == "BAD_CURSOR"
