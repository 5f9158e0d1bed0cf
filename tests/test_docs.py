"""The docs: every rule has an anchor, links lead somewhere, and the generated pages are fresh."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from symptomgraph.sources import load
from symptomgraph.validation import RULES
from symptomgraph.validation.checks import read_checks
from symptomgraph.validation.facts import Facts
from symptomgraph.validation.targets import targeted

ROOT = Path(__file__).parents[1]
BUILD = ROOT / "docs" / "build.py"
REFERENCE = ROOT / "docs" / "reference"
PAGES = sorted([ROOT / "README.md", *ROOT.glob("docs/**/*.md"), *ROOT.glob("tests/*.md")])
FENCED = re.compile(r"^(```|~~~).*?^\1", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"(?<!`)\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def prose(page: Path) -> str:
    return FENCED.sub("", page.read_text(encoding="utf-8"))


def anchors(page: Path) -> set[str]:
    """The anchors that a forge gives to headings."""
    headings = (heading.lower() for heading in HEADING.findall(prose(page)))
    return {re.sub(r"[^\w -]", "", heading).replace(" ", "-") for heading in headings}


@pytest.fixture(scope="module")
def build() -> ModuleType:
    """docs/build.py, which is a script and no part of the package."""
    spec = importlib.util.spec_from_file_location("build", BUILD)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_rule_has_an_anchor() -> None:
    shapes = Facts(load([ROOT / "shapes"]))
    rules = {rule.id for rule in RULES} | {check.rule.id for check in read_checks(ROOT / "shapes" / "checks")}
    rules |= {rule.id for each in targeted(shapes, shapes) for rule in each.rules}
    assert rules <= anchors(REFERENCE / "rules.md")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    broken = []
    for link in LINK.findall(prose(page)):
        file, _, anchor = link.partition("#")
        target = (page.parent / file).resolve() if file else page
        if not re.match(r"[a-z]+:", link) and not (target.exists() and (not anchor or anchor in anchors(target))):
            broken.append(link)
    assert broken == []


def test_reference_is_fresh() -> None:
    done = subprocess.run([sys.executable, BUILD, "--check"], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)


def test_reference_has_no_page_that_nothing_writes(build: ModuleType) -> None:
    assert {page.name for page in REFERENCE.iterdir()} == set(build.PAGES)


def test_stale_page_is_noticed_and_rewritten(
    build: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(build, "REFERENCE", tmp_path)
    monkeypatch.setattr(build, "PAGES", {"colours.md": lambda: ["# Colours", "", "red"]})
    page = tmp_path / "colours.md"
    page.write_text("# Colours\n\nblue\n", encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["build.py", "--check"])
    assert build.main() == 1
    assert capsys.readouterr().out == (
        "docs/reference/colours.md is stale: 2 lines differ.\n    -blue\n    +red\n"
        "Run `make docs` and commit the pages.\n"
    )
    assert page.read_text(encoding="utf-8") == "# Colours\n\nblue\n"
    monkeypatch.setattr(sys, "argv", ["build.py"])
    assert build.main() == 0
    assert page.read_text(encoding="utf-8") == "# Colours\n\nred\n"
