"""Files of plans for tests, as somebody fills them in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import BytesIO

import xlsxwriter  # type: ignore[import-untyped]  # it ships no types

from article9.catalogue.catalogue import load_shipped
from article9.catalogue.questions import current_set, question_sets
from article9.record.dossier.dossier import Dossier
from article9.usecases.imports.imported import Imported
from article9.usecases.imports.plan import Using, imported
from article9.usecases.plan.columns import ACTIONS, INDICATORS, Column
from article9.usecases.plan.from_point import Known
from tests.planning.made import TODAY, ids

NEXT = ids(0xD000)
KNOWN = Known(load_shipped(), current_set(question_sets()))
USING = Using(KNOWN, TODAY)

#: What a row has where a test gives nothing else.
ROW = {"key": "law", "title": "Amend the Act", "field": "Law"}
GAUGE = {"action": "law", "indicator": "Clauses", "unit": "clauses"}

Rows = Sequence[Mapping[str, str]]


def workbook(actions: Rows, indicators: Rows | None = None) -> bytes:
    """The file with these rows, under the headings of all columns that any row has."""
    written = BytesIO()
    book = xlsxwriter.Workbook(written, {"strings_to_formulas": False, "strings_to_urls": False})
    _fill(book.add_worksheet("Actions"), ACTIONS, actions)
    if indicators is not None:
        _fill(book.add_worksheet("Indicators"), INDICATORS, indicators)
    book.close()
    return written.getvalue()


def _fill(sheet: object, columns: Sequence[Column], rows: Rows) -> None:
    used = [column for column in columns if any(column.key in row for row in rows)] or columns
    for at, column in enumerate(used):
        sheet.write_string(0, at, column.title)  # type: ignore[attr-defined]  # it ships no types
        for line, row in enumerate(rows, 1):
            sheet.write_string(line, at, row.get(column.key, ""))  # type: ignore[attr-defined]


def take(dossier: Dossier, data: bytes, mapping: Mapping[str, str] | None = None) -> Imported:
    """What comes of taking the file in."""
    return imported(dossier, data, name="plan.xlsx", mapping=mapping, using=USING, new_id=NEXT)


def told(result: Imported) -> list[tuple[int | None, str, str]]:
    """The faults: row, column and message."""
    return [(one.row, one.column, one.message) for one in result.faults]
