"""The paragraphs of a Word file in the order of reading, tables and text boxes among them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from article9.law.files.docx.numbering import Numbering
from article9.law.files.docx.package import W, child, is_on, value, whole
from article9.law.files.docx.styles import BODY, Styles
from article9.law.files.docx.words import Reference, Words
from article9.law.files.rows import Paragraph, can_head, row
from article9.law.files.tally import Seen, Tally

_PARAGRAPH, _TABLE, _ROW, _CELL = W + "p", W + "tbl", W + "tr", W + "tc"
#: What stands around paragraphs, rows and cells without being one.
_WRAPPERS = frozenset(
    W + name for name in ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo")
) | {
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}" + name
    for name in ("AlternateContent", "Choice")
}


@dataclass(frozen=True, slots=True)
class Waiting:
    """Words that the next paragraph goes on with, as the mark between them does not count."""

    words: str = ""
    numbered: bool = False  # they had their number, and the next paragraph has none


class Body:
    """Reads what holds paragraphs: the text itself, a cell, a text box, a note."""

    def __init__(self, words: Words, *, styles: Styles, numbering: Numbering, tally: Tally) -> None:
        self._words = words
        self._styles = styles
        self._numbering = numbering
        self._tally = tally
        self.notes: list[Reference] = []  # those referred to so far

    def paragraphs(self, container: etree._Element) -> Iterator[Paragraph]:
        """The paragraphs in it, each with its number.

        What stands beside a paragraph comes before it, as a note in the margin says what the
        paragraph is about, and no sentence may be cut.
        """
        waiting = Waiting()
        for block in self._within(container, (_PARAGRAPH, _TABLE)):
            if block.tag == _TABLE:
                yield from _ended(waiting)
                waiting = Waiting()
                yield from self._rows(block)
                continue
            hidden = bool(self._styles.hides(value(block, "pPr", "pStyle")))
            found = self._words.of(block, hidden=hidden)
            self.notes.extend(found.notes)
            for box in found.boxes:
                yield from self.paragraphs(box)
            words = waiting.words + "".join(found.words)
            read = self._paragraph(block, words, hidden=hidden, numbered=waiting.numbered)
            if isinstance(read, Paragraph):
                yield read
            waiting = read if isinstance(read, Waiting) else Waiting()
        yield from _ended(waiting)

    def _within(
        self, container: etree._Element, names: tuple[str, ...]
    ) -> Iterator[etree._Element]:
        """The elements with these names, through whatever is wrapped around them."""
        for element in container:
            if element.tag in names:
                yield element
            elif element.tag in _WRAPPERS:
                yield from self._within(element, names)
            elif element.tag == W + "altChunk":
                self._tally.count(Seen.PART)

    def _paragraph(
        self, element: etree._Element, words: str, *, hidden: bool, numbered: bool
    ) -> Paragraph | Waiting:
        """A paragraph with its number; or words that go on in the next, as its end is not seen.

        `numbered` if the words have their number already.
        """
        properties = child(element, "pPr")
        if self._is_joined(properties):
            return Waiting(words, numbered)
        mark = is_on(properties, "rPr", "vanish")
        hides = hidden if mark is None else mark
        if hides and not words.strip():
            return Waiting(words, numbered)
        style = value(properties, "pStyle")
        number = "" if numbered else self._number(properties, style, words)
        if hides:
            return Waiting(number + words, numbered=True)
        heading = not numbered and self._outline(properties, style) < BODY
        return Paragraph(number + words, heading=heading and can_head(number + words))

    def _is_joined(self, properties: etree._Element | None) -> bool:
        """Whether the end of a paragraph was deleted; what was changed in it is counted."""
        mark = child(properties, "rPr")
        if child(mark, "del") is not None:
            self._tally.changed(Seen.DELETION)
            return True
        if child(mark, "moveFrom") is not None:
            return True
        if child(mark, "ins") is not None:
            self._tally.changed(Seen.INSERTION)
        elif child(mark, "moveTo") is None:
            self._tally.unchanged()
        return False

    def _number(self, properties: etree._Element | None, style: str, words: str) -> str:
        """The automatic number before the words; a dot before no words is not to be seen."""
        if not words.strip() and child(properties, "sectPr") is not None:
            return ""
        number = self._numbering.mark(properties, style)
        is_sign = not any(map(str.isalnum, number))
        return "" if is_sign and not words.strip() else number

    def _outline(self, properties: etree._Element | None, style: str) -> int:
        own = value(properties, "outlineLvl")
        return whole(own, BODY) if own else self._styles.outline(style)

    def _rows(self, table: etree._Element) -> Iterator[Paragraph]:
        for element in self._within(table, (_ROW,)):
            properties = child(element, "trPr")
            if child(properties, "del") is not None:
                self._tally.changed(Seen.DELETION)
                continue
            if child(properties, "ins") is not None:
                self._tally.changed(Seen.INSERTION)
            cells = [cell for cell in self._within(element, (_CELL,)) if not _is_covered(cell)]
            yield from row([list(self.paragraphs(cell)) for cell in cells])


def _ended(waiting: Waiting) -> Iterator[Paragraph]:
    """The paragraph of words behind which nothing comes that they could go on in."""
    if waiting.words:
        yield Paragraph(waiting.words)


def _is_covered(cell: etree._Element) -> bool:
    """Whether a cell is deleted, or lies under the one above it."""
    properties = child(cell, "tcPr")
    merged = child(properties, "vMerge")
    goes_on = merged is not None and merged.get(W + "val", "continue") != "restart"
    return goes_on or child(properties, "cellDel") is not None
