"""The names of sheets: what Excel takes, each of them once, and never a name of nothing."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.documents.workbook.cells import units
from article9.documents.workbook.names import Names

ANY = st.text(st.characters(exclude_categories=()), max_size=50)


def named(*wishes: str) -> list[str]:
    """The names that the wishes get, one after the other."""
    names = Names()
    return [names.give(wish, otherwise="Table") for wish in wishes]


def test_a_short_name_stays_as_it_is() -> None:
    assert named("The acts") == ["The acts"]


def test_a_long_name_is_cut_behind_a_word() -> None:
    assert named("The acts of Article 1, their penalty") == ["The acts of Article 1, their"]


def test_a_long_word_is_cut() -> None:
    assert named("a" * 40) == ["a" * 31]


def test_signs_that_excel_forbids_are_left_out() -> None:
    assert named("a:b/c\\d[e]f*g?h") == ["a b c d e f g h"]
    assert named("'it's'") == ["it's"]


def test_a_second_table_of_one_name_is_numbered_whatever_its_capitals() -> None:
    assert named("Acts", "acts", "ACTS") == ["Acts", "acts (2)", "ACTS (3)"]


def test_the_number_has_room_behind_a_long_name() -> None:
    first, second = named("a" * 40, "a" * 40)
    assert second == "a" * 27 + " (2)"
    assert len(first) == len(second) == 31


@pytest.mark.parametrize("wish", ["", "  ", "???", "'", "\u202e\x00", "\ud800"])
def test_a_name_of_nothing_becomes_the_other_one(wish: str) -> None:
    assert named(wish) == ["Table"]


def test_where_the_other_name_is_of_nothing_too_there_is_a_number() -> None:
    assert Names().give(":", otherwise="*") == "1"


def test_the_name_that_excel_keeps_for_itself_is_not_given() -> None:
    assert named("History") == ["History (2)"]


@given(st.lists(ANY, max_size=12))
def test_whatever_is_wished_for_excel_takes_the_names(wishes: list[str]) -> None:
    names = named(*wishes)
    assert len({name.casefold() for name in names}) == len(names)
    for name in names:
        assert 1 <= units(name) <= 31
        assert not re.search(r"[\[\]:*?/\\\n]", name)
        assert not name.startswith("'")
        assert not name.endswith("'")
        assert name.casefold() != "history"
