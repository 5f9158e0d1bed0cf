"""What is wrong with a query that the engine does not take, in plain words and at the right place."""

from __future__ import annotations

from typing import Final

from symptomgraph.errors import QuerySyntaxError
from symptomgraph.sparql.tokens import place, tokenize

_RULES: Final = {
    "IRI parsing failed": ("an IRI is relative or not valid.", "Write it in full, or declare BASE."),
    "variable that is unbound": (
        "SELECT names a variable that is neither grouped by nor inside COUNT, SAMPLE or the like.",
        "Add it to GROUP BY.",
    ),
}
"""What the engine says of queries that are grammatical, in plain words, and what to do."""
_OTHER_RULE: Final = (
    "the query is grammatical, but breaks a rule of SPARQL.",
    "Look whether BIND or AS gives a variable twice, or one blank node stands in two groups.",
)


def explained(text: str, error: QuerySyntaxError) -> QuerySyntaxError:
    """The engine's error, told anew: at the word up to which the query is understood."""
    start = _understood_up_to(text)
    if start is None:
        message, fix = next((words for reason, words in _RULES.items() if reason in error.message), _OTHER_RULE)
        line, column = error.line, error.column
    else:
        word = next((token for token in tokenize(text) if token.end > start), None)
        line, column = place(text, word.start if word else len(text.rstrip()))
        message = f"the query is not understood from `{word.text}` on." if word else "the query ends too early."
        fix = "A dot, bracket or keyword may be missing before it, or what it begins is wrong."
    return QuerySyntaxError(f"Line {line}, column {column}: {message}", fix=fix, line=line, column=column)


def warm() -> None:
    """Imports what a first mistake would import."""
    import rdflib.plugins.sparql.parser  # noqa: F401, PLC0415 - as below


def _understood_up_to(text: str) -> int | None:
    """Where rdflib's parser stops, which is nearer to the mistake than where oxigraph's does; None if it does not."""
    # Imported here, as it takes a tenth of a second and most queries are right.
    from pyparsing import ParseException  # noqa: PLC0415 - as above
    from rdflib.plugins.sparql.parser import parseQuery  # noqa: PLC0415 - as above

    try:
        parseQuery(text.replace("\t", " "))
    except ParseException as error:
        return error.loc
    except RecursionError:
        # The parser needs more stack than the engine does; the engine has said what is wrong.
        return None
    return None
