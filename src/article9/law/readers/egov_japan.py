"""Reads the XML in which Japan's e-Gov publishes laws and orders."""

from __future__ import annotations

from article9.law.source import Source

NAME = "e-Gov law of Japan (.xml)"
SUFFIXES: tuple[str, ...] = ()
APART = True

_PEEK = 20_000
_ROOTS = ("Law", "DataRoot", "law_data_response")


def recognises(data: bytes) -> bool:
    """Whether the bytes begin as a law of this format, or as e-Gov's answer with one in it."""
    start = data[:_PEEK].replace(b"\0", b"")
    if b"<Law" not in start and b"<law_" not in start and b"<DataRoot" not in start:
        return False
    # The module parses XML too: it is loaded only for what looks like this format.
    from article9.law.files.xml import root_name

    root = root_name(data)
    return root in _ROOTS and (root != "Law" or b"<LawNum" in start or b"<LawBody" in start)


def read(data: bytes, name: str) -> Source:
    """The text of the law in the bytes.

    Raises:
        Unreadable: it is no well-formed XML, holds no law, or goes beyond the limits.
    """
    from article9.law.files.egov_japan.walk import text_of

    return text_of(data, name)
