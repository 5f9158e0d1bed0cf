"""Statements as N-Triples, the format that every engine reads alike."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from rdflib.term import BNode, Literal, Node

from symptomgraph.sources.turtle import Statement

_ESCAPES: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r"}
_ESCAPED: Final = re.compile(r'[\\"\n\r]')


def ntriples(statements: Iterable[Statement]) -> str:
    """One line a statement; blank nodes keep their labels."""
    known: dict[int, str] = {}

    def written(node: Node) -> str:
        # By identity: the parser hands out one object for an IRI, and rdflib's equality of literals is slow.
        text = known.get(id(node))
        if text is None:
            text = known[id(node)] = term(node)
        return text

    # The statements are kept while their terms' identities are in use.
    kept = list(statements)
    return "".join(f"{written(one[0])} {written(one[1])} {written(one[2])} .\n" for one in kept)


def term(node: Node) -> str:
    """A term as N-Triples writes it."""
    if isinstance(node, Literal):
        quoted = '"' + _ESCAPED.sub(lambda found: _ESCAPES[found[0]], str(node)) + '"'
        if node.language:
            return f"{quoted}@{node.language}"
        return f"{quoted}^^<{node.datatype}>" if node.datatype else quoted
    return f"_:{node}" if isinstance(node, BNode) else f"<{node}>"
