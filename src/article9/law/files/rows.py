"""Paragraphs as word processors keep them, and the rows of their tables as lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from article9.law.files.composition import Composition, shown
from article9.law.units import Ending, ending

#: A heading is short; what is longer is a paragraph in the style of one.
_LONGEST_HEADING = 250
#: A note in the margin has a few words.
_LONGEST_LABEL = 100
#: What stands alone in a cell and numbers the next one: 1. or (a) or § 5 or Article 12 bis.
_ROMAN = "(?=[ivx])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})"
_FIGURES = r"\d{1,4}(?:[.-]\d{1,3})*(?:\s?(?:[a-zA-Z]|bis|ter|quater))?"
_NUMBER_ALONE = re.compile(
    rf"[(\[]?(?:(?:[^\W\d_]{{1,12}}\.?\s|§+\s?)?(?:{_FIGURES}|(?i:{_ROMAN}))|[^\W\d_]{{1,2}})"
    r"\s?[.)\]°º:]{0,3}"
)
#: A cell that begins so is text of the law with a number of its own.
_NUMBERED = re.compile(r"(?:\(\w{1,4}\)|\d{1,4}[A-Za-z]?\s?[.)]|§\s?\d|[^\W\d]{1,12}\.?\s\d)")

#: Where a new page begins within the words of a paragraph.
PAGE = "\f"
#: Where a line is broken within a paragraph by hand.
BREAK = "\n"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with its number before its words; without words it is an empty line."""

    words: str = ""
    heading: bool = False
    aside: bool = False  # a note: it stands in the text, and is no law
    cells: tuple[str, ...] = ()  # of a row that is one line, instead of words

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to see in it."""
        return not self.cells and not self.words.strip()


def can_head(words: str) -> bool:
    """Whether a paragraph in the style of a heading is one, and not a sentence of the law.

    Many laws are typed in heading styles throughout, as these bring their numbers along.
    """
    words = words.strip().removesuffix(PAGE)
    letters = words.lstrip("0123456789.-–—()[]§° \t\n\f")
    if not letters or len(words) > _LONGEST_HEADING or ";" in words:
        return False
    return not letters[0].islower() and ending(words) is Ending.BARE


def row(cells: Sequence[Sequence[Paragraph]]) -> Iterator[Paragraph]:
    """The paragraphs of a row: on one line where it is a table, one after another in a layout."""
    filled = [kept for cell in cells if (kept := [one for one in cell if not one.is_empty])]
    filled = _with_pages_of_one(filled)
    numbers = list(takewhile(_is_number, filled[:-1]))
    filled = filled[len(numbers) :]
    for number in reversed(numbers):
        filled[0] = _numbered(number[0], filled[0])
    if len(filled) < 2:
        yield from (one for cell in filled for one in cell)
    elif _has_outer_note(filled):
        # A note in the margin says what the paragraph beside it is about.
        yield from (*filled[1], *filled[0])
    elif _is_one_line(filled):
        yield Paragraph(cells=tuple(cell[0].words for cell in filled))
    else:
        yield from (one for cell in filled for one in cell)


def notes(number: str, paragraphs: Iterable[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs of a footnote or endnote, its number in brackets before the first."""
    mark = f"[{number}] "
    for one in paragraphs:
        words = " ".join(one.cells) or one.words
        if mark and not any(map(str.isalnum, number)):
            # A mark that was typed stands before the note too.
            words = words.lstrip(f"{number} \t")
        if words.strip():
            yield Paragraph(mark + words, aside=True)
            mark = ""


def lay_out(composition: Composition, paragraph: Paragraph) -> None:
    """Adds a paragraph to a text, with the pages that begin in it.

    Raises:
        Unreadable: the text or the number of its pages grows beyond the limit.
    """
    if paragraph.is_empty:
        for _ in range(paragraph.words.count(PAGE)):
            composition.page()
        composition.gap()
        return
    lines = [paragraph.words] if paragraph.heading else paragraph.words.split(BREAK)
    for line in lines:
        before, *later = line.split(PAGE)
        at = before
        for part in later:
            composition.page(within=len(shown(at)))
            at += part
        if paragraph.aside:
            composition.aside(at)
        else:
            composition.line(at, heading=paragraph.heading)
    if paragraph.cells:
        for _ in range(max(cell.count(PAGE) for cell in paragraph.cells)):
            composition.page()
        composition.row(paragraph.cells)


def _with_pages_of_one(cells: list[list[Paragraph]]) -> list[list[Paragraph]]:
    """The cells with the page ends of one only: a row that is cut is cut in all its cells."""
    ends = [sum(one.words.count(PAGE) for one in cell) for cell in cells]
    if not any(ends):
        return cells
    kept = ends.index(max(ends))
    return [
        cell if at == kept else [replace(one, words=one.words.replace(PAGE, "")) for one in cell]
        for at, cell in enumerate(cells)
    ]


def _is_number(cell: list[Paragraph]) -> bool:
    words = cell[0].words.strip()
    return len(cell) == 1 and not cell[0].cells and bool(_NUMBER_ALONE.fullmatch(words))


def _numbered(number: Paragraph, cell: list[Paragraph]) -> list[Paragraph]:
    """The cell with the number before its first words."""
    first = cell[0]
    mark = number.words.strip() + " "
    if first.cells:
        return [replace(first, cells=(mark + first.cells[0], *first.cells[1:])), *cell[1:]]
    return [replace(first, words=mark + first.words), *cell[1:]]


def _is_one_line(cells: list[list[Paragraph]]) -> bool:
    single = all(len(cell) == 1 and not cell[0].cells for cell in cells)
    return single and not any(_NUMBERED.match(cell[0].words) for cell in cells[1:])


def _has_outer_note(cells: list[list[Paragraph]]) -> bool:
    """Whether the second of two cells is a note in the margin of a numbered paragraph."""
    if len(cells) != 2 or any(one.cells for cell in cells for one in cell):
        return False
    text, note = cells
    is_sentence = len(text) > 1 or ending(text[0].words) not in (Ending.BARE, Ending.NONE)
    return (
        bool(_NUMBERED.match(text[0].words))
        and is_sentence
        and len(note) == 1
        and len(note[0].words) <= _LONGEST_LABEL
        and ending(note[0].words) is Ending.BARE
        and not any(map(str.isdigit, note[0].words))
    )
