"""Tells what white space between words parts: columns, a column and its notes, or nothing."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from article9.law.files.pdf.printed import SMALL, middle
from article9.law.files.pdf.rows import Row

#: A gutter of this share of the type size or more is told by few rows, a narrower one by many.
WIDE, FEW, _MANY = 1.2, 3, 6
#: White space down so many rows parts notes from a column.
_MARGIN_ROWS = 4
#: Notes in the margin take less than this share of the width of the text, and of its rows.
_MARGIN_WIDTH, _MARGIN_SHARE = 0.45, 0.7
#: Edges within so many points of each other are one edge, if so many rows keep to it, and this
#: share of all, or half of it where there are more rows than so many: the words of stretched lines
#: do not begin at one place, nor have they white space at one place for long.
_EDGE, _FEW_ALIGNED, _ALIGNED, _LONG = 1.5, 2, 0.4, 12
#: Cells of a table fill less than this share of their width; lines of a column fill more.
_FILLED = 0.5
#: Lines of a column hold so many letters in the mean.
_PROSE = 10
#: Rows nearer to each other than this share of the type size stand beside each other.
BESIDE = 0.75
#: Lines are stretched if this share of the gaps between their words is as wide as the gutter,
#: or nearly so.
_ALIKE, _STRETCHED = 0.75, 0.4

#: A number that hangs left of its text, or a page number right of its entry: no column of its own.
_LABEL = re.compile(
    r"[(\[]?(?:\d{1,4}(?:[.-]\d{1,3})*[A-Za-z]{0,2}|[A-Za-z]{1,2}|[ivxlcIVXLC]{1,7})[.)\]:°º]*"
    r"(?:\s?[—–-]?\s?\(\w{1,4}\))*[.—–-]?"
    r"|\(\w{1,5}\)|[^\W\d]{1,12}\.?\s\d{1,4}[A-Za-z]{0,2}[.:)]*|§+\s?\d+\w*|[^\w\s]{1,3}"
)
_LABELS = 0.8


class Kind(StrEnum):
    """What stands on the two sides of a gutter."""

    COLUMNS = "columns"
    NOTES_LEFT = "notes left"
    NOTES_RIGHT = "notes right"
    COUNT_LEFT = "lines counted left"
    COUNT_RIGHT = "lines counted right"


@dataclass(frozen=True, slots=True)
class _Side:
    """The rows of one side of a gutter, with what of each stands there."""

    extents: tuple[tuple[float, float], ...]
    texts: tuple[str, ...]
    beside: tuple[bool, ...]  # whether something stands on the other side at that height
    size: float

    @property
    def left(self) -> float:
        return min(left for left, _ in self.extents)

    @property
    def right(self) -> float:
        return max(right for _, right in self.extents)

    @property
    def width(self) -> float:
        return max(1.0, self.right - self.left)

    def filled(self, width: float) -> float:
        """The share of a width that rows with something beside them fill."""
        widths = [
            right - left
            for (left, right), beside in zip(self.extents, self.beside, strict=True)
            if beside
        ]
        return sum(widths) / (len(widths) * max(width, 1.0)) if widths else 0.0

    def is_prose(self) -> bool:
        """Whether its rows are long enough to be lines of sentences, and no cells of a table."""
        return sum(map(len, self.texts)) >= _PROSE * len(self.texts)

    def keeps_to(self, *, left: bool) -> bool:
        """Whether enough rows begin, or end, at one edge."""
        edges = sorted(one if left else other for one, other in self.extents)
        near = max(bisect_right(edges, edge + _EDGE) - at for at, edge in enumerate(edges))
        share = _ALIGNED if len(edges) <= _LONG else _ALIGNED / 2
        return near >= _FEW_ALIGNED and near >= share * len(edges)

    def is_labels(self) -> bool:
        """Whether what has text beside it is numbers only."""
        texts = [text for text, beside in zip(self.texts, self.beside, strict=True) if beside]
        labels = sum(1 for text in texts if _LABEL.fullmatch(text))
        return labels >= _LABELS * len(texts)

    def counts_lines(self) -> bool:
        """Whether it is 5, 10, 15 ..., by which lines are counted."""
        numbers = [int(text) for text in self.texts if text.isdecimal()]
        if len(numbers) < 2 or len(numbers) < len(self.texts):
            return False
        return numbers == list(range(5, 5 * len(numbers) + 1, 5))


def kind(rows: Sequence[Row], x: float, width: float) -> Kind | None:
    """What a gutter parts, if it is one; its width is given in type sizes."""
    left, right = _side(rows, x, left=True), _side(rows, x, left=False)
    if left is None or right is None or not any(left.beside) or _are_stretched(rows, x):
        return None
    for side, counted in ((left, Kind.COUNT_LEFT), (right, Kind.COUNT_RIGHT)):
        if side.counts_lines():
            return counted
    if left.is_labels() or right.is_labels():
        return None
    if _are_columns(left, right, width):
        return Kind.COLUMNS
    if len(rows) < _MARGIN_ROWS:
        return None
    if _is_margin(left, right, width) and right.keeps_to(left=True):
        return Kind.NOTES_LEFT
    if _is_margin(right, left, width) and (left.keeps_to(left=False) or right.keeps_to(left=True)):
        return Kind.NOTES_RIGHT
    return None


def is_shared(rows: Sequence[Row], x: float, furthest: float) -> bool:
    """Whether text stands on both sides of a known gutter, on the right from a place or before."""
    left, right = _side(rows, x, left=True), _side(rows, x, left=False)
    if left is None or right is None or left.is_labels() or right.is_labels():
        return False
    return right.left <= furthest


def _are_stretched(rows: Sequence[Row], x: float) -> bool:
    """Whether the white space is only that of lines whose words were moved apart to fill them."""
    crossing = stretched = 0
    for row in rows:
        gaps = [(word.right, after.left) for word, after in pairwise(row.words)]
        here = next((right - left for left, right in gaps if left <= x <= right), None)
        if here is None or len(gaps) == 1:
            continue
        crossing += 1
        alike = sum(1 for left, right in gaps if right - left >= _ALIKE * here) - 1
        stretched += alike >= _STRETCHED * (len(gaps) - 1)
    return stretched > _STRETCHED * crossing


def _side(rows: Sequence[Row], x: float, *, left: bool) -> _Side | None:
    extents, texts, sizes, beside = [], [], [], []
    filled = [_here_and_there(row, x, left=left) for row in rows]
    for at, row in enumerate(rows):
        here, there = filled[at]
        if not here:
            continue
        near = (rows[one] for one in (at - 1, at + 1) if 0 <= one < len(rows))
        beside.append(
            there
            or any(
                abs(other.base - row.base) < BESIDE * max(row.size, other.size)
                and _here_and_there(other, x, left=left)[1]
                for other in near
            )
        )
        words = [word for word in row.words if (word.right <= x) == left]
        extents.append((words[0].left, max(word.right for word in words)))
        texts.append(" ".join(word.text for word in words))
        sizes.append(middle([word.size for word in words]))
    if not extents:
        return None
    return _Side(tuple(extents), tuple(texts), tuple(beside), middle(sizes))


def _here_and_there(row: Row, x: float, *, left: bool) -> tuple[bool, bool]:
    """Whether something of a row stands on a side of the gutter, and on the other one."""
    has_left, has_right = row.words[0].right <= x, row.words[-1].right > x
    return (has_left, has_right) if left else (has_right, has_left)


def _are_columns(left: _Side, right: _Side, width: float) -> bool:
    rows = min(len(left.extents), len(right.extents))
    if rows < (FEW if width >= WIDE else _MANY):
        return False
    narrow, wide = sorted((left.width, right.width))
    if narrow < _MARGIN_WIDTH * wide and rows < _MARGIN_SHARE * max(
        len(left.extents), len(right.extents)
    ):
        return False
    if rows <= _MANY and not (right.keeps_to(left=True) and left.keeps_to(left=True)):
        return False
    aligned = right.keeps_to(left=True) or left.keeps_to(left=False)
    is_prose = left.is_prose() and right.is_prose()
    is_filled = (
        left.filled(right.left - left.left) >= _FILLED and right.filled(right.width) >= _FILLED
    )
    return aligned and is_prose and is_filled


def _is_margin(notes: _Side, text: _Side, width: float) -> bool:
    is_small = notes.size <= SMALL * text.size
    if notes.width > _MARGIN_WIDTH * text.width:
        return False
    # In the type of the text, one word far from the others is no note: lines are stretched.
    if not is_small and not (width >= WIDE and notes.keeps_to(left=True)):
        return False
    if sum(notes.beside) * 2 < len(notes.beside) or not any(map(str.isalpha, notes.texts[0])):
        return False
    fewer = len(notes.extents) < _MARGIN_SHARE * len(text.extents)
    return fewer or is_small
