"""What server, template and workers say to each other; to and from workers in frames: a letter, a length, a body."""

from __future__ import annotations

import json
import socket
import struct
from collections.abc import Iterator
from enum import StrEnum
from typing import Any, Final

HEAD: Final = struct.Struct("!cI")
PIECE: Final = 65536
"""Bytes of an answer that go into one frame."""
ORDER: Final = struct.Struct("!ci")
"""What the template is told: fork a worker that answers at the socket beside the order, or end that of a process id."""
RESULT: Final = struct.Struct("!i")
"""What the template answers: `LOADED`, the id of the new process, or the wait status of the ended one, if any."""
SIZE: Final = struct.Struct("!Q")
"""How many bytes of N-Quads the template is given first."""
LOADED: Final = 0
GONE: Final = -1
"""Instead of a wait status, where the process was ended before."""


class Order(StrEnum):
    """What the template is told to do."""

    FORK = "F"
    END = "E"


class Kind(StrEnum):
    """What a frame holds."""

    JOB = "J"
    HEADER = "H"
    PIECE = "P"
    END = "E"
    ERROR = "X"
    IDLE = "I"


Frame = tuple[Kind, bytes]


def frame(kind: Kind, body: bytes) -> bytes:
    """A frame as it is sent."""
    return HEAD.pack(kind.encode(), len(body)) + body


def said(kind: Kind, **members: Any) -> bytes:
    """A frame whose body is an object."""
    return frame(kind, json.dumps(members).encode())


def receive(channel: socket.socket) -> Frame | None:
    """The next frame, waiting for it; None where the other side has gone."""
    head = _exactly(channel, HEAD.size)
    if head is None:
        return None
    kind, length = HEAD.unpack(head)
    body = _exactly(channel, length)
    return None if body is None else (Kind(kind.decode()), body)


def taken_from(held: bytearray) -> Iterator[Frame]:
    """The whole frames at the beginning of what has come so far; takes them out."""
    while len(held) >= HEAD.size:
        kind, length = HEAD.unpack_from(held)
        end = HEAD.size + length
        if len(held) < end:
            return
        body = bytes(held[HEAD.size : end])
        del held[:end]
        yield Kind(kind.decode()), body


def _exactly(channel: socket.socket, length: int) -> bytes | None:
    parts = bytearray()
    while len(parts) < length:
        part = channel.recv(min(length - len(parts), 1 << 20))
        if not part:
            return None
        parts += part
    return bytes(parts)
