"""Documents that the server knows by the SHA-256 of their text, so that clients need not send them."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from symptomgraph.errors import BadRequest, DocumentNotFound, DocumentNotTrusted, InvalidSetting

PREFIX: Final = "sha256:"
_ID: Final = re.compile(r"sha256:[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Persisted:
    """Documents by their ids; with `only`, no other document is answered."""

    documents: Mapping[str, str] = field(default_factory=dict)
    only: bool = False

    def document(self, query: str | None, document_id: str | None) -> str:
        """The document that a request asks for, by its text or by its id.

        Raises BadRequest, DocumentNotFound or DocumentNotTrusted.
        """
        if query is not None and document_id is not None:
            raise BadRequest("There is a `query` and a `documentId`.", fix="Send one of them.")
        if document_id is not None:
            return self._of(document_id)
        if query is None:
            raise BadRequest("There is no `query`.", fix='Send {"query": "{ __typename }"}, say.')
        if self.only and identify(query) not in self.documents:
            raise DocumentNotTrusted(
                "This server answers persisted documents alone, and this is none of them.",
                fix="Send the `documentId` of a document of its manifest.",
            )
        return query

    def _of(self, document_id: str) -> str:
        if not _ID.fullmatch(document_id):
            fix = f"Give `{PREFIX}` and the SHA-256 of the document in 64 small hexadecimal digits."
            raise BadRequest(f"{document_id[:80]!r} is no id of a document.", fix=fix)
        try:
            return self.documents[document_id]
        except KeyError:
            message = f"No document is known by {document_id}."
            raise DocumentNotFound(message, fix="Send the document itself, or add it to the manifest.") from None


def identify(document: str) -> str:
    """The id of a document: `sha256:` and the SHA-256 of its text in UTF-8."""
    return PREFIX + hashlib.sha256(document.encode()).hexdigest()


def read_manifest(file: Path) -> dict[str, str]:
    """The documents of a manifest: an object in JSON with a document under each id, with or without `sha256:`.

    Raises InvalidSetting where it cannot be read, or where an id is not that of its document.
    """
    try:
        manifest = json.loads(file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise _invalid(file, f"cannot be read: {error}") from error
    if not isinstance(manifest, dict) or not all(isinstance(document, str) for document in manifest.values()):
        raise _invalid(file, "is no object of documents in JSON")
    documents = {PREFIX + given.removeprefix(PREFIX): document for given, document in manifest.items()}
    for given, document in documents.items():
        if given != identify(document):
            raise _invalid(file, f"has a document under {given} whose id is {identify(document)}")
    return documents


def _invalid(file: Path, why: str) -> InvalidSetting:
    fix = 'Write {"sha256:<hex>": "<document>"}, with the SHA-256 of each document.'
    return InvalidSetting(f"The manifest {file} {why}.", fix=fix)
