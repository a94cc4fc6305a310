"""Months and years, proved against counting one at a time and against every month's end."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.deadlines.months import first_of_month_after, months_later, years_later

DAYS = st.dates(date(1990, 1, 1), date(2200, 12, 31))
MONTHS = st.integers(-200, 200)


def month_of(day: date) -> int:
    """A month's place in the line of all months."""
    return 12 * day.year + day.month


def is_last_of_its_month(day: date) -> bool:
    return (day + timedelta(days=1)).day == 1


@given(DAYS, MONTHS)
def test_so_many_months_later_is_that_month_and_the_same_day_or_its_last(
    day: date, months: int
) -> None:
    later = months_later(day, months)
    assert month_of(later) == month_of(day) + months
    assert later.day == day.day or (later.day < day.day and is_last_of_its_month(later))


@given(DAYS, st.integers(0, 100))
def test_counting_month_by_month_from_the_first_comes_to_the_same(day: date, months: int) -> None:
    counted = day.replace(day=1)
    for _ in range(months):
        # 31 days on from the first is always in the next month.
        counted = (counted + timedelta(days=31)).replace(day=1)
    assert first_of_month_after(day, months) == counted


@given(DAYS, DAYS, MONTHS)
def test_an_earlier_day_never_comes_to_a_later_one(one: date, other: date, months: int) -> None:
    first, second = sorted((one, other))
    assert months_later(first, months) <= months_later(second, months)


@given(DAYS, st.integers(1, 200))
def test_going_there_and_back_loses_a_day_only_at_the_end_of_a_month(
    day: date, months: int
) -> None:
    back = months_later(months_later(day, months), -months)
    assert back == day or (day.day > 28 and back < day and month_of(back) == month_of(day))


@given(DAYS, st.integers(0, 100))
def test_an_anniversary_is_the_same_day_but_for_the_leap_day(day: date, years: int) -> None:
    anniversary = years_later(day, years)
    assert anniversary.year == day.year + years
    if (day.month, day.day) == (2, 29):
        assert (anniversary.month, anniversary.day) in {(2, 28), (2, 29)}
    else:
        assert (anniversary.month, anniversary.day) == (day.month, day.day)


@given(DAYS, st.integers(0, 30))
def test_the_day_of_the_month_of_deposit_plays_no_part(day: date, more: int) -> None:
    first = day.replace(day=1)
    other = first + timedelta(days=more)
    if other.month == first.month:
        assert first_of_month_after(other, 6) == first_of_month_after(first, 6)


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2025, 8, 31), 6, date(2026, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2025, 8, 29), 6, date(2026, 2, 28)),
        (date(2025, 8, 28), 6, date(2026, 2, 28)),
        (date(2025, 12, 31), 6, date(2026, 6, 30)),
        (date(2026, 11, 30), -9, date(2026, 2, 28)),
        (date(2026, 2, 28), 6, date(2026, 8, 28)),
        (date(2026, 1, 1), 0, date(2026, 1, 1)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
    ],
)
def test_the_ends_of_months_and_years(day: date, months: int, later: date) -> None:
    assert months_later(day, months) == later


@pytest.mark.parametrize(
    ("day", "first"),
    [
        (date(2001, 8, 1), date(2002, 2, 1)),
        (date(2001, 8, 31), date(2002, 2, 1)),
        (date(2012, 2, 29), date(2012, 8, 1)),
        (date(2012, 12, 31), date(2013, 6, 1)),
        (date(2012, 6, 30), date(2012, 12, 1)),
    ],
)
def test_the_first_day_of_the_sixth_month_after(day: date, first: date) -> None:
    assert first_of_month_after(day, 6) == first


@pytest.mark.parametrize(
    ("years", "anniversary"),
    [(4, date(2016, 2, 29)), (10, date(2022, 2, 28)), (88, date(2100, 2, 28))],
)
def test_the_leap_day_has_an_anniversary_in_every_year(years: int, anniversary: date) -> None:
    assert years_later(date(2012, 2, 29), years) == anniversary
