"""A table that somebody typed: what is wrong is told with its line, and nothing is guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field

from article9.catalogue.shape import Strict
from article9.catalogue.table import table


class Herd(Strict):
    """For these tests."""

    animal: str = Field(description="The animal.")
    head: int = Field(description="How many.")
    note: str | None = Field(default=None, description="What else.")


def faults_in(text: str) -> list[str]:
    return [str(fault) for fault in table(text, "herds.csv", Herd)[1]]


def test_a_row_is_read_whatever_the_order_of_its_columns() -> None:
    rows, faults = table("head,animal\n3,goat\n", "herds.csv", Herd)
    assert faults == []
    assert [(row.thing, row.line) for row in rows] == [(Herd(animal="goat", head=3), 2)]


def test_an_empty_cell_is_left_out_and_an_empty_row_is_none() -> None:
    rows, faults = table("animal,head,note\ngoat,3,\n,,\n\n", "herds.csv", Herd)
    assert faults == []
    assert [row.thing.note for row in rows] == [None]


@pytest.mark.parametrize("sign", [";", "\t"])
def test_a_spreadsheet_may_put_another_sign_between_cells(sign: str) -> None:
    text = sign.join(["animal", "head"]) + "\n" + sign.join(["goat", "3"]) + "\n"
    rows, faults = table(text, "herds.csv", Herd)
    assert (len(rows), faults) == (1, [])


def test_a_cell_in_quotation_marks_may_hold_commas_and_lines() -> None:
    rows, _ = table('animal,head,note\ngoat,3,"one, two\nthree"\n', "herds.csv", Herd)
    assert rows[0].thing.note == "one, two\nthree"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "animals,head\ngoat,3\n",
            "herds.csv, line 1: unknown column 'animals'. Did you mean 'animal'?",
        ),
        (
            "animal\ngoat\n",
            "herds.csv, line 1: the column 'head' is missing. Add it: How many.",
        ),
        ("animal,head,head\n", "herds.csv, line 1: the column 'head' is there twice. Keep one."),
        (
            "animal,head\ngoat,3,4\n",
            "herds.csv, line 2: the row has 3 cells, the header 2. Put a cell with a comma in "
            "quotation marks.",
        ),
        (
            "animal,head\ngoat,many\n",
            "herds.csv, line 2: head: 'many' is not a whole number. Write it in digits, as in 12.",
        ),
        (
            "animal,head\n,3\n",
            "herds.csv, line 2: 'animal' is missing. Write it: The animal.",
        ),
        (
            'animal,head\n"goat,3\n',
            "herds.csv, line 2: no table (unexpected end of data). Save it anew as "
            "comma-separated values.",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_line(text: str, said: str) -> None:
    assert said in faults_in(text)


def test_an_empty_file_lacks_its_columns() -> None:
    assert len(faults_in("")) == len(["animal", "head"])


def test_every_fault_is_told_and_not_only_the_first() -> None:
    assert len(faults_in("animal,head\ngoat,x\ncow,y\n")) == len(["goat", "cow"])


@given(st.text())
def test_no_text_breaks_the_reader(text: str) -> None:
    rows, faults = table(text, "herds.csv", Herd)
    assert faults or not rows
    table(f"animal,head\n{text}", "herds.csv", Herd)
