from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from symptomgraph.vocab import ARTICLE, BASE, CODES, PREFIXES, VALUES, curie, expand

SLUGS = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+){0,3}", fullmatch=True)
NUMBERS = st.integers(min_value=1, max_value=10_000)
PAIRS = [
    ("concept:fever", BASE + "concept/fever"),
    ("claim:back-warmth-28-kidney-infection-fever", BASE + "claim/back-warmth-28-kidney-infection-fever"),
    ("warning-sign:back-warmth-31", BASE + "warning-sign/back-warmth-31"),
    ("article:back-warmth", BASE + "article/back-warmth"),
    ("section:back-warmth/2", BASE + "article/back-warmth/section/2"),
    ("passage:back-warmth/28", BASE + "article/back-warmth/passage/28"),
    ("modality:possible", BASE + "modality/possible"),
    ("sg:hasSymptom", BASE + "vocab#hasSymptom"),
    ("shs:Claim-evidence", BASE + "shapes#Claim-evidence"),
    ("rdf:type", "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
    ("skos:broader", "http://www.w3.org/2004/02/skos/core#broader"),
    ("HP:0001945", "http://purl.obolibrary.org/obo/HP_0001945"),
    ("ICD10CM:M54.5", "http://purl.bioontology.org/ontology/ICD10CM/M54.5"),
    ("MESH:D005334", "http://id.nlm.nih.gov/mesh/D005334"),
    ("schema:SelfCareHealthAspect", "http://schema.org/SelfCareHealthAspect"),
]


@pytest.mark.parametrize(("compact", "iri"), PAIRS)
def test_a_compact_iri_and_its_iri(compact: str, iri: str) -> None:
    assert curie(iri) == compact
    assert expand(compact) == iri


@pytest.mark.parametrize(
    "nonsense",
    [
        "", ":", "fever", "concept:", "concept:a b", "concept:a/b", "concept:<x>", "nope:fever", "https://example.org/x",
        "passage:back-warmth", "passage:back-warmth/0", "passage:back-warmth/01", "passage:back-warmth/2/3",
        "passage:back-warmth/section/2", "section:/2", "article:back-warmth/passage/2", "concept:x\n", "concept:.",
    ],
)  # fmt: skip
def test_nonsense_does_not_expand(nonsense: str) -> None:
    assert expand(nonsense) is None


@pytest.mark.parametrize(
    "iri",
    ["http://example.org/x", BASE, BASE + "vocab", BASE + "concept/", BASE + "concept/a/b", ARTICLE + "x/section/a"],
)
def test_an_iri_without_a_compact_form_stays_itself(iri: str) -> None:
    assert curie(iri) == iri


def test_every_scheme_of_values_has_a_prefix() -> None:
    assert {name: PREFIXES[name] for name in VALUES} == {name: f"{BASE}{name}/" for name in VALUES}
    assert all(PREFIXES[name] == namespace for name, namespace in CODES.items())


@given(st.sampled_from(sorted(PREFIXES)), SLUGS)
def test_compact_iris_go_there_and_back(prefix: str, local: str) -> None:
    iri = PREFIXES[prefix] + local
    assert curie(iri) == f"{prefix}:{local}"
    assert expand(curie(iri)) == iri


@given(st.sampled_from(["section", "passage"]), SLUGS, NUMBERS)
def test_parts_of_articles_go_there_and_back(part: str, slug: str, number: int) -> None:
    compact = f"{part}:{slug}/{number}"
    iri = expand(compact)
    assert iri == f"{ARTICLE}{slug}/{part}/{number}"
    assert curie(iri) == compact


@given(
    st.one_of(st.text(max_size=30), st.builds("{}:{}".format, st.sampled_from(sorted(PREFIXES)), st.text(max_size=8)))
)
def test_what_expands_comes_back(text: str) -> None:
    iri = expand(text)
    assert iri is None or curie(iri) == text


@given(st.builds("{}{}".format, st.sampled_from([BASE, *PREFIXES.values()]), st.text(max_size=12)))
def test_what_compacts_comes_back(iri: str) -> None:
    compact = curie(iri)
    assert compact == iri or expand(compact) == iri
