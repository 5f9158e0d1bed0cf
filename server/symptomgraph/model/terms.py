"""The closed lists: kinds of concepts, qualifier values, and how answers relate to what was asked."""

from __future__ import annotations

from enum import StrEnum


class ConceptKind(StrEnum):
    """The roles that a concept can have; a concept may have several."""

    CONDITION = "condition"
    SYMPTOM = "symptom"
    CAUSE = "cause"
    INTERVENTION = "intervention"
    PROCESS = "process"
    BODY_SITE = "body-site"
    CARE_LEVEL = "care-level"


class Modality(StrEnum):
    """Whether the text asserts, allows, advises or demands what a claim says."""

    ASSERTED = "asserted"
    POSSIBLE = "possible"
    RECOMMENDED = "recommended"
    REQUIRED = "required"


class Frequency(StrEnum):
    """A word for how often; never a number."""

    ALWAYS = "always"
    OFTEN = "often"
    COMMONLY = "commonly"
    SOMETIMES = "sometimes"
    LESS_COMMONLY = "less-commonly"
    RARELY = "rarely"


class Severity(StrEnum):
    """A word for how strong."""

    MILD = "mild"
    MODERATE = "moderate"
    SEVERE = "severe"
    INTENSE = "intense"


class Persistence(StrEnum):
    """A word for how long."""

    FLEETING = "fleeting"
    TEMPORARY = "temporary"
    ACUTE = "acute"
    PERSISTENT = "persistent"
    CHRONIC = "chronic"


class Extent(StrEnum):
    """A word for how widely."""

    LOCALIZED = "localized"
    GENERALIZED = "generalized"


class Timing(StrEnum):
    """A word for how soon."""

    TIMELY = "timely"
    IMMEDIATE = "immediate"


class Scope(StrEnum):
    """Of how many of the subject's kinds a claim speaks."""

    SOME_KINDS = "some-kinds"


class Occurrence(StrEnum):
    """A word for how common a condition or symptom is."""

    COMMON = "common"
    LESS_COMMON = "less-common"
    UNCOMMON = "uncommon"
    RARE = "rare"


class Significance(StrEnum):
    """A word for how much a symptom or condition matters."""

    BENIGN = "benign"
    NOT_SERIOUS = "not-serious"
    CONCERNING = "concerning"
    SERIOUS = "serious"


class FindingQuality(StrEnum):
    """A quality that a finding in a trigger must have."""

    PERSISTENT = "persistent"
    WORSENING = "worsening"
    SEVERE = "severe"
    UNRELENTING = "unrelenting"
    NOT_IMPROVING = "not-improving"
    DISRUPTING_SLEEP = "disrupting-sleep"
    SPREADING = "spreading"
    RAPIDLY_SPREADING = "rapidly-spreading"
    NEW = "new"
    INCREASING = "increasing"
    INTENSIFYING = "intensifying"
    VISIBLE = "visible"
    RECENT = "recent"
    UNEXPLAINED = "unexplained"


class NoClaimReason(StrEnum):
    """Why a passage holds no claim."""

    ORIENTATION = "orientation"
    TRANSITION = "transition"
    RESTATEMENT = "restatement"
    OUT_OF_SCOPE = "out-of-scope"


class MappingMatch(StrEnum):
    """How closely a code of another scheme means the same as a concept."""

    EXACT = "exact"
    CLOSE = "close"
    BROAD = "broad"
    NARROW = "narrow"
    RELATED = "related"


class LabelMatch(StrEnum):
    """How a search text answered to a concept."""

    PREFERRED = "preferred"
    SYNONYM = "synonym"
    PREFIX = "prefix"
    TYPO = "typo"
    CODE = "code"


class SymptomMatch(StrEnum):
    """Whether a condition must be tied to all of the asked symptoms, or to any of them."""

    ALL = "all"
    ANY = "any"


class MatchRelation(StrEnum):
    """How the symptom in a claim answers to the asked one: it is the same, or a narrower one."""

    EXACT = "exact"
    NARROWER = "narrower"


class Grounding(StrEnum):
    """What is known of the words that evidence quotes."""

    VERIFIED = "verified"
    """The article's text is at hand and was found to say them."""
    UNCHECKED = "unchecked"
    """The article's text is not at hand."""
    REFERENCE = "reference"
    """Imported data: the evidence names a source, no passage."""


class ConceptOrder(StrEnum):
    """In which order concepts are listed; equals go by label, then by id."""

    LABEL = "label"
    CLAIMS = "claims"
    """Those that most claims speak of come first."""


class TriggerOperator(StrEnum):
    """Whether a group of findings needs all of its members or any one of them."""

    ALL_OF = "all-of"
    ANY_OF = "any-of"
