"""What goes into a cell: all words that have room, and nothing that a program works out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.documents.document import Link
from article9.documents.workbook.cells import (
    MOST,
    begins_a_formula,
    breadth,
    fitted,
    shortened,
    text_of,
    units,
)


def test_a_link_is_its_words() -> None:
    assert text_of(Link("use", "anchor")) == "use"


def test_a_cell_holds_one_line_without_controls() -> None:
    assert text_of("No\u202e person\n\tshall\x00 use\u00a0it") == "No person shall use\u00a0it"


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "  =1", "＝1", "－1"])
def test_what_could_be_a_formula_is_seen(text: str) -> None:
    assert begins_a_formula(text)


@pytest.mark.parametrize("text", ["", "1+1", "s 2", "“=1”", "(a) - use", "•", "A=1"])
def test_words_are_not_taken_for_a_formula(text: str) -> None:
    assert not begins_a_formula(text)


def test_a_text_that_has_room_stays_as_it_is() -> None:
    text = "a" * MOST
    assert fitted(text, "[cut]") == text


def test_a_longer_text_is_cut_and_the_cell_says_so() -> None:
    text = fitted("a" * (MOST + 1), "[cut]")
    assert text.endswith("a [cut]")
    assert len(text) == MOST


def test_letters_that_excel_counts_twice_are_counted_twice() -> None:
    text = fitted("\U0001f4a3" * 20_000, "[cut]")
    assert text.endswith("\U0001f4a3 [cut]")
    assert MOST - 2 <= units(text) <= MOST


def test_markup_of_the_library_is_not_handed_on_as_markup() -> None:
    assert fitted("<r><t>x</t></r>", "") == "<r><t>x</t></r> "
    assert fitted("<r>", "") == "<r>"


def test_broad_letters_need_the_room_of_two() -> None:
    assert breadth("mine") == 4
    assert breadth("地雷") == 4


@given(st.text(alphabet="a\U0001f4a3", max_size=30), st.integers(-2, 40))
def test_a_shortened_text_is_as_long_as_it_may_be_and_no_longer(text: str, most: int) -> None:
    short = shortened(text, most)
    assert text.startswith(short)
    assert units(short) <= max(most, 0)
    assert short == text or units(text[: len(short) + 1]) > most
