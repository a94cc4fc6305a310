"""Words and lines at places, as a page would have them, for tests without a file.

Each letter, and each space, is half as wide as the type is high.
"""

from __future__ import annotations

from collections.abc import Sequence

from article9.law.files.pdf.flow import Piece
from article9.law.files.pdf.printed import Column, Line, Page, Sheet, Word
from article9.law.files.pdf.rows import line as read_row
from article9.law.files.pdf.rows import row_of

SIZE = 10.0
#: From one line to the next.
PITCH = 12.0
WIDTH, HEIGHT = 595.0, 842.0


def words(
    text: str, left: float = 72, base: float = 100, *, size: float = SIZE, bold: bool = False
) -> list[Word]:
    """The words of a line, one space apart."""
    found: list[Word] = []
    for word in text.split(" "):
        right = left + len(word) * size / 2
        found.append(Word(word, left, right, base, size, bold))
        left = right + size / 2
    return found


def block(
    lines: Sequence[str], left: float = 72, base: float = 100, *, size: float = SIZE
) -> list[Word]:
    """The words of lines under each other."""
    return [
        word
        for at, text in enumerate(lines)
        for word in words(text, left, base + at * PITCH, size=size)
    ]


def sheet(*groups: Sequence[Word], leftward: bool = False) -> Sheet:
    """A page with these words."""
    return Sheet(tuple(word for group in groups for word in group), WIDTH, HEIGHT, leftward)


def line(
    text: str, left: float = 72, base: float = 100, *, size: float = SIZE, bold: bool = False
) -> Line:
    """A line as it is read."""
    found = read_row(row_of(words(text, left, base, size=size, bold=bold)))
    assert found is not None
    return found


def column(*lines: Line, left: float = 72, right: float = 372, shared: bool = False) -> Column:
    """Lines in a column."""
    return Column(lines, left, right, shared)


def page(*lines: Line) -> Page:
    """A page of one column."""
    return Page((column(*lines),), HEIGHT)


def lines(texts: Sequence[str], left: float = 72, base: float = 100) -> list[Line]:
    """Lines under each other."""
    return [line(text, left, base + at * PITCH) for at, text in enumerate(texts)]


def pieces(*found: Line, left: float = 72, right: float = 372, page: int = 0) -> list[Piece]:
    """Lines with the edges of their column."""
    return [Piece(one, page, page, left, right) for one in found]


def texts(found: Page) -> list[list[str]]:
    """What stands in the columns of a page."""
    return [[one.text for one in each.lines] for each in found.columns]
