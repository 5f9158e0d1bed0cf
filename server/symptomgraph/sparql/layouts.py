"""Where the rows of an answer begin, in each format that a SELECT is answered in."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from typing import ClassVar, Final

from symptomgraph.store import ResultFormat

_JSON_ROW: Final = re.compile(rb'"(?:[^"\\]|\\.)*+"?|([,\[]\{)', re.DOTALL)
_CSV_ROW: Final = re.compile(rb'"[^"]*+"?|(\n)')


class Layout(ABC):
    """Finds where rows begin in the pieces of one answer, which are looked at one after another."""

    closing: ClassVar[bytes] = b""
    """What closes an answer that was cut; `%d` in it stands for the number of rows."""

    def __init__(self) -> None:
        self._inside = 0
        """1 where the next piece begins between quotation marks."""

    def take(self, piece: bytes, room: int) -> tuple[int, int | None]:
        """How many rows begin in the next piece; where there is no room for all, also where the first too many does."""
        inside = self._inside
        begun = self._begun(piece)
        return (begun, None) if begun <= room else (room, self._starts(piece, inside)[room])

    def decided(self, data: bytes) -> int:
        """How many bytes of the data can be told rows from without those that follow."""
        return self._decided(data)

    @abstractmethod
    def _decided(self, data: bytes) -> int: ...

    @abstractmethod
    def _begun(self, piece: bytes) -> int: ...

    @abstractmethod
    def _starts(self, piece: bytes, inside: int) -> list[int]: ...


class Lines(Layout):
    """TSV: a row begins after every line end, which no text has in it."""

    def _decided(self, data: bytes) -> int:
        return len(data.rstrip(b"\n"))

    def _begun(self, piece: bytes) -> int:
        return piece.count(b"\n")

    def _starts(self, piece: bytes, inside: int) -> list[int]:  # noqa: ARG002 - for formats that quote
        return [found.end() for found in re.finditer(rb"\n", piece)]


class QuotedLines(Layout):
    """CSV: a row begins after every line end that is not between quotation marks."""

    def _decided(self, data: bytes) -> int:
        return len(data.rstrip(b"\n"))

    def _begun(self, piece: bytes) -> int:
        parts = piece.split(b'"')
        begun = sum(part.count(b"\n") for part in parts[self._inside :: 2])
        self._inside = (self._inside + len(parts) - 1) % 2
        return begun

    def _starts(self, piece: bytes, inside: int) -> list[int]:
        return [place + 1 for place in _outside(_CSV_ROW, piece, inside)]


class Elements(Layout):
    """XML: a row is an element."""

    closing = b"</results></sparql>\n<!-- Cut after %d rows; there are more. -->\n"

    def _decided(self, data: bytes) -> int:
        opened = data.rfind(b"<")
        return opened if opened > data.rfind(b">") else len(data)

    def _begun(self, piece: bytes) -> int:
        return piece.count(b"<result>")

    def _starts(self, piece: bytes, inside: int) -> list[int]:  # noqa: ARG002 - for formats that quote
        return [found.start() for found in re.finditer(rb"<result>", piece)]


class Objects(Layout):
    """JSON: a row is an object after a comma or a bracket; the objects within a row stand after colons."""

    closing = b']},"symptomgraph":{"truncated":true,"rows":%d}}'

    def _decided(self, data: bytes) -> int:
        return len(data.rstrip(b"\\,["))

    def _begun(self, piece: bytes) -> int:
        parts = piece.replace(b"\\\\", b"").replace(b'\\"', b"").split(b'"')
        outside = b'"'.join(parts[self._inside :: 2])
        self._inside = (self._inside + len(parts) - 1) % 2
        return outside.count(b",{") + outside.count(b"[{")

    def _starts(self, piece: bytes, inside: int) -> list[int]:
        return _outside(_JSON_ROW, piece, inside)


LAYOUTS: Final[dict[ResultFormat, type[Layout]]] = {
    ResultFormat.JSON: Objects,
    ResultFormat.XML: Elements,
    ResultFormat.CSV: QuotedLines,
    ResultFormat.TSV: Lines,
}


def _outside(row: re.Pattern[bytes], piece: bytes, inside: int) -> list[int]:
    """Where the group matches, in a piece that begins between quotation marks or not."""
    opened = b'"' * inside
    return [match.start(1) - inside for match in row.finditer(opened + piece) if match[1]]
