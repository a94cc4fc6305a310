"""Finds the white space that parts columns, or a column from the notes in its margin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from article9.law.files.pdf.printed import middle
from article9.law.files.pdf.rows import Row
from article9.law.files.pdf.sides import BESIDE, FEW, Kind, is_shared, kind

#: A gutter is at least so many points wide, and at least this share of the type size.
_POINTS, _NARROWEST = 5.0, 0.7
#: So many places are looked at; they are counted in strips of so many points, up to so many.
_LOOKED_AT, _STRIP, _STRIPS = 16, 2, 10_000
#: Among so many; and a page of print has no more rows than so many.
_COUNTED, _MOST_ROWS = 300, 1_000
#: Columns of the next page begin within so many points of those of the page before, or further in
#: by an indent of so many type sizes.
_OFF, _INDENT = 4.0, 3
#: A header stands further from the text than so many usual distances between rows.
_APART = 1.5
_NOTES = (Kind.NOTES_LEFT, Kind.NOTES_RIGHT)
Span = tuple[float, float]
_NONE = (float("-inf"), float("inf"))


@dataclass(frozen=True, slots=True)
class Gutter:
    """White space around `x` down the rows from `first` up to, not including, `end`."""

    kind: Kind
    x: float
    first: int
    end: int
    left: float
    right: float


def gutter(rows: Sequence[Row], known: Sequence[Span] = ()) -> Gutter | None:
    """The gutter by which rows are best parted; None where they are one column.

    `known` are the left and right edges of gutters on the page before: on a last page, one of the
    columns may have too few rows to show them.
    """
    if len(rows) > _MOST_ROWS:
        return None
    best = _best(rows)
    if best is None or best.kind is not Kind.COLUMNS:
        again = (_again(rows, left, right) for left, right in known)
        best = next((one for one in again if one), best)
    return best


def _best(rows: Sequence[Row]) -> Gutter | None:
    size = middle([row.size for row in rows])
    least = max(_POINTS, _NARROWEST * size)
    strips = [_strips(row) for row in rows]
    text = _without_edges(rows)
    found: list[tuple[bool, int, float, Gutter]] = []
    seen: set[tuple[int, int, float, float]] = set()
    for place in _places(rows, strips, least, size):
        for first, end in _white(rows, strips, place):
            for run in _runs(rows, first, end, place * _STRIP, least):
                if run in seen:
                    continue
                seen.add(run)
                start, stop, left, right = run
                what = kind(rows[start:stop], place * _STRIP, (right - left) / size)
                if what in _NOTES and not _has_both(text[start:stop], place * _STRIP):
                    continue
                if what is not None:
                    best = Gutter(what, place * _STRIP, start, stop, left, right)
                    found.append((what is Kind.COLUMNS, stop - start, right - left, best))
    return max(found, key=lambda one: one[:3])[3] if found else None


def _again(rows: Sequence[Row], left: float, right: float) -> Gutter | None:
    """The gutter of the page before, if most rows of this one keep to it and none is a label."""
    x = (left + right) / 2
    stretch = longest = (0, 0)
    for at, row in enumerate(rows):
        near_left, near_right = _around(row, x)
        is_white = near_left <= left + _OFF and near_right >= right - _OFF
        stretch = (stretch[0], at + 1) if is_white else (at + 1, at + 1)
        longest = max(longest, stretch, key=lambda one: one[1] - one[0])
    first, end = longest
    furthest = right + _INDENT * middle([row.size for row in rows])
    if (end - first) * 2 <= len(rows) or not is_shared(rows[first:end], x, furthest):
        return None
    return Gutter(Kind.COLUMNS, x, first, end, left, right)


def _without_edges(rows: Sequence[Row]) -> list[Row | None]:
    """The rows, with nothing for the first and last if they stand apart: headers and footers."""
    kept: list[Row | None] = list(rows)
    if len(rows) > FEW:
        pitch = _APART * middle([after.base - row.base for row, after in pairwise(rows)])
        if rows[1].base - rows[0].base > pitch:
            kept[0] = None
        if rows[-1].base - rows[-2].base > pitch:
            kept[-1] = None
    return kept


def _places(rows: Sequence[Row], strips: Sequence[int], least: float, size: float) -> list[int]:
    """Where a gutter may be, in strips: those places first that are white down most rows.

    What stands behind a gutter begins at one edge, however far what stands before it reaches; in
    scripts that are read from right to left it is the other way round.
    """
    counts: Counter[int] = Counter()
    for left, right in _gaps(rows, least, size):
        counts[round((left + least / 2) / _STRIP)] += 1
        counts[round((right - least / 2) / _STRIP)] += 1
    white = {
        place: max((end - first for first, end in _white(rows, strips, place)), default=0)
        for place, _ in counts.most_common(_COUNTED)
        if 0 <= place <= _STRIPS
    }
    places = sorted(white, key=lambda place: (-white[place], -counts[place], place))
    return [place for place in places[:_LOOKED_AT] if white[place]]


def _strips(row: Row) -> int:
    """The strips of a row on which words stand, each as a bit."""
    found = 0
    for word in row.words:
        start, end = int(word.left // _STRIP) + 1, min(int(word.right // _STRIP), _STRIPS)
        if 0 <= start <= end:
            found |= ((1 << (end - start + 1)) - 1) << start
    return found


def _white(rows: Sequence[Row], strips: Sequence[int], place: int) -> Iterator[tuple[int, int]]:
    """Stretches of a few rows or more with white space at a place and words on both sides."""
    first = 0
    for at in range(len(rows) + 1):
        if at < len(rows) and not strips[at] >> place & 1:
            continue
        if at - first >= FEW and _has_both(rows[first:at], place * _STRIP):
            yield first, at
        first = at + 1


def _has_both(rows: Sequence[Row | None], x: float) -> bool:
    return any(row and row.words[0].right <= x for row in rows) and any(
        row and row.words[-1].left >= x for row in rows
    )


def _gaps(rows: Sequence[Row], least: float, size: float) -> Iterator[tuple[float, float]]:
    """The white space within rows; rows that overlap in height are taken as one."""
    for at, row in enumerate(rows):
        words = row.words
        after = rows[at + 1] if at + 1 < len(rows) else None
        if after is not None and after.base - row.base < BESIDE * size:
            words = tuple(sorted((*words, *after.words), key=lambda word: word.left))
        edge = words[0].right
        for word in words[1:]:
            if word.left - edge >= least:
                yield edge, word.left
            edge = max(edge, word.right)


def _runs(
    rows: Sequence[Row], first: int, end: int, x: float, least: float
) -> Iterator[tuple[int, int, float, float]]:
    """Stretches of rows with white space around x that is wide enough down all of them."""
    left, right = _NONE
    for at in range(first, end):
        near_left, near_right = _around(rows[at], x)
        if min(right, near_right) - max(left, near_left) >= least:
            left, right = max(left, near_left), min(right, near_right)
            continue
        if at - first >= FEW:
            yield first, at, left, right
        is_wide = near_right - near_left >= least
        first = at if is_wide else at + 1
        left, right = (near_left, near_right) if is_wide else _NONE
    if end - first >= FEW:
        yield first, end, left, right


def _around(row: Row, x: float) -> tuple[float, float]:
    """Where the white space of a row around x begins and ends; nothing wide where words are."""
    left, right = _NONE
    for word in row.words:
        if word.right <= x:
            left = max(left, word.right)
        elif word.left >= x:
            right = min(right, word.left)
        else:
            return x, x
    return left, right
