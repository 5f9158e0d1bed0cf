"""`symptomgraph validate`: check Turtle files in five layers and say what was checked."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from symptomgraph.cli.output import write
from symptomgraph.errors import UnwritableFile
from symptomgraph.model.report import Severity
from symptomgraph.report import Format, render

if TYPE_CHECKING:
    from collections.abc import Sequence

    from symptomgraph.model.report import ValidationReport

ENGINES = ("pyshacl", "fast", "both")
"""The values of validation.Engine, which is not imported to show a help page."""
NEVER = "never"

EPILOG = """\
Examples:

\b
  symptomgraph validate
      the ontology of this folder, in five layers
  symptomgraph validate --texts ../articles
      the same, with every quotation held against its article's text
  symptomgraph validate --engine fast drafts/ontology
      another folder, quickly; the vocabulary is added
  symptomgraph validate --format sarif --output report.sarif
      for code scanning; also json, junit and github
  symptomgraph validate --fail-on warning
      exit with 1 for warnings too

\b
Exit codes: 0 conforms; 1 findings at or over --fail-on; 2 a mistake in the command,
or input that cannot be read.
"""


@click.command("validate", epilog=EPILOG)
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--texts",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="The folder of the articles' texts, as SLUG.txt. An article that has none there is a finding. "
    "Without this option the texts that lie beside the Turtle files are used.",
)
@click.option(
    "--shapes",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="The folder of the shapes and of the checks/ to hold the graph against. "
    "Default: shapes/ here, else those that come with the program.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice([form.value for form in Format], case_sensitive=False),
    default=Format.TEXT.value,
    show_default=True,
    help="The form of the report.",
)
@click.option(
    "--fail-on",
    type=click.Choice([*(severity.value for severity in Severity), NEVER], case_sensitive=False),
    default=Severity.VIOLATION.value,
    show_default=True,
    help="Exit with 1 when there is a finding this grave, or graver.",
)
@click.option(
    "--engine",
    type=click.Choice(ENGINES, case_sensitive=False),
    default=ENGINES[0],
    show_default=True,
    help="What checks the shapes: the reference, the fast one, or both, which must agree.",
)
@click.option(
    "--output",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the report here, and one line about it to standard error.",
)
@click.pass_context
def command(  # noqa: PLR0913 - one parameter an option
    ctx: click.Context,
    *,
    paths: tuple[Path, ...],
    texts: Path | None,
    shapes: Path | None,
    form: str,
    fail_on: str,
    engine: str,
    output: Path | None,
) -> None:
    """Check Turtle files in five layers: syntax, shapes, checks, grounding, coverage.

    PATHS are Turtle files, and folders that hold them; without PATHS, the ontology/ of this folder, else the one
    that comes with the program. The report says where each finding is and how to mend it, what was checked,
    and what could not be.
    """
    if output is not None:
        _check_folder(output)
    report = _validate(paths, texts, shapes, engine)
    threshold = None if fail_on == NEVER else Severity(fail_on)
    text = render(report, Format(form), fail_on=threshold or Severity.VIOLATION, color=output is None and _color())
    _write(text, output, Format(form))
    _tell(report, threshold, output)
    if threshold and report.at_least(threshold):
        ctx.exit(1)


def _validate(paths: Sequence[Path], texts: Path | None, shapes: Path | None, engine: str) -> ValidationReport:
    # Imported here, so that help, usage errors and other commands do not wait for rdflib.
    from symptomgraph.articles import read_texts  # noqa: PLC0415 - as above
    from symptomgraph.cli.progress import waiting  # noqa: PLC0415 - as above
    from symptomgraph.settings import places  # noqa: PLC0415 - as above
    from symptomgraph.sources import load, with_vocabulary  # noqa: PLC0415 - as above
    from symptomgraph.validation import Engine, validate  # noqa: PLC0415 - as above

    here = places()
    if shapes is not None:
        here = replace(here, shapes=shapes)
    with waiting(sys.stderr) as progress:
        sources = with_vocabulary(load(paths or [here.ontology]), here)
        return validate(
            sources,
            load([here.shapes]),
            read_texts([Path(file.path) for file in sources.files], texts),
            engine=Engine(engine),
            texts_required=texts is not None,
            checks=here.checks,
            progress=progress,
        )


def _color() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _check_folder(output: Path) -> None:
    # Known before the validation, so that nobody waits for a report that goes nowhere.
    if not output.parent.is_dir():
        raise UnwritableFile(
            f"{output} cannot be written: there is no folder {output.parent}.", fix="Make the folder first."
        )


def _write(text: str, output: Path | None, form: Format) -> None:
    if output is None and form is Format.TEXT:
        # What people read is encoded as their terminal wants it; what machines read is UTF-8 everywhere.
        click.echo(text, nl=False)
    else:
        write(text.encode("utf-8"), output)


def _tell(report: ValidationReport, threshold: Severity | None, output: Path | None) -> None:
    from symptomgraph.report.wording import count, verdict  # noqa: PLC0415 - as above

    if output is not None:
        click.echo(f"symptomgraph: {verdict(report)} The report is in {output}.", err=True)
    over = report.at_least(threshold) if threshold else ()
    if over and report.conforms:
        click.echo(f"symptomgraph: {count(len(over), 'finding')} at or over --fail-on {threshold}.", err=True)
