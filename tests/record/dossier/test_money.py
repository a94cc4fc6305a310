"""Amounts are exact, have a currency that exists, and are added within one currency only."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from article9.record.dossier.money import Funds, Money, of_currency


@pytest.mark.parametrize("code", ["USD", "EUR", "XOF", "DEM"])  # the last is of the past
def test_a_currency_of_iso_4217_is_taken(code: str) -> None:
    assert Money(amount=Decimal(1), currency=code).currency == code


@pytest.mark.parametrize("code", ["usd", "US", "QQQ", "$", "EURO", ""])
def test_what_is_no_code_is_refused(code: str) -> None:
    with pytest.raises(ValidationError):
        Money(amount=Decimal(1), currency=code)


@pytest.mark.parametrize("amount", ["-1", "NaN", "Infinity", "1.2345", "1e30"])
def test_what_is_no_amount_is_refused(amount: str) -> None:
    with pytest.raises(ValidationError):
        Money(amount=Decimal(amount), currency="USD")


def test_money_has_a_source_where_somebody_gives_it() -> None:
    with pytest.raises(ValidationError):
        Funds(amount=Decimal(1), currency="USD", source=" ")


def test_currencies_are_never_added_up() -> None:
    sums = of_currency(Money(amount=Decimal(n), currency=c) for n, c in ((1, "USD"), (2, "EUR")))
    assert sums == {"EUR": Decimal(2), "USD": Decimal(1)}


@given(st.lists(st.decimals(0, 10**9, places=2)))
def test_a_sum_loses_no_cent(amounts: list[Decimal]) -> None:
    sums = of_currency(Money(amount=one, currency="USD") for one in amounts)
    assert sums.get("USD", Decimal(0)) == sum(amounts, Decimal(0))
