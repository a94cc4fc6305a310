"""A row of a sheet or of a CSV file, as words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row from the first column on; days are written as 2026-11-20."""

    number: int  # as the program shows it beside the row, from 1
    cells: tuple[str, ...]
    numeric: frozenset[int] = frozenset()  # columns, from 0, in which Excel itself has a number

    def cell(self, at: int) -> str:
        """What stands in a column, from 0; nothing where the row ends before it."""
        return self.cells[at] if at < len(self.cells) else ""
