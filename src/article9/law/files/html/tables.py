"""The lines of a web page as they are gathered, and the rows of its tables made lines."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from article9.law.files.html.line import Line
from article9.law.files.rows import row

#: In tables within more tables than this, rows are read as plain paragraphs.
_DEEPEST = 20


@dataclass(slots=True)
class _Row:
    outer: list[Line]
    cells: list[list[Line]] = field(default_factory=list)
    is_open: bool = False  # a cell of it is being read


@dataclass(slots=True)
class _Table:
    row: _Row | None = None


class Sheet:
    """The lines so far. Those of a cell are kept apart until its row has ended."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._tables: list[_Table] = []

    @property
    def _table(self) -> _Table | None:
        return self._tables[-1] if 0 < len(self._tables) <= _DEEPEST else None

    def begin_table(self) -> None:
        """Says that a table begins."""
        self._tables.append(_Table())

    def end_table(self) -> None:
        """Says that a table ends."""
        self.end_row()
        if self._tables:
            self._tables.pop()

    def begin_row(self) -> None:
        """Says that a row begins."""
        self.end_row()
        if self._table:
            self._table.row = _Row(self.lines)

    def begin_cell(self) -> None:
        """Says that a cell begins, in a row or in a table without any."""
        self.end_cell()
        table = self._table
        if table is None:
            return
        if table.row is None:
            self.begin_row()
        if table.row is not None:
            table.row.is_open = True
            self.lines = []

    def end_cell(self) -> None:
        """Says that a cell ends."""
        current = self._table.row if self._table else None
        if current is not None and current.is_open:
            current.cells.append(self.lines)
            current.is_open = False
            self.lines = current.outer

    def end_row(self) -> None:
        """Says that a row ends: its cells become lines."""
        self.end_cell()
        if self._table is not None and self._table.row is not None:
            self._table.row.outer.extend(_lines(self._table.row.cells))
            self._table.row = None


def _lines(cells: list[list[Line]]) -> list[Line]:
    every = [line for cell in cells for line in cell]
    return [one if isinstance(one, Line) else _side_by_side(one.cells, every) for one in row(cells)]


def _side_by_side(cells: tuple[str, ...], lines: list[Line]) -> Line:
    """What stands in one row as one line."""
    return replace(
        lines[0],
        words="",
        term="",
        level=0,
        cells=cells,
        letters=sum(line.letters for line in lines),
        linked=sum(line.linked for line in lines),
        links=sum(line.links for line in lines),
        actions=sum(line.actions for line in lines),
        floor=min(line.floor for line in lines),
    )
