"""`symptomgraph export`: the whole graph in a format that other tools read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from symptomgraph.cli.output import output_option, write

if TYPE_CHECKING:
    from symptomgraph.snapshot import Snapshot

FORMATS: Final = ("turtle", "ntriples", "trig", "nquads", "jsonld")

EPILOG = """\
Examples:

\b
  symptomgraph export > graph.ttl
      one graph, in Turtle
  symptomgraph export --format nquads --output graph.nq
      each triple with the file that it is from
  symptomgraph export --format ntriples --no-derived
      only what is written in the files
"""


@click.command("export", epilog=EPILOG)
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS, case_sensitive=False),
    default="turtle",
    show_default=True,
    help="turtle and ntriples are one graph; trig, nquads and jsonld keep a named graph for each file.",
)
@click.option("--derived/--no-derived", default=True, show_default=True, help="With the triples that rules derive.")
@click.option(
    "--texts",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="The folder of the articles' texts, as SLUG.txt, to validate with. The texts themselves are never exported.",
)
@output_option
def command(*, form: str, derived: bool, texts: Path | None, output: Path | None) -> None:
    """Print the whole graph, sorted, so that two exports of one graph are equal byte for byte.

    The graph is validated first; what does not conform is not exported, and its report is printed instead.
    """
    # Imported here, so that help and usage errors do not wait for the graph.
    from symptomgraph.cli.served import served  # noqa: PLC0415 - as above
    from symptomgraph.store import DatasetFormat, Embedded, GraphFormat  # noqa: PLC0415 - as above

    formats: dict[str, GraphFormat | DatasetFormat] = {
        "turtle": GraphFormat.TURTLE,
        "ntriples": GraphFormat.NTRIPLES,
        "trig": DatasetFormat.TRIG,
        "nquads": DatasetFormat.NQUADS,
        "jsonld": DatasetFormat.JSONLD,
    }
    snapshot = served(texts, "pyshacl").snapshot
    store = Embedded(snapshot if derived else _without_derived(snapshot))
    write(store.dump(formats[form.lower()]), output)


def _without_derived(snapshot: Snapshot) -> Snapshot:
    from dataclasses import replace  # noqa: PLC0415 - as above

    import pyoxigraph as ox  # noqa: PLC0415 - as above

    from symptomgraph.snapshot import DERIVED  # noqa: PLC0415 - as above

    return replace(snapshot, quads=ox.Dataset(quad for quad in snapshot.quads if quad.graph_name != DERIVED))
