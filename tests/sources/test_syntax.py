"""Broken files: one finding at the exact place, in words that help."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from symptomgraph.model.report import Layer, Position, Severity
from symptomgraph.sources import load

HEAD = "@prefix e: <http://example.org/> .\n"
CRLF = HEAD.replace("\n", "\r\n")
XSD = "http://www.w3.org/2001/XMLSchema#"


class Broken(NamedTuple):
    what: str
    text: str
    line: int
    column: int
    message: str
    fix: str


BROKEN = [
    Broken("no dot", HEAD + 'e:a e:b "x"@en\n\ne:c e:d 1 .', 4, 1, "`e:c`", "` .`"),
    Broken("no semicolon", HEAD + 'e:a e:b "x"@en\n\te:d 1 .', 3, 2, "`e:d`", "` ;`"),
    Broken("no comma", HEAD + 'e:a e:b "😀" "y" .', 2, 13, '`"y"`', "`,`"),
    Broken("a dot too many", HEAD + "e:a e:b 1 . .\n", 2, 13, "`.`", "too many"),
    Broken("a text not closed", HEAD + 'e:a e:b "x ;\n   e:d 1 .\n', 2, 9, "not closed", 'with `"`'),
    Broken("a long text that is not closed", HEAD + 'e:a e:b """x ;\n', 2, 9, "never closed", '`"""`'),
    Broken("a prefix that is known but not declared", HEAD + "e:a e:b 1 ;\r\n  skos:broader e:c .", 3, 3, "`skos:`",
     "@prefix skos: <http://www.w3.org/2004/02/skos/core#> ."),
    Broken("a prefix that nobody knows", HEAD + "e:a e:b zz:c .", 2, 9, "`zz:`", "misspelt"),
    Broken("a prefix of a datatype", HEAD + 'e:a e:b "1"^^xsd:integer .', 2, 14, "`xsd:`", "@prefix xsd:"),
    Broken("a bracket that is not closed", HEAD + "e:a e:b [ e:c e:d .\n", 2, 19, "`]`", "`]` before `.`"),
    Broken("a bracket too many", HEAD + "e:a e:b e:c ] .\n", 2, 13, "`]`", "`.` or `]` is too many"),
    Broken("a list that is not closed", HEAD + "e:a e:b ( e:c ; e:d e:e .\n", 2, 15, "`;`", "Write an IRI"),
    Broken("no value", HEAD + "e:a e:b ;\n   e:d 1 .\n", 2, 9, "`;`", "Write an IRI"),
    Broken("no property", HEAD + "e:a .\n", 2, 5, "`.`", "Write a property"),
    Broken("a text for a subject", HEAD + '"x" e:a e:b .\n', 2, 1, '`"x"`', "statement before"),
    Broken("a text for a property", HEAD + 'e:x "a" e:b .\n', 2, 5, '`"a"`', "Write a property"),
    Broken("a capital A", HEAD + "e:x A e:b .\n", 2, 5, "`A`", "lower case"),
    Broken("a comma too many", HEAD + "e:x e:a e:b , .\n", 2, 15, "`.`", "Write an IRI"),
    Broken("an end in the middle", HEAD + "e:x e:a e:b ", 2, 13, "ends in the middle", "` .`"),
    Broken("an IRI that is not closed", HEAD + "e:x e:a <http://x .\n", 2, 9, "never closed", "`>`"),
    Broken("an IRI with a space", HEAD + "e:x e:a <http://x y> .\n", 2, 9, "` `", "percent-encoded"),
    Broken("a relative IRI", HEAD + "e:x e:a <y> .\n", 2, 9, "`<y>`", "in full"),
    Broken("an escape that is none", HEAD + 'e:x e:a "a\\qb" .\n', 2, 11, "`\\q`", "escapes are"),
    Broken("curly quotes", HEAD + "e:x e:a “foo” .\n", 2, 9, "`“`", "straight quotes"),
    Broken("a word", HEAD + "e:x e:a foo .\n", 2, 9, "`foo`", '"text"'),
    Broken("a prefix without a colon", "@prefix e <http://x/> .\n", 1, 9, "colon", "`@prefix name: <IRI> .`"),
    Broken("a slash in a name", HEAD + "e:x e:a e:b/2 .\n", 2, 12, "`/`", "cannot hold `/`"),
    Broken("JSON", '{"a": 1}', 1, 1, "`{`", "statement"),
    Broken("a page", "<!doctype html>\n<p>x", 1, 1, "` `", "`>`"),
    Broken("after a mark", "\ufeff" + "e:a e:b 1 .", 1, 1, "`e:`", "declare it"),
    Broken("after lines that end in CR LF", CRLF + "e:a e:b 1 .\r\n\r\n e:c e:d\t?x .", 4, 10, "?x", "Write an IRI"),
    Broken("after a text of many lines", HEAD + 'e:a e:b """\n\n\n""" .\ne:c e:d .', 6, 9, "`.`", "Write an IRI"),
    Broken("a triple as a term", HEAD + "e:a e:b << e:a e:b e:c >> .", 2, 9, "not in RDF 1.1", "another way"),
    Broken("what rdflib cannot read", HEAD + 'e:a e:b "x" @en .', 2, 13, "rdflib", "another way"),
]  # fmt: skip


