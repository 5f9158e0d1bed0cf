"""A process that answers one query after another, and that can open no file and no connection."""

from __future__ import annotations

import json
import os
import resource
import signal
import socket
from pathlib import Path
from typing import Final

import pyoxigraph as ox

from symptomgraph.errors import SymptomgraphError
from symptomgraph.sparql.answer import Send, answer
from symptomgraph.sparql.endpoint import Job
from symptomgraph.sparql.failures import described, memory_exceeded, unforeseen
from symptomgraph.sparql.frames import PIECE, Kind, receive, said
from symptomgraph.sparql.limits import Limits

_OWN: Final = 3
"""The number of the worker's only socket, after standard input, output and errors."""
_GRACE: Final = 1.0
"""Seconds after the deadline at which the kernel ends a worker that nobody has ended."""
_GROWTH: Final = 64 * 1024
"""Kilobytes that a worker may have grown by and still take another query."""
_NICE: Final = 10


def main(number: int, store: ox.Store, limits: Limits) -> None:
    """Answers the jobs that come over the socket of the given number, until the other side has gone."""
    with secluded(number, limits.memory) as channel:
        begun = _greatest_size()
        while (job := receive(channel)) is not None:
            signal.setitimer(signal.ITIMER_REAL, limits.seconds + _GRACE)
            sending = Together(channel.sendall)
            _work(sending.take, store, Job(**json.loads(job[1])), limits)
            signal.setitimer(signal.ITIMER_REAL, 0)
            # What a query took is not given back whole: a worker that has grown makes room for a new one.
            sending.take(said(Kind.IDLE, spent=_greatest_size() - begun > _GROWTH))
            sending.flush()


class Together:
    """Sends frames that follow each other closely as one: the server is woken once for a short answer."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._held = bytearray()

    def take(self, frames: bytes) -> None:
        """Takes frames, and sends what is a good piece."""
        self._held += frames
        if len(self._held) >= PIECE:
            self.flush()

    def flush(self) -> None:
        """Sends what is left."""
        self._send(bytes(self._held))
        self._held.clear()


def _work(send: Send, store: ox.Store, job: Job, limits: Limits) -> None:
    try:
        answer(store, job, limits, send)
    except MemoryError:
        send(said(Kind.ERROR, **described(memory_exceeded(limits))))
    except SymptomgraphError as error:
        send(said(Kind.ERROR, **described(error)))
    except Exception as error:  # noqa: BLE001 - the server logs what this process has no way to write
        send(said(Kind.ERROR, **unforeseen(error)))


def secluded(number: int, megabytes: int) -> socket.socket:
    """The one socket that is left. From here on the process can open nothing, and take no more memory than it may."""
    for each in (signal.SIGINT, signal.SIGALRM, signal.SIGTERM):
        signal.signal(each, signal.SIG_DFL)
    present = _size()
    silence = os.open(os.devnull, os.O_RDWR)
    for standard in range(_OWN):
        os.dup2(silence, standard)
    if number != _OWN:
        os.dup2(number, _OWN)
    os.closerange(_OWN + 1, os.sysconf("SC_OPEN_MAX"))
    os.nice(_NICE)
    for what, bound in (
        (resource.RLIMIT_NOFILE, _OWN + 1),
        (resource.RLIMIT_AS, None if present is None else present + megabytes * 1_000_000),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NPROC, 0),
    ):
        if bound is not None:
            resource.setrlimit(what, (bound, bound))
    return socket.socket(fileno=_OWN)


def _size() -> int | None:
    """The bytes of address space in use; None where the system does not tell, which does not bound it either."""
    told = Path("/proc/self/statm")
    return int(told.read_text(encoding="ascii").split()[0]) * resource.getpagesize() if told.exists() else None


def _greatest_size() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
