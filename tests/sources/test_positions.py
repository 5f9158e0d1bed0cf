"""The laws of positions, on Turtle documents that are generated together with where each term stands."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph
from hypothesis import given
from hypothesis import strategies as st

from symptomgraph.sources import Statement, ntriples
from symptomgraph.sources.files import SourceFile
from symptomgraph.sources.turtle import parse

NAMES = ["e:a", "e:b.c", "e:", "f:1", "f:a\\-b", "e:%20", "f:x:y"]
IRIS = st.sampled_from(["<http://example.org/a>", "<http://example.org/é😀>", "<http://e/\\u00e9>", *NAMES])
BLANK = st.sampled_from(["_:a", "_:b1", "[]"])
SPACES = st.sampled_from([" ", "  ", "\t", "\n", "\r\n", " \n\n\t", " # ; . [ \n", "#\r\n", ' # 😀 "\n '])
RAW = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\\\"'\r\n"), max_size=6)
PIECES = ["a", "é", "😀", "\n", "\r\n", "\t", " ", "' ", ". ", "# ", '\\"', "\\n", "\\u00e9"]
LONG = st.lists(st.sampled_from(PIECES), max_size=6).map("".join)
TAILS = st.sampled_from(["", "@en", "@en-GB", "^^<http://e/t>", "^^f:t"])
STRINGS = st.one_of(
    st.builds('"{}"{}'.format, RAW, TAILS),
    st.builds("'{}'{}".format, RAW, TAILS),
    st.builds('"""{}"""{}'.format, LONG, TAILS),
    st.builds("'''x{}y'''{}".format, LONG.filter(lambda text: "'" not in text), TAILS),
)
PLAIN = st.one_of(IRIS, STRINGS, st.sampled_from(["1", "-07", "+3", "1.50", "-.5", "1e6", "0.1E-2", "true", "false"]))
PREFIXES = "@prefix e: <http://example.org/> .\nPREFIX f: <http://example.org/f#>\n"


class Writer:
    """Writes Turtle, and notes where subject, property and object of each statement start."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.text = ""
        self.noted: list[tuple[int, int, int]] = []

    def token(self, token: str) -> int:
        needless = token in {";", ",", ")", "]"} or self.text[-1] in "[(;,"
        if not needless or self.draw(st.booleans()):
            self.text += self.draw(SPACES)
        self.text += token
        return len(self.text) - len(token)

    def node(self, depth: int) -> int:
        kind = self.draw(st.sampled_from(["plain", "plain", "blank", "properties", "list"] if depth else ["plain"]))
        if kind == "properties":
            start = self.token("[")
            self.properties(start, depth - 1)
            self.token("]")
            return start
        return self.collection(depth) if kind == "list" else self.token(self.draw(BLANK if kind == "blank" else PLAIN))

    def collection(self, depth: int) -> int:
        start = self.token("(")
        members = [self.node(depth - 1) for _ in range(self.draw(st.integers(0, 3)))]
        after = [*members[1:], self.token(")")]
        for index, (member, rest) in enumerate(zip(members, after, strict=False)):
            cell = member if index else start
            self.noted += [(cell, member, member), (cell, member, rest)]
        return start

    def properties(self, subject: int, depth: int) -> None:
        for index in range(self.draw(st.integers(1, 3))):
            if index:
                self.token(";")
            verb = self.token(self.draw(st.one_of(st.just("a"), IRIS)))
            for more in range(self.draw(st.integers(1, 2))):
                if more:
                    self.token(",")
                self.noted.append((subject, verb, self.node(depth)))
        for _ in range(self.draw(st.integers(0, 2))):
            self.token(";")

    def statement(self) -> None:
        if self.draw(st.booleans()):
            self.text += self.draw(SPACES) + "@prefix e: <http://example.org/other/> ."
        kind = self.draw(st.sampled_from(["named", "named", "blank", "properties", "list"]))
        if kind == "properties":
            subject = self.token("[")
            self.properties(subject, 1)
            self.token("]")
        else:
            subject = (
                self.collection(1) if kind == "list" else self.token(self.draw(IRIS if kind == "named" else BLANK))
            )
        self.properties(subject, 2)
        self.token(".")


@st.composite
def documents(draw: st.DrawFn) -> tuple[str, list[tuple[int, int, int]]]:
    writer = Writer(draw)
    writer.text = PREFIXES
    for _ in range(draw(st.integers(0, 3))):
        writer.statement()
    return writer.text + draw(st.sampled_from(["", "\n", "# the end"])), sorted(writer.noted)


def starts(statements: list[Statement]) -> list[tuple[int, int, int]]:
    return sorted((one.subject_start, one.predicate_start, one.start) for one in statements)


def canonical(triples: pyoxigraph.QuadParser) -> list[str]:
    dataset = pyoxigraph.Dataset(triples)
    dataset.canonicalize(pyoxigraph.CanonicalizationAlgorithm.RDFC_1_0)
    return sorted(str(quad) for quad in dataset)


@given(documents())
def test_every_term_is_found_where_it_was_written(document: tuple[str, list[tuple[int, int, int]]]) -> None:
    text, noted = document
    assert starts(parse(text, "b")[0]) == noted


@given(documents())
def test_the_triples_are_those_of_another_parser(document: tuple[str, list[tuple[int, int, int]]]) -> None:
    text, _ = document
    theirs = pyoxigraph.parse(text, format=pyoxigraph.RdfFormat.TURTLE)
    ours = pyoxigraph.parse(ntriples(parse(text, "b")[0]), format=pyoxigraph.RdfFormat.N_TRIPLES)
    assert canonical(ours) == canonical(theirs)


@given(documents())
def test_statements_come_in_the_order_of_the_document(document: tuple[str, list[tuple[int, int, int]]]) -> None:
    objects = [one.start for one in parse(document[0], "b")[0]]
    assert objects == sorted(objects)


@given(documents())
def test_lines_and_columns_lead_to_the_same_place(document: tuple[str, list[tuple[int, int, int]]]) -> None:
    text, noted = document
    source = SourceFile("x.ttl", "x.ttl", "", Path("x.ttl"), text=text)
    lines = text.split("\n")
    for offset in (start for place in noted for start in place):
        position = source.position(offset)
        assert "\n".join([lines[position.line - 1][position.column - 1 :], *lines[position.line :]]) == text[offset:]
