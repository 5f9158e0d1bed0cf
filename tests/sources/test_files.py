from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from rdflib.term import BNode, Literal, URIRef

from symptomgraph.errors import NothingToValidate, PathNotFound, UnreadableFile
from symptomgraph.model.report import Position
from symptomgraph.settings import Places
from symptomgraph.sources import load, with_vocabulary

if TYPE_CHECKING:
    from tests.conftest import Project

HEAD = "@prefix e: <http://example.org/> .\n"
A, B, C, P, Q = (URIRef(f"http://example.org/{name}") for name in "abcpq")


def names(*paths: Path) -> list[str]:
    return [file.name for file in load(paths).files]


def test_folders_are_walked_in_sorted_order_but_for_hidden_ones(empty: Project) -> None:
    for file in ("b.ttl", "a/z.ttl", "a/b/y.ttl", "C.TTL", "a/notes.txt", ".git/x.ttl", "a/.hidden/x.ttl", "d.rdf"):
        empty.write(file, HEAD)
    assert names(empty.folder) == ["C.TTL", "a/b/y.ttl", "a/z.ttl", "b.ttl"]


def test_paths_are_told_as_they_were_given(empty: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    empty.write("data/a.ttl", HEAD)
    monkeypatch.chdir(empty.folder)
    assert [file.path for file in load([Path("data")]).files] == ["data/a.ttl"]
    assert [file.path for file in load([Path("data/a.ttl")]).files] == ["data/a.ttl"]
    assert [file.path for file in load([Path()]).files] == ["data/a.ttl"]


def test_what_is_given_twice_is_read_once(empty: Project) -> None:
    empty.write("a/x.ttl", HEAD + "e:a e:p e:b .")
    (empty.folder / "link.ttl").symlink_to(empty.folder / "a" / "x.ttl")
    (empty.folder / "a" / "round").symlink_to(empty.folder)
    assert names(empty.folder / "a" / "x.ttl", empty.folder, empty.folder / "a") == ["x.ttl"]


def test_no_two_files_have_one_name(empty: Project) -> None:
    empty.write("a/x.ttl", HEAD)
    empty.write("b/x.ttl", HEAD)
    found = names(empty.folder / "a", empty.folder / "b")
    assert found == ["x.ttl", (empty.folder / "b/x.ttl").as_posix()]


def test_a_path_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(PathNotFound, match=r"nowhere does not exist\."):
        load([tmp_path / "nowhere"])


def test_a_folder_without_turtle(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    with pytest.raises(NothingToValidate, match="There is no Turtle file"):
        load([tmp_path])


def test_a_file_that_is_no_turtle(tmp_path: Path) -> None:
    (tmp_path / "a.rdf").touch()
    with pytest.raises(NothingToValidate, match="is not a Turtle file"):
        load([tmp_path / "a.rdf"])


def test_a_link_that_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / "x.ttl").symlink_to(tmp_path / "nowhere.ttl")
    with pytest.raises(UnreadableFile, match=r"x\.ttl cannot be read"):
        load([tmp_path])


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
@pytest.mark.parametrize("what", ["x.ttl", "folder"])
def test_without_permission_to_read(tmp_path: Path, what: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "x.ttl").touch()
    (tmp_path / what).chmod(0o000)
    with pytest.raises(UnreadableFile, match="Permission denied"):
        load([tmp_path])


def test_the_digest_speaks_of_names_and_contents(empty: Project) -> None:
    empty.write("one/a.ttl", HEAD)
    empty.write("one/b.ttl", HEAD + "e:a e:p e:b .")
    shutil.copytree(empty.folder / "one", empty.folder / "two")
    digest = load([empty.folder / "one"]).digest
    assert load([empty.folder / "two"]).digest == digest
    assert load([empty.folder / "one/b.ttl", empty.folder / "one/a.ttl"]).digest == digest
    (empty.folder / "two/a.ttl").rename(empty.folder / "two/c.ttl")
    assert load([empty.folder / "two"]).digest != digest
    assert load([empty.folder / "one"]).files[0].digest == hashlib.sha256(HEAD.encode()).hexdigest()


def test_blank_nodes_are_never_shared(empty: Project) -> None:
    for name in ("a", "b"):
        empty.write(f"{name}.ttl", HEAD + "_:x e:p [ e:q 1 ] .")
    sources = load([empty.folder])
    blank = [{node for one in file.statements for node in one[:3] if isinstance(node, BNode)} for file in sources.files]
    assert len(blank[0]) == len(blank[1]) == 2
    assert blank[0].isdisjoint(blank[1])
    assert [one[:3] for one in load([empty.folder]).statements] == [one[:3] for one in sources.statements]
    assert len(sources.graph) == 4
    assert len(sources.files[0].graph) == 2


def test_locate(empty: Project) -> None:
    empty.write("a.ttl", HEAD + 'e:a e:p "é", 1 ;\n  e:q [ e:p e:c ] .\n')
    empty.write("b.ttl", HEAD + "e:b e:p e:a .\ne:a a e:q ; e:p 1 .")
    sources = load([empty.folder])
    bracket = next(one.object for one in sources.statements if isinstance(one.object, BNode))

    def at(file: str, line: int, column: int) -> Position:
        return Position((empty.folder / file).as_posix(), line, column)

    assert sources.locate(A) == at("b.ttl", 3, 1), "where its type is said"
    assert sources.locate(A, P, Literal("é")) == at("a.ttl", 2, 9)
    assert sources.locate(A, None, Literal("é")) == at("a.ttl", 2, 9), "under any property"
    assert sources.locate(A, None, B) == at("b.ttl", 3, 1), "the subject, for a value that it does not have"
    assert sources.locate(A, P) == at("a.ttl", 2, 5), "the property"
    assert sources.locate(A, P, B) == at("a.ttl", 2, 5), "the property, for a value that it does not have"
    assert sources.locate(A, C) == at("b.ttl", 3, 1), "the subject, for a property that it does not have"
    assert sources.locate(bracket) == at("a.ttl", 3, 7)
    assert sources.locate(C) == at("a.ttl", 3, 13), "the first mention of a node that is no subject"
    assert sources.locate(P) == at("a.ttl", 2, 5), "the first use of a property that is no subject"
    assert sources.locate(URIRef("http://example.org/unheard-of")) == at("a.ttl", 1, 1)
    number = sources.values(A, P)[1][0]
    assert sources.locate_all(A, P, number) == [at("a.ttl", 2, 14), at("b.ttl", 3, 17)], "what is written twice"
    assert [place for _, place in sources.values(A, P)] == [at("a.ttl", 2, 9), at("a.ttl", 2, 14), at("b.ttl", 3, 17)]


def test_a_mark_counts_for_nothing(empty: Project) -> None:
    empty.write("a.ttl", "\ufeff<http://example.org/a> <http://example.org/p> 1 .")
    sources = load([empty.folder])
    assert sources.locate(A) == Position((empty.folder / "a.ttl").as_posix(), 1, 1)
    assert sources.files[0].digest == hashlib.sha256((empty.folder / "a.ttl").read_bytes()).hexdigest()


def test_what_does_not_declare_the_vocabulary_is_completed(robot: Project, places: Places) -> None:
    alone = load([robot.folder])
    whole = with_vocabulary(alone, places)
    assert [file.name for file in whole.files[len(alone.files) :]] == [
        "vocabulary.ttl",
        "schemes.ttl",
        "concepts/care-levels.ttl",
    ]
    assert with_vocabulary(whole, places) is whole
    assert with_vocabulary(alone, places).digest == whole.digest != alone.digest


def test_a_file_that_is_given_is_not_added_again(robot: Project, places: Places) -> None:
    given = load([robot.folder, places.ontology / "schemes.ttl"])
    found = [file.name for file in with_vocabulary(given, places).files]
    assert found.count("schemes.ttl") == 1
    assert "vocabulary.ttl" in found


def test_a_file_of_the_same_name_is_not_mistaken(robot: Project, places: Places) -> None:
    robot.write("schemes.ttl", HEAD)
    found = [file.name for file in robot.sources().files]
    assert found.count("schemes.ttl") == 1
    assert (places.ontology / "schemes.ttl").resolve().as_posix() in found
