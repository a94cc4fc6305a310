"""Cells of a plan are read where they can be read in one way only."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.catalogue.translations import Translations
from article9.usecases.imports.plan_cells import (
    Wrong,
    choice,
    cost,
    dated,
    day,
    funds,
    items,
    number,
)


@pytest.mark.parametrize(
    ("cell", "amounts"),
    [
        ("25000 USD", [("25000", "USD")]),
        ("USD 25000", [("25000", "USD")]),
        ("25000usd", [("25000", "USD")]),
        ("25 000.50 EUR", [("25000.50", "EUR")]),
        ("25\u00a0000 EUR", [("25000", "EUR")]),
        ("٢٥ USD", [("25", "USD")]),
        ("1 USD; 2 EUR", [("1", "USD"), ("2", "EUR")]),
        ("USD 1; EUR 2;", [("1", "USD"), ("2", "EUR")]),
        ("0 USD", [("0", "USD")]),
    ],
)
def test_amounts(cell: str, amounts: list[tuple[str, str]]) -> None:
    assert [(one.amount, one.currency) for one in cost(cell)] == [
        (Decimal(n), code) for n, code in amounts
    ]


@pytest.mark.parametrize(
    ("cell", "says"),
    [
        ("25000", "in which currency"),
        ("25,000 USD", "two ways"),
        ("25.000,50 EUR", "two ways"),
        ("25.000.000 EUR", "no number"),
        ("-5 USD", "less than nothing"),
        ("5 QQQ", "no currency 'QQQ'"),
        ("USD 5 EUR", "two currencies"),
        ("1 USD; 2 USD", "two amounts in USD"),
        ("some USD", "no amount"),
        ("USD", "no amount"),
        ("1.23456 USD", "too many places"),
        ("12345678901234567890 USD", "too long"),
        ("$5", "no amount"),
    ],
)
def test_what_is_no_amount_says_why_and_how_to_write_it(cell: str, says: str) -> None:
    with pytest.raises(Wrong, match=says) as caught:
        cost(cell)
    assert caught.value.remedy


def test_money_of_a_source_has_its_name_before_a_colon() -> None:
    told = funds("State budget: 5 USD; Fund: for mines: 7 EUR")
    assert [one.source for one in told] == ["State budget", "Fund: for mines"]


@pytest.mark.parametrize("cell", ["5 USD", ": 5 USD", "State budget", "State budget: 5"])
def test_money_without_a_source_or_an_amount_is_refused(cell: str) -> None:
    with pytest.raises(Wrong):
        funds(cell)


@pytest.mark.parametrize(("cell", "read"), [("1200", "1200"), ("0.5", "0.5"), ("1 200", "1200")])
def test_numbers(cell: str, read: str) -> None:
    assert number(cell) == Decimal(read)


@pytest.mark.parametrize(
    "cell", ["1,5", "1.200,5", "-1", "many", "NaN", "Infinity", "", "1e40", "0.1234567", "١٫٥"]
)
def test_what_is_no_number_is_refused(cell: str) -> None:
    with pytest.raises(Wrong):
        number(cell)


@pytest.mark.parametrize(
    "cell", ["03/04/2026", "2026-13-01", "2026", "20.11.2026", "soon", "45000"]
)
def test_a_day_that_could_be_two_or_is_none_is_refused(cell: str) -> None:
    with pytest.raises(Wrong, match="no day"):
        day(cell)


def test_values_stand_in_the_order_of_their_days() -> None:
    told = dated("2026-09-01: 15; 2026-03-01: 12")
    assert [(one.on, one.value) for one in told] == [
        (date(2026, 3, 1), Decimal(12)), (date(2026, 9, 1), Decimal(15))
    ]  # fmt: skip


@pytest.mark.parametrize(
    "cell", ["12", "2026-03-01", "2026-03-01: many", "2026-03-01: 1; 2026-03-01: 2", "x: 1"]
)
def test_a_value_without_its_day_is_refused(cell: str) -> None:
    with pytest.raises(Wrong):
        dated(cell)


def test_a_choice_is_known_by_its_key_and_by_its_words_in_each_language() -> None:
    one = choice({"a-b": "Goats"}, [Translations("xx", {"Goats": "Ziegen"})])
    assert [one.read(cell) for cell in ("a-b", "ZIEGEN ", "ziegen")] == ["a-b"] * 3
    with pytest.raises(Wrong, match="cannot be chosen") as caught:
        one.read("Sheep")
    assert caught.value.remedy == "Choose one of: Goats."


def test_what_stands_twice_is_taken_once() -> None:
    assert items("a; b;; a ;") == ("a", "b")


@given(st.text(max_size=40), st.sampled_from([cost, funds, number, day, dated]))
def test_any_words_are_read_or_refused_with_a_remedy(
    cell: str, how: Callable[[str], object]
) -> None:
    told = None
    try:
        how(cell)
    except Wrong as wrong:
        told = wrong
    assert told is None or (told.message.endswith(".") and told.remedy.endswith("."))
