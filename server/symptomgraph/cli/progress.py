"""A progress bar for a person who waits at a terminal; nothing for anyone else."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.progress import Progress

    from symptomgraph.model.report import Layer

PATIENCE = 1.0
"""Seconds that a person waits without being told anything."""


@contextmanager
def waiting(stream: TextIO, *, after: float = PATIENCE) -> Iterator[Bar | None]:
    """A bar on the stream once `after` seconds have gone by, gone again at the end; None where nobody watches."""
    if not stream.isatty() or os.environ.get("TERM") == "dumb":
        yield None
        return
    bar = Bar(stream)
    timer = threading.Timer(after, bar.show)
    timer.daemon = True
    timer.start()
    try:
        yield bar
    finally:
        timer.cancel()
        bar.close()


class Bar:
    """The layer at work and how many are behind; takes what `validate` tells, and may be shown at any time."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()
        self._progress: Progress | None = None
        self._state = ("reading the files", 0, 1)
        self._closed = False

    def advance(self, layer: Layer, done: int, total: int) -> None:
        """`done` of `total` layers are behind, and this one is at work or has just ended."""
        with self._lock:
            self._state = (f"checking: {layer}", done, total)
            self._update()

    def show(self) -> None:
        """Puts the bar on the stream, unless it was closed before."""
        with self._lock:
            if not self._closed:
                self._progress = self._start()

    def close(self) -> None:
        """Takes the bar away."""
        with self._lock:
            self._closed = True
            if self._progress:
                self._progress.stop()

    def _update(self) -> None:
        if self._progress:
            description, done, total = self._state
            self._progress.update(self._progress.task_ids[0], description=description, completed=done, total=total)
            # At once: while an engine works, the thread that draws seldom gets a turn.
            self._progress.refresh()

    def _start(self) -> Progress:
        # Imported on the timer's thread, when it is clear that somebody waits.
        from rich.console import Console  # noqa: PLC0415 - as above
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        progress = Progress(*columns, console=Console(file=self._stream), transient=True)
        description, done, total = self._state
        progress.add_task(description, completed=done, total=total)
        progress.start()
        return progress
