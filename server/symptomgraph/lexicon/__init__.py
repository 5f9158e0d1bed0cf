"""Labels to concepts: references, search, suggestions."""

from symptomgraph.lexicon.codes import scheme_and_code
from symptomgraph.lexicon.entries import KINDS, MATCHES
from symptomgraph.lexicon.findings import FINDING_KINDS, implied_qualities, resolve_finding
from symptomgraph.lexicon.lexicon import Lexicon
from symptomgraph.lexicon.mentions import in_list_order, mentions

__all__ = [
    "FINDING_KINDS",
    "KINDS",
    "MATCHES",
    "Lexicon",
    "implied_qualities",
    "in_list_order",
    "mentions",
    "resolve_finding",
    "scheme_and_code",
]
