"""The files that were built into the package for its pages: where they are, and how they are sent."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from starlette.responses import Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

STATIC: Final = Path(__file__).with_name("static")
"""Where the wheel's build hook puts what it builds."""


@dataclass(frozen=True, slots=True)
class Built:
    """The files that a page begins with, as addresses; the rest is loaded by them."""

    script: str
    styles: tuple[str, ...]


class HashedFiles(StaticFiles):
    """Files whose names change with their content, so that a browser that has one never asks for it again."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The file, to be kept for a year; raises HTTPException where there is none."""
        response = await super().get_response(path, scope)
        response.headers["cache-control"] = "public, max-age=31536000, immutable"
        return response


def assets(static: Path) -> list[Mount]:
    """The route to the built files, where there are any."""
    folder = static / "assets"
    return [Mount("/assets", HashedFiles(directory=folder))] if folder.is_dir() else []


def read_built(static: Path, entry: str) -> Built | None:
    """What was built into a folder for a page, say `graphiql`, by its manifest; None where nothing was."""
    manifest = static / "manifest.json"
    if not manifest.is_file():
        return None
    chunks: dict[str, Any] = json.loads(manifest.read_text("utf-8"))
    name = f"src/{entry}.tsx"
    if name not in chunks:
        return None
    styles = dict.fromkeys(style for key in _static_closure(chunks, name) for style in chunks[key].get("css", ()))
    return Built(f"/{chunks[name]['file']}", tuple(f"/{style}" for style in styles))


def _static_closure(chunks: dict[str, Any], name: str) -> list[str]:
    """The chunk and those that it cannot do without, the innermost first, so that styles come in their order."""
    found: dict[str, None] = {}

    def visit(key: str) -> None:
        if key not in seen:
            seen.add(key)
            for imported in chunks[key].get("imports", ()):
                visit(imported)
            found[key] = None

    seen: set[str] = set()
    visit(name)
    return list(found)
