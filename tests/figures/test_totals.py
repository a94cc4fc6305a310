"""Months make a year: what flows is added up, what is there is the first or the last."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.figures.totals import WHOLE_YEAR, Year
from tests.figures.samples import KINDS


def year(kind: str = "mined-areas") -> Year:
    return Year(KINDS[kind])


@given(st.permutations(range(1, 13)))
def test_the_order_of_the_rows_changes_nothing(months: list[int]) -> None:
    found = year()
    for row, month in enumerate(months):
        found.add(row, month, {"opening": 100 - month, "released": 1, "closing": 99 - month})
    assert found.values == {"opening": 99, "released": 12, "closing": 87}
    assert found.months == 12


def test_a_month_that_does_not_tell_something_leaves_it_as_it_is() -> None:
    found = year()
    found.add(1, 1, {"opening": 50})
    found.add(2, 2, {"closing": 40})
    assert found.values == {"opening": 50, "closing": 40}
    assert found.months == 2


@pytest.mark.parametrize(
    ("first", "then", "row"),
    [(3, 3, 7), (WHOLE_YEAR, 3, 7), (3, WHOLE_YEAR, 7), (WHOLE_YEAR, WHOLE_YEAR, 7)],
)
def test_a_row_that_tells_of_the_same_time_is_seen(first: int, then: int, row: int) -> None:
    found = year()
    found.add(7, first, {"released": 1})
    assert found.repeats(then) == row


def test_another_month_repeats_nothing() -> None:
    found = year()
    found.add(7, 3, {"released": 1})
    assert found.repeats(4) is None


def test_a_row_of_the_whole_year_is_twelve_months() -> None:
    found = year()
    found.add(1, WHOLE_YEAR, {"released": 1})
    assert found.months == 12


def test_groups_are_added_up_by_field() -> None:
    found = year("casualties")
    for _ in range(2):
        found.add_group("casualties", "girls", 3)
    found.add_group("casualties", "boys", 0)
    assert found.groups == {"casualties": {"girls": 6, "boys": 0}}
