"""Excel files are read as Excel, LibreOffice and others write them, and broken ones are refused."""

from __future__ import annotations

import zipfile
from datetime import date, datetime, time
from io import BytesIO
from typing import Any

import openpyxl
import pytest
import xlsxwriter  # type: ignore[import-untyped]  # it ships no types
from hypothesis import given
from hypothesis import strategies as st

from article9.errors import Unreadable
from article9.usecases.imports.row import Row
from article9.usecases.imports.workbook import Workbook


def book(rows: list[list[Any]], **sheets: list[list[Any]]) -> bytes:
    made = openpyxl.Workbook()
    first = made.active
    assert first is not None
    for row in rows:
        first.append(row)
    for name, others in sheets.items():
        sheet = made.create_sheet(name)
        for row in others:
            sheet.append(row)
    written = BytesIO()
    made.save(written)
    return written.getvalue()


def rows(data: bytes) -> list[Row]:
    opened = Workbook(data, "x.xlsx")
    return list(opened.rows(opened.sheets[0]))


def changed(data: bytes, member: str, old: str, new: str) -> bytes:
    """The same file with other words in one of the files within."""
    written = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as packed, zipfile.ZipFile(written, "w") as again:
        for name in packed.namelist():
            content = packed.read(name)
            again.writestr(name, content.replace(old.encode(), new.encode()) if name == member
                           else content)  # fmt: skip
    return written.getvalue()


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ("goats", "goats"),
        (" goats ", "goats"),
        (5, "5"),
        (0, "0"),
        (0.1, "0.1"),
        (2.50, "2.5"),
        (5.0, "5"),
        (-2.5, "-2.5"),
        (True, "true"),
        (date(2026, 11, 20), "2026-11-20"),
        (datetime(2026, 11, 20, 13, 5), "2026-11-20 13:05:00"),  # noqa: DTZ001  # Excel has no zone
        ("2026-11-20", "2026-11-20"),
        ("=1+1", ""),  # openpyxl writes no value: nothing is worked out
        ("ماعز", "ماعز"),
    ],
)
def test_a_cell_is_read_as_it_is_shown(cell: object, read: str) -> None:
    (row,) = rows(book([["x", cell]]))
    assert row.cell(1) == read


def test_a_time_alone_is_no_number() -> None:
    (row,) = rows(book([["x", time(13, 5)]]))
    assert "13:05" in row.cell(1)


def test_empty_rows_are_left_out_and_the_others_keep_their_numbers() -> None:
    found = rows(book([["a"], [None], ["", " "], ["b"]]))
    assert [(row.number, row.cells) for row in found] == [(1, ("a",)), (4, ("b",))]


def test_cells_keep_their_columns_and_what_is_beyond_the_row_is_empty() -> None:
    (row,) = rows(book([[None, None, "c"]]))
    assert (row.cell(0), row.cell(2), row.cell(9)) == ("", "c", "")


def test_sheets_have_their_names_in_order() -> None:
    opened = Workbook(book([["a"]], Goats=[["b"]]), "x.xlsx")
    assert opened.sheets[1] == "Goats"
    assert [row.cells for row in opened.rows("Goats")] == [("b",)]


def test_rich_words_are_joined_and_a_days_own_format_is_known() -> None:
    written = BytesIO()
    made = xlsxwriter.Workbook(written)
    sheet = made.add_worksheet()
    sheet.write_rich_string(0, 0, made.add_format({"bold": True}), "one ", "goat")
    own = made.add_format({"num_format": "[$-407]d. mmmm yyyy"})
    sheet.write_datetime(0, 1, date(2026, 11, 20), own)
    sheet.write_number(0, 2, 5, made.add_format({"num_format": '0 "days"'}))
    sheet.write_formula(0, 3, "=2+3", None, 5)
    made.close()
    assert [row.cells for row in rows(written.getvalue())] == [("one goat", "2026-11-20", "5", "5")]


def test_a_file_that_counts_days_from_1904_is_read_so() -> None:
    written = BytesIO()
    made = xlsxwriter.Workbook(written, {"date_1904": True})
    form = made.add_format({"num_format": "yyyy-mm-dd"})
    made.add_worksheet().write_datetime(0, 0, date(2026, 11, 20), form)
    made.close()
    assert rows(written.getvalue())[0].cells == ("2026-11-20",)


