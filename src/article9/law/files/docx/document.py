"""Puts the text of a Word file together from its parts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from article9.errors import Unreadable
from article9.law.files import rows
from article9.law.files.composition import Composition
from article9.law.files.docx.body import Body
from article9.law.files.docx.numbering import Numbering
from article9.law.files.docx.package import Package, W, child
from article9.law.files.docx.styles import Styles
from article9.law.files.docx.words import Reference, Words
from article9.law.files.numerals import numeral
from article9.law.files.rows import Paragraph, lay_out
from article9.law.files.tally import Seen, Tally
from article9.law.source import Source

_FAULTS = {
    "styles": "The styles of the file are broken. What is a heading was told by its looks.",
    "numbering": "The automatic numbers of the file are broken and were not read.",
    "footnotes": "The footnotes of the file are broken and were not read.",
    "endnotes": "The endnotes of the file are broken and were not read.",
}
#: Footnotes are numbered 1, 2, 3 and endnotes i, ii, iii unless marks are typed.
_NOTES = {"footnotes": ("footnote", "1"), "endnotes": ("endnote", "i")}


def document(data: bytes, name: str) -> Source:
    """The text of the Word file `data`.

    Raises:
        Unreadable: the file is broken, locked, too large, or holds no text.
    """
    package, tally = Package(data, name), Tally()
    root = package.root(package.main)
    styles = Styles(_part(package, "styles", tally))
    numbering = Numbering(_part(package, "numbering", tally), styles, tally)
    words = Words(styles, tally)
    body = Body(words, styles=styles, numbering=numbering, tally=tally)
    composition = Composition(name)
    if next(root.iter(W + "lastRenderedPageBreak"), None) is not None:
        composition.page()
    words.begin(root)
    for paragraph in body.paragraphs(_text(root)):
        lay_out(composition, paragraph)
    for paragraph in _notes(package, body, words, tally):
        lay_out(composition, paragraph)
    if package.related("vbaProject"):
        tally.count(Seen.MACROS)
    return composition.source(data, unreadable=tally.unreadable(), notes=tally.notes())


def _text(root: etree._Element) -> etree._Element:
    body = child(root, "body")
    return root if body is None else body


def _part(package: Package, kind: str, tally: Tally) -> etree._Element | None:
    """The root of a part, or None if there is none or it is broken, which is said."""
    name = package.related(kind)
    if not name:
        return None
    try:
        return package.root(name)
    except Unreadable:
        tally.fault(_FAULTS[kind])
        return None


def _notes(package: Package, body: Body, words: Words, tally: Tally) -> Iterator[Paragraph]:
    """The notes that the text refers to, after a gap, each with its number in brackets."""
    references = tuple(body.notes)
    notes: dict[tuple[str, str], etree._Element] = {}
    for kind in sorted({one.kind for one in references}):
        root = _part(package, kind, tally)
        if root is not None:
            words.begin(root)
            found = {one.get(W + "id", ""): one for one in root.iter(W + _NOTES[kind][0])}
            notes.update({(kind, id_): note for id_, note in found.items()})
    if notes:
        yield Paragraph()
    for reference, number in _marked(references):
        note = notes.get((reference.kind, reference.id))
        if note is None:
            continue
        tally.count(Seen.NOTE)
        yield from rows.notes(number, body.paragraphs(note))


def _marked(references: tuple[Reference, ...]) -> Iterator[tuple[Reference, str]]:
    """Each reference with the mark that stands in the print."""
    counted: Counter[str] = Counter()
    for one in references:
        if not one.mark:
            counted[one.kind] += 1
        yield one, one.mark or numeral(counted[one.kind], _NOTES[one.kind][1])
