"""Are the qualifiers in the words, and are the words' hedges in the qualifiers?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rdflib.term import Node, URIRef

from symptomgraph.model.report import Layer, Severity
from symptomgraph.validation.facts import is_resource
from symptomgraph.validation.grounding.mentions import stands_in_evidence
from symptomgraph.validation.grounding.reading import Reading, Saying, sg
from symptomgraph.validation.grounding.words import quoted, stands_in
from symptomgraph.validation.rules import Rule, Tally
from symptomgraph.vocab import BASE, SKOS

QUALIFIER_HAS_CUE: Final = Rule(
    "qualifier-has-cue",
    Layer.GROUNDING,
    "a qualifier value has a label among the cues",
    "Add the words that say it as sg:cue, or correct the qualifier.",
)
QUALITY_HAS_CUE: Final = Rule(
    "quality-has-cue",
    Layer.GROUNDING,
    "a finding's quality has a label among the cues",
    "Add the words that say it as sg:cue, or correct the quality.",
)
QUALIFIER_CONCEPT: Final = Rule(
    "qualifier-concept-in-passage",
    Layer.GROUNDING,
    "a concept that qualifies a claim has a label in a passage of the evidence or its context",
    "Correct the qualifier, or add the passage that names the concept as sg:context.",
)
HEDGE_UNCLAIMED: Final = Rule(
    "hedge-unclaimed",
    Layer.GROUNDING,
    "a hedge in a passage that makes claims is among their cues",
    "Add the word as sg:cue and its qualifier to the claim that it belongs to, if it belongs to one.",
    Severity.INFO,
)
_ASSERTED: Final = URIRef(BASE + "modality/asserted")
_HEDGES: Final = ("Frequency", "Occurrence")
_HEDGING_MODALITIES: Final = (URIRef(BASE + "modality/recommended"), URIRef(BASE + "modality/required"))


def check_qualifiers(tally: Tally, reading: Reading) -> None:
    """Runs the rules about qualifiers, qualities and hedges."""
    qualifiers = reading.facts.instances(sg("Qualifier"))
    for saying in reading.sayings:
        cues = reading.cues(saying)
        # A claim without evidence has its finding; that nothing carries its qualifiers follows from it.
        for qualifier in qualifiers if saying.evidence else ():
            for value in reading.facts.objects(saying.node, qualifier):
                _qualifier(tally, reading, saying, cues, (saying.node, qualifier, value))
        for finding in reading.findings(saying):
            for quality in reading.facts.objects(finding, sg("quality")):
                _has_cue(tally, reading, QUALITY_HAS_CUE, cues, (finding, sg("quality"), quality))
            _concepts(tally, reading, saying, finding, "notRelievedBy")
    _hedges(tally, reading)


def _qualifier(tally: Tally, reading: Reading, saying: Saying, cues: list[str], said: tuple[Node, Node, Node]) -> None:
    value = said[2]
    if reading.facts.is_a(value, sg("QualifierValue")):
        if value != _ASSERTED:
            _has_cue(tally, reading, QUALIFIER_HAS_CUE, cues, said)
    elif reading.facts.is_a(value, URIRef(SKOS + "Concept")):
        _concept(tally, reading, saying, said)
    elif is_resource(value):
        _concepts(tally, reading, saying, value, "anchor")


def _has_cue(tally: Tally, reading: Reading, rule: Rule, cues: list[str], said: tuple[Node, Node, Node]) -> None:
    facts = reading.facts
    labels = facts.labels(said[2])
    if not labels:
        return
    tally.look(rule)
    if not any(stands_in(label, cue) for label in labels for cue in cues):
        among = f"the cues {quoted(cues)}" if cues else "the cues: there is none"
        tally.find(
            rule,
            facts.sources.locate(*said),
            facts.focus(said[0]),
            f"{facts.name(said[2])} has no label among {among}.",
            f"Add the words that say it as sg:cue (one of {quoted(labels)}), or correct {facts.name(said[1])}.",
        )


def _concepts(tally: Tally, reading: Reading, saying: Saying, node: Node, name: str) -> None:
    for value in reading.facts.objects(node, sg(name)):
        _concept(tally, reading, saying, (node, sg(name), value))


def _concept(tally: Tally, reading: Reading, saying: Saying, said: tuple[Node, Node, Node]) -> None:
    facts = reading.facts
    labels, concept = facts.labels(said[2]), facts.name(said[2])
    if saying.evidence and labels and not stands_in_evidence(tally, reading, QUALIFIER_CONCEPT, saying, labels):
        passages = ", ".join(dict.fromkeys(facts.name(each.passage) for each in saying.evidence))
        tally.find(
            QUALIFIER_CONCEPT,
            facts.sources.locate(*said),
            facts.focus(said[0]),
            f"No label of {concept} stands in {passages}.",
            f"Correct {facts.name(said[1])}, add the passage that names {concept} as sg:context, or add its words "
            f"as skos:hiddenLabel to {concept} ({facts.sources.locate(said[2])}).",
        )


def _hedges(tally: Tally, reading: Reading) -> None:
    facts = reading.facts
    values = [value for kind in _HEDGES for value in facts.instances(sg(kind))] + list(_HEDGING_MODALITIES)
    for passage, words in _said(reading).items():
        sentence = reading.sentence(passage)
        if sentence is None:
            tally.look(HEDGE_UNCLAIMED, 0, unchecked=1)
            continue
        tally.look(HEDGE_UNCLAIMED)
        for label in (label for value in values for label in _unclaimed(facts.labels(value), sentence, words)):
            tally.find(
                HEDGE_UNCLAIMED,
                facts.sources.locate(passage),
                facts.focus(passage),
                f"The passage says “{label}”, but no claim or warning sign from it has the word among its cues.",
            )


def _unclaimed(labels: list[str], sentence: str, words: list[str]) -> Iterator[str]:
    for label in labels:
        if stands_in(label, sentence) and not any(stands_in(label, each) for each in words):
            yield label


def _said(reading: Reading) -> dict[Node, list[str]]:
    """Cues and mentions by passage, of claims and warning signs whose evidence the passage is."""
    said: dict[Node, list[str]] = {}
    for saying in reading.sayings:
        for evidence in saying.evidence:
            if not evidence.is_context:
                words = said.setdefault(evidence.passage, [])
                for name in ("cue", "subjectMention", "objectMention"):
                    words += reading.words(evidence.node, name)
    return said
