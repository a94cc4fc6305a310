"""Values that give away a person or a place are seen; days and totals are not such."""

from __future__ import annotations

import pytest

from article9.usecases.imports.personal import given_away
from tests.usecases.imports.figure_files import (
    AREAS,
    ROW,
    faults,
)


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ("a.person@example.org", "addresses of electronic mail"),
        ("+00 555 010 0199", "telephone numbers"),
        ("(0555) 010-0199", "telephone numbers"),
        ("0555010019", "telephone numbers"),
        ("12.34567, 45.67891", "exact coordinates"),
        ("-12.345678 45.678912 0 0", "exact coordinates"),
        ("12°20'44\"N", "exact coordinates"),
        ("31U DQ 482511", "exact coordinates"),
        ("31U DQ 48251 11932", "exact coordinates"),
        ("31UDQ4825111932", "exact coordinates"),
    ],
)
def test_what_gives_away_a_person_or_a_place(value: str, says: str) -> None:
    assert given_away(value) == says


@pytest.mark.parametrize(
    "value",
    ["", "2026-01-15", "15/01/2026", "2026-01-15 10:00:00", "12.3, 45.6", "Northern Province",
     "12 345 678", "1,234,567.50", "PMN-2", "District 12", "Order No. 14/2025", "2020-2025"],
)  # fmt: skip
def test_what_does_not(value: str) -> None:
    assert given_away(value) is None


@pytest.mark.parametrize(
    ("heading", "value", "says"),
    [
        ("Victim name", "A. Person", "names of persons"),
        ("Phone", "5550100", "telephone numbers"),
        ("GPS", "1", "exact coordinates"),
        ("Remarks 2", "call 12", None),
        ("Remarks 2", "+00 (555) 010-0199", "telephone numbers"),
        ("Remarks 2", "somebody@example.org", "addresses of electronic mail"),
        ("Place", "12.34567, 45.67891", "exact coordinates"),
        ("Place", "31U DQ 48251 11932", "exact coordinates"),
        ("Place", "31UDQ4825111932", "exact coordinates"),
        ("Reported", "2026-01-15", None),
        ("Passport", "", None),
    ],
)
def test_a_column_with_data_on_single_persons_is_refused(
    heading: str, value: str, says: str | None
) -> None:
    found = faults({**ROW, heading: value})
    if says is None:
        assert found == []
    else:
        assert found == [
            f"row 2, {heading}: This column seems to hold {says}, and no data on single persons "
            "may enter. Take the column out of the file: only totals may enter."
        ]


def test_ignoring_a_column_of_names_does_not_let_the_file_in() -> None:
    mapping = AREAS.model_copy(update={"ignore": ("Remarks", "Victim name")})
    assert len(faults({**ROW, "Victim name": "A. Person"}, mapping=mapping)) == 1


def test_a_column_of_persons_is_told_once_and_not_for_each_row() -> None:
    rows = [{**ROW, "Month": str(m), "Phone": f"555 010 0{m:03}"} for m in range(1, 13)]
    assert len(faults(*rows)) == 1


def test_the_name_of_a_province_is_no_name_of_a_person() -> None:
    columns = {("Name" if h == "Province" else h): c for h, c in AREAS.columns.items()}
    mapping = AREAS.model_copy(update={"columns": columns})
    row = {("Name" if h == "Province" else h): v for h, v in ROW.items()}
    assert faults(row, mapping=mapping) == []
