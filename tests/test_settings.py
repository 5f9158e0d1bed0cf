from __future__ import annotations

from pathlib import Path

from symptomgraph.settings import places


def test_the_working_folder_has_precedence(tmp_path: Path) -> None:
    for name in ("ontology/rules", "shapes"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "ontology" / "vocabulary.ttl").touch()
    found = places(tmp_path)
    assert (found.ontology, found.shapes) == (tmp_path / "ontology", tmp_path / "shapes")
    assert found.checks == tmp_path / "shapes" / "checks"
    assert found.rules == tmp_path / "ontology" / "rules"
    assert found.vocabulary == tmp_path / "ontology"


def test_what_the_working_folder_lacks_comes_with_the_program(tmp_path: Path) -> None:
    (tmp_path / "ontology").mkdir()
    found = places(tmp_path)
    assert found.ontology == tmp_path / "ontology"
    assert (found.vocabulary / "vocabulary.ttl").is_file()
    assert found.checks.is_dir()
    assert found.rules == found.shipped / "rules"


def test_a_file_is_no_place(tmp_path: Path) -> None:
    (tmp_path / "ontology").write_text("", encoding="utf-8")
    assert (places(tmp_path).ontology / "vocabulary.ttl").is_file()
