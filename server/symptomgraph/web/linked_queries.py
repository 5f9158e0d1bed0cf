"""Where a page of linked data leads on: views of the explorer, and the questions behind it."""

from __future__ import annotations

import json
from typing import Final
from urllib.parse import urlencode

from symptomgraph.vocab import VALUES

_CLAIM: Final = "statement evidence { passage { ordinal gist section { title } } }"
_SIGN: Final = "label careLevel { label } suggests { label } passages { ordinal gist }"
_FIELDS: Final = {
    "concept": f"... on Concept {{ label kinds synonyms definition claims {{ nodes {{ {_CLAIM} }} }} }}",
    "claim": f"... on Claim {{ {_CLAIM} subject {{ label }} predicate modality negated }}",
    "article": "... on Article { title sections { title passages { ordinal gist claims { statement } } } }",
    "section": "... on Section { title passages { ordinal gist claims { statement } } }",
    "passage": f"... on Passage {{ ordinal gist text section {{ title }} claims {{ {_CLAIM} }} }}",
    "warning-sign": f"... on WarningSign {{ {_SIGN} }}",
    **dict.fromkeys(VALUES, "... on QualifierValue { label scheme definition }"),
}


def explorer_view(compact: str) -> tuple[str, str] | None:
    """A view of the explorer that shows the thing, as its name and its address; None for what none of them shows."""
    kind, _, local = compact.partition(":")
    article, _, number = local.partition("/")
    match kind:
        case "concept":
            return "See it on the map", f"/map?{urlencode({'concept': compact})}"
        case "passage":
            return "Read it in its article", f"/read?{urlencode({'article': article, 'sentence': number})}"
        case "article" | "section":
            return "Read the article", f"/read?{urlencode({'article': article})}"
    return None


def graphql_query(compact: str) -> str | None:
    """The address of GraphQL with a question about the thing; None for a kind that GraphQL does not serve."""
    fields = _FIELDS.get(compact.partition(":")[0])
    if fields is None:
        return None
    return f"/graphql?{urlencode({'query': f'{{ node(id: {json.dumps(compact)}) {{ id {fields} }} }}'})}"


def sparql_query(iri: str) -> str:
    """The address of SPARQL with a query that describes the resource."""
    return f"/sparql?{urlencode({'query': f'DESCRIBE <{iri}>'})}"
