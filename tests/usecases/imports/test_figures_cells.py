"""Cells of figures are read as the mapping says, or refused with a remedy."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.catalogue.figures import FigureField, Label
from article9.figures.numbers import Written
from article9.figures.units import UNITS, Unit, in_unit
from article9.record.dossier.bodies import Institution
from article9.record.ids import uuid7
from article9.usecases.imports.figures_cells import (
    BadCell,
    amount_in,
    day_in,
    degrees_in,
    institutions_of,
    label_of,
    line_in,
    month_in,
    year_in,
)

POINT = Written(".", ",")
AREA = FigureField(title="Area", measure="area", hxl="#x")
NUMBER = FigureField(title="Mines", measure="number", hxl="#x")
SIGNED = FigureField(title="Corrected", measure="number", hxl="#x", signed="yes")


@pytest.mark.parametrize(
    ("cell", "dates", "day"),
    [
        ("2026-01-31", "year-first", date(2026, 1, 31)),
        ("2026-01-31 00:00:00", "day-first", date(2026, 1, 31)),
        ("31/01/2026", "day-first", date(2026, 1, 31)),
        ("1.2.2026", "day-first", date(2026, 2, 1)),
        ("1.2.2026", "month-first", date(2026, 1, 2)),
    ],
)
def test_a_day_is_read_as_the_mapping_says(cell: str, dates: str, day: date) -> None:
    assert day_in(cell, dates) == day


@pytest.mark.parametrize(
    ("cell", "dates"),
    [
        ("31/01/2026", "year-first"), ("01/31/2026", "day-first"), ("2026-02-30", "year-first"),
        ("1/2/26", "day-first"), ("86400", "year-first"), ("2026-01-3145", "year-first"),
    ],
)  # fmt: skip
def test_a_day_written_otherwise_is_refused(cell: str, dates: str) -> None:
    with pytest.raises(BadCell, match="is no day"):
        day_in(cell, dates)


@pytest.mark.parametrize(("cell", "year"), [("2025", 2025), ("2025-03-01", 2025)])
def test_a_year_is_read(cell: str, year: int) -> None:
    assert year_in(cell) == year


@pytest.mark.parametrize("cell", ["25", "1989", "3000", "2025/26", "2025.0", ""])
def test_what_is_no_year_is_refused(cell: str) -> None:
    with pytest.raises(BadCell, match="is no year"):
        year_in(cell)


@pytest.mark.parametrize(
    ("cell", "month"), [("1", 1), ("12", 12), ("2025-03", 3), ("2025-03-09", 3)]
)
def test_a_month_is_read(cell: str, month: int) -> None:
    assert month_in(cell) == month


@pytest.mark.parametrize("cell", ["0", "13", "March", "2025-13", "1.5"])
def test_what_is_no_month_is_refused(cell: str) -> None:
    with pytest.raises(BadCell, match="is no month"):
        month_in(cell)


@given(st.decimals(0, 10**5, places=3), st.sampled_from(UNITS))
def test_an_area_comes_back_in_its_unit(area: Decimal, unit: Unit) -> None:
    found = amount_in(str(area), AREA, unit, written=Written("."), numeric=False)
    assert in_unit(Decimal(found), unit) == area


@pytest.mark.parametrize(
    ("cell", "unit", "found"),
    [("2 ha", "ha", 20_000), ("2 ha", None, 20_000), ("2km²", None, 2_000_000), ("2", "m2", 2)],
)
def test_an_area_may_bear_its_unit(cell: str, unit: Unit | None, found: int) -> None:
    assert amount_in(cell, AREA, unit, written=POINT, numeric=False) == found


@pytest.mark.parametrize(
    ("cell", "field", "unit", "message"),
    [
        ("2 ha", AREA, "km2", "is in ha, and the mapping says that the column is in km2"),
        ("2", AREA, None, "not said in which unit"),
        ("2 mines", NUMBER, None, "is not a number"),
        ("2.5", NUMBER, None, "is not a whole number"),
        ("-2", NUMBER, None, "below nought"),
        ("1000000000001", NUMBER, None, "more than there can be"),
    ],
)
def test_a_number_that_cannot_be_is_refused(
    cell: str, field: FigureField, unit: Unit | None, message: str
) -> None:
    with pytest.raises(BadCell, match=message):
        amount_in(cell, field, unit, written=POINT, numeric=False)


def test_what_was_corrected_may_be_below_nought() -> None:
    assert amount_in("-2", SIGNED, None, written=POINT, numeric=False) == -2


def test_a_number_of_a_spreadsheet_is_read_as_it_is_kept() -> None:
    assert amount_in("1.5", AREA, "ha", written=Written(",", "."), numeric=True) == 15_000
    assert amount_in("12.0", NUMBER, None, written=Written(), numeric=True) == 12
    with pytest.raises(BadCell, match="is not a number"):
        amount_in("#REF!", NUMBER, None, written=Written(), numeric=True)


def test_degrees_are_rounded_and_noughts_stay_plain() -> None:
    assert str(degrees_in("12.3456", 90)) == "12.3"
    assert str(degrees_in("-0.01", 90)) == "0.0"


@pytest.mark.parametrize("cell", ["91", "-91", "12,3", "north", "NaN", "Infinity"])
def test_what_are_no_degrees_is_refused(cell: str) -> None:
    with pytest.raises(BadCell, match="are no degrees"):
        degrees_in(cell, 90)


def test_a_label_is_known_by_key_title_and_form_name() -> None:
    read = label_of(Label(title="Use", hxl="#x", values={"not-yet": "Not yet used"}))
    assert {read("not-yet"), read("NOT YET USED"), read("not_yet")} == {"not-yet"}
    with pytest.raises(BadCell, match="none of what there is"):
        read("later")
    assert label_of(Label(title="Type", hxl="#x"))(" PMN  2 ") == "PMN 2"


def test_an_institution_is_known_by_key_and_name_and_none_is_made_up() -> None:
    school = Institution(id=uuid7(1, 1), key="school", kind="defence", name="Demining School")
    read = institutions_of((school,))
    assert read("school") == read("demining school") == school.id
    with pytest.raises(BadCell, match="no institution 'Scool'") as caught:
        read("Scool")
    assert "Did you mean 'school'?" in caught.value.remedy


@pytest.mark.parametrize("cell", ["x" * 501, "a\u202eb"])
def test_words_that_do_not_go_into_a_line_are_refused(cell: str) -> None:
    with pytest.raises(BadCell, match="too long"):
        line_in(cell)
