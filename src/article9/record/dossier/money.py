"""Money, as exact amounts in one currency each. Amounts in two currencies are never added."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from typing import Annotated

from pydantic import AfterValidator, Field

from article9.record.value import Line, Value


@cache
def currencies() -> frozenset[str]:
    """The codes of ISO 4217, those of the past included: an old budget stays readable."""
    from babel.core import get_global

    return frozenset(get_global("all_currencies"))


def _known(code: str) -> str:
    if code not in currencies():
        raise ValueError(f"there is no currency {code!r}: give its code of ISO 4217, as USD")
    return code


Currency = Annotated[str, Field(pattern=r"^[A-Z]{3}$"), AfterValidator(_known)]


class Money(Value):
    """An amount in one currency."""

    amount: Decimal = Field(ge=0, max_digits=18, decimal_places=3, description="How much, exactly.")
    currency: Currency = Field(description="The code of ISO 4217: USD.")


class Funds(Money):
    """An amount that somebody gives, or is asked for."""

    source: Line = Field(description="Who gives it: the State budget, a fund, a State that helps.")


def of_currency(amounts: Iterable[Money]) -> dict[str, Decimal]:
    """The sum of the amounts in each currency, the currencies in the order of their codes."""
    sums: dict[str, Decimal] = {}
    for one in amounts:
        sums[one.currency] = sums.get(one.currency, Decimal(0)) + one.amount
    return dict(sorted(sums.items()))
