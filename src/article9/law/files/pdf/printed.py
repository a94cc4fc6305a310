"""What stands on printed pages, by its place: words, lines, columns, pages.

All places are in points from the left and top edge of the page as it is held to be read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

#: A line of this share of the usual type size, or less, is set in small type.
SMALL = 0.93
#: A line of this share of the usual type size, or more, is set in large type.
LARGE = 1.1
#: Between a line and the next there are that many times the type size at most.
WIDEST_PITCH = 2.6


@dataclass(frozen=True, slots=True)
class Word:
    """Letters without white space among them; `base` is the height on which they stand."""

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool = False
    glued: bool = False  # it stands right behind the word before it: a raised number does


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a column, as its words are read."""

    text: str
    left: float
    right: float
    base: float
    size: float
    lead: float  # the width of its first word
    second: float = 0.0  # where its second word begins; 0 where there is none
    bold: bool = False  # all of it
    raised: bool = False  # it begins with a small raised number
    citing: tuple[str, ...] = ()  # the numbers of the footnotes that it refers to
    entry: bool = False  # it ends with the number of a page, as in a table of contents
    notes: tuple[str, ...] = ()  # what stands in the margin beside it, each note by itself


@dataclass(frozen=True, slots=True)
class Column:
    """Lines that stand under each other, from the `left` edge of their column to its `right`."""

    lines: tuple[Line, ...]
    left: float
    right: float
    shared: bool = False  # other columns stand beside it


@dataclass(frozen=True, slots=True)
class Sheet:
    """The words of a page as they are printed on it."""

    words: tuple[Word, ...]
    width: float
    height: float
    leftward: bool = False  # its script is read from right to left


@dataclass(frozen=True, slots=True)
class Page:
    """A page with its columns in the order in which they are read."""

    columns: tuple[Column, ...] = ()
    height: float = 0.0
    gutters: tuple[tuple[float, float], ...] = ()  # the white space between columns, here or before

    @property
    def lines(self) -> tuple[Line, ...]:
        """All its lines in the order in which they are read."""
        return tuple(line for column in self.columns for line in column.lines)


def middle(values: Sequence[float]) -> float:
    """The value in the middle when they are put in order; 0 where there are none."""
    return sorted(values)[len(values) // 2] if values else 0.0
