"""Durations of XML Schema, which engines write in forms of their own: 48 hours as PT48H or P2D."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

_DURATION: Final = re.compile(
    r"P(?:(?P<years>\d+)Y)?(?:(?P<months>\d+)M)?(?:(?P<days>\d+)D)?"
    r"(?:T(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+(?:\.\d+)?)S)?)?"
)
_MINUTE: Final = 60
_HOUR: Final = 60 * _MINUTE
_DAY: Final = 24 * _HOUR
_MONTHS_A_YEAR: Final = 12
_IN_HOURS: Final = 72 * _HOUR
"""Up to here whole hours are told as hours: people say 48 hours, and 7 days."""


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time: months, which have no fixed length, and seconds."""

    months: int
    seconds: Fraction

    @classmethod
    def parse(cls, text: str) -> Duration:
        """The duration in a lexical form of xsd:duration; raises ValueError for any other text, and below zero."""
        match = _DURATION.fullmatch(text)
        if match is None or text.endswith(("P", "T")):
            raise ValueError(f"{text!r} is no duration")
        years, months, days, hours, minutes, seconds = (Fraction(part or 0) for part in match.groups())
        return cls(
            months=int(years * _MONTHS_A_YEAR + months),
            seconds=days * _DAY + hours * _HOUR + minutes * _MINUTE + seconds,
        )

    @property
    def parts(self) -> list[tuple[int | Fraction, str]]:
        """Numbers with the designators of ISO 8601, in their order; hours instead of days up to 72 hours."""
        years, months = divmod(self.months, _MONTHS_A_YEAR)
        days, rest = divmod(self.seconds, _DAY) if self.seconds > _IN_HOURS else (0, self.seconds)
        hours, rest = divmod(rest, _HOUR)
        minutes, seconds = divmod(rest, _MINUTE)
        amounts = (years, "Y"), (months, "M"), (days, "D"), (hours, "TH"), (minutes, "TM"), (seconds, "TS")
        return [(amount, unit) for amount, unit in amounts if amount] or [(0, "TS")]

    def __str__(self) -> str:
        date = "".join(f"{_plain(amount)}{unit}" for amount, unit in self.parts if not unit.startswith("T"))
        time = "".join(f"{_plain(amount)}{unit[1:]}" for amount, unit in self.parts if unit.startswith("T"))
        return f"P{date}T{time}" if time else f"P{date}"

    @property
    def words(self) -> str:
        """The duration as people say it, such as "48 hours"."""
        return " and ".join(f"{_plain(amount)} {_WORDS[unit]}{'s' * (amount != 1)}" for amount, unit in self.parts)


_WORDS: Final = {"Y": "year", "M": "month", "D": "day", "TH": "hour", "TM": "minute", "TS": "second"}


def _plain(amount: int | Fraction) -> str:
    return str(amount) if amount == int(amount) else f"{float(amount):g}"
