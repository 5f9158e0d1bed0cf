"""Media types: which one a request has, and which one its sender prefers as the answer (RFC 9110, section 12)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from email.message import Message


@dataclass(frozen=True, slots=True)
class MediaType:
    """A media type or range in lower case, such as `text/*`, with its parameters."""

    type: str
    subtype: str
    parameters: dict[str, str] = field(default_factory=dict)

    @classmethod
    def parse(cls, text: str) -> MediaType | None:
        """The media type that a `Content-Type` or one member of `Accept` gives; None where it gives none."""
        header = Message()
        header["content-type"] = text
        essence, *parameters = header.get_params() or [("", "")]
        kind, slash, subtype = essence[0].strip().lower().partition("/")
        if not (slash and kind and subtype) or (kind == "*" and subtype != "*"):
            return None
        return cls(kind, subtype, {name.lower(): value for name, value in parameters})

    @property
    def essence(self) -> str:
        """Type and subtype without parameters."""
        return f"{self.type}/{self.subtype}"

    @property
    def charset(self) -> str:
        """The character encoding, `utf-8` where none is named."""
        return self.parameters.get("charset", "utf-8").lower()

    @property
    def quality(self) -> float:
        """The weight `q` of a range, from 0 to 1; 1 where none or no number is given."""
        try:
            return min(max(float(self.parameters.get("q", "1")), 0.0), 1.0)
        except ValueError:
            return 1.0

    @property
    def specificity(self) -> int:
        """0 for `*/*`, 1 for `text/*`, 2 for a full type, which counts for more."""
        return (self.type != "*") + (self.subtype != "*")

    def matches(self, offer: str) -> bool:
        """Whether this range takes in the offered type."""
        kind, _, subtype = offer.partition("/")
        return self.type in {"*", kind} and self.subtype in {"*", subtype}


def preferred(accept: str | None, offers: Sequence[str]) -> str | None:
    """The offer that the `Accept` header prefers; None where it refuses all of them.

    Equal weights are decided by the order of the header, then by that of the offers; without a header the first wins.
    """
    ranges = list(_ranges(accept or "")) or [MediaType("*", "*")]
    weighed = [weight for place, offer in enumerate(offers) if (weight := _weight(ranges, offer, place)) is not None]
    return offers[-max(weighed)[-1]] if weighed else None


def _ranges(accept: str) -> Iterator[MediaType]:
    for member in accept.split(","):
        if (parsed := MediaType.parse(member)) is not None:
            yield parsed


def _weight(ranges: list[MediaType], offer: str, place: int) -> tuple[float, int, int, int] | None:
    """Quality, specificity, order in the header and among the offers, so that the greatest is the best."""
    matching = [(r.specificity, -order, r) for order, r in enumerate(ranges) if r.matches(offer)]
    if not matching:
        return None
    specificity, order, best = max(matching, key=lambda m: m[:2])
    return (best.quality, specificity, order, -place) if best.quality else None
