"""How much may be asked at once."""

from __future__ import annotations

from symptomgraph.errors import BadInput


def require_bounds(argument: str, number: int, least: int, most: int, unit: str = "members") -> None:
    """Raises BadInput where an argument has fewer or more members than a question takes."""
    if not least <= number <= most:
        raise BadInput(
            f"`{argument}` has {number} {unit}.",
            fix=f"Give {least} to {most}.",
            details={"argument": argument, "minimum": least, "maximum": most},
        )
