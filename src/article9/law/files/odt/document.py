"""Puts an OpenDocument text together from its parts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from article9.law.files import rows
from article9.law.files.composition import Composition
from article9.law.files.numerals import numeral
from article9.law.files.odt.body import Body
from article9.law.files.odt.lists import Lists
from article9.law.files.odt.package import Package, called, given, tag
from article9.law.files.odt.styles import Styles
from article9.law.files.odt.words import Words
from article9.law.files.rows import Paragraph, lay_out
from article9.law.files.tally import Seen, Tally
from article9.law.source import Source

_CHANGES = {"text:insertion": Seen.INSERTION, "text:deletion": Seen.DELETION}


def document(data: bytes, name: str) -> Source:
    """The text of the OpenDocument text `data`, packed or flat.

    Raises:
        Unreadable: the file is broken, locked, too large, or holds no text.
    """
    tally = Tally()
    package = Package(data, name, tally)
    styles = Styles(package.styles())
    words = Words(styles, tally)
    body = Body(words, styles=styles, lists=Lists(package.styles(), tally), tally=tally)
    composition = Composition(name)
    if next(package.text.iter(tag("text:soft-page-break")), None) is not None:
        composition.page()
    words.begin(package.text)
    for paragraph in (*body.paragraphs(package.text), *body.rest()):
        lay_out(composition, paragraph)
    for paragraph in _notes(body, tally):
        lay_out(composition, paragraph)
    for change in package.text.iter(*map(tag, _CHANGES)):
        tally.count(_CHANGES[called(change)])
    if package.macros:
        tally.count(Seen.MACROS)
    return composition.source(data, unreadable=tally.unreadable(), notes=tally.notes())


def _notes(body: Body, tally: Tally) -> Iterator[Paragraph]:
    """The notes that the text refers to, after a gap, each with its number in brackets."""
    references = tuple(body.notes)
    counted: Counter[str] = Counter()
    if references:
        yield Paragraph()
    for note in references:
        tally.count(Seen.NOTE)
        yield from rows.notes(_mark(note, counted), body.paragraphs(note))


def _mark(note: etree._Element, counted: Counter[str]) -> str:
    """The mark of a note in the print: the one the file keeps, or else the next number."""
    kind = given(note, "text:note-class", "footnote")
    counted[kind] += 1
    citation = note.find(tag("text:note-citation"))
    kept = "".join(map(str, citation.itertext())).strip() if citation is not None else ""
    return kept or numeral(counted[kind], "i" if kind == "endnote" else "1")
