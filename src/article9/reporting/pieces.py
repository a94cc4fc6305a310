"""What stands in a cell of a report: words of the State, days, amounts, and words of article9."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from article9.catalogue.figures import Measure

#: An amount of money in one currency, as exact as it was written.
_MONEY = "{amount} {currency}"


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with what it measures, to be written as the reader's language writes it."""

    number: int | Decimal
    measure: Measure


@dataclass(frozen=True, slots=True)
class Cost:
    """Amounts of money, by currency; amounts in two currencies are never added."""

    by_currency: Mapping[str, Decimal]


@dataclass(frozen=True, slots=True)
class Term:
    """An English sentence or word of article9, to be said in the reader's language."""

    english: str
    slots: Mapping[str, Piece] = field(default_factory=dict)


#: What stands in a cell. A bare text is in the words of whoever wrote it, and never translated.
Piece = str | date | Amount | Cost | Term


def plain(piece: Piece) -> str:
    """The piece without a language, by which two are compared."""
    match piece:
        case str():
            return piece
        case date():
            return piece.isoformat()
        case Amount(number):
            return _number(number)
        case Cost(amounts):
            told = (
                _MONEY.format(amount=_number(amount), currency=code)
                for code, amount in amounts.items()
            )
            return "; ".join(told)
        case Term(english, slots):
            filled = {name: plain(slot) for name, slot in slots.items()}
            return english.format(**filled) if filled else english


def _number(number: int | Decimal) -> str:
    return str(number) if isinstance(number, int) else f"{number.normalize():f}"
