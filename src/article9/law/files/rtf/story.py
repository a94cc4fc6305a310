"""Puts the paragraphs of a rich text together, and the rows of its tables."""

from __future__ import annotations

from dataclasses import dataclass, field

from article9.law.files.numerals import bullet
from article9.law.files.rows import Paragraph, can_head, row

#: Tables in tables deeper than this are no law, but a file made to exhaust its reader.
_DEEPEST = 10
#: Control characters, which a file can name by their numbers, but for tabs and broken lines.
_CONTROLS = dict.fromkeys([*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0)])


@dataclass(slots=True)
class Table:
    """A table of which a row is being read."""

    cells: list[list[Paragraph]] = field(default_factory=list)
    cell: list[Paragraph] = field(default_factory=list)


class Story:
    """The paragraphs of the text itself, of a note or of a text box, while they are read."""

    def __init__(self) -> None:
        self.done: list[Paragraph] = []
        self.words: list[str] = []
        self.number: list[str] = []  # what stands before the words as the number of a list
        self._beside: list[Paragraph] = []  # text boxes, which come before the paragraph
        self._tables: dict[int, Table] = {}
        self._is_joined = False

    def end_paragraph(self, *, heading: bool, depth: int) -> None:
        """Ends a paragraph that stands in so many tables, one in the other."""
        self._add(self._paragraph(heading=heading), depth)

    def join_next(self, *, hidden: bool) -> None:
        """Lets the next paragraph go on with this one, as the end of this one does not count.

        A hidden end keeps the number before the words; at a deleted one the next number counts.
        """
        if hidden and "".join(self.words).strip():
            self._is_joined = True
        elif not self._is_joined:
            self.number = []

    def begin_number(self) -> bool:
        """Whether the number that comes is the one of this paragraph."""
        if self._is_joined:
            return False
        self.number = []
        return True

    def end_cell(self, depth: int) -> None:
        """Ends a cell of the table at this depth."""
        depth = min(max(depth, 1), _DEEPEST)
        last = self._paragraph(heading=False)
        if not last.is_empty:
            self._add(last, depth)
        table = self._tables.setdefault(depth, Table())
        table.cells.append(table.cell)
        table.cell = []

    def end_row(self, depth: int) -> None:
        """Ends a row of the table at this depth."""
        depth = min(max(depth, 1), _DEEPEST)
        table = self._tables.pop(depth, None)
        if table is not None:
            for one in row([*table.cells, table.cell]):
                self._add(one, depth - 1)

    def put_beside(self, paragraphs: list[Paragraph]) -> None:
        """Takes the paragraphs of a text box that stands beside the words."""
        self._beside.extend(paragraphs)

    def end(self) -> list[Paragraph]:
        """All paragraphs, the last one too, which need not be ended in the file."""
        if "".join((*self.words, *self.number)).strip() or self._beside:
            self._add(self._paragraph(heading=False), max(self._tables, default=0))
        for depth in sorted(self._tables, reverse=True):
            self.end_row(depth)
        return self.done

    def _paragraph(self, *, heading: bool) -> Paragraph:
        words, number = _whole("".join(self.words)), _number(_whole("".join(self.number)))
        heading = heading and not self._is_joined and can_head(number + words)
        self.words, self.number, self._is_joined = [], [], False
        if not words.strip() and not any(map(str.isalnum, number)):
            number = ""
        return Paragraph(number + words, heading=heading)

    def _add(self, paragraph: Paragraph, depth: int) -> None:
        depth = min(depth, _DEEPEST)
        while self._tables and max(self._tables) > depth:
            # A row that is not ended where the text goes on outside of its table.
            self.end_row(max(self._tables))
        beside, self._beside = self._beside, []
        into = self._tables.setdefault(depth, Table()).cell if depth else self.done
        into.extend((*beside, paragraph))


def _number(words: str) -> str:
    """A number as it is printed; what holds no figure or letter is the sign of a list."""
    if not words.strip() or any(map(str.isalnum, words)):
        return words.replace("\t", " ")
    return bullet(words) + " "


def _whole(words: str) -> str:
    """Words with letters put together that the file gives in two halves, and no controls."""
    words = words.translate(_CONTROLS)
    return words.encode("utf-16-le", "surrogatepass").decode("utf-16-le", errors="replace")
