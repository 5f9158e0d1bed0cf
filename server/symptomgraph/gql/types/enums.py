"""The closed lists of the domain as GraphQL enums, each value with its meaning."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from inspect import cleandoc
from typing import Final

import strawberry
from strawberry.types.enum import StrawberryEnumDefinition

from symptomgraph.gql.types.roles import ClaimRole, MentionRole, PathDirection
from symptomgraph.model import domain, report, triage


@dataclass(frozen=True)
class Described:
    """An enum's name in the schema, and what its members mean."""

    name: str
    members: Mapping[str, str]


@cache
def describe_enums() -> None:
    """Gives every enum of the schema its name and descriptions; raises KeyError where a member is not described."""
    for enum, described in ENUMS.items():
        strawberry.enum(enum, name=described.name, description=cleandoc(enum.__doc__ or ""))
        definition: StrawberryEnumDefinition = enum.__strawberry_definition__  # type: ignore[attr-defined]
        for value in definition.values:
            value.description = described.members[value.name]


ENUMS: Final[Mapping[type[Enum], Described]] = {
    domain.ConceptKind: Described(
        "ConceptKind",
        {
            "CONDITION": "A disease, disorder, infection or injury, or a group of them.",
            "SYMPTOM": "Something that a person feels, or that can be seen on a person.",
            "CAUSE": "An exposure, activity, injury or pathogen from which something else follows.",
            "INTERVENTION": "Something that is done, taken or applied to help.",
            "PROCESS": "What happens in the body between a cause and a symptom.",
            "BODY_SITE": "A part or region of the body.",
            "CARE_LEVEL": "How soon, and from whom, care is to be sought.",
        },
    ),
    domain.ConceptOrder: Described(
        "ConceptOrder",
        {"LABEL": "By label, from A to Z.", "CLAIMS": "Those that most claims speak of come first."},
    ),
    domain.Modality: Described(
        "Modality",
        {
            "ASSERTED": "The text says that it is so.",
            "POSSIBLE": "The text says that it can, may, might or could be so.",
            "RECOMMENDED": "The text advises it.",
            "REQUIRED": "The text says that it must be.",
        },
    ),
    domain.Frequency: Described(
        "Frequency",
        {
            "ALWAYS": "Every time.",
            "OFTEN": "Often, frequently.",
            "COMMONLY": "Commonly, usually.",
            "SOMETIMES": "Now and then.",
            "LESS_COMMONLY": "Less often than what was named before.",
            "RARELY": "Seldom.",
        },
    ),
    domain.Severity: Described(
        "Severity",
        {
            "MILD": "Weak.",
            "MODERATE": "Neither weak nor strong.",
            "SEVERE": "Very strong.",
            "INTENSE": "Strong to the senses.",
        },
    ),
    domain.Persistence: Described(
        "Persistence",
        {
            "FLEETING": "Soon gone.",
            "TEMPORARY": "Ends by itself or with its cause.",
            "ACUTE": "New and short.",
            "PERSISTENT": "Stays.",
            "CHRONIC": "Lasts for long or keeps coming back.",
        },
    ),
    domain.Extent: Described(
        "Extent",
        {"LOCALIZED": "In one place.", "GENERALIZED": "Over the whole body or region."},
    ),
    domain.Timing: Described(
        "Timing",
        {"TIMELY": "Without undue delay.", "IMMEDIATE": "At once."},
    ),
    domain.Scope: Described(
        "Scope",
        {"SOME_KINDS": "Some kinds of the subject, not all."},
    ),
    domain.Occurrence: Described(
        "Occurrence",
        {
            "COMMON": "Common.",
            "LESS_COMMON": "Less common than elsewhere or than others.",
            "UNCOMMON": "Not common.",
            "RARE": "Rare.",
        },
    ),
    domain.FindingQuality: Described(
        "FindingQualifier",
        {
            "PERSISTENT": "Stays.",
            "WORSENING": "Gets worse.",
            "SEVERE": "Very strong.",
            "UNRELENTING": "Does not let up.",
            "NOT_IMPROVING": "Does not get better with what was tried.",
            "DISRUPTING_SLEEP": "Keeps the person from sleeping.",
            "SPREADING": "Grows in area.",
            "RAPIDLY_SPREADING": "Grows fast in area.",
            "NEW": "Was not there before.",
            "INCREASING": "Becomes more.",
            "INTENSIFYING": "Becomes stronger.",
            "VISIBLE": "Can be seen.",
            "RECENT": "Happened a short time ago.",
            "UNEXPLAINED": "Has no known reason.",
        },
    ),
    domain.NoClaimReason: Described(
        "NoClaimReason",
        {
            "ORIENTATION": "The passage tells the reader what the text is for or how to use it.",
            "TRANSITION": "The passage leads over to the next without saying anything of its own.",
            "RESTATEMENT": "The passage repeats what other passages say; the claims stand there.",
            "OUT_OF_SCOPE": "The passage speaks of something that the vocabulary does not cover.",
        },
    ),
    domain.MappingMatch: Described(
        "MappingMatch",
        {
            "EXACT": "The code means the same.",
            "CLOSE": "The code means nearly the same.",
            "BROAD": "The code means something broader.",
            "NARROW": "The code means something narrower.",
            "RELATED": "The code means something related.",
        },
    ),
    domain.LabelMatch: Described(
        "SearchMatchKind",
        {
            "PREFERRED": "The text is the preferred label.",
            "SYNONYM": "The text is a synonym.",
            "PREFIX": "A label begins with the text.",
            "TYPO": "The text is a label but for a slip of the keys.",
            "CODE": "The text is a code that the concept is mapped to, such as HP:0001945.",
        },
    ),
    domain.SymptomMatch: Described(
        "SymptomMatch",
        {
            "ALL": "The condition is tied to every one of the symptoms.",
            "ANY": "The condition is tied to at least one of the symptoms.",
        },
    ),
    domain.MatchRelation: Described(
        "MatchRelation",
        {
            "EXACT": "A claim names the asked symptom itself.",
            "NARROWER": "The claims name a narrower symptom: motor heat, where heat was asked for.",
        },
    ),
    domain.Grounding: Described(
        "Grounding",
        {
            "VERIFIED": "The article's text is at hand, and the words were found in the passage.",
            "UNCHECKED": "The article's text is not at hand, so that the words could not be checked.",
            "REFERENCE": "Imported data: the evidence names a source instead of a passage.",
        },
    ),
    domain.TriggerOperator: Described(
        "TriggerOperator",
        {"ALL_OF": "All members are needed.", "ANY_OF": "Any one of the members is enough."},
    ),
    report.Severity: Described(
        "FindingSeverity",
        {
            "VIOLATION": "What is wrong keeps the graph from being served.",
            "WARNING": "What is wrong should be mended.",
            "INFO": "Worth a look.",
        },
    ),
    report.Layer: Described(
        "ValidationLayer",
        {
            "SYNTAX": "The files parse.",
            "SHAPES": "The structure keeps to the SHACL shapes.",
            "CHECKS": "The whole-graph checks find nothing.",
            "GROUNDING": "Digests, mentions and cue words stand in the sentences.",
            "COVERAGE": "Every passage has a claim, or says why not.",
        },
    ),
    ClaimRole: Described(
        "ClaimRole",
        {
            "SUBJECT": "The claim says something about the concept.",
            "OBJECT": "The claim ties something else to the concept.",
            "ANY": "Either of the two.",
        },
    ),
    MentionRole: Described(
        "MentionRole", {"SUBJECT": "They name the claim's subject.", "OBJECT": "They name the claim's object."}
    ),
    PathDirection: Described(
        "PathDirection",
        {"FORWARD": "From the claim's subject to its object.", "BACKWARD": "From the claim's object to its subject."},
    ),
    triage.SignState: Described(
        "WarningSignState",
        {
            "TRIGGERED": "The findings are all that the sign needs.",
            "POSSIBLE": "Some of what the sign needs is found; more would trigger it.",
        },
    ),
}
