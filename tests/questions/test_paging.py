"""Pages put together are the whole list; a cursor serves its own list alone."""

from __future__ import annotations

import base64
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from symptomgraph.errors import BadCursor, BadInput
from symptomgraph.model.domain import (
    ConceptKind,
    ConceptOrder,
    Edge,
    Page,
    PageArguments,
    SharedCondition,
    SymptomMatch,
)
from symptomgraph.questions import (
    DEFAULT_FIRST,
    MAX_FIRST,
    Graph,
    claims_page,
    concepts_page,
    page_of,
    shared_conditions,
    warning_signs_page,
)

members = st.lists(st.text(alphabet="abcäß\t ", max_size=4), max_size=12, unique=True)
sizes = st.integers(1, 5)


@pytest.fixture(scope="module")
def graph(graphs: dict[str, Graph]) -> Graph:
    return graphs["back-warmth"]


def pages_forwards(ask: Callable[[PageArguments], Page[str]], size: int) -> list[Page[str]]:
    pages = [ask(PageArguments(first=size))]
    while pages[-1].has_next_page:
        pages.append(ask(PageArguments(first=size, after=pages[-1].edges[-1].cursor)))
    return pages


def pages_backwards(ask: Callable[[PageArguments], Page[str]], size: int) -> list[Page[str]]:
    pages = [ask(PageArguments(last=size))]
    while pages[-1].has_previous_page:
        pages.append(ask(PageArguments(last=size, before=pages[-1].edges[0].cursor)))
    return pages[::-1]


def whole(pages: list[Page[str]]) -> list[str]:
    return [node for page in pages for node in page.nodes]


@given(members, sizes)
def test_pages_in_either_direction_are_the_whole_list(graph: Graph, names: list[str], size: int) -> None:
    def ask(arguments: PageArguments) -> Page[str]:
        return page_of(graph, "names", names, str, arguments)

    for pages in (pages_forwards(ask, size), pages_backwards(ask, size)):
        assert whole(pages) == sorted(names)
        assert {page.total_count for page in pages} == {len(names)}
        assert all(len(page.edges) <= size for page in pages)
    assert not pages_forwards(ask, size)[0].has_previous_page
    assert not pages_backwards(ask, size)[-1].has_next_page


@given(members, st.data())
def test_between_two_cursors_is_what_stands_between(graph: Graph, names: list[str], data: st.DataObject) -> None:
    ordered = sorted(names)
    everything = page_of(graph, "names", names, str, PageArguments())
    low, high = sorted(data.draw(st.tuples(st.integers(0, len(names)), st.integers(0, len(names)))))
    after = everything.edges[low - 1].cursor if low else None
    before = everything.edges[high].cursor if high < len(names) else None
    page = page_of(graph, "names", names, str, PageArguments(after=after, before=before))
    assert list(page.nodes) == ordered[low:high]


def lists(graph: Graph) -> dict[str, Callable[[PageArguments], Page[str]]]:
    return {
        "concepts": lambda asked: concepts_page(graph, (), asked),
        "conditions": lambda asked: concepts_page(graph, (ConceptKind.CONDITION,), asked),
        "concepts by claims": lambda asked: concepts_page(graph, (), asked, order=ConceptOrder.CLAIMS),
        "claims": lambda asked: claims_page(graph, arguments=asked),
        "warning signs": lambda asked: warning_signs_page(graph, asked),
        "shared": lambda asked: conditions(shared_conditions(graph, ["concept:warmth"], SymptomMatch.ANY, asked)),
    }


def conditions(page: Page[SharedCondition]) -> Page[str]:
    edges = tuple(Edge(edge.node.condition, edge.cursor) for edge in page.edges)
    return Page(edges, page.total_count, page.has_next_page, page.has_previous_page)


LISTS = ("concepts", "conditions", "concepts by claims", "claims", "warning signs", "shared")


@pytest.mark.parametrize("name", LISTS)
def test_every_list_is_paged_without_loss(graph: Graph, name: str) -> None:
    ask = lists(graph)[name]
    everything = ask(PageArguments(first=MAX_FIRST))
    assert everything.total_count == len(everything.edges) > 4
    assert whole(pages_forwards(ask, 7)) == list(everything.nodes) == whole(pages_backwards(ask, 7))
    assert len(set(everything.nodes)) == everything.total_count


def test_without_a_size_a_page_has_the_documented_one_and_says_that_there_is_more(graph: Graph) -> None:
    page = claims_page(graph)
    assert len(page.edges) == DEFAULT_FIRST < page.total_count
    assert page.has_next_page


@pytest.mark.parametrize("size", [-1, MAX_FIRST + 1])
@pytest.mark.parametrize("argument", ["first", "last"])
def test_a_size_out_of_bounds_is_refused(graph: Graph, argument: str, size: int) -> None:
    with pytest.raises(BadInput, match=f"`{argument}` is {size}") as raised:
        claims_page(graph, arguments=PageArguments(**{argument: size}))  # type: ignore[arg-type] # sizes
    assert raised.value.details == {"maximum": MAX_FIRST}


def test_a_page_of_none_still_tells_whether_there_are_any(graph: Graph) -> None:
    page = claims_page(graph, arguments=PageArguments(first=0))
    assert page.edges == ()
    assert page.has_next_page


def encoded(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).decode()


@pytest.mark.parametrize("cursor", ["", "x", "äöü", "=", encoded("no lines"), encoded("a\nb"), "A" * 1001])
def test_what_is_no_cursor_is_refused(graph: Graph, cursor: str) -> None:
    for arguments in (PageArguments(after=cursor), PageArguments(before=cursor)):
        with pytest.raises(BadCursor, match="no cursor"):
            claims_page(graph, arguments=arguments)


def test_a_cursor_of_another_snapshot_is_refused(graphs: dict[str, Graph]) -> None:
    cursor = claims_page(graphs["robot"], arguments=PageArguments(first=1)).edges[0].cursor
    with pytest.raises(BadCursor, match="another snapshot") as raised:
        claims_page(graphs["back-warmth"], arguments=PageArguments(after=cursor))
    assert raised.value.fix == "Begin again with the first page."


def test_a_cursor_of_another_list_is_refused(graph: Graph) -> None:
    asked = lists(graph)
    for name, ask in asked.items():
        cursor = ask(PageArguments(first=1)).edges[0].cursor
        for other in asked.keys() - {name}:
            with pytest.raises(BadCursor, match="another list"):
                asked[other](PageArguments(after=cursor))
