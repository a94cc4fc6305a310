"""Each row of a file of figures is read by its kind, or its faults are told by row and column."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.usecases.imports.figure_files import (
    AREAS,
    ROW,
    STANDARD,
    changed,
    csv_of,
    faults,
    ha,
    take,
)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (changed(Year="25"), "row 2, Year: '25' is no year."),
        (changed(Month="13"), "row 2, Month: '13' is no month."),
        (changed(Class="XHA"), "row 2, Class: 'XHA' is none of what there is: Class."),
        (changed(Class=""), "row 2, Class: It is not said: class."),
        (changed(Year=""), "row 2, Year: It is not said: year."),
        (ha("Cleared", "-3"), "row 2, Cleared (ha): -3 is below nought, which cannot be."),
        (ha("Cleared", "3 km2"), "row 2, Cleared (ha): '3 km2' is in km2, and the mapping says"),
        (ha("Cleared", "3 dunum"), "row 2, Cleared (ha): 'dunum' is no unit of area."),
        (ha("Cleared", "12%"), "row 2, Cleared (ha): '12%' is not a number."),
        (ha("Cleared", "1.200"), "row 2, Cleared (ha): '1.200' is not written as the mapping says"),
        (ha("Cleared", "0,000000001"), "row 2, Cleared (ha): 0,000000001 is finer than"),
        (ha("Cleared", "9" * 13), "is more than there can be."),
    ],
)  # fmt: skip
def test_a_fault_is_told_by_row_and_column(row: dict[str, str], said: str) -> None:
    found = faults(row)
    assert len(found) == 1
    assert said in found[0]


def test_each_fault_of_each_row_is_told_and_nothing_is_taken() -> None:
    rows = [{**ROW, "Month": str(month), "Cleared (ha)": "x"} for month in range(1, 13)]
    rows[3]["Year"] = "no"
    found = faults(*rows)
    assert len(found) == 12
    assert found[3].startswith("row 5, Year")


def test_a_row_that_stands_there_twice() -> None:
    (found,) = faults(ROW, changed(Remarks="again"))
    assert found.startswith("row 3: It tells of the same thing and the same month as row 2.")


def test_a_year_beside_its_months() -> None:
    (found,) = faults(ROW, changed(Month=""))
    assert "the same year as row 2" in found


def test_rows_of_several_teams_are_added_where_the_mapping_says_so() -> None:
    teams = AREAS.model_copy(update={"repeats": "added"})
    rows = [ROW, ha("Cleared", "4")]
    (figure,) = take(csv_of(rows), teams).dossier.figures
    assert figure.values["cleared"] == Decimal(145_000)
    (found,) = faults(ROW, ROW, mapping=teams)
    assert "tells the same as row 2" in found
    (found,) = faults(ROW, changed(Month=""), mapping=teams)
    assert "the same year as row 2" in found


def test_a_row_without_a_number() -> None:
    empty = {name: "" if "(ha)" in name else value for name, value in ROW.items()}
    assert faults(empty) == [
        "row 2: The row holds no number and no day. Fill it in, or leave it out."
    ]


def test_a_file_with_our_own_headings_needs_no_mapping() -> None:
    (figure,) = take(csv_of([STANDARD]), None).dossier.figures
    assert figure.values == {"killed": 1, "injured": 6, "casualties": 7}
    assert figure.counts["casualties"].by == {
        "sex-and-age": {"girls": 2, "women": 5}, "disability": {"with-disability": 3},
    }  # fmt: skip
    assert figure.months == 12


def test_what_belongs_to_another_kind_is_not_dropped_in_silence() -> None:
    (found,) = faults({**STANDARD, "cleared_m2": "5"}, mapping=None)
    assert "Figures on 'casualties' have no such column." in found


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("kind", "casualty", "There is no kind of figures 'casualty'. Did you mean 'casualties'?"),
        ("killed", "1.5", "1.5 is not a whole number."),
        ("killed", "hidden", "'hidden' is not a number."),
        ("on", "10/01/2026", "'10/01/2026' is no day."),
        ("on", "", "It is not said: on."),
    ],
)
def test_our_own_headings_are_read_as_strictly(name: str, value: str, said: str) -> None:
    (found,) = faults({**STANDARD, name: value}, mapping=None)
    assert said in found


def test_coordinates_that_are_led_to_a_place_are_rounded_before_they_enter() -> None:
    row = {**STANDARD, "latitude": "12.3456", "longitude": "-45.6789"}
    (figure,) = take(csv_of([row]), None).dossier.figures
    assert figure.near is not None
    assert (figure.near.latitude, figure.near.longitude) == (Decimal("12.3"), Decimal("-45.7"))
    (found,) = faults({**row, "latitude": "91"}, mapping=None)
    assert "'91' are no degrees." in found
