"""Reads rich text files (.rtf), with the numbers that word processors wrote into them."""

from __future__ import annotations

from article9.law.source import Source

NAME = "rich text (.rtf)"
SUFFIXES: tuple[str, ...] = (".rtf",)
APART = True

_BEGINNING = b"{\\rtf"


def recognises(data: bytes) -> bool:
    """Whether the bytes begin as rich text does, behind a mark of Unicode or empty lines."""
    return data[:100].removeprefix(b"\xef\xbb\xbf").lstrip().startswith(_BEGINNING)


def read(data: bytes, name: str) -> Source:
    """The text that the file prints, with its automatic numbers as they were written into it.

    Raises:
        Unreadable: it is no rich text, or goes beyond the limits.
    """
    from article9.law.files.rtf.document import document

    return document(data, name)