@pytest.mark.parametrize(
    "data", [b"", b"PK\x03\x04", b"PK" + bytes(200), book([["a"]])[:-200], b"%PDF-1.7"]
)
def test_what_is_no_whole_excel_file_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable, match=r"no Excel file") as caught:
        Workbook(data, "x.xlsx")
    assert "save it again" in caught.value.remedy


@pytest.mark.parametrize(
    ("old", "new"), [("</sheetData>", ""), ('t="s"', 't="s" s="x"'), ("<v>0</v>", "<v>77</v>")]
)
def test_a_broken_sheet_is_refused_and_never_half_read(old: str, new: str) -> None:
    written = BytesIO()
    made = xlsxwriter.Workbook(written)
    made.add_worksheet().write_string(0, 0, "goat")
    made.close()
    data = changed(written.getvalue(), "xl/worksheets/sheet1.xml", old, new)
    if 's="x"' in new:
        data = changed(data, "xl/worksheets/sheet1.xml", "<v>0</v>", "<v>x</v>")
    with pytest.raises(Unreadable):
        rows(data)


def test_a_letter_that_excel_writes_by_its_number_is_that_letter() -> None:
    written = BytesIO()
    made = xlsxwriter.Workbook(written)
    made.add_worksheet().write_string(0, 0, "goat")
    made.close()
    numbered = "one_x000D_goat _x005F_x0041_ _xz_ _xD800_"
    data = changed(written.getvalue(), "xl/sharedStrings.xml", "goat", numbered)
    assert rows(data)[0].cells == ("one\rgoat _x0041_ _xz_ _xD800_",)


@pytest.mark.parametrize("member", ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"])
def test_a_file_that_declares_entities_is_refused(member: str) -> None:
    written = BytesIO()
    made = xlsxwriter.Workbook(written)
    made.add_worksheet().write_string(0, 0, "goat")
    made.close()
    declared = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><'
    start = "sst " if "shared" in member else "worksheet "
    with pytest.raises(Unreadable):
        rows(changed(written.getvalue(), member, f"<{start}", f"{declared}{start}"))


LETTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Co"))


@given(st.lists(st.lists(st.text(LETTERS, max_size=12), min_size=1, max_size=4), max_size=6))
def test_words_come_back_as_they_were_written(table: list[list[str]]) -> None:
    written = BytesIO()
    made = xlsxwriter.Workbook(written, {"strings_to_formulas": False, "strings_to_urls": False})
    sheet = made.add_worksheet()
    for at, line in enumerate(table):
        for column, cell in enumerate(line):
            sheet.write_string(at, column, cell)
    made.close()
    found = {row.number: row for row in rows(written.getvalue())}
    for at, line in enumerate(table, 1):
        for column, cell in enumerate(line):
            assert (found[at].cell(column) if at in found else "") == cell.strip()


@pytest.mark.parametrize(
    ("limit", "most", "sentence"),
    [
        ("_ROWS", 2, "more than 2 rows"),
        ("_PLAN", 10, "unpacks to more than"),
        ("COLUMNS", 1, "no Excel file that can be read"),
        ("_SHEETS", 1, "no Excel file that can be read"),
    ],
)
def test_what_is_larger_than_anybody_needs_is_refused(
    limit: str, most: int, sentence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = book([["a", "b"], ["c", "d"], ["e", "f"]], second=[["g"]])
    assert len(rows(data)) == 3
    monkeypatch.setattr(f"article9.usecases.imports.workbook.{limit}", most)
    with pytest.raises(Unreadable, match=sentence):
        rows(data)


def test_one_sheet_under_two_names_is_refused() -> None:
    data = book([["a"]], second=[["b"]])
    with pytest.raises(Unreadable):
        rows(changed(data, "xl/_rels/workbook.xml.rels", "sheet2.xml", "sheet1.xml"))


def test_a_file_that_holds_a_program_is_refused() -> None:
    written = BytesIO(book([["a"]]))
    with zipfile.ZipFile(written, "a") as packed:
        packed.writestr("xl/vbaProject.bin", b"macro")
    with pytest.raises(Unreadable, match="macros"):
        rows(written.getvalue())


def test_more_words_than_anybody_shares_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    written = BytesIO()
    with xlsxwriter.Workbook(written) as made:
        made.add_worksheet().write_row(0, 0, ["a", "b"])
    monkeypatch.setattr("article9.usecases.imports.workbook._SHARED", 1)
    with pytest.raises(Unreadable, match="more than 1 words"):
        rows(written.getvalue())
