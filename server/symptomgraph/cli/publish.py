"""`symptomgraph publish`: validate the graph, then give it to a SPARQL endpoint."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from symptomgraph.snapshot import Snapshot
    from symptomgraph.store.client import Client
    from symptomgraph.store.marker import Published

EPILOG = """\
Examples:

\b
  symptomgraph publish http://localhost:7878/query
      to an Oxigraph server
  symptomgraph publish http://localhost:3030/health/query \\
      --graph-store-url http://localhost:3030/health/data
      to a Fuseki server
  symptomgraph publish --dry-run http://localhost:7878/query
      only say what would be done

\b
Name and password, or a token, are taken from SYMPTOMGRAPH_STORE_USER and
SYMPTOMGRAPH_STORE_PASSWORD, or SYMPTOMGRAPH_STORE_TOKEN.

\b
Exit codes: 0 published, or there already; 1 the graph does not conform; 2 a mistake in
the command, or an endpoint that refuses or does not answer.
"""


@click.command("publish", epilog=EPILOG)
@click.argument("url")
@click.option("--update-url", metavar="URL", help="Where the endpoint takes updates.  [default: /update beside /query]")
@click.option(
    "--graph-store-url",
    metavar="URL",
    help="Where the endpoint takes graphs, by the Graph Store Protocol.  [default: /store beside /query]",
)
@click.option(
    "--texts",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="The folder of the articles' texts, as SLUG.txt, to validate with. The texts themselves are never published.",
)
@click.option(
    "--engine",
    type=click.Choice(["pyshacl", "fast", "both"]),
    default="pyshacl",
    show_default=True,
    help="What checks the shapes: the reference, the fast one, or both, which must agree.",
)
@click.option("--force", is_flag=True, help="Publish again what is there already.")
@click.option("--dry-run", is_flag=True, help="Validate, ask the endpoint what it holds, and change nothing.")
def command(  # noqa: PLR0913 - one parameter an option
    *,
    url: str,
    update_url: str | None,
    graph_store_url: str | None,
    texts: Path | None,
    engine: str,
    force: bool,
    dry_run: bool,
) -> None:
    """Validate the graph and give it to the SPARQL endpoint that answers queries at URL.

    What does not conform is not published: the report is printed instead. The endpoint goes on answering from what it
    held before until everything is uploaded; then one update puts it in place.
    """
    # Imported here, so that help and usage errors do not wait for the graph.
    from symptomgraph.cli.served import served  # noqa: PLC0415 - as above
    from symptomgraph.cli.stored import told_in_full  # noqa: PLC0415 - as above
    from symptomgraph.store.access import read_access  # noqa: PLC0415 - as above
    from symptomgraph.store.client import Client  # noqa: PLC0415 - as above
    from symptomgraph.store.publish import held_by  # noqa: PLC0415 - as above

    access = read_access(url, update_url, graph_store_url)
    with told_in_full(), Client(access) as client:
        # Before anybody waits for the validation: whether all addresses are known, and whether the endpoint answers.
        _, _, held = access.to_update, access.to_put, held_by(client)
        snapshot = served(texts, engine).snapshot
        if dry_run:
            _foretell(snapshot, client, held, force=force)
        else:
            _publish(snapshot, client, force=force)


def _publish(snapshot: Snapshot, client: Client, *, force: bool) -> None:
    from symptomgraph.store.publish import Outcome, publish  # noqa: PLC0415 - as above

    where = client.access.query
    if publish(snapshot, client, _tell, force=force) is Outcome.THERE_ALREADY:
        click.echo(f"{where} holds snapshot {snapshot.id} already; nothing was done.")
        return
    click.echo(f"Published snapshot {snapshot.id} to {where}: {snapshot.counts.triples:,} triples.")
    click.echo(f"Serve it: symptomgraph serve --store {where}")


def _foretell(snapshot: Snapshot, client: Client, held: Published | None, *, force: bool) -> None:
    from symptomgraph.store.marker import MARKER  # noqa: PLC0415 - as above
    from symptomgraph.store.publish import graphs_of, is_there, uploads_of  # noqa: PLC0415 - as above

    where = client.access.query
    if held and is_there(held, snapshot) and not force:
        click.echo(f"{where} holds snapshot {snapshot.id} already; nothing would be done.")
        return
    there = graphs_of(client)
    uploads = {upload.graph: len(upload.triples) for upload in uploads_of(snapshot)}
    holds = f"snapshot {held.info.id} of {held.info.created_at.isoformat()}" if held else "no snapshot"
    click.echo(f"{where} holds {holds}.")
    for graph, triples in uploads.items():
        click.echo(f"{'replace' if graph in there else 'new':>8} {triples:>9,} triples  <{graph}>")
    kept = {held.everything, MARKER} if held else {MARKER}
    for graph in sorted(there.keys() - uploads.keys() - kept):
        click.echo(f"{'drop':>8} {there[graph]:>9,} triples  <{graph}>")
    click.echo("Nothing was changed.")


def _tell(done: int, total: int) -> None:
    """A line that is written over where somebody watches, else one at the beginning."""
    line = f"Uploading {total} graphs" if done < total else f"Uploaded {total} graphs; putting them in place."
    if sys.stderr.isatty():
        click.echo(f"\r{line}: {done} done" if done < total else f"\r{line}", err=True, nl=done == total)
    elif done in (0, total):
        click.echo(f"{line}." if done < total else line, err=True)
