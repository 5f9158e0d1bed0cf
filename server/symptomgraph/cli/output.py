"""Where a command's result goes: standard output, or a file."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from symptomgraph.errors import UnwritableFile

output_option = click.option(
    "--output",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write to this file instead of standard output.",
)


def write(content: bytes, output: Path | None) -> None:
    """Writes the content; raises UnwritableFile where the file cannot be written."""
    if output is None:
        sys.stdout.buffer.write(content)
        return
    try:
        output.write_bytes(content)
    except OSError as error:
        raise UnwritableFile(
            f"{output} cannot be written: {error.strerror}.", fix="Give another file to --output."
        ) from error
