"""A day as a source gives it: whole, a month or a year, and nothing else."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.catalogue.when import When, when


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2025-12-01", date(2025, 12, 1), date(2025, 12, 1)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2025-02", date(2025, 2, 1), date(2025, 2, 28)),
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_a_day_a_month_or_a_year_is_read(text: str, first: date, last: date) -> None:
    assert when(text) == When(first, last)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_what_is_written_is_read_again(day: date) -> None:
    for text in (day.isoformat(), day.isoformat()[:7], day.isoformat()[:4]):
        assert str(when(text)) == text


def test_only_a_whole_day_is_a_day() -> None:
    assert when("2025-12-01").day == date(2025, 12, 1)
    assert when("2025-12").day is None
    assert when("2025").day is None


@pytest.mark.parametrize(
    "text",
    ["", "2025-2-1", "2025-02-30", "2025-13", "1 May 2025", "25", "2025-00", "٢٠٢٥", "2025-12-01 ",
     "0000"],
)  # fmt: skip
def test_anything_else_is_refused_with_how_to_write_it(text: str) -> None:
    with pytest.raises(ValueError, match="is no day: write it as in 2026-11-20"):
        when(text)


@given(st.text())
def test_no_text_does_worse_than_being_refused(text: str) -> None:
    try:
        found = when(text)
    except ValueError:
        return
    assert found.first <= found.last
