from __future__ import annotations

import hashlib
import os
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from symptomgraph.articles import Texts, normalise, read_texts
from symptomgraph.errors import PathNotFound, UnreadableFile

ANY = st.text(st.characters(exclude_categories=["Cs"]))


def test_texts_stand_beside_turtle_files_or_in_a_folder(tmp_path: Path) -> None:
    for name in ("a.ttl", "a.claims.ttl", "b.ttl"):
        (tmp_path / name).touch()
    (tmp_path / "a.txt").write_text("beside", encoding="utf-8")
    (tmp_path / "unasked.txt").write_text("no article of this name was given", encoding="utf-8")
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "c.txt").write_text("in the folder", encoding="utf-8")
    beside = sorted(tmp_path.glob("*.ttl"))
    assert dict(read_texts(beside)) == {"a": "beside"}
    assert dict(read_texts(beside, folder)) == {"a": "beside", "c": "in the folder"}
    assert read_texts(beside, folder).origin("c") == folder / "c.txt"


def test_the_folder_has_precedence(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("beside", encoding="utf-8")
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "a.txt").write_text("in the folder", encoding="utf-8")
    texts = read_texts([tmp_path / "a.ttl"], folder)
    assert texts["a"] == "in the folder"
    assert texts.origin("a") == folder / "a.txt"


def test_texts_are_nfc_with_lf_and_without_a_mark(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("\ufeffCafe\u0301\r\nau lait\rnoir\n".encode())
    assert read_texts([tmp_path / "a.ttl"])["a"] == "Café\nau lait\nnoir\n"


def test_a_byte_that_is_not_utf8_is_told_with_line_and_column(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("fine\nalso 😀 fine ".encode() + b"\xe9 not")
    with pytest.raises(UnreadableFile) as caught:
        read_texts([tmp_path / "a.ttl"])
    assert str(caught.value) == f"{tmp_path / 'a.txt'}:2:13: the byte 0xE9 is not UTF-8. Save the file as UTF-8."


def test_a_folder_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(PathNotFound, match="does not exist"):
        read_texts([], tmp_path / "nowhere")
    (tmp_path / "file").touch()
    with pytest.raises(PathNotFound, match="is not a folder"):
        read_texts([], tmp_path / "file")


def test_a_link_that_leads_nowhere_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "a.txt")
    assert dict(read_texts([tmp_path / "a.ttl"], tmp_path)) == {}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_text_without_permission_to_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch(mode=0o000)
    with pytest.raises(UnreadableFile, match="Permission denied"):
        read_texts([tmp_path / "a.ttl"])


def test_the_digest_speaks_of_slugs_and_texts() -> None:
    one = Texts({"a": "x", "b": "y"})
    assert one.digest == Texts({"b": "y", "a": "x"}).digest
    assert one.digest != Texts({"a": "y", "b": "x"}).digest
    assert Texts({"a": "e\u0301"}).digest == Texts({"a": "é"}).digest
    assert Texts({}).digest == hashlib.sha256().hexdigest()
    assert Texts({"a": "x"}).origin("a") == Path("a.txt")


@given(ANY)
def test_normalising_is_done_once(text: str) -> None:
    once = normalise(text)
    assert unicodedata.is_normalized("NFC", once)
    assert "\r" not in once
    assert normalise(once) == once or once.startswith("\ufeff")


@given(st.lists(ANY.filter(lambda line: "\r" not in line and "\n" not in line)))
def test_line_ends_make_no_difference(lines: list[str]) -> None:
    assert normalise("\r\n".join(lines)) == normalise("\r".join(lines)) == normalise("\n".join(lines))
