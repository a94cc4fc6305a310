"""A workbook that another program reads: plain cells with words, nothing laid out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from io import BytesIO

import xlsxwriter  # type: ignore[import-untyped]  # it ships no types

#: A workbook must say when it was made: always the same, so that the same words are the same bytes.
_DAY = datetime(1980, 1, 1, tzinfo=UTC)

_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


def plain_workbook(sheets: Mapping[str, Sequence[Sequence[str]]]) -> bytes:
    """The sheets by name, each with its rows; an empty cell is left out."""
    written = BytesIO()
    book = xlsxwriter.Workbook(written, _OPTIONS)
    book.set_properties({"created": _DAY})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                if cell:
                    sheet.write_string(at, column, cell)
    book.close()
    return written.getvalue()
