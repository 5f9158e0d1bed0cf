"""A claim as a sentence, made from its structure and the labels of its parts and from nothing else.

    SUBJECT [can] RELATION OBJECT [(QUALIFIER; QUALIFIER; ...)].

Modality `possible` is "can", negation is "does not" or "may not"; all else that narrows the claim stands in the
brackets, always in the same order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import Final

from symptomgraph.model.domain import Modality, Qualifiers, TimeWindow, TriggerFinding
from symptomgraph.questions.duration import Duration

Labels = Callable[[str], str]
"""From an id to the label that people read."""

_BASE_FORMS: Final = {"has": "have", "is": "be", "does": "do", "goes": "go"}
_IN_BRACKETS: Final = (Modality.RECOMMENDED, Modality.REQUIRED)


def statement(label: Labels, triple: tuple[str, str, str], qualifiers: Qualifiers) -> str:
    """The sentence for a claim: ids of subject and object, with the relation's verb phrase between them."""
    subject, verb_phrase, value = triple
    noun = label(subject)
    phrases = "; ".join(qualifier_phrases(label, qualifiers))
    brackets = f" ({phrases})" if phrases else ""
    return f"{noun[:1].upper()}{noun[1:]} {_verb(verb_phrase, qualifiers)} {label(value)}{brackets}."


def qualifier_phrases(label: Labels, qualifiers: Qualifiers) -> Iterator[str]:
    """What stands in the brackets: one phrase for each qualifier that the claim has, in a fixed order."""
    q = qualifiers
    if q.modality in _IN_BRACKETS:
        yield label(f"modality:{q.modality}")
    for name, value in _words(q):
        if value:
            yield label(f"{name}:{value}")
    concepts = {
        "in the": (q.body_sites, "and"),
        "spreading to the": (q.radiates_to, "and"),
        "by": (q.agents, "and"),
        "especially for": (q.especially_for, "or"),
        "used for": (q.used_for, "or"),
        "only without": (q.only_without, "or"),
    }
    yield from (f"{words} {_listed(map(label, ids), joint)}" for words, (ids, joint) in concepts.items() if ids)
    yield from (_window(label, window) for window in q.time_windows)
    for words, findings in (("stop if", q.stop_if), ("watch for", q.watch_for)):
        if findings:
            yield f"{words} {_listed((_finding(label, one) for one in findings), 'or')}"


def _words(q: Qualifiers) -> Iterator[tuple[str, StrEnum | None]]:
    yield "scope", q.scope
    yield "frequency", q.frequency
    yield "severity", q.severity
    yield "persistence", q.persistence
    yield "extent", q.extent
    yield "timing", q.timing


def _verb(phrase: str, qualifiers: Qualifiers) -> str:
    verb, blank, rest = phrase.partition(" ")
    base = f"{_base(verb)}{blank}{rest}"
    possible = qualifiers.modality == Modality.POSSIBLE
    if not qualifiers.negated:
        return f"can {base}" if possible else phrase
    if possible:
        return f"may not {base}"
    return f"is not{blank}{rest}" if verb == "is" else f"does not {base}"


def _base(verb: str) -> str:
    """The infinitive of a verb that ends as in "it causes"."""
    if verb in _BASE_FORMS:
        return _BASE_FORMS[verb]
    if verb.endswith("ies"):
        return verb[:-3] + "y"
    if verb.endswith(("sses", "shes", "ches", "xes")):
        return verb[:-2]
    return verb.removesuffix("s")


def _window(label: Labels, window: TimeWindow) -> str:
    anchor = label(window.anchor) if window.anchor else "the start"
    bounds = []
    if window.after:
        bounds.append(f"from {Duration.parse(window.after).words} after {anchor}")
    if window.within:
        bounds.append(f"within {Duration.parse(window.within).words} of {anchor}")
    return ", ".join(bounds) or f"after {anchor}"


def _finding(label: Labels, finding: TriggerFinding) -> str:
    qualities = ", ".join(label(f"quality:{quality}") for quality in finding.qualities)
    parts = [
        qualities,
        label(finding.concept),
        f"in the {_listed(map(label, finding.body_sites), 'and')}" if finding.body_sites else "",
        f"not relieved by {_listed(map(label, finding.not_relieved_by), 'or')}" if finding.not_relieved_by else "",
    ]
    return " ".join(part for part in parts if part)


def _listed(texts: Iterable[str], joint: str) -> str:
    *most, last = texts
    return f"{', '.join(most)} {joint} {last}" if most else last
