"""The pages of linked data: what each shows, by the kind of resource."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from markupsafe import Markup
from starlette.responses import Response

from symptomgraph import profiles, questions
from symptomgraph.errors import NotFound
from symptomgraph.gql.types.shared import DISCLAIMER
from symptomgraph.model.domain import ConceptKind, Passage
from symptomgraph.profiles import Form
from symptomgraph.questions import Graph
from symptomgraph.questions.statement import qualifier_phrases
from symptomgraph.vocab import BASE, VALUES, curie, expand
from symptomgraph.web.linked_queries import explorer_view, graphql_query, sparql_query
from symptomgraph.web.linked_views import claim_views, groups, href, sign_views, views_of_signs
from symptomgraph.web.pages import lasting_page

Values = dict[str, Any]


def linked_page(graph: Graph, iri: str, headers: Mapping[str, str]) -> Response:
    """The page of a resource that the graph speaks of; raises NotFound where it says nothing that people could read."""
    compact = curie(iri)
    kind = compact.partition(":")[0] if compact != iri else "terms"
    template, values_of = _PAGES.get(kind, _PAGES["terms"])
    values = values_of(graph, compact)
    if values is None:
        raise NotFound(f"The graph names {iri}, and says no more of it.", fix="Begin at /.")
    path = f"/{iri.removeprefix(BASE)}"
    shared = {
        "iri": iri,
        "id": compact,
        "forms": [(form.called, f"{path}.{form.suffix}", str(form)) for form in Form],
        "explorer": explorer_view(compact),
        "graphql": graphql_query(compact),
        "sparql": sparql_query(iri),
        "label": graph.lexicon.label,
        "href": href,
        "disclaimer": DISCLAIMER,
        "schema_org": None,
    }
    return lasting_page(f"linked/{template}", shared | values, headers)


def _concept(graph: Graph, compact: str) -> Values | None:
    concept = questions.concepts(graph, [compact])[0]
    if concept is None:
        return None
    said_of_it = claim_views(graph, questions.claims_by_subject(graph, [compact])[0])
    said_with_it = claim_views(graph, questions.claims_by_object(graph, [compact])[0])
    return {
        "concept": concept,
        "signs": sign_views(graph, concept.iri),
        "said_of_it": groups(graph, said_of_it),
        "said_with_it": groups(graph, said_with_it),
        "schema_org": _embedded(profiles.conditions(graph, [compact])[0])
        if ConceptKind.CONDITION in concept.kinds
        else None,
    }


def _claim(graph: Graph, compact: str) -> Values | None:
    views = claim_views(graph, [compact])
    if not views:
        return None
    claim = views[0].claim
    phrases = tuple(qualifier_phrases(graph.lexicon.label, claim.qualifiers))
    return {"view": views[0], "relation": groups(graph, views)[0].name, "phrases": phrases}


def _article(graph: Graph, compact: str) -> Values | None:
    article = questions.articles(graph, [compact])[0]
    if article is None:
        return None
    sections = [one for one in questions.sections(graph, questions.sections_of_article(graph, [compact])[0]) if one]
    passages = [one for one in questions.passages(graph, questions.passages_of_article(graph, [compact])[0]) if one]
    page = profiles.article_page(graph, compact)
    return {
        "article": article,
        "sections": [(one, [passage for passage in passages if passage.section == one.id]) for one in sections],
        "claims": _claim_counts(graph, passages),
        "signs": sign_views(graph, article.iri),
        "schema_org": _embedded(page) if page else None,
    }


def _section(graph: Graph, compact: str) -> Values | None:
    section = questions.sections(graph, [compact])[0]
    if section is None:
        return None
    passages = [one for one in questions.passages(graph, questions.passages_of_section(graph, [compact])[0]) if one]
    article = questions.articles(graph, [section.article])[0]
    return {"section": section, "article": article, "passages": passages, "claims": _claim_counts(graph, passages)}


def _passage(graph: Graph, compact: str) -> Values | None:
    passage = questions.passages(graph, [compact])[0]
    if passage is None:
        return None
    listed = questions.passages_of_article(graph, [passage.article])[0]
    place = listed.index(compact)
    return {
        "passage": passage,
        "section": questions.sections(graph, [passage.section])[0],
        "article": questions.articles(graph, [passage.article])[0],
        "previous": listed[place - 1] if place else None,
        "next": listed[place + 1] if place + 1 < len(listed) else None,
        "claims": claim_views(graph, questions.claims_by_passage(graph, [compact])[0]),
        "signs": sign_views(graph, passage.iri),
    }


def _warning_sign(graph: Graph, compact: str) -> Values | None:
    found = [one for one in questions.warning_signs(graph, [compact]) if one]
    return {"view": views_of_signs(graph, found)[0]} if found else None


def _value(graph: Graph, compact: str) -> Values | None:
    value = questions.qualifier_values(graph, [compact])[0]
    if value is None:
        return None
    views = claim_views(graph, questions.claims_by_object(graph, [compact])[0])
    return {"value": value, "said_with_it": groups(graph, views)}


def _terms(graph: Graph, compact: str) -> Values | None:
    terms = profiles.terms_of(graph.store, expand(compact) or compact)
    return {"whole": terms[0], "terms": terms[1:], "curie": curie} if terms else None


def _claim_counts(graph: Graph, passages: list[Passage]) -> dict[str, int]:
    ids = [one.id for one in passages]
    return {key: len(found) for key, found in zip(ids, questions.claims_by_passage(graph, ids), strict=True)}


def _embedded(node: Mapping[str, Any]) -> Markup:
    return Markup(profiles.embedded(node))  # noqa: S704 - escaped for its place by `embedded`


_PAGES: Final[Mapping[str, tuple[str, Callable[[Graph, str], Values | None]]]] = {
    "concept": ("concept", _concept),
    "claim": ("claim", _claim),
    "article": ("article", _article),
    "section": ("section", _section),
    "passage": ("passage", _passage),
    "warning-sign": ("warning_sign", _warning_sign),
    **dict.fromkeys(VALUES, ("value", _value)),
    "terms": ("terms", _terms),
}
"""The template of each kind, by the prefix of its ids, and the function that gathers what it shows."""
