"""Articles, their sections and their passages. Sentences come from the texts at hand, never from the graph."""

from __future__ import annotations

from collections.abc import Sequence

from symptomgraph.model.domain import Article, NoClaimReason, Page, PageArguments, Passage, Section
from symptomgraph.questions.facts import Facts, ids_by_key, in_order, keys, question, rows_by_key
from symptomgraph.questions.graph import Graph
from symptomgraph.questions.paging import ALL, page_of
from symptomgraph.store import Row
from symptomgraph.vocab import curie, expand


def articles(graph: Graph, ids: Sequence[str]) -> list[Article | None]:
    """The articles with these ids, None for one that the graph does not hold; one SELECT."""
    rows = rows_by_key(graph, "articles", "article", keys(ids, "article"))
    found = {key: _article(graph, key, Facts(about)) for key, about in rows.items()}
    return [found.get(key) for key in ids]


def articles_page(graph: Graph, arguments: PageArguments = ALL) -> Page[str]:
    """The ids of the articles by title; one SELECT. Raises what `page_of` raises."""
    titles: dict[str, str] = {}
    for row in graph.store.select(question("articles-listed")):
        titles.setdefault(curie(str(row["article"])), str(row["title"]).casefold())
    return page_of(graph, "articles", titles, lambda article: f"{titles[article]}\t{article}", arguments)


def sections(graph: Graph, ids: Sequence[str]) -> list[Section | None]:
    """The sections with these ids, None for one that the graph does not hold; one SELECT."""
    rows = rows_by_key(graph, "sections", "section", keys(ids, "section"))
    found = {key: _section(graph, key, Facts(about)) for key, about in rows.items()}
    return [found.get(key) for key in ids]


def passages(graph: Graph, ids: Sequence[str]) -> list[Passage | None]:
    """The passages with these ids, None for one that the graph does not hold; one SELECT."""
    rows = rows_by_key(graph, "passages", "passage", keys(ids, "passage"))
    found = {key: _passage(graph, key, about) for key, about in rows.items()}
    return [found.get(key) for key in ids]


def sections_of_article(graph: Graph, ids: Sequence[str]) -> list[tuple[str, ...]]:
    """For each article the ids of its sections in order; one SELECT."""
    found = ids_by_key(graph, "sections-of-article", ("article", "section"), keys(ids, "article"))
    return in_order(ids, found)


def passages_of_section(graph: Graph, ids: Sequence[str]) -> list[tuple[str, ...]]:
    """For each section the ids of its passages in order; one SELECT."""
    found = ids_by_key(graph, "passages-of-section", ("section", "passage"), keys(ids, "section"))
    return in_order(ids, found)


def passages_of_article(graph: Graph, ids: Sequence[str]) -> list[tuple[str, ...]]:
    """For each article the ids of its passages in order; one SELECT."""
    found = ids_by_key(graph, "passages-of-article", ("article", "passage"), keys(ids, "article"))
    return in_order(ids, found)


def slug_of(compact: str) -> str:
    """The slug of the article that an article, section or passage id belongs to."""
    return compact.partition(":")[2].partition("/")[0]


def _article(graph: Graph, key: str, facts: Facts) -> Article:
    return Article(
        id=key,
        iri=expand(key) or key,
        slug=slug_of(key),
        title=facts.label("dcterms:title") or slug_of(key),
        language=next(iter(facts.texts("dcterms:language")), None),
        source=next(iter(facts.texts("dcterms:source")), None),
        evidence_type=facts.one_id("sg:evidenceType"),
        text_at_hand=slug_of(key) in graph.texts,
    )


def _section(graph: Graph, key: str, facts: Facts) -> Section:
    return Section(
        id=key,
        iri=expand(key) or key,
        article=facts.one_id("dcterms:isPartOf") or "",
        ordinal=facts.integer("sg:ordinal") or 0,
        title=facts.label("dcterms:title") or "",
        heading=_text(graph, key, facts),
    )


def _passage(graph: Graph, key: str, rows: Sequence[Row]) -> Passage:
    facts = Facts(rows)
    return Passage(
        id=key,
        iri=expand(key) or key,
        article=curie(str(rows[0]["article"])),
        section=facts.one_id("dcterms:isPartOf") or "",
        ordinal=facts.integer("sg:ordinal") or 0,
        start=facts.integer("sg:start") or 0,
        end=facts.integer("sg:end") or 0,
        digest=next(iter(facts.texts("sg:digest")), ""),
        gist=facts.label("sg:gist"),
        no_claim_reason=facts.member("sg:noClaimReason", NoClaimReason),
        text=_text(graph, key, facts),
    )


def _text(graph: Graph, key: str, facts: Facts) -> str | None:
    """The span of a section's heading or of a passage, where it has one and the article's text is at hand."""
    text = graph.texts.get(slug_of(key))
    start, end = facts.integer("sg:start"), facts.integer("sg:end")
    return None if text is None or start is None or end is None else text[start:end]
