"""The rows that the import of figures is measured with are whole and make what they say."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.figures_import import BASELINE, HEADINGS, csv_of, rows, table, take, xlsx_of
from bench.speed import Run


def test_every_row_has_all_columns_and_its_groups_make_its_total() -> None:
    for row in rows(500):
        told = dict(zip(HEADINGS, row, strict=True))
        groups = [told[f"reached_{name}"] for name in ("girls", "boys", "women", "men")]
        assert sum(int(number) for number in groups) == told["reached"]


def test_rows_are_as_many_as_asked_and_none_tells_of_the_same_month() -> None:
    whole = list(rows(1000))
    assert len(whole) == 1000
    assert len({row[:5] for row in whole}) == 1000


@pytest.mark.parametrize("name", ["figures.csv", "figures.xlsx"])
def test_csv_and_excel_make_the_same_figures(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    if path.suffix == ".csv":
        path.write_bytes(csv_of(600))
    else:
        xlsx_of(600, path)
    persons = sum(int(row[6]) for row in rows(600))
    assert take(path) == f"50 figures, {persons} persons"


def test_a_file_with_a_fault_stops_the_measurement(tmp_path: Path) -> None:
    path = tmp_path / "figures.csv"
    path.write_bytes(csv_of(20).replace(b"2020,1,", b"20,1,"))
    with pytest.raises(SystemExit, match="is no year"):
        take(path)


def test_the_baseline_is_a_program_and_the_table_has_ratios() -> None:
    compile(BASELINE, "baseline", "exec")
    bare, ours = Run(2.0, 2.0, 50.0, ""), Run(6.0, 6.0, 100.0, "found\n")
    assert "| 10 rows of CSV | 6.00 | 6.00 | 100 | 3.0 | 2.0 |" in table(10, [("CSV", ours)], bare)
