"""Analysts' queries: read only, errors with line and column, answers in every standard format."""

from symptomgraph.sparql.guard import Form, check
from symptomgraph.sparql.result import Format, Result, Table, run

__all__ = ["Form", "Format", "Result", "Table", "check", "run"]
