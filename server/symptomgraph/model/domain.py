"""What the questions answer with: concepts, claims, evidence, articles and warning signs, tied together by ids.

Every id is a compact IRI such as `concept:fever`, `claim:...` or `passage:back-warmth/28`. Values refer to each other
by id alone, so that each can be looked up, and cached, in batches of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from symptomgraph.model.concepts import Concept, Label, Mapping, QualifierValue, SearchHit
from symptomgraph.model.documents import Article, Passage, Section
from symptomgraph.model.paging import Edge, Page, PageArguments
from symptomgraph.model.terms import (
    ConceptKind,
    ConceptOrder,
    Extent,
    FindingQuality,
    Frequency,
    Grounding,
    LabelMatch,
    MappingMatch,
    MatchRelation,
    Modality,
    NoClaimReason,
    Occurrence,
    Persistence,
    Scope,
    Severity,
    Significance,
    SymptomMatch,
    Timing,
    TriggerOperator,
)

__all__ = [
    "Article",
    "Claim",
    "ClaimFilter",
    "Concept",
    "ConceptKind",
    "ConceptOrder",
    "Counts",
    "Edge",
    "Evidence",
    "Extent",
    "FindingQuality",
    "Frequency",
    "Grounding",
    "Label",
    "LabelMatch",
    "Mapping",
    "MappingMatch",
    "MatchRelation",
    "Modality",
    "NoClaimReason",
    "Occurrence",
    "Page",
    "PageArguments",
    "Passage",
    "Persistence",
    "QualifierValue",
    "Qualifiers",
    "Related",
    "Scope",
    "SearchHit",
    "Section",
    "Severity",
    "SharedCondition",
    "SharedMatch",
    "Significance",
    "SnapshotInfo",
    "SymptomMatch",
    "TimeWindow",
    "Timing",
    "Trigger",
    "TriggerFinding",
    "TriggerGroup",
    "TriggerOperator",
    "WarningSign",
]


@dataclass(frozen=True, slots=True)
class TimeWindow:
    """The time in which a claim holds, as ISO 8601 durations counted from an anchor event."""

    within: str | None
    after: str | None
    anchor: str | None


@dataclass(frozen=True, slots=True)
class TriggerFinding:
    """A leaf of a trigger tree: a concept that is found, with all the qualities that it must have."""

    concept: str
    qualities: tuple[FindingQuality, ...] = ()
    body_sites: tuple[str, ...] = ()
    not_relieved_by: tuple[str, ...] = ()
    mentions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TriggerGroup:
    """An inner node of a trigger tree."""

    operator: TriggerOperator
    members: tuple[Trigger, ...]


Trigger = TriggerFinding | TriggerGroup


@dataclass(frozen=True, slots=True)
class Qualifiers:
    """What narrows a claim, each recorded only where the text has the words; concepts are given by id."""

    modality: Modality = Modality.ASSERTED
    negated: bool = False
    frequency: Frequency | None = None
    severity: Severity | None = None
    persistence: Persistence | None = None
    extent: Extent | None = None
    timing: Timing | None = None
    scope: Scope | None = None
    body_sites: tuple[str, ...] = ()
    radiates_to: tuple[str, ...] = ()
    agents: tuple[str, ...] = ()
    especially_for: tuple[str, ...] = ()
    used_for: tuple[str, ...] = ()
    only_without: tuple[str, ...] = ()
    time_windows: tuple[TimeWindow, ...] = ()
    stop_if: tuple[TriggerFinding, ...] = ()
    watch_for: tuple[TriggerFinding, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """What a text says: one subject, one relation, one object, qualifiers, and where it says so."""

    id: str
    iri: str
    subject: str
    """The id of a concept."""
    predicate: str
    """The relation as a compact IRI, such as `sg:hasSymptom`."""
    object: str
    """The id of a concept, or of a qualifier value for relations such as `sg:hasOccurrence`."""
    statement: str
    """The claim as a sentence made from its structure, never from the text."""
    qualifiers: Qualifiers
    passages: tuple[str, ...]
    """Ids of the passages that say it, in document order, without those that are only its context."""


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """Which claims are wanted; an empty field asks for nothing, several ids in one field are alternatives."""

    subjects: tuple[str, ...] = ()
    predicates: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()
    concepts: tuple[str, ...] = ()
    """As subject or object."""
    articles: tuple[str, ...] = ()
    modalities: tuple[Modality, ...] = ()
    negated: bool | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a claim or warning sign is said, and the words that say it."""

    passage: str | None
    source: str | None
    """The IRI or text of a reference, for imported data that has no passage."""
    subject_mentions: tuple[str, ...]
    object_mentions: tuple[str, ...]
    cues: tuple[str, ...]
    context: tuple[Evidence, ...]
    """Earlier passages that the sentence leans on."""
    grounding: Grounding


@dataclass(frozen=True, slots=True)
class WarningSign:
    """A combination of findings with which an article says to seek care."""

    id: str
    iri: str
    label: str
    trigger: Trigger
    modality: Modality
    timing: Timing | None
    care_level: str
    suggests: tuple[str, ...]
    """Ids of the conditions or processes that the text says it points to."""
    passages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Related:
    """A concept (or qualifier value) that claims tie to the asked one, with the ids of those claims."""

    concept: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SharedMatch:
    """How one asked symptom is met by a condition."""

    symptom: str
    """The asked symptom."""
    matched: str
    """The symptom in the claims: the asked one where a claim names it, else the first narrower one by label."""
    relation: MatchRelation
    claims: tuple[str, ...]
    """Every claim that ties the condition to the asked symptom or a narrower one, those of `matched` first."""


@dataclass(frozen=True, slots=True)
class SharedCondition:
    """A condition with one match for each asked symptom that it is tied to, in the order of asking."""

    condition: str
    matches: tuple[SharedMatch, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a snapshot holds."""

    claims: int
    concepts: int
    passages: int
    articles: int
    warning_signs: int
    triples: int


@dataclass(frozen=True, slots=True)
class SnapshotInfo:
    """What a served snapshot says of itself. `id` is the SHA-256 of its canonical N-Quads, in hexadecimal."""

    id: str
    created_at: datetime
    version: str
    counts: Counts
