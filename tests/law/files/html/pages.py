"""Web pages made for the tests, and what the reader makes of them."""

from __future__ import annotations

from article9.law.readers.html import read
from article9.law.source import Source

#: A law of the State XXA, long enough to be told from what is around it.
LAW = (
    "<h1>Mines Act 2029</h1>"
    "<h2>1 Short title</h2><p>This Act may be cited as the Mines Act of the Republic.</p>"
    "<h2>2 Prohibition</h2><p>No person shall use, make, keep or transfer a mine here.</p>"
)
LAW_TEXT = (
    "Mines Act 2029\n\n1 Short title\n\nThis Act may be cited as the Mines Act of the Republic.\n\n"
    "2 Prohibition\n\nNo person shall use, make, keep or transfer a mine here.\n"
)


def page(body: str, *, head: str = "") -> bytes:
    """A page with that in its body."""
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode()


def source_of(body: str) -> Source:
    """What the reader makes of a page with that in its body."""
    return read(page(body), "law.html")


def lines_of(body: str) -> list[str]:
    """The lines of the text of a page, empty ones left out."""
    return [line for line in source_of(body).text.split("\n") if line]


def headings_of(source: Source) -> list[str]:
    """The lines that are declared headings."""
    return [source.text[start:].split("\n")[0] for start in source.headings]
