"""The graph that says which snapshot an endpoint holds: it is taken away first and written last."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Final

from symptomgraph.errors import NotPublished
from symptomgraph.model.domain import SnapshotInfo
from symptomgraph.model.report import ValidationReport
from symptomgraph.store.client import Client
from symptomgraph.store.terms import render
from symptomgraph.vocab import DCTERMS, GRAPH, OWL, RDF, SH, XSD

MARKER: Final = GRAPH + "snapshot"
"""The marker, and the graph that it is in."""
LAYOUT: Final = "symptomgraph-snapshot/1"

_ID: Final = f"SELECT ?id WHERE {{ <{MARKER}> <{DCTERMS}identifier> ?id }}"
_WHOLE: Final = f"SELECT ?value WHERE {{ <{MARKER}> <{RDF}value> ?value }}"


@dataclass(frozen=True, slots=True)
class Published:
    """A snapshot as an endpoint holds it."""

    info: SnapshotInfo
    report: ValidationReport = field(repr=False)
    everything: str
    """The graph that holds every triple once; a snapshot has one of its own."""
    graphs: tuple[str, ...] = field(repr=False)
    """The graphs of the files, and that of what follows from them."""


def union_of(snapshot: str) -> str:
    """The name of the graph that holds every triple of the snapshot."""
    return f"{GRAPH}union/{snapshot}"


def triples_of(published: Published) -> str:
    """The marker as SPARQL writes triples; the whole of it is a JSON literal."""
    from pydantic import TypeAdapter  # noqa: PLC0415 - takes its time, and is needed only here

    written = TypeAdapter(Published).dump_python(published, mode="json")
    whole = json.dumps({"layout": LAYOUT, **written}, ensure_ascii=False, separators=(",", ":"))
    info = published.info
    return (
        f"<{MARKER}> <{DCTERMS}identifier> {render(info.id)} ; "
        f'<{DCTERMS}created> "{info.created_at.isoformat()}"^^<{XSD}dateTime> ; '
        f"<{OWL}versionInfo> {render(info.version)} ; "
        f"<{SH}conforms> {render(published.report.conforms)} ; "
        f"<{RDF}value> {render(whole)}^^<{RDF}JSON> ."
    )


def read_id(client: Client) -> str | None:
    """The id of the snapshot that the endpoint holds; None where it holds none, or is just being given one."""
    found = client.select(_ID, [MARKER])
    return str(found[0]["id"]) if found else None


def read_marker(client: Client) -> Published | None:
    """What the endpoint holds; None where there is no marker.

    Raises NotPublished for a marker that this version cannot read.
    """
    from pydantic import TypeAdapter  # noqa: PLC0415 - as above

    found = client.select(_WHOLE, [MARKER])
    if not found:
        return None
    try:
        return TypeAdapter(Published).validate_python(_of_this_layout(json.loads(str(found[0]["value"]))))
    except ValueError as error:
        raise NotPublished(
            "The endpoint holds a snapshot that this version of the program cannot read.",
            fix="Publish it again, with the version that is to serve it.",
        ) from error


def _of_this_layout(whole: object) -> dict[str, object]:
    if not isinstance(whole, dict) or whole.pop("layout", None) != LAYOUT:
        raise ValueError(whole)
    return whole
