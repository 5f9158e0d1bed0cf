"""Where the `symptomgraph` command begins, and where every error ends as a sentence and an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from symptomgraph.errors import SymptomgraphError

if TYPE_CHECKING:
    import click

    from symptomgraph.cli import Session

COMPLETE = "_SYMPTOMGRAPH_COMPLETE"
"""The variable by which a shell asks for completions."""
USAGE = 2
DEFECT = 70
"""EX_SOFTWARE of sysexits.h."""
INTERRUPTED = 130
PIPE_CLOSED = 141
"""128 + SIGPIPE: as a shell reports a program whose reader went away."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line and returns its exit code; what goes wrong is one line on standard error."""
    try:
        code = _run(sys.argv[1:] if arguments is None else arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        _discard_output()
        return PIPE_CLOSED
    except KeyboardInterrupt:
        print("symptomgraph: interrupted.", file=sys.stderr)  # noqa: T201 - click may not be imported yet
        return INTERRUPTED
    return code


def _run(arguments: Sequence[str]) -> int:
    # Imported here, so that an interrupt during start-up is a sentence too.
    import click  # noqa: PLC0415 - as above

    from symptomgraph.cli import Session, cli  # noqa: PLC0415 - as above

    _prepare_streams()
    session = Session(debug=os.environ.get("SYMPTOMGRAPH_DEBUG", "") not in {"", "0"})
    try:
        return _invoke(cli, arguments, session)
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.ClickException as error:
        error.show()
        return USAGE
    except click.Abort:
        raise KeyboardInterrupt from None
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 - the last resort: a defect is reported, never dumped on the user
        return _say(error, session)


def _invoke(cli: click.Group, arguments: Sequence[str], session: Session) -> int:
    # What click's own main() does, but for its answers to interrupts and to closed pipes.
    if os.environ.get(COMPLETE):
        from click.shell_completion import shell_complete  # noqa: PLC0415 - only where a shell asks

        return shell_complete(cli, {}, "symptomgraph", COMPLETE, os.environ[COMPLETE])
    with cli.make_context("symptomgraph", list(arguments), obj=session) as ctx:
        cli.invoke(ctx)
    return 0


def _say(error: Exception, session: Session) -> int:
    if session.debug:
        import traceback  # noqa: PLC0415 - hardly ever needed

        traceback.print_exc()
    message, code = _explained(error)
    print(f"symptomgraph: {message}", file=sys.stderr)  # noqa: T201 - the terminal is what this module is for
    return code


def _explained(error: Exception) -> tuple[str, int]:
    if isinstance(error, SymptomgraphError):
        return str(error), error.exit_code
    if isinstance(error, OSError):
        where = f"{error.filename}: " if error.filename else ""
        return f"{where}{error.strerror or error}.", USAGE
    what = " ".join(f"{type(error).__name__}: {error}".split())
    return (
        f"unexpected {what[:200]} - this is a defect in Symptomgraph. Please report it with the command "
        "and with what it prints when SYMPTOMGRAPH_DEBUG=1 is set."
    ), DEFECT


def _prepare_streams() -> None:
    # A process may be started without streams; then what it says goes nowhere, but it does its work.
    sys.stdout = sys.stdout or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - lives as long as the process
    sys.stderr = sys.stderr or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - lives as long as the process
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _discard_output() -> None:
    # The interpreter flushes on its way out, and would complain about the closed pipe again.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.dup2(nowhere, sys.stderr.fileno())


if __name__ == "__main__":
    sys.exit(main())
