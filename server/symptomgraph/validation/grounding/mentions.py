"""Do mentions and cues stand in their passages, and are mentions labels of what they are tied to?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rdflib.term import Node, URIRef

from symptomgraph.model.report import Layer
from symptomgraph.validation.grounding.reading import Evidence, Reading, Saying, sg
from symptomgraph.validation.grounding.words import nearest, plain, quoted, stands_in
from symptomgraph.validation.rules import Rule, Tally
from symptomgraph.vocab import RDF

MENTION_IN_PASSAGE: Final = Rule(
    "mention-in-passage",
    Layer.GROUNDING,
    "a mention stands in its passage as whole words",
    "Copy the words from the passage as they stand there.",
)
MENTION_IS_LABEL: Final = Rule(
    "mention-is-label",
    Layer.GROUNDING,
    "a mention is a label of the concept that it is tied to",
    "Correct the mention, or add it to the concept as skos:hiddenLabel.",
)
MENTIONS_COMPLETE: Final = Rule(
    "mentions-complete",
    Layer.GROUNDING,
    "the evidence or its context mentions the claim's subject and object",
    "Add the mention; where an earlier passage holds it, in a sg:context node for that passage.",
)
CUE_IN_PASSAGE: Final = Rule(
    "cue-in-passage",
    Layer.GROUNDING,
    "a cue stands in its passage as whole words",
    "Copy the words from the passage as they stand there.",
)
FINDING_MENTION: Final = Rule(
    "finding-mention",
    Layer.GROUNDING,
    "a finding's mention is a label of its concept and stands in a passage of the evidence or its context",
    "Correct the mention, add it to the concept as skos:hiddenLabel, or add the passage that holds it as sg:context.",
)
_ROLES: Final = (("subjectMention", "subject"), ("objectMention", "object"))
_MOST_LABELS: Final = 4


def check_mentions(tally: Tally, reading: Reading) -> None:
    """Runs the rules about mentions and cues."""
    for saying in reading.sayings:
        for evidence in saying.evidence:
            for name in ("subjectMention", "objectMention"):
                _in_passage(tally, reading, MENTION_IN_PASSAGE, evidence, name)
            _in_passage(tally, reading, CUE_IN_PASSAGE, evidence, "cue")
        if saying.is_claim:
            _labels(tally, reading, saying)
            _complete(tally, reading, saying)
        for finding in reading.findings(saying):
            _finding(tally, reading, saying, finding)


def _in_passage(tally: Tally, reading: Reading, rule: Rule, evidence: Evidence, name: str) -> None:
    facts = reading.facts
    sentence = reading.sentence(evidence.passage)
    for value in facts.objects(evidence.node, sg(name)):
        if sentence is None:
            tally.look(rule, 0, unchecked=1)
            continue
        tally.look(rule)
        if not stands_in(str(value), sentence):
            near = nearest(str(value), sentence)
            tally.find(
                rule,
                facts.sources.locate(evidence.node, sg(name), value),
                facts.focus(evidence.node),
                f"“{value}” does not stand in {facts.name(evidence.passage)}.",
                f"Write “{near}”, which stands there, or name the passage that holds the words." if near else None,
            )


def _labels(tally: Tally, reading: Reading, claim: Saying) -> None:
    facts = reading.facts
    for name, role in _ROLES:
        concept = facts.object(claim.node, URIRef(RDF + role))
        for evidence in claim.evidence:
            sentence = reading.sentence(evidence.passage)
            for value in facts.objects(evidence.node, sg(name)):
                # Words that are not in the sentence have their finding; a second one about them would not help.
                if concept is None or (sentence is not None and not stands_in(str(value), sentence)):
                    continue
                problem = not_a_label(tally, reading, MENTION_IS_LABEL, concept, str(value))
                if problem:
                    position = facts.sources.locate(evidence.node, sg(name), value)
                    tally.find(MENTION_IS_LABEL, position, facts.focus(claim.node), *problem)


def not_a_label(tally: Tally, reading: Reading, rule: Rule, concept: Node, words: str) -> tuple[str, str] | None:
    """Message and fix where the words are no label of the concept; one whose labels are blank is left to the shapes."""
    facts = reading.facts
    labels = facts.labels(concept)
    if not labels or facts.has_blank_label(concept):
        return None
    tally.look(rule)
    if plain(words) in map(plain, labels):
        return None
    name = facts.name(concept)
    some = quoted(labels[:_MOST_LABELS]) + (", …" if len(labels) > _MOST_LABELS else "")
    fix = (
        f'Correct the mention or the concept, or add `skos:hiddenLabel "{words}"@en` to {name} '
        f"({facts.sources.locate(concept)})."
    )
    return f"“{words}” is no label of {name}, whose labels are {some}.", fix


def _complete(tally: Tally, reading: Reading, claim: Saying) -> None:
    facts = reading.facts
    for name, role in _ROLES:
        concept = facts.object(claim.node, URIRef(RDF + role))
        if concept is None or not claim.evidence:
            continue
        tally.look(MENTIONS_COMPLETE)
        if not any(reading.words(evidence.node, name) for evidence in claim.evidence):
            told = facts.name(concept)
            tally.find(
                MENTIONS_COMPLETE,
                facts.sources.locate(claim.evidence[0].node),
                facts.focus(claim.node),
                f"No evidence mentions the claim's {role}, {told}.",
                f"Add sg:{name} with the words that name {told}; where an earlier passage holds them, "
                "in a sg:context node for that passage.",
            )


def _finding(tally: Tally, reading: Reading, saying: Saying, finding: Node) -> None:
    facts = reading.facts
    concept = facts.object(finding, sg("concept"))
    for value in facts.objects(finding, sg("mention")):
        position = facts.sources.locate(finding, sg("mention"), value)
        problem = None if concept is None else not_a_label(tally, reading, FINDING_MENTION, concept, str(value))
        if problem:
            tally.find(FINDING_MENTION, position, facts.focus(saying.node), *problem)
        elif not stands_in_evidence(tally, reading, FINDING_MENTION, saying, [str(value)]):
            message = f"“{value}” stands in no passage of the evidence of {facts.name(saying.node)} or its context."
            near = next(filter(None, (nearest(str(value), each) for each in sentences(reading, saying))), None)
            fix = f"Write “{near}”, which stands there, or add the passage that holds the words as sg:context."
            tally.find(FINDING_MENTION, position, facts.focus(saying.node), message, fix if near else None)


def sentences(reading: Reading, saying: Saying) -> Iterator[str]:
    """The sentences at hand of the passages of a claim's or sign's evidence and contexts."""
    for evidence in saying.evidence:
        sentence = reading.sentence(evidence.passage)
        if sentence is not None:
            yield sentence


def stands_in_evidence(tally: Tally, reading: Reading, rule: Rule, saying: Saying, anyone: list[str]) -> bool:
    """Whether any of the words stands in a passage of the evidence or its context; true where that cannot be told."""
    at_hand = list(sentences(reading, saying))
    if any(stands_in(words, sentence) for words in anyone for sentence in at_hand):
        tally.look(rule)
        return True
    if len(at_hand) < len(saying.evidence) or not at_hand:
        tally.look(rule, 0, unchecked=1)
        return True
    tally.look(rule)
    return False
