"""Writes the tables of a document as a workbook, each on a sheet of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from article9.documents.direction import direction
from article9.documents.document import (
    Block,
    Document,
    Figure,
    Heading,
    Paragraph,
    Points,
    Quotation,
    Table,
)
from article9.documents.labels import ENGLISH, Labels
from article9.documents.plain import plain
from article9.documents.workbook.book import Book, Look
from article9.documents.workbook.cells import text_of
from article9.documents.workbook.names import Names


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A table, the name of its sheet and what it is called in full."""

    table: Table
    name: str
    title: str


def write(document: Document, *, labels: Labels = ENGLISH) -> bytes:
    """The document's tables as the bytes of an XLSX file, the same for the same document.

    The first sheet says what the document is. Every cell holds words, and none a formula.
    """
    names = Names()
    about = names.give(labels.about, otherwise=ENGLISH.about)
    sheets = tuple(_sheets(document, labels, names))
    title = plain(document.title).strip() or plain(labels.untitled)
    book = Book(
        title=title, right_to_left=direction(document.language) == "rtl", cut=plain(labels.cut)
    )
    book.add_page(about, [("title", title), *_about(document, sheets, labels)])
    for sheet in sheets:
        rows = [tuple(map(text_of, row)) for row in sheet.table.rows]
        book.add_table(sheet.name, tuple(map(plain, sheet.table.header)), rows)
    return book.packed()


def _sheets(document: Document, labels: Labels, names: Names) -> Iterator[_Sheet]:
    heading = ""
    for block in document.blocks:
        if isinstance(block, Heading):
            heading = plain(block.text).strip()
        table = _table_in(block)
        if table is not None and any((table.header, *table.rows)):
            title = plain(table.caption).strip() or heading or plain(labels.table).strip()
            yield _Sheet(table, names.give(title, otherwise=labels.table), title)


def _table_in(block: Block) -> Table | None:
    """The table that a block is, or that goes with its drawing."""
    if isinstance(block, Figure):
        caption = block.table.caption or block.caption
        return Table(block.table.header, block.table.rows, caption)
    return block if isinstance(block, Table) else None


def _about(
    document: Document, sheets: Sequence[_Sheet], labels: Labels
) -> Iterator[tuple[Look, str]]:
    """What stands before the first table, what the sheets are, and the footer."""
    opening = list(takewhile(lambda block: _table_in(block) is None, document.blocks))
    while opening and isinstance(opening[-1], Heading):
        opening.pop()
    for block in opening:
        yield from _lines(block, labels)
    for at, sheet in enumerate(sheets):
        if not at:
            yield "text", ""
        begun = sheet.title.startswith(sheet.name)
        yield "text", sheet.title if begun else f"{_led(sheet.name, labels)} {sheet.title}"
    if document.footer.strip():
        yield "text", ""
        yield "small", plain(document.footer)


def _lines(block: Block, labels: Labels) -> Iterator[tuple[Look, str]]:
    match block:
        case Heading(text, level) if level > 1:
            yield "text", ""
            yield "heading", plain(text)
        case Paragraph(text, lead, proof):
            yield "text", f"{_led(lead, labels)} {plain(text)}" if lead.strip() else plain(text)
            for quotation in proof:
                yield from _lines(quotation, labels)
        case Points(items):
            yield from (("text", f"• {plain(item)}") for item in items)
        case Quotation(text, place):
            words = labels.quotation.replace("{quotation}", plain(text).strip())
            yield "text", f"{_led(place, labels)} {words}" if place.strip() else words
        case _:
            return


def _led(lead: str, labels: Labels) -> str:
    return labels.lead.replace("{lead}", plain(lead).strip())
