"""Reads one cell of a plan: a day, an amount, a choice, ids. What is unclear is never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from article9.errors import Usage
from article9.record.dossier.money import Funds, Money, currencies
from article9.record.dossier.plan import DatedValue
from article9.usecases.typed_day import day_from

_AMOUNT = re.compile(r"(?:([^\W\d_]{3})\s*)?([\d\s.,'’\u066b\u066c-]+?)(?:\s*([^\W\d_]{3}))?")

#: A semicolon between two amounts: it stands behind a currency. Within a source it may stand, too.
_BETWEEN_AMOUNTS = re.compile(r"(?<=[A-Za-z]{3})\s*;|(?<=[\d])\s*;")

_DAY_AND_NUMBER = re.compile(r"(\d{4}-\d{2}-\d{2})\s*:\s*(.+)")

#: Digits before and behind the point that a number may have.
_DIGITS, _PLACES, _MONEY_PLACES = 18, 6, 3

_WRITE_DAY = "Write year, month and day, as in 2026-11-20."
_WRITE_NUMBER = "Write it as 1200 or 0.5: a point before parts, and no sign between thousands."
_WRITE_AMOUNT = (
    "Write amount and currency, as 25000 USD or 25000.50 USD, without a sign between thousands."
)


class Wrong(Exception):
    """A cell that cannot be read: what is wrong, and how to mend it."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Choice:
    """What can be chosen: keys by every word that stands for them."""

    keys: Mapping[str, str]
    offered: str

    def read(self, cell: str) -> str:
        """The key that a cell means.

        Raises:
            Wrong: it means none.
        """
        key = self.keys.get(bare(cell))
        if key is None:
            raise Wrong(f"{cell!r} cannot be chosen here.", f"Choose one of: {self.offered}.")
        return key


def choice(titles: Mapping[Any, str], says: Iterable[Any]) -> Choice:
    """The choice among keys, by themselves or by what they are called in these languages."""
    keys = {bare(str(key)): str(key) for key in titles}
    for say in says:
        keys |= {bare(say(title)): str(key) for key, title in titles.items()}
    return Choice(keys, ", ".join(titles.values()))


def day(cell: str) -> date:
    """A day.

    Raises:
        Wrong: it is none, or it is written so that it could be two.
    """
    try:
        return day_from(cell, "")
    except Usage as error:
        raise Wrong(f"{cell!r} is no day.", _WRITE_DAY) from error


def number(cell: str) -> Decimal:
    """A number that is not negative.

    Raises:
        Wrong: it is none, it is negative, or it could be read in two ways.
    """
    written = re.sub(r"[\s\u00a0\u202f]", "", cell)
    if "," in written or "٬" in written or "٫" in written:
        raise Wrong(f"{cell!r} can be read in two ways.", _WRITE_NUMBER)
    try:
        found = Decimal(written)
    except InvalidOperation as error:
        raise Wrong(f"{cell!r} is no number.", _WRITE_NUMBER) from error
    if not found.is_finite():
        raise Wrong(f"{cell!r} is no number.", _WRITE_NUMBER)
    if found < 0:
        raise Wrong(f"{cell!r} is less than nothing.", "Write a number from 0 on.")
    if found.adjusted() >= _DIGITS - _PLACES or _places(found) > _PLACES:
        raise Wrong(f"{cell!r} is too long for a number here.", "Shorten it.")
    return found


def items(cell: str) -> tuple[str, ...]:
    """What stands between semicolons."""
    return tuple(dict.fromkeys(in_a_line(part) for part in cell.split(";") if part.strip()))


def in_a_line(cell: str) -> str:
    """Words in one line, however many the cell has."""
    return " ".join(cell.split())


def cost(cell: str) -> tuple[Money, ...]:
    """Amounts, one in each currency.

    Raises:
        Wrong: one of them is no amount, or a currency stands twice.
    """
    found = tuple(_money(part) for part in _parts(cell))
    codes = [one.currency for one in found]
    twice = next((code for code in codes if codes.count(code) > 1), None)
    if twice is not None:
        raise Wrong(f"There are two amounts in {twice}.", "Write one amount in each currency.")
    return found


def funds(cell: str) -> tuple[Funds, ...]:
    """Amounts with who gives them.

    Raises:
        Wrong: one of them is no amount, or nobody stands before it.
    """
    found = []
    for part in _parts(cell):
        source, colon, amount = part.rpartition(":")
        if not colon or not source.strip():
            raise Wrong(
                f"{part!r} does not say who gives it.", "Write it as State budget: 25000 USD."
            )
        one = _money(amount)
        found.append(Funds(source=in_a_line(source), amount=one.amount, currency=one.currency))
    return tuple(found)


def dated(cell: str) -> tuple[DatedValue, ...]:
    """Numbers, each with its day, in the order of the days.

    Raises:
        Wrong: one has no day or no number, or two have the same day.
    """
    found = []
    for part in items(cell):
        match = _DAY_AND_NUMBER.fullmatch(part)
        if match is None:
            raise Wrong(
                f"{part!r} is no number with its day.",
                "Write it as 2026-03-01: 12; 2026-09-01: 15.",
            )
        found.append(DatedValue(value=number(match[2]), on=day(match[1])))
    days = [one.on for one in found]
    if len(set(days)) < len(days):
        raise Wrong("Two values have the same day.", "Leave one of them.")
    return tuple(sorted(found, key=lambda one: one.on))


def bare(words: str) -> str:
    """Words as they are compared: small, with single spaces."""
    return in_a_line(words.casefold())


def _parts(cell: str) -> list[str]:
    return [part.strip() for part in _BETWEEN_AMOUNTS.split(cell) if part.strip()]


def _money(words: str) -> Money:
    match = _AMOUNT.fullmatch(words.strip())
    if match is None:
        raise Wrong(f"{words.strip()!r} is no amount with its currency.", _WRITE_AMOUNT)
    before, digits, behind = match.groups()
    if before and behind:
        raise Wrong(f"{words.strip()!r} names two currencies.", _WRITE_AMOUNT)
    code = (before or behind or "").upper()
    if not code:
        raise Wrong(f"{words.strip()!r} does not say in which currency.", _WRITE_AMOUNT)
    if code not in currencies():
        raise Wrong(f"There is no currency {code!r}.", "Give its code of ISO 4217, as USD.")
    try:
        amount = number(digits)
    except Wrong as wrong:
        raise Wrong(wrong.message, _WRITE_AMOUNT) from wrong
    if _places(amount) > _MONEY_PLACES:
        raise Wrong(f"{words.strip()!r} has too many places behind the point.", _WRITE_AMOUNT)
    return Money(amount=amount, currency=code)


def _places(found: Decimal) -> int:
    exponent = found.as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0
