"""Months and years as a treaty counts them."""

from __future__ import annotations

from calendar import monthrange
from datetime import date


def months_later(day: date, months: int) -> date:
    """The same day of the month so many months later; earlier where the number is negative.

    Where that month is too short its last day stands: 31 August and six months is 28 February.
    """
    years, month = divmod(day.month - 1 + months, 12)
    last = monthrange(day.year + years, month + 1)[1]
    return date(day.year + years, month + 1, min(day.day, last))


def years_later(day: date, years: int) -> date:
    """The anniversary so many years later; 28 February where 29 February is missing."""
    return months_later(day, 12 * years)


def first_of_month_after(day: date, months: int) -> date:
    """The first day of the month that comes so many months after the month of this day."""
    return months_later(day.replace(day=1), months)
