"""`symptomgraph draft`: the first Turtle file for a new article."""

from __future__ import annotations

from pathlib import Path

import click

EPILOG = """\b
Examples:
  symptomgraph draft articles/sore-throat.txt > ontology/articles/sore-throat.ttl
  symptomgraph draft letter.txt --slug sore-throat --output ontology/articles/sore-throat.ttl
"""


@click.command("draft", epilog=EPILOG)
@click.argument("text", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--slug", help="The article's name in ids; the file's name without its ending by default.")
@click.option("--language", default="en", show_default=True, help="The BCP 47 tag of the text's language.")
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help="Write here, not to standard output.")
def command(text: Path, slug: str | None, language: str, output: Path | None) -> None:
    """Write the first Turtle file for a new article.

    Every sentence of TEXT becomes a passage with its place and its digest, every line that does not end like a
    sentence a heading. Titles and gists are left empty, and no passage has a claim yet: `symptomgraph validate`
    lists what is still to do.
    """
    from symptomgraph.articles import read_text  # noqa: PLC0415  keeps the other commands fast
    from symptomgraph.sources.draft import draft  # noqa: PLC0415

    turtle = draft(slug or text.stem, read_text(text), language)
    if output is None:
        click.echo(turtle, nl=False)
    else:
        output.write_text(turtle, encoding="utf-8")
