"""Writes a document as plain text for a terminal or a mail."""

from __future__ import annotations

import textwrap
from typing import assert_never

from article9.documents.clause import Clause
from article9.documents.cleaning import clean
from article9.documents.document import (
    Block,
    Cell,
    Document,
    Figure,
    Heading,
    Link,
    NewPage,
    Paragraph,
    Points,
    Quotation,
    Reproduction,
    Table,
)
from article9.documents.form import Form
from article9.documents.labels import ENGLISH, Labels
from article9.documents.plain_form import form_lines

WIDTH = 88
#: A table may be somewhat wider before its rows are listed one under the other.
_TABLE = 110


def write(document: Document, *, width: int = WIDTH, labels: Labels = ENGLISH) -> str:
    """The document as lines of `width` characters at most, if no word or table is wider.

    A text that is reproduced is left out: whoever reads a terminal has the file.
    """
    blocks = (_block(block, width, labels) for block in document.blocks)
    footer = _wrap(document.footer, width) if document.footer else ""
    header = _wrap(document.header, width) if document.header else ""
    return "\n\n".join(filter(None, (header, *blocks, footer))) + "\n"


def _block(block: Block, width: int, labels: Labels) -> str:
    match block:
        case Heading(text, level):
            lines = _wrap(text, width).split("\n")
            rule = {1: "=", 2: "-"}.get(level, "") * max(map(len, lines))
            return "\n".join(filter(None, [*lines, rule]))
        case Paragraph(text, lead, proof):
            led = f"{labels.lead.format(lead=lead)} {text}" if lead else text
            return "\n\n".join(
                [_wrap(led, width), *(_quotation(one, width, labels) for one in proof)]
            )
        case Quotation():
            return _quotation(block, width, labels)
        case Points(items):
            return "\n".join(_wrap(item, width, first="- ", indent="  ") for item in items)
        case Table():
            return _table(block, width, labels)
        case Figure(_, caption, table):
            return "\n\n".join([_wrap(caption, width), _table(table, width, labels)])
        case Form():
            return "\n".join(_wrap(line, width) for line in form_lines(block, labels))
        case Clause():
            return _clause(block, width)
        case NewPage() | Reproduction():
            return ""
        case _:
            assert_never(block)


def _quotation(quotation: Quotation, width: int, labels: Labels) -> str:
    words = labels.quotation.replace("{quotation}", " ".join(quotation.text.split()))
    led = labels.lead.replace("{lead}", quotation.place)
    return _wrap(f"{led} {words}", width, indent="    ")


def _clause(clause: Clause, width: int) -> str:
    indent = "  " * max(clause.depth - 2, 0)
    text = clause.line if clause.beside else f"{clause.number}\n{clause.text}"
    return "\n".join(_wrap(line, width, indent=indent, first=indent) for line in text.split("\n"))


def _wrap(text: str, width: int, *, first: str | None = None, indent: str = "") -> str:
    return textwrap.fill(
        clean(text),
        width,
        initial_indent=indent if first is None else first,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _table(table: Table, width: int, labels: Labels) -> str:
    lines = [tuple(clean(_words(cell)) for cell in line) for line in (table.header, *table.rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(table.header))]
    if sum(widths) + 2 * len(widths) > max(width, _TABLE):
        return _as_list(lines, width, labels)
    written = ["  ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)) for line in lines]
    return "\n".join(line.rstrip() for line in [written[0], "-" * len(written[0]), *written[1:]])


def _as_list(lines: list[tuple[str, ...]], width: int, labels: Labels) -> str:
    """A table that is wider than the page: each row by itself, each cell with its heading."""
    (_, *header), *rows = lines
    listed = []
    for first, *cells in rows:
        led = (
            _wrap(f"{labels.lead.format(lead=head)} {cell}", width, first="  ", indent="    ")
            for head, cell in zip(header, cells, strict=True)
            if cell
        )
        listed.append("\n".join([_wrap(first, width), *led]))
    return "\n\n".join(listed)


def _words(cell: Cell) -> str:
    return cell.text if isinstance(cell, Link) else cell
