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
    NewPage,
    Paragraph,
    Points,
    Quotation,
    Table,
)
from article9.documents.form import Form
from article9.documents.labels import ENGLISH, Labels
from article9.documents.plain import plain
from article9.documents.workbook.book import Book
from article9.documents.workbook.cells import text_of
from article9.documents.workbook.form import Look
from article9.documents.workbook.form import rows as form_rows
from article9.documents.workbook.names import Names


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A table, the name of its sheet and what it is called in full."""

    table: Table
    name: str
    title: str


def write(document: Document, *, labels: Labels = ENGLISH) -> bytes:
    """The document's tables as the bytes of an XLSX file, the same for the same document.

    The first sheet says what the document is. Forms stand together on the second, with what is
    said between them. Every cell holds words, and none a formula.
    """
    names = Names()
    about = names.give(labels.about, otherwise=ENGLISH.about)
    opening, asked = _parted(document)
    form = names.give(labels.form, otherwise=ENGLISH.form) if asked else ""
    sheets = tuple(_sheets(document, labels, names))
    title = plain(document.title).strip() or plain(labels.untitled)
    book = Book(
        title=title,
        right_to_left=direction(document.language) == "rtl",
        cut=plain(labels.cut),
        properties=[(plain(name), plain(value)) for name, value in document.properties],
    )
    lines = _about(opening, sheets, labels, footer=document.footer)
    book.add_page(about, [("title", title), *lines])
    if asked:
        lists = names.give(labels.choices, otherwise=ENGLISH.choices)
        said = [list(_lines(block, labels)) for block in asked]
        book.add_form(form, list(form_rows(asked, said)), lists=lists)
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


def _parted(document: Document) -> tuple[list[Block], list[Block]]:
    """What stands before the first table or form, and what is to be filled in.

    A form takes with it what leads to it on its page.
    """
    blocks = list(document.blocks)
    first = next((at for at, block in enumerate(blocks) if isinstance(block, Form)), len(blocks))
    if first < len(blocks):
        pages = [at for at, block in enumerate(blocks[:first]) if isinstance(block, NewPage)]
        first = pages[-1] if pages else first
    opening = list(takewhile(lambda block: _table_in(block) is None, blocks[:first]))
    while opening and isinstance(opening[-1], Heading):
        opening.pop()
    return opening, [block for block in blocks[first:] if _table_in(block) is None]


def _about(
    opening: Sequence[Block], sheets: Sequence[_Sheet], labels: Labels, *, footer: str
) -> Iterator[tuple[Look, str]]:
    """What stands before the first table, what the sheets are, and the footer."""
    for block in opening:
        yield from _lines(block, labels)
    for at, sheet in enumerate(sheets):
        if not at:
            yield "text", ""
        begun = sheet.title.startswith(sheet.name)
        yield "text", sheet.title if begun else f"{_led(sheet.name, labels)} {sheet.title}"
    if footer.strip():
        yield "text", ""
        yield "small", plain(footer)


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
