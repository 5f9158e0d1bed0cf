"""Closed lists that only the schema knows."""

from __future__ import annotations

from enum import Enum


class ClaimRole(Enum):
    """On which side of a claim a concept stands."""

    SUBJECT = "subject"
    OBJECT = "object"
    ANY = "any"


class MentionRole(Enum):
    """What the quoted words of a passage name."""

    SUBJECT = "subject"
    OBJECT = "object"


class PathDirection(Enum):
    """How a step of a path goes along its claim."""

    FORWARD = "forward"
    BACKWARD = "backward"
