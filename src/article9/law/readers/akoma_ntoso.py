"""Reads Akoma Ntoso, the XML standard of parliaments and gazettes; ours and other people's.

A number, its heading and the words that follow a number alone stand on one line, as they are
printed. Footnotes and editors' remarks are put on lines of their own that are marked as notes, so
that they neither cut a sentence nor count as law. Deleted words are left out, inserted ones read.
"""

from __future__ import annotations

from article9.law.files.xml import root_name
from article9.law.source import Source

NAME = "Akoma Ntoso (.akn, .xml)"
SUFFIXES: tuple[str, ...] = (".akn",)
APART = True


def recognises(data: bytes) -> bool:
    """Whether the first element is that of Akoma Ntoso."""
    return root_name(data) == "akomaNtoso"


def read(data: bytes, name: str) -> Source:
    """The text of the document that the bytes hold.

    Raises:
        Unreadable: they are no XML, no Akoma Ntoso, or hold more than is read.
    """
    from article9.law.files.akn.document import law_of

    return law_of(data, name)
