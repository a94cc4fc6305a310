"""Reads PDF files: the text layer of their pages, put in order by the places of its words."""

from __future__ import annotations

from article9.law.source import Source

NAME = "PDF (.pdf)"
SUFFIXES: tuple[str, ...] = (".pdf",)
APART = True

#: The mark stands at the beginning, or behind what a mail program or server put before it.
_MARK, _PEEK = b"%PDF-", 1024


def recognises(data: bytes) -> bool:
    """Whether the mark of a PDF file stands at the beginning of the bytes."""
    return _MARK in data[:_PEEK]


def read(data: bytes, name: str) -> Source:
    """The text that the pages show, paragraph by paragraph.

    Raises:
        Unreadable: the file is broken, locked, too long, or has no text that can be read.
    """
    from article9.law.files.pdf.document import document

    return document(data, name)
