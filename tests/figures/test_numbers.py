"""Numbers are read by the marks that were told, and never by a guess."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.figures.numbers import DIGITS_ONLY, NotANumber, Written, number_from

POINT = Written(".", ",")
COMMA = Written(",", ".")
FRENCH = Written(",", " ")


@pytest.mark.parametrize(
    ("text", "written", "number"),
    [
        ("1234", DIGITS_ONLY, "1234"),
        ("-46000", DIGITS_ONLY, "-46000"),
        ("−5", DIGITS_ONLY, "-5"),
        ("١٢٣", DIGITS_ONLY, "123"),
        ("1,234.5", POINT, "1234.5"),
        ("1.234,5", COMMA, "1234.5"),
        ("1234,5", COMMA, "1234.5"),
        ("12\u202f345,75", FRENCH, "12345.75"),
        ("12 345 678", FRENCH, "12345678"),
        ("1'234.5", Written(".", "'"), "1234.5"),
        ("١٬٢٣٤٫٥", Written("٫", "٬"), "1234.5"),
        ("0.5", POINT, "0.5"),
    ],
)
def test_a_number_is_read_by_its_marks(text: str, written: Written, number: str) -> None:
    assert number_from(text, written) == Decimal(number)


@pytest.mark.parametrize("text", ["1,234", "1.234", "1 234", "1'234", "12,5", "0.5"])
def test_marks_that_were_not_told_are_not_guessed(text: str) -> None:
    with pytest.raises(NotANumber) as caught:
        number_from(text, DIGITS_ONLY)
    assert "it is not said how numbers are written" in caught.value.message
    assert "mapping" in caught.value.remedy


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("1.234,5", POINT),
        ("1,23", POINT),
        ("12,34,567", POINT),
        ("1,2345", POINT),
        ("1.5.5", POINT),
        ("1,", COMMA),
        ("1 234", POINT),
        ("1.234.56", COMMA),
    ],
)
def test_a_number_written_otherwise_than_told_is_refused(text: str, written: Written) -> None:
    with pytest.raises(NotANumber, match="is not written as the mapping says"):
        number_from(text, written)


@pytest.mark.parametrize(
    "text", ["", "twelve", "12%", "1e5", "NaN", "Infinity", "(12)", "12 ha", "=1+1", "<5", "0x1F"]
)
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(NotANumber):
        number_from(text, POINT)


def test_more_digits_than_a_figure_has_are_refused() -> None:
    with pytest.raises(NotANumber, match="more digits"):
        number_from("1" * 19, DIGITS_ONLY)
    with pytest.raises(NotANumber, match="too long"):
        number_from("1" * 5000, DIGITS_ONLY)


def test_one_mark_cannot_be_both() -> None:
    with pytest.raises(ValueError, match="same mark"):
        Written(",", ",")


@given(
    st.integers(-(10**12), 10**12),
    st.sampled_from([(POINT, ",", "."), (COMMA, ".", ","), (FRENCH, " ", ",")]),
    st.integers(0, 9999),
)
def test_a_number_that_is_written_so_is_read_back(
    whole: int, marks: tuple[Written, str, str], decimals: int
) -> None:
    written, thousands, point = marks
    text = f"{whole:,}".replace(",", thousands) + f"{point}{decimals:04d}"
    sign = "-" if whole < 0 else ""
    assert number_from(text, written) == Decimal(f"{sign}{abs(whole)}.{decimals:04d}")


@given(st.text(max_size=60), st.sampled_from([DIGITS_ONLY, POINT, COMMA, FRENCH]))
def test_any_text_is_a_number_or_refused(text: str, written: Written) -> None:
    found: Any
    try:
        found = number_from(text, written)
    except NotANumber as error:
        found = error
    assert isinstance(found, Decimal | NotANumber)
