"""Reads OpenDocument texts (.odt, .fodt), as LibreOffice writes them."""

from __future__ import annotations

from article9.law.files.archive import beginning
from article9.law.files.xml import root_name
from article9.law.source import Source

NAME = "OpenDocument text (.odt)"
SUFFIXES: tuple[str, ...] = (".odt", ".fodt", ".ott")
APART = True

_TYPE = b"application/vnd.oasis.opendocument.text"
_PEEK = 20_000


def recognises(data: bytes) -> bool:
    """Whether the bytes are an OpenDocument text, packed (whole or cut off) or flat."""
    if data.startswith(b"PK"):
        # The type stands first, and not packed; some programs put it elsewhere.
        return _TYPE in data[:200] or _TYPE in beginning(data, "mimetype", 200)
    return root_name(data) == "document" and _TYPE in data[:_PEEK].replace(b"\0", b"")


def read(data: bytes, name: str) -> Source:
    """The text that the file prints, with the numbers of its lists.

    Raises:
        Unreadable: the file is broken, locked, too large, or holds no text.
    """
    from article9.law.files.odt.document import document

    return document(data, name)
