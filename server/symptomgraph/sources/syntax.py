"""Syntax errors as findings: where, what was expected, how to mend it.

Oxigraph's parser decides what is Turtle: it keeps to the grammar, where rdflib's takes more than that.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

import pyoxigraph

from symptomgraph.model.report import Finding, Layer, Position, Severity
from symptomgraph.vocab import PREFIXES

_LONGEST_EXCERPT: Final = 30


class _Advice(NamedTuple):
    pattern: re.Pattern[str]
    message: str
    fix: str


def _advice(pattern: str, message: str, fix: str) -> _Advice:
    return _Advice(re.compile(pattern, re.DOTALL), message, fix)


# In the words of Oxigraph's parser, with {0} for what the pattern's group found and {near} for what stands there.
_ADVICE: Final = (
    _advice(
        r"A dot is expected",
        "The statement before `{near}` has no end: expected `.`, `;` or `,` but found `{near}`.",
        "End what stands before it with ` .`, or go on about the same subject with ` ;`.",
    ),
    _advice(
        r"(.+) is not a valid subject or graph name",
        "Expected a new statement, which starts with an IRI or a blank node, but found `{0}`.",
        "Look at the end of the statement before: a `;` or `,` is missing there, or a `.` or `]` is too many.",
    ),
    _advice(
        r"(.+) is not a valid predicate",
        "Expected a property after the subject, but found `{0}`.",
        "Write a property such as `skos:prefLabel`, or `a` (lower case) for the type.",
    ),
    _advice(
        r"(.+) is not a valid RDF object",
        "Expected a value after the property, but found `{0}`.",
        'Write an IRI, a "text" in straight quotes, a number, true, false or a [ blank node ].',
    ),
    _advice(
        r"'(.+)' is not allowed at the beginning of a prefix name",
        "`{0}` can start no name here.",
        'Put texts in straight quotes ("), IRIs in angle brackets (<>); a name after a prefix cannot hold `/`.',
    ),
    _advice(
        r"blank node property lists should end with a ']'",
        "Expected `;` or the `]` that closes the blank node, but found `{near}`.",
        "Close the blank node with `]` before `{near}`.",
    ),
    _advice(
        r"No scheme found in an absolute IRI",
        "The IRI `{near}` is relative, and the file has no @base to say what to.",
        "Write the IRI in full, or use a prefix.",
    ),
    _advice(
        r"Invalid IRI code point '(.)'",
        "The IRI that starts here holds `{0}`, which no IRI may hold.",
        "Take the character out or write it percent-encoded; look whether the closing `>` is missing.",
    ),
    _advice(
        r"Unexpected escape character '(.+)'",
        "`{0}` is no escape in Turtle.",
        "Write a backslash as `\\\\`; escapes are \\t \\b \\n \\r \\f \\\" \\' \\\\ \\uXXXX and \\UXXXXXXXX.",
    ),
    _advice(
        r"The PREFIX keyword should be followed",
        "Expected a prefix with its colon after @prefix.",
        "Write `@prefix name: <IRI> .`",
    ),
)
_UNDECLARED: Final = re.compile(r"The prefix (.*): has not been declared")
_TOKEN: Final = re.compile(r"<[^>\s]*>?|\"[^\"\n]*\"?|[^\s;,\[\]()]+|\S")


def problem(text: str, path: str) -> Finding | None:
    """The first thing in the text that is not Turtle; None where all of it is."""
    try:
        for _ in pyoxigraph.parse(text, format=pyoxigraph.RdfFormat.TURTLE):
            pass
    except SyntaxError as error:
        position = Position(path, error.lineno or 1, error.offset or 1)
        return turtle_finding(position, *_in_words(_reason(error), text, position))
    return None


def turtle_finding(position: Position, message: str, fix: str) -> Finding:
    """A finding of the rule `turtle-syntax`."""
    return Finding(Severity.VIOLATION, Layer.SYNTAX, "turtle-syntax", position, None, message, fix)


def encoding_finding(position: Position, byte: int) -> Finding:
    """A finding of the rule `file-encoding` about the first byte that is not UTF-8."""
    utf16 = position.line == 1 and position.column == 1 and byte in (0xFE, 0xFF)
    seems = " It seems to be UTF-16." if utf16 else ""
    message = f"The byte 0x{byte:02X} is not UTF-8, and Turtle files are.{seems}"
    return Finding(
        Severity.VIOLATION,
        Layer.SYNTAX,
        "file-encoding",
        position,
        None,
        message,
        "Save the file in the encoding UTF-8.",
    )


def _reason(error: SyntaxError) -> str:
    # "Parser error at line 2 between columns 9 and 12: reason"; the place is told by the finding's position.
    return re.sub(r"^Parser error .*?: ", "", error.msg, count=1)


def _in_words(reason: str, text: str, position: Position) -> tuple[str, str]:
    undeclared = _UNDECLARED.search(reason)
    if undeclared:
        return _undeclared_prefix(undeclared[1])
    rest = _rest(text, position)
    if reason.startswith("Unexpected end"):
        return _ended(rest)
    found = _TOKEN.match(rest)
    near = _excerpt(found[0]) if found else "the end of the file"
    for advice in _ADVICE:
        match = advice.pattern.search(reason)
        if match:
            groups = [_excerpt(group) for group in match.groups()]
            return advice.message.format(*groups, near=near), advice.fix.format(*groups, near=near)
    return f"This is not Turtle: {reason}, near `{near}`.", "Mend the file at this place."


def _undeclared_prefix(prefix: str) -> tuple[str, str]:
    message = f"The prefix `{prefix}:` is not declared in this file."
    namespace = PREFIXES.get(prefix)
    if namespace:
        return message, f"Add `@prefix {prefix}: <{namespace}> .` at the top of the file."
    return (
        message,
        f"Mend the prefix if it is misspelt, or declare it: `@prefix {prefix}: <IRI> .` at the top of the file.",
    )


def _ended(rest: str) -> tuple[str, str]:
    if rest.startswith(('"""', "'''")):
        return f"The text that starts here is never closed by `{rest[:3]}`.", f"Close the text with `{rest[:3]}`."
    if rest.startswith(('"', "'")):
        fix = f"Close the text with `{rest[0]}`, or write a text of several lines between `{rest[0] * 3}`."
        return f"The text that starts here is not closed by `{rest[0]}` on its line.", fix
    if rest.startswith("<"):
        return "The IRI that starts here is never closed by `>`.", "Close the IRI with `>`."
    message = "The file ends in the middle of a statement."
    return message, "Complete the statement and end it with ` .`"


def _rest(text: str, position: Position) -> str:
    lines = text.split("\n")
    return "\n".join([lines[position.line - 1][position.column - 1 :], *lines[position.line :]])


def _excerpt(found: str) -> str:
    return found if len(found) <= _LONGEST_EXCERPT else found[:_LONGEST_EXCERPT] + "…"
