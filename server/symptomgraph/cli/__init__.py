"""The command line: one thin command a page, each imported when it is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

import click
from click.exceptions import NoSuchCommand

from symptomgraph import __version__

COMMANDS = {
    "validate": "check Turtle files in five layers and say what was checked",
    "draft": "write the first Turtle file for a new article",
    "serve": "validate the graph and answer GraphQL over HTTP",
    "query": "run a SPARQL query on the graph",
    "schema": "print the GraphQL schema",
    "export": "write the whole graph as one file",
    "publish": "validate the graph and give it to a SPARQL endpoint",
}
"""The commands in the order in which the help lists them; `command` in the module of that name is the click command."""

EXAMPLES = """\
Examples:

\b
  symptomgraph validate                        check the graph in this folder
  symptomgraph validate --texts ../articles    and hold it against the articles' texts
  symptomgraph serve --port 8080               answer GraphQL on http://127.0.0.1:8080
  symptomgraph validate --help                 what a command does, with examples

\b
Exit codes: 0 done; 1 findings, or a graph that does not conform; 2 a mistake in the
command or input that cannot be read; 70 a defect in Symptomgraph; 130 interrupted.
"""


@dataclass(slots=True)
class Session:
    """What the options before the command say about the whole run."""

    debug: bool = False


class LazyGroup(click.Group):
    """A group that imports a command's module only when that command is run or described."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """The commands in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name; None for an option, and an error with the nearest names for anything else."""
        if cmd_name in COMMANDS:
            command: click.Command = import_module(f"{__name__}.{cmd_name}").command
            return command
        if cmd_name.startswith("-") or ctx.resilient_parsing:
            return None
        raise NoSuchCommand(cmd_name, possibilities=COMMANDS, ctx=ctx)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's signature
        """The commands and what they do, without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=LazyGroup,
    name="symptomgraph",
    epilog=EXAMPLES,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="symptomgraph", message="%(prog)s %(version)s")
@click.option(
    "--debug",
    is_flag=True,
    help="Show the traceback of an error. Goes before the command; SYMPTOMGRAPH_DEBUG=1 does the same.",
)
@click.pass_obj
def cli(session: Session, *, debug: bool) -> None:
    """Health articles as a knowledge graph in which every claim is proved against its sentence.

    Turtle files hold the concepts, the articles sentence by sentence, and the claims. What validates can be
    served, queried and exported; what does not is reported with its file, line and column.
    """
    session.debug = session.debug or debug
