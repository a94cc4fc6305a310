"""The blocks of a document as paragraphs and tables of a Word file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from article9.documents.clause import Clause
from article9.documents.document import (
    Block,
    Document,
    Figure,
    Heading,
    NewPage,
    Paragraph,
    Points,
    Quotation,
    Reproduction,
    Table,
)
from article9.documents.form import Form
from article9.documents.word.clauses import clause
from article9.documents.word.contents import Entry, contents
from article9.documents.word.counts import counts_of
from article9.documents.word.elements import Element, named
from article9.documents.word.form import form, leading_to_forms
from article9.documents.word.inline import note_signs, quoted, runs_backwards, said
from article9.documents.word.paragraphs import kept, line, on_a_new_page, paragraph
from article9.documents.word.reproduction import verses
from article9.documents.word.setting import Setting
from article9.documents.word.tables import table

#: Deeper headings look like the deepest.
_DEEPEST = 3


def body(document: Document, setting: Setting) -> Iterator[list[Element]]:
    """What each block of the document is, in their order.

    The contents stand before the first heading that they list, behind what opens the document.
    """
    entries = _entries(document, setting)
    counts = counts_of(document)
    opened = not document.contents
    new_page = False
    asking = leading_to_forms(document.blocks)
    for at, block in enumerate(document.blocks):
        if isinstance(block, Clause):
            elements = [clause(block, at, counts, document.levels, setting)]
        else:
            elements = list(_block(block, at, entries, setting))
        if at in asking:
            elements = [kept(element) for element in elements]
        if not opened and at in entries:
            elements = [*contents(tuple(entries.values()), setting), *elements]
            opened = True
        if new_page or isinstance(block, Reproduction):
            elements = on_a_new_page(elements, setting)
        new_page = isinstance(block, NewPage) or (new_page and not elements)
        yield elements


def _entries(document: Document, setting: Setting) -> dict[int, Entry]:
    """The headings that the contents list, by their numbers among the blocks."""
    annexes = [at for at, block in enumerate(document.blocks) if isinstance(block, Reproduction)]
    entries: dict[int, Entry] = {}
    for at, block in enumerate(document.blocks):
        if isinstance(block, Heading) and block.level > 1:
            level = min(block.level - 1, _DEEPEST)
            entries[at] = Entry(block.text, level, setting.places.headings[at])
        elif isinstance(block, Clause) and block.kind != "words" and at in setting.places.clauses:
            level = 1 if block.kind == "part" else 2
            entries[at] = Entry(block.line, level, setting.places.clauses[at])
        elif isinstance(block, Reproduction):
            number = f" {annexes.index(at) + 1}" if len(annexes) > 1 else ""
            label = setting.labels.lead.replace("{lead}", f"{setting.labels.annex}{number}")
            title = block.title.strip() or setting.labels.text_as_read
            entries[at] = Entry(f"{label} {title}", 1, setting.places.texts[at])
    return entries


def _block(block: Block, at: int, entries: dict[int, Entry], setting: Setting) -> Iterator[Element]:
    match block:
        case Heading(text):
            style = f"Heading{entries[at].level}" if at in entries else "Title"
            yield _heading(style, text, setting.places.headings[at], setting)
        case Paragraph():
            yield _paragraph(block, at, setting)
        case Quotation(text):
            backwards = runs_backwards(text, block.language or setting.language)
            inside = quoted(block, setting, right_to_left=backwards)
            yield paragraph("Quote", *inside, setting=setting, right_to_left=backwards)
        case Points(items):
            yield from (line("ListBullet", item, setting) for item in items)
        case Table():
            yield from table(block, setting)
        case Figure(_, caption, inside):
            yield line("BodyText", caption, setting)
            yield from table(inside, setting)
        case Form():
            yield from form(block, setting)
        case NewPage() | Clause():  # clauses need the lists they belong to
            return
        case Reproduction():
            yield from _reproduction(block, at, entries[at], setting)
        case _:
            assert_never(block)


def _reproduction(text: Reproduction, at: int, entry: Entry, setting: Setting) -> Iterator[Element]:
    yield _heading("Heading1", entry.text, entry.name, setting)
    if text.title.strip():
        yield line("ReproducedNote", setting.labels.text_as_read, setting)
    yield from verses(text, at, setting)


def _heading(style: str, text: str, name: str, setting: Setting) -> Element:
    backwards = runs_backwards(text, setting.language)
    inside = named(setting.named([name]), *said(text, right_to_left=backwards))
    return paragraph(style, *inside, setting=setting, right_to_left=backwards)


def _paragraph(content: Paragraph, at: int, setting: Setting) -> Element:
    lead = content.lead.strip()
    label = setting.labels.lead.replace("{lead}", lead) if lead else ""
    backwards = runs_backwards(label + content.text, setting.language)
    return paragraph(
        "BodyText",
        *said(label, right_to_left=backwards, style="Lead"),
        *said(f" {content.text}" if label else content.text, right_to_left=backwards),
        *note_signs(setting.notes.get(at, ()), setting),
        setting=setting,
        right_to_left=backwards,
    )
