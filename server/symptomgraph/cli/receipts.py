"""Reports that are kept between runs, so that an unchanged graph need not be validated again.

A report is kept under a digest of everything that it depends on. What cannot be read whole is as good as not there.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

from symptomgraph import __version__
from symptomgraph.model.report import ValidationReport

KEPT: Final = 50
"""How many reports are kept; the oldest go first."""

_PACKAGES: Final = ("pyshacl", "shacl", "rdflib", "pyoxigraph")


def default_folder() -> Path:
    """Where the user's programs keep what they can make again."""
    from platformdirs import user_cache_path  # noqa: PLC0415 - only where a report is looked for

    return user_cache_path("symptomgraph") / "reports"


def key_of(**parts: str) -> str:
    """The digest under which a report on these parts is kept; another version of the program has other ones."""
    versions = {name: version(name) for name in _PACKAGES} | {"symptomgraph": __version__}
    whole = json.dumps({"parts": parts, "versions": versions}, sort_keys=True)
    return hashlib.sha256(whole.encode()).hexdigest()


class Receipts:
    """The reports in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def find(self, key: str) -> ValidationReport | None:
        """The report under the key, exactly as it was kept; None where there is none, or it is damaged."""
        try:
            kept = json.loads(self._path(key).read_bytes())
            report = _read(kept["report"]) if kept["digest"] == _digest(key, kept["report"]) else None
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return report

    def keep(self, key: str, report: ValidationReport) -> None:
        """Keeps a report that conforms; does nothing where the folder cannot be written."""
        if not report.conforms:
            return
        written = _written(report)
        content = json.dumps({"digest": _digest(key, written), "report": written})
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            # First beside it, so that no other process ever reads half of a report.
            beside = self._path(key).with_suffix(f".{os.getpid()}")
            beside.write_text(content, encoding="utf-8")
            beside.replace(self._path(key))
            self._forget_the_oldest()
        except OSError:
            return

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}.json"

    def _forget_the_oldest(self) -> None:
        by_age = sorted(self._folder.glob("*.json"), key=lambda path: path.stat().st_mtime, reverse=True)
        for path in by_age[KEPT:]:
            path.unlink(missing_ok=True)


def _digest(key: str, report: Mapping[str, Any]) -> str:
    return hashlib.sha256(f"{key}{json.dumps(report, sort_keys=True)}".encode()).hexdigest()


def _written(report: ValidationReport) -> dict[str, Any]:
    from pydantic import TypeAdapter  # noqa: PLC0415 - only where a report is kept

    written: dict[str, Any] = TypeAdapter(ValidationReport).dump_python(report, mode="json")
    return written


def _read(written: Mapping[str, Any]) -> ValidationReport:
    from pydantic import TypeAdapter  # noqa: PLC0415 - only where a report is found

    return TypeAdapter(ValidationReport).validate_python(written)
