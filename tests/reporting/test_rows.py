"""The time that is reported on."""

from __future__ import annotations

from datetime import date

import pytest

from article9.reporting.rows import calendar_year, year_up_to


def test_a_calendar_year_stands_as_it_was_at_its_end() -> None:
    period = calendar_year(2025, on=date(2026, 4, 20))
    assert (period.since, period.until) == (date(2025, 1, 1), date(2025, 12, 31))
    assert (period.on, period.year) == (date(2026, 4, 20), 2025)


def test_a_year_that_is_not_over_ends_on_the_day_of_the_report() -> None:
    assert calendar_year(2026, on=date(2026, 4, 20)).until == date(2026, 4, 20)


def test_twelve_months_end_on_the_day_and_have_the_figures_of_the_year_before() -> None:
    period = year_up_to(date(2026, 11, 20))
    assert (period.since, period.until) == (date(2025, 11, 21), date(2026, 11, 20))
    assert period.year == 2025


@pytest.mark.parametrize("day", [date(2024, 2, 29), date(2025, 3, 1), date(2025, 12, 31)])
def test_the_time_before_ends_where_this_one_begins(day: date) -> None:
    now = year_up_to(day)
    assert now.before().until < now.since
    assert now.before().year == now.year - 1
