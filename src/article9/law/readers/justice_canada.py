"""Reads the XML in which Canada's Department of Justice publishes Acts and regulations."""

from __future__ import annotations

from article9.law.source import Source

NAME = "Justice Laws of Canada (.xml)"
SUFFIXES: tuple[str, ...] = ()
APART = True

_PEEK = 20_000


def recognises(data: bytes) -> bool:
    """Whether the bytes begin as an Act or a regulation of this format."""
    start = data[:_PEEK].replace(b"\0", b"")
    if b"<Identification" not in start:
        return False
    # The module parses XML too: it is loaded only for what looks like this format.
    from article9.law.files.xml import root_name

    return root_name(data) in ("Statute", "Regulation")


def read(data: bytes, name: str) -> Source:
    """The text of the Act or regulation in the bytes.

    Raises:
        Unreadable: it is no well-formed XML of this format, or goes beyond the limits.
    """
    from article9.law.files.justice_canada.walk import text_of

    return text_of(data, name)
