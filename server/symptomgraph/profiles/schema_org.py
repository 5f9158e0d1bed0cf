"""schema.org's health and medical types for publishers: what may be said in them, and nothing that would say more.

schema.org has no word for "can" or "often". So everything that a claim ties to a condition carries the claim's own
statement as its description, and claims that are negated are left out: docs/decisions/0013 has the rules.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, Final

from symptomgraph import questions
from symptomgraph.model.domain import Article, Claim, Concept, ConceptKind, MappingMatch, PageArguments
from symptomgraph.questions import MAX_FIRST, Graph
from symptomgraph.vocab import expand

CONTEXT: Final = "https://schema.org"

_TYPES: Final = {
    ConceptKind.CONDITION: "MedicalCondition",
    ConceptKind.SYMPTOM: "MedicalSignOrSymptom",
    ConceptKind.BODY_SITE: "AnatomicalStructure",
    ConceptKind.CAUSE: "MedicalEntity",
    ConceptKind.INTERVENTION: "MedicalEntity",
    ConceptKind.PROCESS: "MedicalEntity",
}
"""The type of a concept, by the first of these kinds that it has. Care levels are no medical entities."""


@dataclass(frozen=True, slots=True)
class _Tie:
    """A property of a condition: the type of its values, and the claims that they are taken from."""

    name: str
    type: str
    relations: tuple[str, ...]
    kind: ConceptKind | None = None
    condition_is_subject: bool = False


_TIES: Final = (
    _Tie(
        "signOrSymptom",
        "MedicalSignOrSymptom",
        ("sg:hasSymptom", "sg:causes"),
        ConceptKind.SYMPTOM,
        condition_is_subject=True,
    ),
    _Tie("cause", "MedicalCause", ("sg:causes",)),
    _Tie("possibleTreatment", "MedicalTherapy", ("sg:relieves",)),
    _Tie("associatedAnatomy", "AnatomicalStructure", ("sg:affects",), condition_is_subject=True),
)


def document(node: Mapping[str, Any]) -> dict[str, Any]:
    """A node as a JSON-LD document of its own."""
    return {"@context": CONTEXT, **node}


def embedded(node: Mapping[str, Any], indent: int | None = None) -> str:
    """A document to stand in an HTML `script` element: what could end the element, or begin another, is escaped."""
    text = json.dumps(document(node), ensure_ascii=False, indent=indent)
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def conditions(graph: Graph, ids: Sequence[str], article: str | None = None) -> list[dict[str, Any]]:
    """For each id of a condition that the graph holds a MedicalCondition, by the claims of one article or of all."""
    found = [one for one in questions.concepts(graph, ids) if one and ConceptKind.CONDITION in one.kinds]
    claims = _claims(graph, [one.id for one in found], article)
    return [_condition(graph, one, claims.get(one.id, ())) for one in found]


def article_page(graph: Graph, article: str) -> dict[str, Any] | None:
    """The MedicalWebPage of an article, about its conditions; None for an id that the graph does not hold."""
    found = questions.articles(graph, [article])[0]
    return None if found is None else _page(graph, found)


def every_page(graph: Graph) -> dict[str, Any]:
    """The pages of all articles in one graph."""
    return {"@graph": [_page(graph, one) for one in questions.articles(graph, articles_of(graph)) if one]}


def articles_of(graph: Graph) -> list[str]:
    """The ids of all articles, by title."""
    found: list[str] = []
    part = PageArguments(first=MAX_FIRST)
    while True:
        page = questions.articles_page(graph, part)
        found += page.nodes
        if not page.has_next_page:
            return found
        part = PageArguments(first=MAX_FIRST, after=page.edges[-1].cursor)


def _page(graph: Graph, article: Article) -> dict[str, Any]:
    told = [one for one in questions.claims(graph, questions.claims_by_article(graph, [article.id])[0]) if one]
    named = {end for claim in told if not claim.qualifiers.negated for end in (claim.subject, claim.object)}
    concepts = [one for one in questions.concepts(graph, graph.lexicon.sorted(_concepts_in(named))) if one]
    about = [one.id for one in concepts if ConceptKind.CONDITION in one.kinds]
    mentions = [_reference(one) for one in concepts if one.id not in about and _type(one)]
    return _given(
        {
            "@type": "MedicalWebPage",
            "@id": article.iri,
            "name": article.title,
            "inLanguage": article.language,
            "url": article.source,
            "about": conditions(graph, about, article.id),
            "mentions": mentions,
        }
    )


def _condition(graph: Graph, concept: Concept, claims: Sequence[Claim]) -> dict[str, Any]:
    articles = sorted({_article_of(passage) for claim in claims for passage in claim.passages})
    return _given(
        {
            "@type": "MedicalCondition",
            "@id": concept.iri,
            "url": concept.iri,
            "name": concept.label,
            "alternateName": [label.text for label in concept.synonyms],
            "description": concept.definition,
            "code": list(_codes(concept)),
            **{tie.name: list(_tied(graph, concept.id, claims, tie)) for tie in _TIES},
            "subjectOf": [
                _given({"@type": "MedicalWebPage", "@id": one.iri, "name": one.title, "url": one.source})
                for one in questions.articles(graph, articles)
                if one
            ],
        }
    )


def _tied(graph: Graph, condition: str, claims: Iterable[Claim], tie: _Tie) -> Iterator[dict[str, Any]]:
    """What claims tie to a condition, by label: each with the statements of its claims and the passages behind them."""
    by_other: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        ends = (claim.subject, claim.object) if tie.condition_is_subject else (claim.object, claim.subject)
        if ends[0] == condition and claim.predicate in tie.relations and _is_of(graph, ends[1], tie.kind):
            by_other[ends[1]].append(claim)
    for other in graph.lexicon.sorted(by_other):
        passages = chain.from_iterable(claim.passages for claim in by_other[other])
        yield {
            "@type": tie.type,
            "name": graph.lexicon.label(other),
            "url": expand(other),
            "description": " ".join(claim.statement for claim in by_other[other]),
            "subjectOf": [_passage(one) for one in dict.fromkeys(passages)],
        }


def _is_of(graph: Graph, concept: str, kind: ConceptKind | None) -> bool:
    return kind is None or kind in graph.lexicon.kinds(concept)


def _claims(graph: Graph, ids: Sequence[str], article: str | None) -> dict[str, list[Claim]]:
    """For each concept the claims that name it, in document order, without those that are negated."""
    by_concept = {
        key: dict.fromkeys(chain(*both))
        for key, *both in zip(
            ids, questions.claims_by_subject(graph, ids), questions.claims_by_object(graph, ids), strict=True
        )
    }
    wanted = list(dict.fromkeys(chain.from_iterable(by_concept.values())))
    if article is not None:
        told = set(questions.claims_by_article(graph, [article])[0])
        wanted = [one for one in wanted if one in told]
    found = {one.id: one for one in questions.claims(graph, wanted) if one and not one.qualifiers.negated}
    return {key: [found[one] for one in listed if one in found] for key, listed in by_concept.items()}


def _codes(concept: Concept) -> Iterator[dict[str, str]]:
    """Codes of other schemes for the very same thing; a broader or merely close one would say something else."""
    for mapping in concept.mappings:
        if mapping.match == MappingMatch.EXACT:
            yield {"@type": "MedicalCode", "codeValue": mapping.code, "codingSystem": mapping.scheme}


def _passage(compact: str) -> dict[str, Any]:
    """Where a claim is said: the place alone, for the words are the publisher's."""
    return {
        "@type": "CreativeWork",
        "@id": expand(compact),
        "position": int(compact.rpartition("/")[2]),
        "isPartOf": {"@id": expand(_article_of(compact))},
    }


def _reference(concept: Concept) -> dict[str, Any]:
    return {"@type": _type(concept), "name": concept.label, "url": concept.iri}


def _type(concept: Concept) -> str | None:
    return next((name for kind, name in _TYPES.items() if kind in concept.kinds), None)


def _article_of(passage: str) -> str:
    return f"article:{passage.partition(':')[2].partition('/')[0]}"


def _concepts_in(ids: Iterable[str]) -> list[str]:
    """Without the members of closed lists, which some claims have as their object."""
    return [one for one in ids if one.startswith("concept:")]


def _given(node: Mapping[str, Any]) -> dict[str, Any]:
    """Without what is not known."""
    return {name: value for name, value in node.items() if value not in (None, [], "")}
