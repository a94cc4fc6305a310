"""A workbook for another program: words in plain cells, nothing that is worked out."""

from __future__ import annotations

import io

from openpyxl import load_workbook

from article9.documents.workbook.plain_sheets import plain_workbook


def test_words_stay_words_and_empty_cells_stay_empty() -> None:
    data = plain_workbook({"survey": [("type", "name"), ("", "=1+1"), ("007", "1.50")]})
    sheet = load_workbook(io.BytesIO(data))["survey"]
    rows = list(sheet.iter_rows(values_only=True))
    assert rows == [("type", "name"), (None, "=1+1"), ("007", "1.50")]
    assert sheet["B2"].data_type == "s"


def test_the_sheets_come_in_their_order() -> None:
    data = plain_workbook({"b": [("x",)], "a": []})
    assert load_workbook(io.BytesIO(data)).sheetnames == ["b", "a"]


def test_the_same_sheets_are_the_same_bytes() -> None:
    assert plain_workbook({"a": [("x",)]}) == plain_workbook({"a": [("x",)]})
