"""What people type as a tick and as a day."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.usecases.questionnaire.typed import day_from, is_ticked, line_from, same_words


@pytest.mark.parametrize(
    "text",
    ["2030-03-04", "2030/3/4", "2030.03.04.", "4.3.2030", "04.03.2030", " 2030-03-04 ",
     "٢٠٣٠-٠٣-٠٤"],
)  # fmt: skip
def test_a_clear_day_is_read(text: str) -> None:
    assert day_from(text) == date(2030, 3, 4)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("25/3/2030", date(2030, 3, 25)),
        ("3/25/2030", date(2030, 3, 25)),
        ("3-3-2030", date(2030, 3, 3)),
    ],
)
def test_a_day_whose_month_can_be_told_is_read(text: str, day: date) -> None:
    assert day_from(text) == day


@pytest.mark.parametrize(
    "text",
    ["", "3/4/2030", "3-4-2030", "2030", "March 2030", "2030-13-01", "31.2.2030", "25/25/2030",
     "0/0/2030", "4.3.30", "2030-03-04 or later", "²030-03-04"],
)  # fmt: skip
def test_a_day_that_is_not_clear_is_none(text: str) -> None:
    assert day_from(text) is None


@given(st.text(max_size=20))
def test_no_text_stops_the_readers(text: str) -> None:
    assert is_ticked(text) in (True, False, None)
    assert day_from(text) is None or isinstance(day_from(text), date)


@given(st.dates(date(1000, 1, 1), date(9999, 12, 31)))
def test_every_day_is_read_as_it_is_written(day: date) -> None:
    assert day_from(day.isoformat()) == day


@pytest.mark.parametrize(
    ("text", "ticked"),
    [("x", True), ("☐", False), ("☐☒", True), ("no", None), ("xy", None), ("-", None)],
)
def test_a_tick_is_a_tick_and_nothing_else(text: str, ticked: bool | None) -> None:
    assert is_ticked(text) is ticked


def test_words_are_compared_as_people_read_them() -> None:
    assert same_words("In  PLACE") == same_words("in place")
    assert same_words("in place") != same_words("not in place")
    assert line_from(" a\n b\t c ") == "a b c"
