"""Characters that must not reach a terminal, a log or an XML file as they are."""

from __future__ import annotations

import re

# C0 and C1 controls but tab and line feed, line separators, directional overrides, lone surrogates, non-characters:
# what moves a cursor, forges a line, turns text around, or is forbidden in XML 1.0.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")


def printable(text: str) -> str:
    r"""The text with LF line ends and with each unsafe character as an escape such as `\u001b`."""
    return _UNSAFE.sub(_escape, text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    r"""The printable text on a single line: line feeds and tabs as `\n` and `\t`."""
    return printable(text).replace("\n", r"\n").replace("\t", r"\t")


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match.group()):04x}"
