"""Puts the words of a page into columns, and the columns in the order in which they are read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from article9.law.files.pdf import leftward
from article9.law.files.pdf.gutters import Gutter, Span, gutter
from article9.law.files.pdf.printed import Column, Line, Page, Sheet, Word, middle
from article9.law.files.pdf.rows import Row, line, row_of, rows
from article9.law.files.pdf.sides import Kind

#: Columns in columns deeper than this are no print.
_DEEPEST = 40
#: White space of so many usual distances between lines parts what stands under columns from them.
_APART = 1.6
#: Lines of one note stand no further from each other than this many type sizes.
_NOTE_PITCH = 1.8


def page(sheet: Sheet, before: Page | None = None) -> Page:
    """The columns of a page, each with the notes in its margin beside its lines.

    `before` is the page before it, whose gutters are looked for again.
    """
    parting = _Parting(sheet, before.gutters if before else ())
    columns = parting.parted(rows(sheet.words), shared=False, depth=0)
    return Page(tuple(columns), sheet.height, tuple(parting.gutters) or parting.known)


class _Parting:
    """Parts a page, and keeps the gutters between its columns."""

    def __init__(self, sheet: Sheet, known: tuple[Span, ...]) -> None:
        self.sheet = sheet
        self.known = known
        self.gutters: list[Span] = []

    def parted(self, found: Sequence[Row], *, shared: bool, depth: int) -> list[Column]:
        """The columns that rows make, in the order in which they are read."""
        if not found:
            return []
        known = () if depth else self.known
        parting = gutter(found, known) if depth < _DEEPEST else None
        if parting is None:
            return _column(found, self.sheet, shared=shared)
        parting = _trimmed(parting, found, self.sheet)
        above = self.parted(found[: parting.first], shared=shared, depth=depth + 1)
        below = self.parted(found[parting.end :], shared=shared, depth=depth + 1)
        within = found[parting.first : parting.end]
        return [*above, *self._sides(within, parting, shared=shared, depth=depth + 1), *below]

    def _sides(
        self, within: Sequence[Row], parting: Gutter, *, shared: bool, depth: int
    ) -> list[Column]:
        left = rows(word for row in within for word in row.words if word.right <= parting.x)
        right = rows(word for row in within for word in row.words if word.right > parting.x)
        if parting.kind is Kind.COLUMNS:
            self.gutters.append((parting.left, parting.right))
            first, second = (right, left) if self.sheet.leftward else (left, right)
            columns = self.parted(first, shared=True, depth=depth)
            return [*columns, *self.parted(second, shared=True, depth=depth)]
        is_left = parting.kind in (Kind.NOTES_LEFT, Kind.COUNT_LEFT)
        beside, text = (left, right) if is_left else (right, left)
        columns = self.parted(text, shared=shared, depth=depth)
        if parting.kind in (Kind.NOTES_LEFT, Kind.NOTES_RIGHT):
            columns = _with_notes(columns, _notes(beside))
        return columns


def _trimmed(parting: Gutter, found: Sequence[Row], sheet: Sheet) -> Gutter:
    """The gutter without short rows at its ends that belong to the full width of the page."""
    if parting.kind is not Kind.COLUMNS:
        return parting
    pitch = _APART * middle([after.base - row.base for row, after in pairwise(found)])
    first, end = parting.first, parting.end
    starts = [not _has(found[at], parting.x, left=not sheet.leftward) for at in range(first, end)]
    late = next((at for at, one in enumerate(starts) if not one), 0) + first
    if late > first and found[late].base - found[late - 1].base > pitch:
        first = late
    if end < len(found):
        last = end
        while last - 1 > first and not _has(found[last - 1], parting.x, left=sheet.leftward):
            last -= 1
            if found[last].base - found[last - 1].base > pitch:
                end = last
    return replace(parting, first=first, end=end)


def _has(row: Row, x: float, *, left: bool) -> bool:
    return row.words[0].right <= x if left else row.words[-1].right > x


def _column(found: Sequence[Row], sheet: Sheet, *, shared: bool) -> list[Column]:
    from_right = leftward.is_leftward("".join(word.text for row in found for word in row.words))
    if from_right:
        found = [row_of(_mirrored(row.words, sheet.width)) for row in found]
    lines = [one for row in found if (one := line(row, from_right=from_right))]
    if not lines:
        return []
    left, right = min(one.left for one in lines), max(one.right for one in lines)
    return [Column(tuple(lines), left, right, shared)]


def _mirrored(words: Iterable[Word], width: float) -> list[Word]:
    """Words as a mirror shows them: what is read from right to left begins at the left."""
    return [replace(word, left=width - word.right, right=width - word.left) for word in words]


def _notes(found: Sequence[Row]) -> list[tuple[float, str]]:
    """The notes in a margin, each with the height of its first line; its lines stay apart."""
    notes: list[tuple[float, str]] = []
    last = 0.0
    for row in found:
        shown = line(row)
        if shown is None:
            continue
        if notes and row.base - last <= _NOTE_PITCH * row.size:
            notes[-1] = (notes[-1][0], f"{notes[-1][1]}\n{shown.text}")
        else:
            notes.append((row.base, shown.text))
        last = row.base
    return notes


def _with_notes(columns: list[Column], notes: Iterable[tuple[float, str]]) -> list[Column]:
    """The columns with each note at the line beside which it begins."""
    places = [
        (at, number, one.base)
        for at, column in enumerate(columns)
        for number, one in enumerate(column.lines)
    ]
    beside: dict[tuple[int, int], tuple[str, ...]] = {}
    for base, text in notes:
        at, number, _ = min(places, key=lambda place: abs(place[2] - base))
        beside[at, number] = (*beside.get((at, number), ()), text)
    return [
        replace(column, lines=tuple(_noted(column.lines, at, beside)))
        for at, column in enumerate(columns)
    ]


def _noted(
    lines: Sequence[Line], at: int, beside: dict[tuple[int, int], tuple[str, ...]]
) -> Iterable[Line]:
    for number, one in enumerate(lines):
        notes = beside.get((at, number))
        yield replace(one, notes=(*one.notes, *notes)) if notes else one
