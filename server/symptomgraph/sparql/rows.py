"""The answer to a query on its way out: in pieces, cut at the row cap, bounded in bytes."""

from __future__ import annotations

from collections.abc import Callable

from symptomgraph.errors import TooManyBytes
from symptomgraph.sparql.frames import PIECE, Kind, frame, said
from symptomgraph.sparql.layouts import Layout


class Full(Exception):
    """As many rows are written as may be."""


class Output:
    """Sends an answer; a file for those who write it."""

    def __init__(self, send: Callable[[bytes], object], media_type: str, limit: int) -> None:
        self._send = send
        self._media_type = media_type
        self._limit = limit
        self._held = bytearray()
        self._written = 0
        self._begun = False

    def write(self, data: bytes) -> int:
        """Takes what comes next; raises TooManyBytes where it is too much."""
        self._written += len(data)
        if self._written > self._limit:
            raise TooManyBytes(
                f"The answer is larger than the {self._limit:,} bytes that one may have.",
                fix="Ask for fewer columns, or for a part of it with LIMIT and OFFSET.",
                details={"bytes": self._limit},
            )
        if len(self._held) + len(data) > PIECE:
            self._flush(rows=None, truncated=None)
        self._held += data
        return len(data)

    def flush(self) -> None:
        """Nothing: pieces are sent when they are full."""

    def finish(self, rows: int | None, *, truncated: bool) -> None:
        """Sends what is left, and how many rows or triples the answer has."""
        self._flush(rows=rows, truncated=truncated)
        self._send(said(Kind.END, rows=rows, truncated=truncated))

    def _flush(self, *, rows: int | None, truncated: bool | None) -> None:
        head = b""
        if not self._begun:
            head = said(Kind.HEADER, media_type=self._media_type, rows=rows, truncated=truncated)
            self._begun = True
        self._send(head + (frame(Kind.PIECE, bytes(self._held)) if self._held else b""))
        self._held.clear()


class Rows:
    """A file that passes rows on until there are too many."""

    def __init__(self, output: Output, layout: Layout, cap: int) -> None:
        self._output = output
        self._layout = layout
        self._cap = cap
        self._held = bytearray()
        self.count: int = 0

    def write(self, data: bytes) -> int:
        """Takes what comes next; raises Full where a row would be too many."""
        self._held += data
        if len(self._held) >= PIECE:
            self._pass(self._layout.decided(bytes(self._held)))
        return len(data)

    def flush(self) -> None:
        """Nothing: `finish` passes on what is left."""

    def finish(self) -> None:
        """Passes on what is left, after which `count` is the number of rows; raises Full."""
        self._pass(self._layout.decided(bytes(self._held)))
        self._output.write(bytes(self._held))

    def _pass(self, length: int) -> None:
        piece = bytes(self._held[:length])
        del self._held[:length]
        begun, end = self._layout.take(piece, self._cap - self.count)
        self.count += begun
        self._output.write(piece[:end])
        if end is not None:
            raise Full
