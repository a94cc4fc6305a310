"""Files of figures come in whole or not at all, from CSV and from Excel."""

from __future__ import annotations

import io
from decimal import Decimal
from typing import Any

import pytest
import xlsxwriter  # type: ignore[import-untyped]  # it ships no types
from hypothesis import given, settings
from hypothesis import strategies as st

from article9.errors import Unreadable
from tests.usecases.imports.figure_files import (
    AREAS,
    ROW,
    csv_of,
    faults,
    ha,
    take,
)


def test_months_become_a_year_in_square_metres() -> None:
    february = {
        **ROW, "Month": "2", "Opening (ha)": "1 190", "Cleared (ha)": "2", "Released (ha)": "2",
        "Closing (ha)": "1 188",
    }  # fmt: skip
    taken = take(csv_of([february, ROW]))
    (figure,) = taken.dossier.figures
    assert figure.values == {
        "opening": Decimal(12_005_000), "cleared": Decimal(125_000), "released": Decimal(125_000),
        "closing": Decimal(11_880_000),
    }  # fmt: skip
    assert (figure.months, figure.where, figure.labels) == (2, "North", {"class": "confirmed"})
    assert (figure.source, figure.on.isoformat()) == ("Database of XXA", "2026-01-15")
    assert taken.done == (
        "Rows read: 2. Figures by year: 1, of which new: 1, changed: 0, as before: 0.",
    )


def test_the_same_file_again_changes_nothing_and_another_updates() -> None:
    first = take(csv_of([ROW])).dossier
    again = take(csv_of([ROW]), into=first)
    assert again.dossier.figures == first.figures
    later = take(csv_of([ha("Closing", "1 189")]), into=first)
    (figure,) = later.dossier.figures
    assert figure.id == first.figures[0].id
    assert figure.values["closing"] == Decimal(11_890_000)
    assert "changed: 1" in later.done[0]


def test_what_the_file_does_not_tell_of_a_figure_stays_as_it_was() -> None:
    first = take(csv_of([ROW])).dossier
    (figure,) = first.figures
    more = figure.model_copy(
        update={"values": {**figure.values, "mines-destroyed": 7}, "confidentiality": "internal"}
    )
    held = first.model_copy(update={"figures": (more,)})
    again = take(csv_of([ha("Cleared", "")]), into=held)
    assert again.dossier.figures == (more,)


def test_a_figure_of_another_source_is_left_as_it_is() -> None:
    first = take(csv_of([ROW])).dossier
    other = AREAS.model_copy(update={"source": "Reports of the operators"})
    assert len(take(csv_of([ROW]), other, first).dossier.figures) == 2


def test_a_mapping_that_no_longer_fits_says_which_columns() -> None:
    row = {("Provinces" if name == "Province" else name): value for name, value in ROW.items()}
    del row["Month"]
    found = faults(row)
    assert [text.partition(":")[0] for text in found] == ["Month", "Province"]
    assert "Did you mean 'Provinces'?" in found[1]


def test_a_column_that_the_mapping_does_not_name_is_told() -> None:
    taken = take(csv_of([{**ROW, "Depth": "13"}]))
    assert taken.faults == ()
    assert taken.left == ("Nothing was taken from the column Depth: the mapping does not name it.",)


def workbook(rows: list[list[Any]]) -> bytes:
    written = io.BytesIO()
    book = xlsxwriter.Workbook(written)
    sheet = book.add_worksheet("Data")
    for at, row in enumerate(rows):
        sheet.write_row(at, 0, row)
    book.close()
    return written.getvalue()


def test_a_number_of_excel_is_not_read_by_the_marks_of_the_mapping() -> None:
    values = [2025, 1, "North", "CHA", 1.234, "1 200,5", 0, 0, ""]
    taken = take(workbook([list(ROW), values]))
    (figure,) = taken.dossier.figures
    # In this mapping the comma stands before decimals; Excel's own 1.234 is one and a bit.
    assert figure.values["opening"] == Decimal(12_340)
    assert figure.values["cleared"] == Decimal(12_005_000)


def test_a_sheet_that_is_not_there() -> None:
    mapping = AREAS.model_copy(update={"sheet": "Totals"})
    (fault,) = take(workbook([list(ROW)]), mapping).faults
    assert str(fault) == "The file has no sheet 'Totals'. It has: Data."


@pytest.mark.parametrize("data", [b"", b"\x00\x01", b"PK\x03\x04broken", b"\xff\xfa\xfb"])
def test_a_file_that_is_no_table(data: bytes) -> None:
    with pytest.raises(Unreadable):
        take(data)


def test_a_header_alone_holds_no_figures() -> None:
    (fault,) = take((";".join(ROW) + "\n").encode()).faults
    assert fault.message == "The file holds no figures."


def test_a_file_with_very_many_faults_stops_with_a_sentence() -> None:
    rows = [{**ROW, "Province": f"P{i}", "Cleared (ha)": "x"} for i in range(1_100)]
    found = faults(*rows)
    assert len(found) == 1_001
    assert "the rest was not read" in found[-1]


@given(st.binary(max_size=300))
@settings(max_examples=60, deadline=None)
def test_any_bytes_are_taken_or_refused(data: bytes) -> None:
    try:
        taken = take(data)
    except Unreadable:
        return
    assert taken.faults


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=12))
@settings(max_examples=40, deadline=None)
def test_no_square_metre_is_lost_on_the_way(months: list[int]) -> None:
    rows = [
        {**ROW, "Month": str(at), "Cleared (ha)": f"{number // 10_000},{number % 10_000:04}"}
        for at, number in enumerate(months, start=1)
    ]
    (figure,) = take(csv_of(rows)).dossier.figures
    assert figure.values["cleared"] == sum(months)
