"""What the tests of days share: the obligations that ship, and a table of what comes of facts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from article9.catalogue.catalogue import Catalogue, load_shipped
from article9.deadlines.deadline import Deadline
from article9.deadlines.facts import Facts
from article9.deadlines.timetable import timetable

TODAY = date(2026, 11, 25)

#: Facts and, where it is another, the day of today: the deadlines by key.
Found = Callable[..., dict[str, Deadline]]


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_shipped()


@pytest.fixture(scope="session")
def found(catalogue: Catalogue) -> Found:
    def by_key(facts: Facts, today: date = TODAY, ahead: int = 3) -> dict[str, Deadline]:
        days = timetable(facts, catalogue.obligations.values(), today=today, ahead=ahead)
        assert len({day.key for day in days}) == len(days), "a key stands for two days"
        return {day.key: day for day in days}

    return by_key
