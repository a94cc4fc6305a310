"""Reads a day as somebody types it."""

from __future__ import annotations

import re
from datetime import date

from article9.errors import Usage

#: Years that are no slip of the pen: after them, no year of a self-assessment can be written.
_FIRST, _LAST = 1900, 2998

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def day_from(text: str, where: str) -> date:
    """A day as it is typed.

    Raises:
        Usage: there is no such day, or it is written in another way.
    """
    if _DAY.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    raise Usage(
        f"{where}: {text!r} is not a date.",
        remedy="Write year, month and day, as in 2026-11-20.",
    )


def day_of_record(text: str, where: str) -> date:
    """A day on which something is written into a record, or on which a report is made.

    Raises:
        Usage: as for `day_from`, or the year is a slip of the pen.
    """
    day = day_from(text, where)
    if not _FIRST <= day.year <= _LAST:
        raise Usage(f"{where}: {text} is too far off.", remedy="Look the year up again.")
    return day
