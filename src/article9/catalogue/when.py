"""A day as a source gives it: whole, or only the month or the year."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from pydantic import BeforeValidator

_WHEN = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


@dataclass(frozen=True, slots=True, order=True)
class When:
    """The first and the last day that are meant; one and the same where the day is known."""

    first: date
    last: date

    @property
    def day(self) -> date | None:
        """The day, if it is known."""
        return self.first if self.first == self.last else None

    def __str__(self) -> str:
        """As it is written in a file: 2026-11-20, 2026-11 or 2026."""
        if self.first == self.last:
            return self.first.isoformat()
        month = self.first.isoformat()[: len("2026-11")]
        return month if self.last.isoformat().startswith(month) else month[: len("2026")]


def when(text: str) -> When:
    """What is written as a year, as a year and a month, or as a day.

    Raises:
        ValueError: it is written in another way, or there is no such day.
    """
    found = _WHEN.fullmatch(text)
    if found is not None:
        year, month, day = (None if part is None else int(part) for part in found.groups())
        try:
            return _when(year or 0, month, day)
        except ValueError:
            pass
    raise ValueError(
        f"{text!r} is no day: write it as in 2026-11-20, or only the month or the year"
    )


def _when(year: int, month: int | None, day: int | None) -> When:
    if month is None:
        return When(date(year, 1, 1), date(year, 12, 31))
    if day is None:
        return When(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
    return When(date(year, month, day), date(year, month, day))


def _read(value: object) -> object:
    return when(value) if isinstance(value, str) else value


#: A day in a file, as a shape takes it.
Written = Annotated[When, BeforeValidator(_read)]
