"""An answer between the worker that makes it and the client that reads it at a pace of its own."""

from __future__ import annotations

import asyncio
import logging
import tempfile
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from typing import IO, Final

from symptomgraph.errors import SymptomgraphError
from symptomgraph.sparql.frames import PIECE

_LOG: Final = logging.getLogger(__name__)
_IN_MEMORY: Final = 1_000_000
"""Bytes that wait in memory for their reader; what comes on top waits in a file."""


@dataclass(slots=True)
class Room:
    """How many bytes all spools together may still put into files."""

    bytes: int


class Spool:
    """Pieces, first in, first out. What a slow reader leaves lying goes into a file without a name."""

    def __init__(self, room: Room) -> None:
        self.ended = False
        """Whether nothing follows."""
        self._room = room
        self._pieces: deque[bytes] = deque()
        self._in_memory = 0
        self._file: IO[bytes] | None = None
        self._read = self._written = 0
        self._news = asyncio.Event()
        self._error: SymptomgraphError | None = None

    def put(self, piece: bytes) -> bool:
        """Takes the next piece; whether there was room for it."""
        self._news.set()
        if self._read == self._written and self._in_memory + len(piece) <= _IN_MEMORY:
            self._pieces.append(piece)
            self._in_memory += len(piece)
            return True
        if len(piece) > self._room.bytes:
            return False
        try:
            self._write(piece)
        except OSError as error:
            _LOG.error("SPARQL: what a slow reader leaves lying cannot be kept: %s", error)
            return False
        return True

    def end(self, error: SymptomgraphError | None = None) -> None:
        """Nothing follows; the reader gets the error after the last piece."""
        self.ended, self._error = True, error
        self._news.set()

    async def get(self) -> bytes | None:
        """The next piece, waiting for it; None after the last one. Raises the error that the pieces end with."""
        while (piece := self._next()) is None and not self.ended:
            self._news.clear()
            await self._news.wait()
        if piece is None and self._error is not None:
            raise self._error
        return piece

    def close(self) -> None:
        """Forgets what nobody has read."""
        self._pieces.clear()
        self._in_memory = 0
        if self._file is not None:
            # Where the disk is full it would still write what it holds, which nobody wants any more.
            with suppress(OSError):
                self._file.close()
            self._file = None
            self._empty()

    def _write(self, piece: bytes) -> None:
        if self._file is None:
            self._file = tempfile.TemporaryFile(prefix="symptomgraph-")  # noqa: SIM115 - closed by `close`
        self._file.seek(self._written)
        self._written += self._file.write(piece)
        self._room.bytes -= len(piece)

    def _next(self) -> bytes | None:
        if self._pieces:
            piece = self._pieces.popleft()
            self._in_memory -= len(piece)
            return piece
        if self._file is None:
            return None
        self._file.seek(self._read)
        piece = self._file.read(PIECE)
        self._read += len(piece)
        if self._read == self._written:
            self._file.truncate(0)
            self._empty()
        return piece or None

    def _empty(self) -> None:
        self._room.bytes += self._written
        self._read = self._written = 0
