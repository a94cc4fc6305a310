"""A workbook as XlsxWriter makes it: its cells hold words, and nothing that is worked out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import Any, Literal

import xlsxwriter  # type: ignore[import-untyped]  # it ships no types
from xlsxwriter.utility import xl_col_to_name  # type: ignore[import-untyped]

from article9.documents.workbook.cells import begins_a_formula, breadth, fitted
from article9.documents.workbook.form import WIDTHS, Look, Row

#: A workbook must say when it was made: the first day that its format knows, so that the same
#: words are the same bytes.
_DAY = datetime(1980, 1, 1, tzinfo=UTC)

#: Widths of columns in letters; the one column of a page of words must go on a printed page.
_NARROW, _WIDE, _LINE = 10, 60, 72

#: Points that a line takes, by the size of its letters, and the highest row that Excel takes.
_HEIGHT, _SIZE, _HIGHEST = 1.36, 11, 409

#: Points of the lowest row of a form, and of the room below the words of a row.
_ROW, _GAP = 18, 3

#: Excel's number for A4; a table of more columns is printed across it.
_A4, _UPRIGHT = 9, 4

#: The longest title that Excel takes into the properties of a file.
_TITLE = 255

_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}

_Look = Look | Literal["header"]

_LOOKS: dict[_Look, dict[str, Any]] = {
    "title": {"bold": True, "font_size": 16},
    "heading": {"bold": True, "font_size": 12},
    "text": {},
    "small": {"font_size": 9, "font_color": "#595959"},
    "header": {"bold": True, "bg_color": "#EDEDED", "bottom": 1},
}

#: Cells that take an answer: only they can be changed. A day is shown as it is typed best.
_TAKES: dict[str, dict[str, Any]] = {
    "line": {"num_format": "@"},
    "text": {"num_format": "@"},
    "list": {"num_format": "@"},
    "date": {"num_format": "yyyy-mm-dd"},
}


class Book:
    """A workbook that is being written."""

    def __init__(
        self,
        *,
        title: str,
        right_to_left: bool,
        cut: str,
        properties: Sequence[tuple[str, str]] = (),
    ) -> None:
        """An empty workbook; `cut` ends what does not go into a cell."""
        self._bytes = BytesIO()
        self._book = xlsxwriter.Workbook(self._bytes, _OPTIONS)
        self._book.set_properties({"title": title[:_TITLE], "created": _DAY})
        for name, value in properties:
            self._book.set_custom_property(name, value, "text")
        self._right_to_left = right_to_left
        self._cut = cut
        shared = {"text_wrap": True, "valign": "top"}
        self._looks = {
            (look, typed): self._book.add_format(shared | own | {"quote_prefix": typed})
            for look, own in _LOOKS.items()
            for typed in (False, True)
        }

    def add_page(self, name: str, lines: Sequence[tuple[Look, str]]) -> None:
        """A sheet with one column of words."""
        sheet = self._sheet(name, across=False)
        sheet.set_column(0, 0, _LINE)
        for at, (look, text) in enumerate(lines):
            self._write(sheet, at, [text], [_LINE], look)

    def add_table(self, name: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """A sheet with a table: its header stays in sight and can be filtered by."""
        lines = [*([header] if header else []), *rows]
        widths = _widths(lines)
        sheet = self._sheet(name, across=len(widths) > _UPRIGHT)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        for at, line in enumerate(lines):
            self._write(sheet, at, line, widths, "header" if line is header else "text")
        if header:
            sheet.freeze_panes(1, 0)
            sheet.repeat_rows(0)
            sheet.autofilter(0, 0, len(rows), len(widths) - 1)

    def add_form(self, name: str, rows: Sequence[Row], *, lists: str) -> None:
        """A sheet to be filled in; what its cells offer to choose from stands on the sheet `lists`.

        Only cells for answers can be changed. There is no password: this keeps nobody out.
        """
        sheet = self._sheet(name, across=True)
        for column, width in enumerate(WIDTHS):
            sheet.set_column(column, column, width)
        offered = sorted({row.choices for row in rows if row.choices})
        shared = {"text_wrap": True, "valign": "top", "border": 1, "locked": False}
        takes = {kind: self._book.add_format(shared | own) for kind, own in _TAKES.items()}
        for at, row in enumerate(rows):
            self._write_row(sheet, at, row, takes)
            if row.choices:
                column = xl_col_to_name(offered.index(row.choices), col_abs=True)
                source = f"='{lists}'!{column}$1:{column}${len(row.choices)}"
                sheet.data_validation(at, 2, at, 2, {"validate": "list", "source": source})
        sheet.protect("", {"format_columns": True, "format_rows": True})
        if offered:
            self._add_lists(lists, offered)

    def packed(self) -> bytes:
        """The workbook as bytes; nothing can be added any more."""
        self._book.close()
        return self._bytes.getvalue()

    def _write_row(self, sheet: Any, at: int, row: Row, takes: Mapping[str, Any]) -> None:
        end = len(WIDTHS) - 1
        widths = [WIDTHS[0], sum(WIDTHS[1:])] if row.across else WIDTHS
        high = max(row.high, _ROW)
        for column, place in enumerate(row.places):
            if place.takes is not None:
                sheet.write_blank(at, column, None, takes[place.takes])
                continue
            text = fitted(place.text, self._cut)
            form = self._looks[place.look, begins_a_formula(text)]
            if row.across and column == 1:
                sheet.merge_range(at, column, at, end, "", form)
            sheet.write_string(at, column, text, form)
            size = _LOOKS[place.look].get("font_size", _SIZE)
            high = max(high, _lines(text, widths[column]) * size * _HEIGHT + _GAP)
        sheet.set_row(at, min(high, _HIGHEST))

    def _add_lists(self, name: str, offered: Sequence[Sequence[str]]) -> None:
        sheet = self._book.add_worksheet(name)
        for column, choices in enumerate(offered):
            for at, choice in enumerate(choices):
                sheet.write_string(at, column, choice)
        sheet.hide()

    def _sheet(self, name: str, *, across: bool) -> Any:
        sheet = self._book.add_worksheet(name)
        sheet.set_paper(_A4)
        sheet.fit_to_pages(1, 0)
        sheet.set_footer("&R&P / &N")
        if across:
            sheet.set_landscape()
        if self._right_to_left:
            sheet.right_to_left()
        return sheet

    def _write(
        self, sheet: Any, at: int, line: Sequence[str], widths: Sequence[int], look: _Look
    ) -> None:
        for column, text in enumerate(line):
            # What looks like a formula is marked as words, so that it stays so when it is edited.
            form = self._looks[look, begins_a_formula(text)]
            sheet.write_string(at, column, fitted(text, self._cut), form)
        # Excel finds the height of a row itself; LibreOffice believes that this was done.
        size = _LOOKS[look].get("font_size", _SIZE)
        deep = max(
            (_lines(text, width) for text, width in zip(line, widths, strict=False)), default=1
        )
        if deep > 1 or size > _SIZE:
            sheet.set_row(at, min(deep * size * _HEIGHT, _HIGHEST))


def _widths(lines: Sequence[Sequence[str]]) -> list[int]:
    """How wide each column is, in letters."""
    columns = range(max(map(len, lines)))
    longest = [max(breadth(line[at]) for line in lines if at < len(line)) for at in columns]
    return [min(max(length + 2, _NARROW), _WIDE) for length in longest]


def _lines(text: str, width: int) -> int:
    """How many lines a text takes in a column of such a width, or one more."""
    # Words do not fill a line to its end.
    return 1 if breadth(text) <= width else 1 + breadth(text) * 10 // (width * 9)
