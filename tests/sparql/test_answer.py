"""Answers that are cut at the row cap stay well-formed, and say that they were cut where their format allows."""

from __future__ import annotations

import csv
import io
import json
from xml.etree import ElementTree as ET

import pyoxigraph as ox
import pytest
from tests.sparql.conftest import LIMITS, Asked

ROWS = "SELECT * { ?s ?p ?o OPTIONAL { ?s skos:notation ?none } }"
GRAPH = "CONSTRUCT WHERE { ?s ?p ?o }"
HARD = (
    'SELECT * { VALUES ?a { "},{" ",{\\"x\\":{" "\\\\" "\\n\\n" "<result>" UNDEF "\\"" "[{" }'
    " VALUES ?b { 1 2 3 4 5 6 7 8 9 } }"
)


@pytest.mark.parametrize("query", [ROWS, HARD])
def test_rows_are_cut_in_every_format(ask: Asked, query: str) -> None:
    told = json.loads(ask(query, "application/sparql-results+json").body)
    assert len(told["results"]["bindings"]) == LIMITS.rows
    assert told["symptomgraph"] == {"truncated": True, "rows": LIMITS.rows}
    xml = ask(query, "application/sparql-results+xml").body
    assert sum(each.tag.endswith("}result") for each in ET.fromstring(xml).iter()) == LIMITS.rows
    assert b"Cut after 50 rows" in xml
    assert len(list(csv.reader(io.StringIO(ask(query, "text/csv").body.decode(), newline="")))) == LIMITS.rows + 1
    assert ask(query, "text/tab-separated-values").body.count(b"\n") == LIMITS.rows + 1


@pytest.mark.parametrize("media_type", ["text/turtle", "application/n-triples", "application/rdf+xml"])
def test_triples_are_cut_in_every_format(ask: Asked, media_type: str) -> None:
    told = ask(GRAPH, media_type)
    assert (told.media_type, told.rows, told.truncated) == (media_type, LIMITS.rows, True)
    assert len(list(ox.parse(told.body, format=ox.RdfFormat.from_media_type(media_type)))) == LIMITS.rows
    assert b"Cut after 50 triples" in told.body


def test_a_triple_in_several_default_graphs_is_found_once(ask: Asked) -> None:
    graphs = [
        row["g"]["value"] for row in json.loads(ask("SELECT DISTINCT ?g { GRAPH ?g {} }").body)["results"]["bindings"]
    ]
    count = "SELECT (COUNT(*) AS ?n) (COUNT(DISTINCT *) AS ?m) FROMS { ?s ?p ?o }"
    by_request = ask(count.replace("FROMS", ""), "text/csv", default_graphs=tuple(graphs)).body
    by_query = ask(count.replace("FROMS", " ".join(f"FROM <{graph}>" for graph in graphs)), "text/csv").body
    everything = ask(count.replace("FROMS", ""), "text/csv").body
    assert by_request == by_query == everything
    assert len(set(everything.split(b"\r\n")[1].split(b","))) == 1
