"""The snapshot that `serve`, `query` and `export` work on: loaded, validated or known to be valid, and built."""

from __future__ import annotations

import hashlib
import sys
from dataclasses import dataclass
from pathlib import Path

import click

from symptomgraph.articles import Texts, read_texts
from symptomgraph.cli.progress import waiting
from symptomgraph.cli.receipts import Receipts, default_folder, key_of
from symptomgraph.model.report import ValidationReport
from symptomgraph.report import Format, render
from symptomgraph.settings import Places, places
from symptomgraph.snapshot import Snapshot, build
from symptomgraph.sources import Sources, load, with_vocabulary


@dataclass(frozen=True, slots=True)
class Served:
    """A snapshot, and whether an earlier report on the very same files was taken for it."""

    snapshot: Snapshot
    reused: bool


def served(texts: Path | None, engine: str, receipts: Receipts | None = None) -> Served:
    """The snapshot of this folder's ontology, or of the shipped one.

    What does not conform ends the command: the report goes to standard error, the exit code is 1.
    """
    here = places()
    sources = with_vocabulary(load([here.ontology]), here)
    at_hand = read_texts([file.real for file in sources.files], texts)
    report, reused = _report(
        here, sources, at_hand, engine, receipts or Receipts(default_folder()), texts_required=texts is not None
    )
    if not report.conforms:
        click.echo(render(report, Format.TEXT), err=True, nl=False)
        raise click.exceptions.Exit(1)
    return Served(build(sources, at_hand, report, here.rules), reused)


def _report(  # noqa: PLR0913 - what is validated, against what, and where reports are kept
    here: Places, sources: Sources, at_hand: Texts, engine: str, receipts: Receipts, *, texts_required: bool
) -> tuple[ValidationReport, bool]:
    key = key_of(
        data=sources.digest,
        place=here.ontology.as_posix(),
        shapes=_digest(here.shapes),
        texts=at_hand.digest,
        texts_required=str(texts_required),
        engine=engine,
    )
    kept = receipts.find(key)
    if kept is not None and kept.conforms:
        return kept, True
    report = _validated(here, sources, at_hand, engine, texts_required=texts_required)
    receipts.keep(key, report)
    return report, False


def _validated(
    here: Places, sources: Sources, at_hand: Texts, engine: str, *, texts_required: bool
) -> ValidationReport:
    # Imported here, so that an unchanged graph is served without waiting for the validators.
    from symptomgraph.validation import Engine, validate  # noqa: PLC0415 - as above

    with waiting(sys.stderr) as progress:
        return validate(
            sources,
            load([here.shapes]),
            at_hand,
            engine=Engine(engine),
            texts_required=texts_required,
            checks=here.checks,
            progress=progress,
        )


def _digest(folder: Path) -> str:
    whole = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        whole.update(
            f"{path.relative_to(folder).as_posix()}\0{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode()
        )
    return whole.hexdigest()
