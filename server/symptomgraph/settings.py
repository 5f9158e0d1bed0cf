"""Where ontology, shapes and checks are."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from symptomgraph.errors import PathNotFound


@dataclass(frozen=True, slots=True)
class Places:
    """The folders that a command works on: existing folders, absolute or relative to the working folder."""

    ontology: Path
    shapes: Path
    shipped: Path
    """The ontology that came with the program, for what the other one leaves out."""

    @property
    def checks(self) -> Path:
        """The folder of the whole-graph checks."""
        return self.shapes / "checks"

    @property
    def vocabulary(self) -> Path:
        """The folder that holds vocabulary.ttl."""
        return self.ontology if (self.ontology / "vocabulary.ttl").is_file() else self.shipped

    @property
    def rules(self) -> Path:
        """The folder of the CONSTRUCT queries that derive triples."""
        own = self.ontology / "rules"
        return own if own.is_dir() else self.shipped / "rules"


def places(cwd: Path | None = None) -> Places:
    """Ontology and shapes of the working folder where it has them, else those that came with the program.

    Each of the two is looked for by itself: an ontology without shapes is checked with the shipped ones.

    Raises:
        PathNotFound: where neither the working folder nor the installation has them.
    """
    return Places(
        ontology=_find("ontology", cwd, _shipped("ontology")),
        shapes=_find("shapes", cwd, _shipped("shapes")),
        shipped=_shipped("ontology"),
    )


def _shipped(name: str) -> Path:
    package = Path(__file__).resolve().parent
    inside = package / "_shipped" / name
    # An editable install has no copy in the package: there the checkout's folders are the shipped ones.
    return inside if inside.is_dir() else package.parents[1] / name


def _find(name: str, cwd: Path | None, shipped: Path) -> Path:
    for folder in (cwd / name if cwd else Path(name), shipped):
        if folder.is_dir():
            return folder
    raise PathNotFound(
        f"There is no folder {name}/ here, and none came with the program.",
        fix="Run the command in a checkout of Symptomgraph, or install the package again.",
    )
