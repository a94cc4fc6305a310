"""Counts as laws print them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.drafting.counting import Count, counted


@pytest.mark.parametrize(
    ("number", "count", "printed"),
    [
        (12, "arabic", "12"),
        (1, "letters", "a"),
        (26, "letters", "z"),
        (27, "letters", "aa"),
        (28, "letters", "bb"),
        (4, "roman", "iv"),
        (9, "roman", "ix"),
        (14, "roman-capitals", "XIV"),
        (49, "roman", "xlix"),
    ],
)
def test_a_number_is_printed_as_laws_count(number: int, count: Count, printed: str) -> None:
    assert counted(number, count) == printed


@given(st.lists(st.integers(1, 300), min_size=2, unique=True))
@pytest.mark.parametrize("count", ["arabic", "letters", "roman", "roman-capitals"])
def test_two_numbers_are_never_printed_alike(count: Count, numbers: list[int]) -> None:
    assert len({counted(number, count) for number in numbers}) == len(numbers)
