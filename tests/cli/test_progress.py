"""The progress bar: for a person who waits at a terminal, and for nobody else."""

from __future__ import annotations

import fcntl
import io
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from pathlib import Path

from symptomgraph.cli.progress import waiting

WAIT = """
import sys, time
from symptomgraph.cli.progress import waiting
from symptomgraph.model.report import Layer

with waiting(sys.stderr, after=float(sys.argv[1])) as bar:
    bar.advance(Layer.SHAPES, 1, 5)
    # Until the bar is on the terminal, which the test sees; the sleep is only there for the machine's sake.
    while bar._progress is None and len(sys.argv) < 3:
        time.sleep(0.01)
    bar.advance(Layer.GROUNDING, 3, 5)
print("done")
"""


def on_a_terminal(*command: str, **env: str) -> tuple[int, str, str]:
    """Exit code, standard output (piped) and what the terminal that is standard error received."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 100, 0, 0))
    environment = {name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "CI"}}
    with subprocess.Popen(
        [sys.executable, *command],
        stdout=subprocess.PIPE,
        stderr=slave,
        env=environment | {"TERM": "xterm", **env},
        encoding="utf-8",
    ) as process:
        os.close(slave)
        received = b""
        while True:
            try:
                chunk = os.read(master, 4096)
            except OSError:  # Linux says EIO when the other end of a terminal is closed
                break
            if not chunk:
                break
            received += chunk
        out, _ = process.communicate(timeout=60)
    os.close(master)
    return process.returncode, out, received.decode("utf-8")


def test_whoever_waits_at_a_terminal_sees_the_layer_and_how_many_are_behind() -> None:
    code, out, seen = on_a_terminal("-c", WAIT, "0")
    assert (code, out) == (0, "done\n")
    text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", seen)
    assert "checking: shapes" in text
    assert "1/5" in text
    # The bar is taken away: the last thing is a cleared line.
    assert seen.rstrip("\r\n").endswith("\x1b[2K")


def test_a_run_that_is_soon_over_shows_nothing() -> None:
    assert on_a_terminal("-c", WAIT, "600", "quick") == (0, "done\n", "")


def test_a_dumb_terminal_gets_no_bar() -> None:
    program = (
        "import sys; from symptomgraph.cli.progress import waiting\n"
        "with waiting(sys.stderr, after=0) as bar: assert bar is None"
    )
    code, _, seen = on_a_terminal("-c", program, TERM="dumb")
    assert (code, seen) == (0, "")


def test_a_pipe_gets_no_bar() -> None:
    stream = io.StringIO()
    with waiting(stream, after=0) as bar:
        assert bar is None
    assert stream.getvalue() == ""


def test_the_bar_goes_away_when_the_run_fails() -> None:
    program = WAIT.replace('print("done")', "").replace(
        "    bar.advance(Layer.GROUNDING, 3, 5)", "    sys.exit('broken')"
    )
    code, _, seen = on_a_terminal("-c", program, "0")
    assert code == 1
    assert seen.endswith("broken\r\n")
    assert "\x1b[2K" in seen


def test_validate_at_a_terminal_leaves_nothing_but_the_report(tmp_path: Path) -> None:
    (tmp_path / "broken.ttl").write_text("<urn:a> <urn:b> .\n", encoding="utf-8")
    code, out, seen = on_a_terminal("-m", "symptomgraph", "validate", str(tmp_path))
    assert code == 1
    assert "\x1b" not in out
    assert re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", seen).strip() == ""
