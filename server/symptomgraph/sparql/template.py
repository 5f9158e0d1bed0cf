"""The process that workers are forked from: it holds the graph, and nothing else happens in it.

A worker inherits the graph without a copy and is ready in milliseconds. A server could not fork workers itself: it has
threads, whose locks would stay locked in the child for ever.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import signal
import socket
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Final

import pyoxigraph as ox

from symptomgraph.sparql import worker
from symptomgraph.sparql.explain import warm
from symptomgraph.sparql.frames import GONE, LOADED, ORDER, RESULT, SIZE, Order
from symptomgraph.sparql.limits import Limits

_DEATH_SIGNAL: Final = 1
"""PR_SET_PDEATHSIG of prctl(2)."""


def main(control: socket.socket, limits: Limits) -> None:
    """Loads the graph that comes first, then obeys orders until the server has gone; ends every child then."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # The engine's random numbers belong to a thread. Where this one had begun them, every worker would go on with the
    # same ones, and two of them would give the same UUID.
    with ThreadPoolExecutor(1) as another:
        store = another.submit(_load, control).result()
    if store is None:
        return
    warm()
    gc.freeze()
    control.sendall(RESULT.pack(LOADED))
    children: set[int] = set()
    try:
        while (order := _order(control)) is not None:
            command, pid, channel = order
            if command == Order.FORK and channel is not None:
                result = _fork(control, channel, store, limits)
                children.add(result)
            else:
                result = _end(children, pid)
            control.sendall(RESULT.pack(result))
    finally:
        for pid in list(children):
            _end(children, pid)


def _load(control: socket.socket) -> ox.Store | None:
    with control.makefile("rb") as given:
        head = given.read(SIZE.size)
        if len(head) < SIZE.size:
            return None
        size = SIZE.unpack(head)[0]
        quads = given.read(size)
    if len(quads) < size:
        return None
    store = ox.Store()
    # Not `bulk_load`, which gives blank nodes new names: answers stay the same from one template to the next.
    store.bulk_extend(ox.parse(quads, format=ox.RdfFormat.N_QUADS))
    return store


def _order(control: socket.socket) -> tuple[Order, int, socket.socket | None] | None:
    with suppress(ConnectionError):
        message, fds, _, _ = socket.recv_fds(control, ORDER.size, 1)
        while 0 < len(message) < ORDER.size:
            more = control.recv(ORDER.size - len(message))
            message = message + more if more else b""
        if message:
            command, pid = ORDER.unpack(message)
            return Order(command.decode()), pid, socket.socket(fileno=fds[0]) if fds else None
    return None


def _fork(control: socket.socket, channel: socket.socket, store: ox.Store, limits: Limits) -> int:
    with channel:
        parent = os.getpid()
        pid = os.fork()
        if pid:
            return pid
        status = 1
        try:
            control.close()
            _die_with(parent)
            worker.main(channel.detach(), store, limits)
            status = 0
        finally:
            # Nothing that the template opened or registered may be done twice.
            os._exit(status)


def _die_with(parent: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_DEATH_SIGNAL, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)


def _end(children: set[int], pid: int) -> int:
    """Kills a child, which stays a child until it is waited for here: its id cannot have become another's."""
    if pid not in children:
        return GONE
    children.remove(pid)
    os.kill(pid, signal.SIGKILL)
    return os.waitpid(pid, 0)[1]


if __name__ == "__main__":
    # Where the server goes while something is said to it, there is nobody left to work for.
    with socket.socket(fileno=int(sys.argv[1])) as server, suppress(ConnectionError):
        main(server, Limits(**json.loads(sys.argv[2])))