@pytest.mark.parametrize("case", BROKEN, ids=[case.what for case in BROKEN])
def test_broken_turtle(tmp_path: Path, case: Broken) -> None:
    path = tmp_path / "x.ttl"
    path.write_bytes(case.text.encode())
    (source,) = load([path]).files
    finding = source.problem
    assert finding is not None
    assert finding.position == Position(path.as_posix(), case.line, case.column)
    assert (finding.severity, finding.layer, finding.rule) == (Severity.VIOLATION, Layer.SYNTAX, "turtle-syntax")
    assert case.message in finding.message
    assert case.fix in finding.fix
    assert finding.fix.strip()
    assert "\n" not in finding.message
    assert not source.statements


def test_long_texts_do_not_flood_a_message(tmp_path: Path) -> None:
    (tmp_path / "x.ttl").write_text(HEAD + f'e:a e:b "x" "{"y" * 5000}" .', encoding="utf-8")
    (finding,) = load([tmp_path]).problems
    assert len(finding.message) < 200


@pytest.mark.parametrize(
    ("content", "line", "column", "byte"),
    [
        (b"\xef\xbb\xbf# caf\xc3\xa9\n# na\xefve\n", 2, 5, "0xEF"),
        ("# 😀😀 ".encode() + b"\xff", 1, 6, "0xFF"),
        ("e:a e:b 1 .".encode("utf-16"), 1, 1, "It seems to be UTF-16"),
        (b"# \xed\xa0\x80", 1, 3, "0xED"),
    ],
)
def test_another_encoding(tmp_path: Path, content: bytes, line: int, column: int, byte: str) -> None:
    path = tmp_path / "x.ttl"
    path.write_bytes(content)
    (finding,) = load([path]).problems
    assert finding.rule == "file-encoding"
    assert finding.position == Position(path.as_posix(), line, column)
    assert byte in finding.message
    assert "UTF-8" in finding.fix


def test_a_broken_file_keeps_no_other_from_being_read(tmp_path: Path) -> None:
    (tmp_path / "a.ttl").write_text(HEAD + "e:a e:b e:c", encoding="utf-8")
    (tmp_path / "b.ttl").write_text(HEAD + "e:a e:b e:d .", encoding="utf-8")
    (tmp_path / "c.ttl").write_bytes(b"\xff")
    sources = load([tmp_path])
    assert [finding.rule for finding in sources.problems] == ["turtle-syntax", "file-encoding"]
    assert [str(one.object) for one in sources.statements] == ["http://example.org/d"]


@pytest.mark.parametrize(
    "fine",
    [
        "",
        "# nothing",
        HEAD,
        HEAD + f'e:a e:b "none"^^<{XSD}boolean> .',
        HEAD + f'e:a e:b "abc"^^<{XSD}integer> .',
        "@base <http://e/> . <a> <b> <#c> .",
    ],
)
def test_turtle_that_is_fine_makes_no_noise(tmp_path: Path, fine: str, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.ttl").write_text(fine, encoding="utf-8")
    assert load([tmp_path]).problems == ()
    assert capfd.readouterr() == ("", "")
