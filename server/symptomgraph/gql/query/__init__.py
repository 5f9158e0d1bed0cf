"""The questions that a client can ask."""

from __future__ import annotations

from symptomgraph.gql.describe import described
from symptomgraph.gql.query.answers import MAX_SYMPTOMS, Answers
from symptomgraph.gql.query.lists import Lists
from symptomgraph.gql.query.lookups import LONGEST_SEARCH, Lookups

__all__ = ["LONGEST_SEARCH", "MAX_SYMPTOMS", "Query"]


@described
class Query(Answers, Lists, Lookups):
    """What can be asked. Every answer about health comes with the claims that say it, and these with their passages."""
