"""Writes a document as plain text for a terminal or a mail."""

from __future__ import annotations

import textwrap
import unicodedata
from typing import assert_never

from article9.documents.document import (
    Block,
    Document,
    Heading,
    Paragraph,
    Points,
    Quotation,
    Table,
)

WIDTH = 88

#: Line break and tab; and the two marks that join letters or part them, as Persian spells with.
_KEPT = "\n\t\u200c\u200d"


def write(document: Document, *, width: int = WIDTH) -> str:
    """The document as lines of `width` characters at most, if no word or table is wider."""
    return "\n\n".join(_block(block, width) for block in document.blocks) + "\n"


def _block(block: Block, width: int) -> str:
    match block:
        case Heading(text, level):
            lines = _wrap(text, width).split("\n")
            rule = {1: "=", 2: "-"}.get(level, "") * max(map(len, lines))
            return "\n".join(filter(None, [*lines, rule]))
        case Paragraph(text, lead):
            return _wrap(f"{lead}: {text}" if lead else text, width)
        case Quotation(text, place):
            return _wrap(f"{place}: “{' '.join(text.split())}”", width, indent="    ")
        case Points(items):
            return "\n".join(_wrap(item, width, first="- ", indent="  ") for item in items)
        case Table(header, rows):
            return _table(header, rows)
        case _:
            assert_never(block)


def _wrap(text: str, width: int, *, first: str | None = None, indent: str = "") -> str:
    return textwrap.fill(
        clean(text),
        width,
        initial_indent=indent if first is None else first,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _table(header: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> str:
    lines = [tuple(map(clean, line)) for line in (header, *rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(header))]
    written = ["  ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)) for line in lines]
    return "\n".join(line.rstrip() for line in [written[0], "-" * len(written[0]), *written[1:]])


def clean(text: str) -> str:
    """Without control characters: a law must not be able to steer the reader's terminal."""
    return "".join(c for c in text if c in _KEPT or unicodedata.category(c) not in ("Cc", "Cf"))
