"""`symptomgraph serve`: validate the graph, then answer questions about it over HTTP."""

from __future__ import annotations

import gc
import logging
import signal
import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from symptomgraph.errors import InvalidSetting

if TYPE_CHECKING:
    from starlette.applications import Starlette

    from symptomgraph.web.service import Service
    from symptomgraph.web.settings import ServerSettings

EPILOG = """\
Examples:

\b
  symptomgraph serve
      the ontology of this folder, on http://127.0.0.1:8000
  symptomgraph serve --port 0 --texts ../articles
      on a free port, with the sentences of the articles
  SYMPTOMGRAPH_CORS_ORIGINS='["https://example.org"]' symptomgraph serve
      to be asked by the pages of another site
  symptomgraph serve --store http://localhost:7878/query
      what `symptomgraph publish` gave to a SPARQL endpoint

\b
Exit codes: 0 stopped; 1 the graph does not conform; 2 a mistake in the command, a
port that cannot be had, or input that cannot be read.
"""


@click.command("serve", epilog=EPILOG)
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8000,
    show_default=True,
    help="The port to listen on; 0 takes a free one.",
)
@click.option(
    "--texts",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="The folder of the articles' texts, as SLUG.txt. Without it the texts beside the Turtle files are used.",
)
@click.option(
    "--engine",
    type=click.Choice(["pyshacl", "fast", "both"]),
    default="pyshacl",
    show_default=True,
    help="What checks the shapes: the reference, the fast one, or both, which must agree.",
)
@click.option(
    "--store",
    metavar="URL",
    help="Serve the snapshot that was published to the SPARQL endpoint at this address, and validate nothing.",
)
@click.option(
    "--log-level",
    type=click.Choice(["critical", "error", "warning", "info", "debug"]),
    default="warning",
    show_default=True,
    help="From which level on the log is written to standard error.",
)
@click.option("--access-log", is_flag=True, help="Write a line to the log for each request.")
@click.option(
    "--log-format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Lines to read, or lines of JSON for a collector.",
)
@click.option(
    "--documents",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="The manifest of the persisted documents: JSON, with each document under its SHA-256.",
)
def command(  # noqa: PLR0913 - one parameter an option
    *,
    host: str,
    port: int,
    texts: Path | None,
    engine: str,
    store: str | None,
    log_level: str,
    access_log: bool,
    log_format: str,
    documents: Path | None,
) -> None:
    """Validate the graph and serve it: GraphQL on /graphql, SPARQL on /sparql, a page to read on /.

    What does not conform is not served: the report is printed instead. A graph that has not changed since it was
    validated is served at once. With --store nothing is validated here: what was published is served.
    """
    # Taken before anything is read, so that nobody waits to hear that the port is not free.
    with _taken(host, port) as listening:
        from symptomgraph.web.app import create_app  # noqa: PLC0415 - help and usage errors do not wait for it
        from symptomgraph.web.settings import read_settings  # noqa: PLC0415 - as above

        settings = read_settings(**({"manifest": documents} if documents else {}))
        service, source = _service(texts, engine, store, settings)
        app = create_app(service)
        with _explained(host, port):
            listening.listen()
        _end_who_read_nothing(listening, settings.unread)
        _tell(service, source, _address(host, listening))
        _log_to_stderr("info" if access_log else log_level, log_format, access_log=access_log)
        _run(app, listening, settings)


def _taken(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With its protocol named: asyncio sends at once, without waiting for more to send, only where it knows it is TCP.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    with ExitStack() as stack:
        stack.enter_context(_explained(host, port))
        stack.callback(listening.close)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        stack.pop_all()
    return listening


def _end_who_read_nothing(listening: socket.socket, seconds: int) -> None:
    """Connections get it from the socket that listens; other systems than Linux have their own time, of minutes."""
    if hasattr(socket, "TCP_USER_TIMEOUT"):
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, seconds * 1_000)


@contextmanager
def _explained(host: str, port: int) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise InvalidSetting(
            f"Nothing can listen on port {port} of {host}: {why}.",
            fix="Give another --port (0 takes a free one) or --host.",
        ) from error


def _address(host: str, listening: socket.socket) -> str:
    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}:{listening.getsockname()[1]}"


def _service(texts: Path | None, engine: str, store: str | None, settings: ServerSettings) -> tuple[Service, str]:
    """The service, and a sentence about where its graph is from."""
    if store:
        from symptomgraph.cli.stored import service_of  # noqa: PLC0415 - only where there is one

        return service_of(store, texts, settings)
    # Imported here, so that help and usage errors do not wait for the web server.
    from symptomgraph.cli.served import served  # noqa: PLC0415 - as above
    from symptomgraph.report.wording import why_undone  # noqa: PLC0415 - as above
    from symptomgraph.web.service import Service  # noqa: PLC0415 - as above

    found = served(texts, engine)
    report = found.snapshot.report
    reused = f" The report of {report.created} still holds: nothing has changed since." if found.reused else ""
    return Service.of(found.snapshot, settings), f"{reused}\n{why_undone(report)}" if report.missing_texts else reused


def _tell(service: Service, source: str, address: str) -> None:
    from symptomgraph.report.wording import count, verdict  # noqa: PLC0415 - as above

    snapshot, report = service.graph.store.snapshot, service.report
    counts = snapshot.counts
    held = (count(counts.articles, "article"), count(counts.passages, "passage"), count(counts.claims, "claim"))
    click.echo(f"Snapshot {snapshot.id}: {', '.join(held)}.")
    click.echo(f"{verdict(report)}{source}")
    click.echo(f"Serving on {address} (SPARQL on {address}/sparql, GraphQL on {address}/graphql). Ctrl+C stops it.")


def _log_to_stderr(level: str, form: str, *, access_log: bool) -> None:
    from pythonjsonlogger.json import JsonFormatter  # noqa: PLC0415 - as above

    handler = logging.StreamHandler()
    if form == "json":
        names = {"asctime": "time", "levelname": "level", "name": "logger"}
        handler.setFormatter(JsonFormatter("%(asctime)s %(levelname)s %(name)s %(message)s", rename_fields=names))
    else:
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=level.upper(), handlers=[handler])
    # What is asked of a store is not told request by request.
    logging.getLogger("httpx2").setLevel("WARNING")
    logging.getLogger("symptomgraph.requests").setLevel("INFO" if access_log else "WARNING")


def _run(app: Starlette, listening: socket.socket, settings: ServerSettings) -> None:
    import uvicorn  # noqa: PLC0415 - as above

    config = uvicorn.Config(
        app,
        log_config=None,
        # The application writes its own, without what was asked.
        access_log=False,
        server_header=False,
        proxy_headers=bool(settings.proxies),
        forwarded_allow_ips=settings.proxies or None,
        lifespan="on",
        timeout_graceful_shutdown=3,
    )
    # uvicorn raises the signal again when it has shut down; to be stopped is how this command ends well.
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, lambda *_: None)
    _spare_the_collector()
    uvicorn.Server(config).run(sockets=[listening])


def _spare_the_collector() -> None:
    # What was loaded stays to the end, and an answer is thousands of short-lived objects without a cycle among them.
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
