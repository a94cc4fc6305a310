"""CSV is read whatever stands between its cells, and what is neither CSV nor Excel is refused."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.errors import Unreadable
from article9.usecases.imports.tables import Tables
from tests.usecases.imports.test_workbook import book


def rows(data: bytes) -> list[tuple[int, tuple[str, ...]]]:
    tables = Tables(data, "x.csv")
    return [(row.number, row.cells) for row in tables.rows(tables.sheets[0])]


@pytest.mark.parametrize("between", [",", ";", "\t", "|"])
def test_what_stands_between_cells_is_told_from_the_first_line(between: str) -> None:
    data = f"a{between}b\r\n1{between}2\r\n".encode()
    assert rows(data) == [(1, ("a", "b")), (2, ("1", "2"))]


def test_a_comma_in_a_cell_does_not_part_cells_that_are_parted_by_semicolons() -> None:
    assert rows(b"a;b;c\n1,5;2,5;x\n")[1] == (2, ("1,5", "2,5", "x"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_letters_of_every_language_are_read(encoding: str) -> None:
    assert rows("ماعز,é\n".encode(encoding)) == [(1, ("ماعز", "é"))]


def test_a_row_is_where_it_begins_and_empty_ones_are_left_out() -> None:
    assert rows(b'a,b\n"one\ntwo",2\n\n,\nx,y\n') == [
        (1, ("a", "b")), (2, ("one\ntwo", "2")), (6, ("x", "y"))
    ]  # fmt: skip


def test_the_mark_that_keeps_a_cell_from_being_a_formula_is_taken_off() -> None:
    assert rows(b"'=SUM(A1),'-5,'tis,''\n") == [(1, ("=SUM(A1)", "-5", "'tis", "''"))]


def test_a_workbook_is_told_by_its_bytes_and_not_by_its_name() -> None:
    assert rows(book([["a", 5]])) == [(1, ("a", "5"))]


@pytest.mark.parametrize("data", ["é;è\n".encode("latin-1"), b"a,\x00b\n", b"\xff\xfe\x00"])
def test_what_is_no_table_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable) as caught:
        rows(data)
    assert "CSV UTF-8" in caught.value.remedy


def test_an_empty_file_has_no_rows() -> None:
    assert rows(b"") == []


@given(st.lists(st.lists(st.text("ab;,\"'\n é", max_size=5), min_size=2, max_size=3), max_size=5))
def test_cells_come_back_as_they_were_written(table: list[list[str]]) -> None:
    written = io.StringIO()
    csv.writer(written).writerows([["head", "head"], *table])
    found = [cells for _, cells in rows(written.getvalue().encode())[1:]]
    assert found == [
        tuple(c.strip() for c in line) for line in table if any(c.strip() for c in line)
    ]
