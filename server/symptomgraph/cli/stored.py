"""A snapshot that an endpoint holds, for the commands that can work on one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox

from symptomgraph import __version__
from symptomgraph.articles import Texts, read_texts
from symptomgraph.errors import EndpointUnusable, NotValidated, StoreUnavailable
from symptomgraph.settings import places
from symptomgraph.store.access import read_access
from symptomgraph.store.remote import Remote, open_remote
from symptomgraph.vocab import OWL, SG

if TYPE_CHECKING:
    from symptomgraph.web.service import Service
    from symptomgraph.web.settings import ServerSettings


def stored(url: str) -> Remote:
    """The snapshot at an endpoint.

    Raises:
        InvalidSetting: for what is no address.
        NotPublished: where there is none that this version can serve.
        EndpointUnusable: where the endpoint refuses, or does not answer.
    """
    with told_in_full():
        return open_remote(read_access(url), known_version())


def service_of(url: str, texts: Path | None, settings: ServerSettings) -> tuple[Service, str]:
    """The service for the snapshot at an endpoint, and a sentence about where that is; raises what `stored` raises."""
    # Imported here, so that `query` does not wait for the web server.
    from symptomgraph.lexicon import Lexicon  # noqa: PLC0415 - as above
    from symptomgraph.questions import Graph  # noqa: PLC0415 - as above
    from symptomgraph.sparql.discovery import Discovery  # noqa: PLC0415 - as above
    from symptomgraph.sparql.remote import RemoteEndpoint  # noqa: PLC0415 - as above
    from symptomgraph.web.service import Service  # noqa: PLC0415 - as above

    remote = stored(url)
    with told_in_full():
        graph = Graph(remote, texts_for(remote, texts), Lexicon.of(remote))
        endpoint = RemoteEndpoint(remote, settings.sparql_limits)
        service = Service.over(graph, remote.report, settings, Discovery(remote), endpoint)
    return service, f" It was validated on {remote.report.created} and published to {remote.client.access.query}."


def texts_for(remote: Remote, folder: Path | None) -> Texts:
    """The texts of a folder, which must be those that the snapshot was proved with; none where no folder is given."""
    if folder is None:
        return Texts({})
    texts = read_texts([], folder)
    if texts.digest != remote.report.receipt.texts:
        raise NotValidated(
            f"The texts in {folder.as_posix()} are not those that the snapshot was validated with.",
            fix="Give the folder that it was published with, or publish again with this one.",
        )
    return texts


def known_version() -> str:
    """`owl:versionInfo` of the vocabulary that this program serves, else the version of the program itself."""
    vocabulary, property_ = ox.NamedNode(SG.removesuffix("#")), ox.NamedNode(OWL + "versionInfo")
    quads = ox.parse(path=places().vocabulary / "vocabulary.ttl", format=ox.RdfFormat.TURTLE)
    stated = (quad.object for quad in quads if (quad.subject, quad.predicate) == (vocabulary, property_))
    return next((term.value for term in stated if isinstance(term, ox.Literal)), __version__)


@contextmanager
def told_in_full() -> Iterator[None]:
    """At the command line it is said which endpoint does not answer, and how."""
    try:
        yield
    except StoreUnavailable as error:
        if not error.why:
            raise
        raise EndpointUnusable(error.why, fix="Look whether it runs, and whether the address is right.") from error
