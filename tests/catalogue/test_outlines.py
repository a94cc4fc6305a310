"""The outlines of the map: each State has one place, and a row that is wrong is told once."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

import article9
from article9.catalogue.fault import KnowledgeError
from article9.catalogue.outlines import OutlineRow, outline_faults, outlines
from article9.catalogue.states_files import states_files

SHIPPED = Path(article9.__file__).parent / "knowledge"
HEADER = "code,kind,path\n"
SQUARE = "M10 10l5 0 0 5-5 0z"
Broken = Callable[[str], list[str]]


@pytest.fixture
def with_row(tmp_path: Path) -> Broken:
    """Adds a row to a copy of the shipped file, and returns the faults."""

    def add(row: str) -> list[str]:
        shutil.copytree(SHIPPED / "states", tmp_path / "states")
        with (tmp_path / "states" / "outlines.csv").open("a", encoding="utf-8") as file:
            file.write(row + "\n")
        return [str(fault) for fault in outline_faults(tmp_path)]

    return add


def test_every_state_is_an_outline_or_a_dot_and_only_once() -> None:
    codes = [row.code for row in outlines() if row.code is not None]
    assert sorted(codes) == sorted(state.code for state in states_files().states)


def test_the_shipped_file_is_small_and_without_fault() -> None:
    assert outline_faults(SHIPPED) == []
    assert (SHIPPED / "states" / "outlines.csv").stat().st_size <= 60_000


def test_no_outline_runs_across_the_whole_drawing() -> None:
    for row in outlines():
        if row.kind == "outline":
            for part in row.path.split("z"):
                steps = part.partition("l")[2].replace("-", " -").split()
                assert all(abs(float(step)) < 150 for step in steps), row.code


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("FRX,dot,M1 1", "there is no State 'FRX'."),
        ("FRA,dot,M1 1", "FRA is there 2 times. Keep one."),
        (",dot,M1 1", "a dot needs the code of a State"),
        (f"FRA,dot,{SQUARE}", "is no path of the kind 'dot'"),
        (",outline,M1 1", "is no path of the kind 'outline'"),
        (",outline,M10 10l5 0 0 5", "is no path of the kind 'outline'"),
        (",outline,M10 10c5 0 0 5 5 0z", "is no path of the kind 'outline'"),
        (",outline,M10 10l5 0 0 5-5z", "a step has a number across and none down"),
        (",outline,M10 10l-20 0 0 5 20 0z", "the path leaves the drawing of 1000 by 500"),
        ("FRA,dot,M1001 1", "the path leaves the drawing of 1000 by 500"),
        ("FRA,circle,M1 1", "kind: 'circle' is not allowed"),
        (",outline,", "'path' is missing"),
        (',outline,"M1 1""/><script>"', "is no path of the kind 'outline'"),
        (",outline", "the row has 2 cells, the header 3"),
    ],
)
def test_a_broken_row_is_one_fault_with_its_line(with_row: Broken, row: str, said: str) -> None:
    faults = with_row(row)
    assert len(faults) == 1
    assert said in faults[0]
    assert faults[0].startswith("states/outlines.csv, line ")


def test_a_state_without_a_place_is_told(tmp_path: Path) -> None:
    shutil.copytree(SHIPPED / "states", tmp_path / "states")
    path = tmp_path / "states" / "outlines.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(x for x in lines if not x.startswith("VAT,")), encoding="utf-8")
    with pytest.raises(KnowledgeError, match="VAT has neither an outline nor a dot"):
        outlines(tmp_path)


def test_a_file_that_is_not_there_is_a_fault_and_no_crash(tmp_path: Path) -> None:
    assert [str(fault) for fault in outline_faults(tmp_path)] == [
        "states/outlines.csv: there is no such file. Add it."
    ]


@given(st.text(alphabet='Mlz0159.- "<&', max_size=30))
def test_what_is_taken_as_a_path_can_hold_no_markup(path: str) -> None:
    try:
        row = OutlineRow.model_validate({"kind": "outline", "path": path})
    except ValidationError:
        return
    assert not set(row.path) & set('"<&')
