"""The articles' texts that are at hand: in NFC with LF line ends, by article slug."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from symptomgraph.errors import PathNotFound, UnreadableFile

_BOM = "\ufeff"


class Texts(Mapping[str, str]):
    """Texts by article slug; offsets into them count code points."""

    def __init__(self, texts: Mapping[str, str], origins: Mapping[str, Path] | None = None) -> None:
        self._texts = {slug: normalise(texts[slug]) for slug in sorted(texts)}
        self._origins = dict(origins or {})

    def __getitem__(self, slug: str) -> str:
        return self._texts[slug]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    @property
    def digest(self) -> str:
        """SHA-256 over the slugs and the digests of their texts, in the order of the slugs."""
        whole = hashlib.sha256()
        for slug, text in self._texts.items():
            whole.update(f"{slug}\0{hashlib.sha256(text.encode()).hexdigest()}\n".encode())
        return whole.hexdigest()

    def origin(self, slug: str) -> Path:
        """The file that the text was read from; `SLUG.txt` for a text that was given as a value."""
        return self._origins.get(slug, Path(f"{slug}.txt"))


def normalise(text: str) -> str:
    """The text in NFC with LF line ends and without a byte order mark: what offsets and digests are counted in."""
    return unicodedata.normalize("NFC", text.removeprefix(_BOM).replace("\r\n", "\n").replace("\r", "\n"))


def read_texts(beside: Iterable[Path], directory: Path | None = None) -> Texts:
    """The texts `SLUG.txt` beside the given Turtle files `SLUG.ttl`, and those in the directory, which win.

    Raises:
        PathNotFound: where the directory does not exist.
        UnreadableFile: where a text cannot be read, or is not UTF-8.
    """
    origins = {path.stem: path.with_suffix(".txt") for path in beside if path.with_suffix(".txt").is_file()}
    if directory is not None:
        origins |= _texts_in(directory)
    return Texts({slug: read_text(path) for slug, path in origins.items()}, origins)


def _texts_in(directory: Path) -> dict[str, Path]:
    if not directory.is_dir():
        what = "is not a folder" if directory.exists() else "does not exist"
        raise PathNotFound(
            f"The folder of texts {directory.as_posix()} {what}.",
            fix="Give the folder that holds the articles as SLUG.txt.",
        )
    try:
        return {path.stem: path for path in sorted(directory.glob("*.txt")) if path.is_file()}
    except OSError as error:
        raise UnreadableFile(f"{directory.as_posix()} cannot be read: {error.strerror}.") from error


def read_text(path: Path) -> str:
    """A text file as it is, decoded.

    Raises:
        UnreadableFile: where it cannot be read, or is not UTF-8.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableFile(
            f"{path.as_posix()} cannot be read: {error.strerror}.", fix="Check its permissions."
        ) from error
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line, column = where_undecodable(error)
        raise UnreadableFile(
            f"{path.as_posix()}:{line}:{column}: the byte 0x{content[error.start]:02X} is not UTF-8.",
            fix="Save the file as UTF-8.",
        ) from error


def where_undecodable(error: UnicodeDecodeError) -> tuple[int, int]:
    """Line and column of the first byte that is not UTF-8: both from 1, the column in code points."""
    before = error.object[: error.start].decode("utf-8").removeprefix(_BOM)
    return before.count("\n") + 1, len(before) - before.rfind("\n")
