"""What a Python program does with the client that ariadne-codegen made; its answers go to standard output as JSON."""

import json
import sys

from symptomgraph_client import ConceptKind, FindingInput, FindingQualifier, SearchMatchKind, Symptomgraph
from symptomgraph_client.concept_page import ConceptPageConceptSymptom


def main(url: str) -> None:
    with Symptomgraph(url) as client:
        shared = client.mission(symptoms=["fever", "back warmth"]).shared_conditions
        hits = client.search(text="high temp", kinds=[ConceptKind.SYMPTOM]).search
        fever = client.concept_page(ref="concept:fever").concept
        warm = FindingInput(concept="back warmth", qualifiers=[FindingQualifier.PERSISTENT])
        triage = client.triage(findings=[FindingInput(concept="fever"), warm]).triage
        page = client.article_page(ref="back-warmth", first=20)
    assert hits[0].match_kind is SearchMatchKind.PREFIX
    assert isinstance(fever, ConceptPageConceptSymptom)
    assert page.article is not None
    assert triage.care_level is not None
    answers = {
        "shared": {edge.node.label: [match.symptom.label for match in edge.matches] for edge in shared.edges},
        "found": hits[0].concept.id,
        "conditions": [edge.node.label for edge in fever.conditions.edges],
        "passages": [edge.node.ordinal for edge in page.article.passages.edges],
        "care": triage.care_level.id,
        "served since": page.snapshot.created_at.year,
    }
    json.dump(answers, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
