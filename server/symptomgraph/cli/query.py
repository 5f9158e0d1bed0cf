"""`symptomgraph query`: a SPARQL query on the whole graph."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from symptomgraph.cli.output import output_option, write
from symptomgraph.errors import PathNotFound, UnreadableFile

if TYPE_CHECKING:
    from symptomgraph.sparql import Result, Table
    from symptomgraph.store import Store

FORMATS: Final = ("table", "json", "xml", "csv", "tsv", "turtle", "ntriples", "rdfxml", "jsonld")
"""The values of sparql.Format, which is not imported to show a help page."""
NARROW: Final = 80

EPILOG = """\
Examples:

\b
  symptomgraph query question.rq
      a query from a file, its answer as a table
  echo 'SELECT ?c { ?c sg:hasSymptom concept:fever }' | symptomgraph query -
      from standard input; the prefixes of the vocabulary need no declaration
  symptomgraph query question.rq --format csv --output answer.csv
      for a spreadsheet
  symptomgraph query question.rq --store http://localhost:7878/query
      on what was published to a SPARQL endpoint
"""


@click.command("query", epilog=EPILOG)
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS, case_sensitive=False),
    help="table, json, xml, csv and tsv answer SELECT and ASK; turtle, ntriples, rdfxml and jsonld answer CONSTRUCT "
    "and DESCRIBE.  [default: table or turtle]",
)
@click.option(
    "--texts",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="The folder of the articles' texts, as SLUG.txt, to validate with.",
)
@click.option(
    "--store",
    metavar="URL",
    help="Ask the snapshot that was published to the SPARQL endpoint at this address, and validate nothing.",
)
@output_option
def command(*, file: Path, form: str | None, texts: Path | None, store: str | None, output: Path | None) -> None:
    """Run a SPARQL query from FILE, or from standard input where FILE is -.

    The graph is validated first; what does not conform is not queried, and its report is printed instead. The whole
    answer is printed, however long. The default graph is everything; each file is a named graph too.
    """
    text = _text(file)
    # Imported here, so that help and usage errors do not wait for the graph.
    from symptomgraph.sparql import Format, check, run  # noqa: PLC0415 - as above

    # What is no query is said at once, without waiting for the graph.
    check(text)
    with _opened(store, texts) as opened:
        result = run(opened, text)
        wanted = Format(form.lower()) if form else result.formats[0]
        answer = _drawn(result) if wanted is Format.TABLE else result.write(wanted)
    write(answer, output)


@contextmanager
def _opened(store: str | None, texts: Path | None) -> Iterator[Store]:
    if store:
        from symptomgraph.cli.stored import stored, told_in_full  # noqa: PLC0415 - only where there is one

        with told_in_full():
            yield stored(store)
    else:
        from symptomgraph.cli.served import served  # noqa: PLC0415 - as above
        from symptomgraph.store import Embedded  # noqa: PLC0415 - as above

        yield Embedded(served(texts, "pyshacl").snapshot)


def _text(file: Path) -> str:
    name = "standard input" if str(file) == "-" else str(file)
    try:
        content = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
        return content.decode("utf-8-sig")
    except FileNotFoundError as error:
        fix = "Give the file of a query, or - for standard input."
        raise PathNotFound(f"{name} does not exist.", fix=fix) from error
    except UnicodeDecodeError as error:
        raise UnreadableFile(f"{name} is not in UTF-8.", fix="Save it in UTF-8.") from error


def _drawn(result: Result) -> bytes:
    """The answer as a table that is as wide as its words: at a terminal it folds, piped it does not."""
    from rich.console import Console  # noqa: PLC0415 - only where a table is drawn

    table = result.table()
    width = None if sys.stdout.isatty() else _width(table)
    console = Console(width=width, no_color=bool(os.environ.get("NO_COLOR")))
    with console.capture() as capture:
        console.print(_rich(table))
    lines = "\n".join(line.rstrip() for line in capture.get().split("\n"))
    return (lines.strip("\n") + "\n").encode()


def _rich(table: Table) -> object:
    from rich import box  # noqa: PLC0415 - as above
    from rich.table import Column  # noqa: PLC0415 - as above
    from rich.table import Table as RichTable  # noqa: PLC0415 - as above
    from rich.text import Text  # noqa: PLC0415 - as above

    number = len(table.rows)
    # Folded, never cut: an answer is whole.
    columns = (Column(name, overflow="fold") for name in table.columns)
    drawn = RichTable(*columns, box=box.SIMPLE_HEAD, caption=f"{number:,} row{'' if number == 1 else 's'}")
    for row in table.rows:
        drawn.add_row(*(Text(cell) for cell in row))
    return drawn


def _width(table: Table) -> int:
    from rich.cells import cell_len  # noqa: PLC0415 - as above

    columns = zip(table.columns, *table.rows, strict=True)
    widths = (max(cell_len(line) for cell in column for line in cell.split("\n")) for column in columns)
    return max(NARROW, sum(width + 3 for width in widths) + 2)
