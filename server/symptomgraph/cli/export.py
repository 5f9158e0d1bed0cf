"""`symptomgraph export`: the graph, or a profile of it, in a format that other tools read."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from symptomgraph.cli.output import output_option, write
from symptomgraph.errors import NotFound

if TYPE_CHECKING:
    from symptomgraph.snapshot import Snapshot

GRAPH: Final = ("turtle", "ntriples", "trig", "nquads", "jsonld")
SCHEMA_ORG: Final = "schema-org"
FORMATS: Final = (*GRAPH, "rdf12", "nanopub", SCHEMA_ORG)

EPILOG = """\
Examples:

\b
  symptomgraph export > graph.ttl
      one graph, in Turtle
  symptomgraph export --format nquads --output graph.nq
      each triple with the file that it is from
  symptomgraph export --format ntriples --no-derived
      only what is written in the files
  symptomgraph export --format schema-org --article back-warmth
      what a publisher puts on the article's page, in a script of type application/ld+json
  symptomgraph export --format schema-org --concept "kidney infection"
      the same for a page on one condition
"""


@click.command("export", epilog=EPILOG)
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS, case_sensitive=False),
    default="turtle",
    show_default=True,
    help="turtle and ntriples are one graph; trig, nquads and jsonld keep a named graph for each file; rdf12 is Turtle "
    "1.2 with claims as reifiers; nanopub is a nanopublication for each claim, in TriG; schema-org is JSON-LD for the "
    "pages of publishers.",
)
@click.option("--derived/--no-derived", default=True, show_default=True, help="With the triples that rules derive.")
@click.option("--article", metavar="SLUG", help="With schema-org: the page of this article alone.")
@click.option("--concept", metavar="REF", help="With schema-org: this condition alone, by label, id, slug or code.")
@click.option(
    "--texts",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="The folder of the articles' texts, as SLUG.txt, to validate with. The texts themselves are never exported.",
)
@output_option
def command(  # noqa: PLR0913 - the options of the command
    *, form: str, derived: bool, article: str | None, concept: str | None, texts: Path | None, output: Path | None
) -> None:
    """Print the whole graph, sorted, so that two exports of one graph are equal byte for byte.

    The graph is validated first; what does not conform is not exported, and its report is printed instead.
    """
    form = form.lower()
    _check(form, article, concept, derived=derived)
    # Imported here, so that help and usage errors do not wait for the graph.
    from symptomgraph.cli.served import served  # noqa: PLC0415 - as above

    snapshot = served(texts, "pyshacl").snapshot
    if not derived:
        snapshot = _without_derived(snapshot)
    write(_content(snapshot, form, article, concept), output)


def _check(form: str, article: str | None, concept: str | None, *, derived: bool) -> None:
    """Raises click.UsageError for options that do not go together."""
    if form != SCHEMA_ORG and (article or concept):
        raise click.UsageError("--article and --concept choose what goes into --format schema-org.")
    if article and concept:
        raise click.UsageError("Give --article or --concept, not both.")
    if form in {SCHEMA_ORG, "nanopub"} and not derived:
        raise click.UsageError(f"--no-derived does not go with --format {form}, which has no derived triples.")


def _content(snapshot: Snapshot, form: str, article: str | None, concept: str | None) -> bytes:
    from symptomgraph import profiles  # noqa: PLC0415 - as above
    from symptomgraph.store import DatasetFormat, Embedded, GraphFormat  # noqa: PLC0415 - as above

    formats: dict[str, GraphFormat | DatasetFormat] = {
        "turtle": GraphFormat.TURTLE,
        "ntriples": GraphFormat.NTRIPLES,
        "trig": DatasetFormat.TRIG,
        "nquads": DatasetFormat.NQUADS,
        "jsonld": DatasetFormat.JSONLD,
    }
    match form:
        case "rdf12":
            return profiles.reified(snapshot.quads)
        case "nanopub":
            return profiles.nanopublications(snapshot.quads, snapshot.created_at)
        case "schema-org":
            return _schema_org(snapshot, article, concept)
        case _:
            return Embedded(snapshot).dump(formats[form])


def _schema_org(snapshot: Snapshot, article: str | None, concept: str | None) -> bytes:
    from symptomgraph import profiles  # noqa: PLC0415 - as above
    from symptomgraph.model.domain import ConceptKind  # noqa: PLC0415 - as above
    from symptomgraph.questions import open_graph  # noqa: PLC0415 - as above

    graph = open_graph(snapshot)
    node: Mapping[str, Any] | None = None
    if concept:
        node = profiles.conditions(graph, [graph.lexicon.resolve(concept, [ConceptKind.CONDITION])])[0]
    elif article:
        node = profiles.article_page(graph, f"article:{article.removeprefix('article:')}")
    else:
        node = profiles.every_page(graph)
    if node is None:
        known = " or ".join(one.partition(":")[2] for one in profiles.articles_of(graph))
        raise NotFound(f'No article is called "{article}".', fix=f"Give {known}.")
    return f"{profiles.embedded(node, indent=2)}\n".encode()


def _without_derived(snapshot: Snapshot) -> Snapshot:
    from dataclasses import replace  # noqa: PLC0415 - as above

    import pyoxigraph as ox  # noqa: PLC0415 - as above

    from symptomgraph.snapshot import DERIVED  # noqa: PLC0415 - as above

    return replace(snapshot, quads=ox.Dataset(quad for quad in snapshot.quads if quad.graph_name != DERIVED))
