"""The server's side of the template and of its workers."""

from __future__ import annotations

import asyncio
import json
import socket
import subprocess
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import asdict
from typing import Final, Self

import pyoxigraph as ox

from symptomgraph.sparql.connection import Worker
from symptomgraph.sparql.frames import GONE, ORDER, RESULT, SIZE, Order
from symptomgraph.sparql.limits import Limits

Quads = Callable[[], Iterable[ox.Quad]]
"""Gives the dataset anew each time: a template that has died is followed by another."""

_PATIENCE: Final = 3
"""Seconds that a template gets to end by itself."""


class TemplateGone(Exception):
    """The template has died."""


class Template:
    """The process that workers are forked from."""

    def __init__(self, process: subprocess.Popen[bytes], control: socket.socket) -> None:
        self._process = process
        self._control = control
        self._one_at_a_time = asyncio.Lock()

    @classmethod
    async def start(cls, quads: Quads, limits: Limits) -> Self:
        """A template that has loaded the dataset; raises TemplateGone, or OSError where the system has none to give."""
        ours, theirs = socket.socketpair()
        with theirs:
            try:
                template = cls(_run(theirs, limits), ours)
            except OSError:
                ours.close()
                raise
        ours.setblocking(False)
        try:
            await template._load(await asyncio.to_thread(_written, quads))
        except BaseException:
            await template.close()
            raise
        return template

    async def fork(self, worker_of: Callable[[int], Worker]) -> Worker:
        """A new worker, made of its process id and connected; raises TemplateGone, or OSError as `start` does."""
        ours, theirs = socket.socketpair()
        try:
            with theirs:
                pid = await self._order(Order.FORK, 0, theirs)
            worker = worker_of(pid)
            await asyncio.get_running_loop().create_unix_connection(lambda: worker, sock=ours)
        except BaseException:
            ours.close()
            raise
        return worker

    async def end(self, worker: Worker) -> int | None:
        """Ends a worker and gives its wait status; None where the template has gone, and its workers with it."""
        worker.disconnect()
        with suppress(TemplateGone):
            status = await self._order(Order.END, worker.pid)
            return None if status == GONE else status
        return None

    async def close(self) -> None:
        """Ends the template, which ends its workers first."""
        with suppress(OSError):
            self._control.shutdown(socket.SHUT_RDWR)
        await asyncio.to_thread(_wait, self._process)
        async with self._one_at_a_time:
            self._control.close()

    async def _order(self, order: Order, pid: int, beside: socket.socket | None = None) -> int:
        # Whoever gives an order may be cancelled; its result is still read, so that no other order gets it.
        return await asyncio.shield(self._obeyed(ORDER.pack(order.encode(), pid), beside and beside.dup()))

    async def _obeyed(self, order: bytes, beside: socket.socket | None) -> int:
        async with self._one_at_a_time:
            try:
                socket.send_fds(self._control, [order], [beside.fileno()] if beside else [])
                return await self._result()
            except OSError as error:
                raise TemplateGone from error
            finally:
                if beside:
                    beside.close()

    async def _load(self, written: bytes) -> None:
        loop = asyncio.get_running_loop()
        try:
            await loop.sock_sendall(self._control, SIZE.pack(len(written)))
            await loop.sock_sendall(self._control, written)
        except OSError as error:
            raise TemplateGone from error
        await self._result()

    async def _result(self) -> int:
        loop = asyncio.get_running_loop()
        read = b""
        while len(read) < RESULT.size:
            part = await loop.sock_recv(self._control, RESULT.size - len(read))
            if not part:
                raise TemplateGone
            read += part
        result: int = RESULT.unpack(read)[0]
        return result


def _run(control: socket.socket, limits: Limits) -> subprocess.Popen[bytes]:
    number = control.fileno()
    module = "symptomgraph.sparql.template"
    return subprocess.Popen(  # noqa: S603 - this very program
        [sys.executable, "-P", "-m", module, str(number), json.dumps(asdict(limits))],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        pass_fds=[number],
        # What a terminal sends to the server is not for this process: it ends with the server.
        start_new_session=True,
    )


def _written(quads: Quads) -> bytes:
    return ox.serialize(quads(), format=ox.RdfFormat.N_QUADS) or b""


def _wait(process: subprocess.Popen[bytes]) -> None:
    try:
        process.wait(_PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
