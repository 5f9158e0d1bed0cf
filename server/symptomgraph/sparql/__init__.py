"""Analysts' queries: read only, errors with line and column, answers in every standard format."""

from symptomgraph.sparql.endpoint import Endpoint, Job, Reply
from symptomgraph.sparql.guard import Form, check
from symptomgraph.sparql.limits import Limits
from symptomgraph.sparql.pool import Pool
from symptomgraph.sparql.result import Format, Result, Table, run

__all__ = ["Endpoint", "Form", "Format", "Job", "Limits", "Pool", "Reply", "Result", "Table", "check", "run"]
