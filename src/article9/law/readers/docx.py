"""Reads Word files (.docx, .docm) as they are printed when all changes in them are accepted."""

from __future__ import annotations

import re

from article9.law.files.archive import beginning, member_names
from article9.law.source import Source

NAME = "Word (.docx)"
SUFFIXES: tuple[str, ...] = (".docx", ".docm", ".dotx", ".dotm")
APART = True

_TYPES = "[Content_Types].xml"
_MAIN = re.compile(rb"(?:wordprocessingml|ms-word)\.[\w.]*main\+xml")
_PEEK = 200_000


def recognises(data: bytes) -> bool:
    """Whether the bytes are a package whose main part is a text of Word, whole or cut off."""
    if not data.startswith(b"PK"):
        return False
    if _TYPES in member_names(data):
        return _MAIN.search(beginning(data, _TYPES, _PEEK).replace(b"\0", b"")) is not None
    # The list of what is in the package stands at its end: of one cut off, look at the beginning.
    return _TYPES.encode() in data[:_PEEK] and b"word/" in data


def read(data: bytes, name: str) -> Source:
    """The text that the file prints, with its automatic numbers.

    Raises:
        Unreadable: the file is broken, locked, too large, or holds no text.
    """
    from article9.law.files.docx.document import document

    return document(data, name)
