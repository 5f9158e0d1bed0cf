"""Every domain question: a batch of keys in, an ordered batch of values out.

Keys are ids (`concept:fever`, `passage:back-warmth/28`). A look-up by id answers None for an id that the graph does not
hold; a list question answers an empty tuple. An id of another form raises BadId. Each function runs a fixed number of
SELECTs, whatever the size of the batch, none for an empty one, and may be called from any thread.
"""

from symptomgraph.questions.claims import (
    claims,
    claims_by_article,
    claims_by_object,
    claims_by_passage,
    claims_by_subject,
    claims_page,
)
from symptomgraph.questions.comparison import MAX_COMPARED, compare
from symptomgraph.questions.concepts import concepts, concepts_page, qualifier_values
from symptomgraph.questions.documents import (
    articles,
    articles_page,
    passages,
    passages_of_article,
    passages_of_section,
    sections,
    sections_of_article,
)
from symptomgraph.questions.evidence import evidence
from symptomgraph.questions.filters import facets, matching_concepts
from symptomgraph.questions.graph import Graph, open_graph
from symptomgraph.questions.paging import ALL, DEFAULT_FIRST, MAX_FIRST, page_of
from symptomgraph.questions.paths import DEFAULT_HOPS, MAX_HOPS, MAX_PATHS, paths
from symptomgraph.questions.ranking import MAX_ASKED, rank_conditions
from symptomgraph.questions.recognition import LONGEST_TEXT, recognize
from symptomgraph.questions.relations import (
    body_sites_of,
    causes_of,
    conditions_of,
    effects_of,
    interventions_for,
    occurrences_of,
    processes_of,
    relieved_by,
    relieves,
    required_by,
    symptoms_of,
)
from symptomgraph.questions.shared import shared_conditions
from symptomgraph.questions.triage import MAX_FINDINGS, triage
from symptomgraph.questions.triggers import leaves
from symptomgraph.questions.warning_signs import warning_signs, warning_signs_of, warning_signs_page

__all__ = [
    "ALL",
    "DEFAULT_FIRST",
    "DEFAULT_HOPS",
    "LONGEST_TEXT",
    "MAX_ASKED",
    "MAX_COMPARED",
    "MAX_FINDINGS",
    "MAX_FIRST",
    "MAX_HOPS",
    "MAX_PATHS",
    "Graph",
    "articles",
    "articles_page",
    "body_sites_of",
    "causes_of",
    "claims",
    "claims_by_article",
    "claims_by_object",
    "claims_by_passage",
    "claims_by_subject",
    "claims_page",
    "compare",
    "concepts",
    "concepts_page",
    "conditions_of",
    "effects_of",
    "evidence",
    "facets",
    "interventions_for",
    "leaves",
    "matching_concepts",
    "occurrences_of",
    "open_graph",
    "page_of",
    "passages",
    "passages_of_article",
    "passages_of_section",
    "paths",
    "processes_of",
    "qualifier_values",
    "rank_conditions",
    "recognize",
    "relieved_by",
    "relieves",
    "required_by",
    "sections",
    "sections_of_article",
    "shared_conditions",
    "symptoms_of",
    "triage",
    "warning_signs",
    "warning_signs_of",
    "warning_signs_page",
]
