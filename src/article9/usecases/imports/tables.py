"""Reads the tables of a file that came in, Excel or CSV, as sheets of rows."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from article9.errors import Unreadable
from article9.usecases.imports.row import Row
from article9.usecases.imports.workbook import Workbook

#: How an Excel file begins: it is a packed file.
_PACKED = b"PK"

#: What stands between the cells of a CSV file.
_BETWEEN = ",;\t|"

#: Letters at the beginning by which it is told what stands between the cells.
_SAMPLE = 10_000

#: What a spreadsheet would take for a formula; an apostrophe before it says that it is none.
_GUARDED = tuple(f"'{sign}" for sign in "=+-@\t\r")


class Tables:
    """A file of tables, opened: the sheets of a workbook, or the one table of a CSV file."""

    def __init__(self, data: bytes, name: str) -> None:
        """Opens it; `name` is the name the file is shown under.

        Raises:
            Unreadable: it is neither an Excel file nor CSV in UTF-8.
        """
        self._data, self._name = data, name
        self._workbook = Workbook(data, name) if data.startswith(_PACKED) else None
        self.sheets = (name,) if self._workbook is None else self._workbook.sheets

    def rows(self, sheet: str) -> Iterator[Row]:
        """The rows of a sheet that hold anything.

        Raises:
            Unreadable: the sheet is broken.
        """
        if self._workbook is not None:
            return self._workbook.rows(sheet)
        return _rows(self._text(), self._name)

    def _text(self) -> str:
        utf_16 = self._data.startswith((b"\xff\xfe", b"\xfe\xff"))
        try:
            return self._data.decode("utf-16" if utf_16 else "utf-8-sig")
        except UnicodeDecodeError as error:
            raise Unreadable(
                "It is neither an Excel file nor a CSV file in UTF-8.",
                where=self._name,
                remedy="Save it as .xlsx, or as “CSV UTF-8”.",
            ) from error


def _rows(text: str, name: str) -> Iterator[Row]:
    if "\x00" in text:
        raise Unreadable(
            "It is no file of a table.", where=name, remedy="Save it as .xlsx, or as “CSV UTF-8”."
        )
    first = text[:_SAMPLE].lstrip("\r\n").split("\n", 1)[0]
    between = max(_BETWEEN, key=first.count)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=between)
    before = 0
    try:
        for cells in lines:
            # A cell may hold several lines: a row is where it begins.
            number, before = before + 1, lines.line_num
            found = tuple(_unguarded(cell).strip() for cell in cells)
            if any(found):
                yield Row(number, found)
    except csv.Error as error:
        raise Unreadable(
            f"The table breaks off in line {lines.line_num} ({error}).",
            where=name,
            remedy="Save it anew from the program it was made with.",
        ) from error


def _unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith(_GUARDED) else cell
