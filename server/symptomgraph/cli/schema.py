"""`symptomgraph schema`: the GraphQL schema as text."""

from __future__ import annotations

from pathlib import Path

import click

from symptomgraph.cli.output import output_option, write

EPILOG = """\
Examples:

\b
  symptomgraph schema
      to read it, or to pipe it on
  symptomgraph schema --output schema.graphql
      for a code generator
"""


@click.command("schema", epilog=EPILOG)
@output_option
def command(*, output: Path | None) -> None:
    """Print the GraphQL schema in the schema definition language.

    It is what `serve` answers to on /graphql, with a description of every type, field, argument and value.
    """
    # Imported here, so that help does not wait for Strawberry.
    from symptomgraph.gql.schema import sdl  # noqa: PLC0415 - as above

    write(sdl().encode(), output)
