"""The graph in the forms that others expect: descriptions of one resource, schema.org, nanopublications, RDF 1.2."""

from symptomgraph.profiles.described import Term, described, exists, names_of, terms_of, warning_signs_at
from symptomgraph.profiles.forms import Form, write
from symptomgraph.profiles.nanopub import nanopublications
from symptomgraph.profiles.rdf12 import reified
from symptomgraph.profiles.schema_org import article_page, articles_of, conditions, document, embedded, every_page

__all__ = [
    "Form",
    "Term",
    "article_page",
    "articles_of",
    "conditions",
    "described",
    "document",
    "embedded",
    "every_page",
    "exists",
    "names_of",
    "nanopublications",
    "reified",
    "terms_of",
    "warning_signs_at",
    "write",
]
