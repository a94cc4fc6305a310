"""Areas in hectares and square kilometres are square metres, exactly, and come back."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.figures.units import UNITS, Unit, in_unit, square_metres, unit_from

AREAS = st.decimals(min_value=0, max_value=10**9, places=4, allow_nan=False, allow_infinity=False)


@given(AREAS, st.sampled_from(UNITS))
def test_an_area_comes_back_as_it_was(area: Decimal, unit: Unit) -> None:
    assert in_unit(square_metres(area, unit), unit) == area


@given(AREAS)
def test_a_hundred_hectares_are_a_square_kilometre(area: Decimal) -> None:
    assert square_metres(area * 100, "ha") == square_metres(area, "km2")


@pytest.mark.parametrize(
    ("word", "unit"),
    [("m2", "m2"), ("m²", "m2"), ("Ha", "ha"), ("HECTARES", "ha"), ("sq. km", "km2"),
     ("km²", "km2"), ("га", "ha"), ("公顷", "ha"), ("هكتار", "ha")],
)  # fmt: skip
def test_a_unit_is_known_by_its_words(word: str, unit: Unit) -> None:
    assert unit_from(word) == unit


@pytest.mark.parametrize("word", ["", "m", "acre", "dunum", "km", "h", "2", "hectares a year"])
def test_what_is_no_unit_is_not_taken_for_one(word: str) -> None:
    assert unit_from(word) is None
