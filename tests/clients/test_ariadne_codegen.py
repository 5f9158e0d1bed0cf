"""ariadne-codegen: the Python client that it makes of the schema type-checks strictly, and asks."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent


@pytest.fixture
def generated(tmp_path: Path, schema_file: Path, client_python: Path, run: Callable[..., str]) -> Path:
    """A folder in which ariadne-codegen has done its work."""
    folder = tmp_path / "ariadne"
    shutil.copytree(HERE / "programs" / "ariadne", folder)
    shutil.copytree(HERE / "operations", folder / "operations")
    shutil.copy(schema_file, folder / "schema.graphql")
    run(client_python.with_name("ariadne-codegen"), "--config", "ariadne-codegen.toml", cwd=folder)
    return folder


def test_generated_client_asks(generated: Path, graphql_url: str, client_python: Path, run: Callable[..., str]) -> None:
    answers = json.loads(run(client_python, "-W", "error", "mission.py", graphql_url, cwd=generated))
    assert answers["shared"]
    assert all(symptoms == ["fever", "back warmth"] for symptoms in answers["shared"].values())
    assert answers["shared"].keys() <= set(answers["conditions"])
    assert answers["found"] == "concept:fever"
    assert answers["care"].startswith("concept:")
    assert answers["passages"] == list(range(1, 21))


def test_generated_client_is_typed(generated: Path, client_python: Path, run: Callable[..., str]) -> None:
    mypy = (sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", generated / "cache")
    checked = run(*mypy, "--python-executable", client_python, "mission.py", cwd=generated)
    assert checked.startswith("Success")
    # That the types are strict, and no `Any` passes all: a mistake is found.
    mistaken = (generated / "mission.py").read_text(encoding="utf-8").replace("fever.conditions", "fever.dragons")
    (generated / "mistaken.py").write_text(mistaken, encoding="utf-8")
    with pytest.raises(AssertionError, match='"ConceptPageConceptSymptom" has no attribute "dragons"'):
        run(*mypy, "--python-executable", client_python, "mistaken.py", cwd=generated)
