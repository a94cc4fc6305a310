"""Reads web pages: what a gazette or a collection of laws publishes, without what is around it."""

from __future__ import annotations

import re

from article9.law.source import Source

NAME = "web page (.html)"
SUFFIXES: tuple[str, ...] = (".html", ".htm", ".xhtml", ".xht")
APART = True

_PEEK = 20_000
_SKIPPED = re.compile(rb"\s+|<\?[^>]*>|<!--.*?-->", re.DOTALL)
_BEGINS = re.compile(rb"<(?:!doctype\s+html|html)(?=[\s>])", re.IGNORECASE)


def recognises(data: bytes) -> bool:
    """Whether the bytes begin with what opens a web page."""
    start = data[:_PEEK]
    if start[:2] in (b"\xff\xfe", b"\xfe\xff") or start[:4].count(b"\0") == 2:
        start = start.replace(b"\0", b"").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    start = start.removeprefix(b"\xef\xbb\xbf")
    at = 0
    while skipped := _SKIPPED.match(start, at):
        at = skipped.end()
    return _BEGINS.match(start, at) is not None


def read(data: bytes, name: str) -> Source:
    """The text that the page shows, menus and the like left out.

    Raises:
        Unreadable: the bytes are no text, or hold more than is read.
    """
    from article9.law.files.html.document import text_of

    return text_of(data, name)
