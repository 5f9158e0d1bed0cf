"""The Map view of a concept with very many neighbours: legible, and nothing left out in silence."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pytest
from playwright.sync_api import Locator, Page, expect

from symptomgraph.articles import Texts
from symptomgraph.settings import Places
from symptomgraph.snapshot import Snapshot, build
from symptomgraph.sources import Sources, load, with_vocabulary
from symptomgraph.validation import Engine, validate

DRAWING: Final = "document.querySelector('.map-canvas')._cyreg.cy"
NEIGHBOURS: Final = {
    "Cause": (40, "causes"),
    "Process": (45, "involves"),
    "Symptom": (90, "hasSymptom"),
    "Intervention": (30, "relieves"),
    "BodySite": (25, "affects"),
}
PREFIXES: Final = """@prefix sg: <https://w3id.org/symptomgraph/vocab#> .
@prefix concept: <https://w3id.org/symptomgraph/concept/> .
@prefix claim: <https://w3id.org/symptomgraph/claim/> .
@prefix modality: <https://w3id.org/symptomgraph/modality/> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> ."""
CONCEPT: Final = 'concept:{slug} a sg:{kind} ; skos:prefLabel "{label}"@en ; skos:definition "One of many."@en .'
CLAIM: Final = """claim:{slug} a sg:Claim ; rdf:subject concept:{ends[0]} ; rdf:predicate sg:{relation} ;
    rdf:object concept:{ends[1]} ; sg:modality modality:asserted ; {negated}
    sg:evidence [ dcterms:source <https://example.org/{slug}> ] ."""

Visit = Callable[..., Page]

pytestmark = pytest.mark.xdist_group("browser")


def told(page: Page) -> Locator:
    return page.locator(".map-count")


@pytest.fixture(scope="module")
def crowded(
    tmp_path_factory: pytest.TempPathFactory, serve: Callable[[Snapshot], str], places: Places, shapes: Sources
) -> str:
    """A server over a generated graph: a condition with 230 neighbours, some of whose claims are negated."""
    folder = tmp_path_factory.mktemp("crowded")
    lines = [PREFIXES, 'concept:hub a sg:Condition ; skos:prefLabel "hub"@en ; skos:definition "All meet here."@en .']
    for kind, (count, relation) in NEIGHBOURS.items():
        for number in range(count):
            slug = f"{kind.lower()}-{number}"
            words = ("", " by name", " with a longer name")[number % 3]
            ends = ("hub", slug) if relation in {"involves", "hasSymptom", "affects"} else (slug, "hub")
            lines.append(CONCEPT.format(slug=slug, kind=kind, label=f"{kind.lower()} {number}{words}"))
            negated = "sg:negated true ;" if number % 7 == 6 else ""
            lines.append(CLAIM.format(slug=slug, relation=relation, ends=ends, negated=negated))
    lines.append(CLAIM.format(slug="back", relation="indicates", ends=("symptom-0", "hub"), negated=""))
    (folder / "crowded.ttl").write_text("\n".join(lines), encoding="utf-8")
    sources = with_vocabulary(load([folder]), places)
    report = validate(sources, shapes, Texts({}), engine=Engine.FAST, checks=places.checks)
    return serve(build(sources, Texts({}), report, places.rules))


def test_two_hundred_neighbours_are_legible_and_the_rest_is_one_step_away(visit: Visit, crowded: str) -> None:
    page = visit("/map?concept=concept:hub", address=crowded)
    expect(page.locator(".map-canvas canvas").first).to_be_attached()
    expect(told(page)).to_contain_text("Hub and 200 concepts around it, 201 connections.")
    expect(told(page)).to_contain_text("30 concepts more")
    boxes: list[dict[str, float]] = page.evaluate(
        f"{DRAWING}.nodes().map(one => one.renderedBoundingBox({{ includeLabels: true, includeEdges: false }}))"
    )
    width, height = page.evaluate(f"[{DRAWING}.width(), {DRAWING}.height()]")
    assert len(boxes) == 207
    assert min(min(box["x1"], box["y1"]) for box in boxes) >= 0
    assert all(box["x2"] <= width and box["y2"] <= height for box in boxes)
    assert max(_overlap(one, other) for at, one in enumerate(boxes) for other in boxes[:at]) < 2
    assert page.evaluate(f"{DRAWING}.zoom() * 14") >= 7
    assert page.evaluate(f"{DRAWING}.edges('.negated').length") > 20
    there, back = (
        page.evaluate(f"{DRAWING}.getElementById('{edge}').renderedMidpoint()")
        for edge in ("concept:hub,concept:symptom-0", "concept:symptom-0,concept:hub")
    )
    assert abs(there["y"] - back["y"]) > 2
    told(page).get_by_role("button", name="Show more").click()
    expect(told(page)).to_contain_text("Hub and 230 concepts around it, 231 connections.")
    page.get_by_role("button", name="Show 181 more rows").click()
    expect(page.locator("tbody tr")).to_have_count(231)


def test_a_second_step_of_many_says_how_far_it_went(visit: Visit, crowded: str) -> None:
    page = visit("/map?concept=concept:hub&depth=2", address=crowded)
    expect(told(page)).to_contain_text("30 neighbours not looked around yet.")
    told(page).get_by_role("button", name="Show more").click()
    expect(told(page)).to_have_text("Hub and 230 concepts around it, 231 connections. ")


def _overlap(one: dict[str, float], other: dict[str, float]) -> float:
    """By how many pixels two boxes overlap, in the direction in which they do least."""
    across = min(one["x2"], other["x2"]) - max(one["x1"], other["x1"])
    down = min(one["y2"], other["y2"]) - max(one["y1"], other["y1"])
    return min(across, down)
