"""Reads numbers as they are written somewhere: with which marks is told, and never guessed."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

#: Spaces between thousands, whatever their width.
_SPACES = "\u0020\u00a0\u2009\u202f"

_PLAIN = re.compile(r"[+-]?[0-9]+")
_MARKS = re.compile(r"[+-]?[0-9][0-9.,'’٫٬\u0020\u00a0\u2009\u202f]*")

#: More digits than any figure of a State has.
_DIGITS = 18


class NotANumber(ValueError):
    """A text that is no number as numbers are written there, with the reason in a sentence."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Written:
    """How numbers are written: the mark before decimals, and the one between thousands."""

    decimal: Literal[".", ",", "٫"] | None = None  # None: no decimals are written
    thousands: Literal[".", ",", " ", "'", "٬"] | None = None  # None: none are set

    def __post_init__(self) -> None:
        if self.decimal is not None and self.decimal == self.thousands:
            raise ValueError("decimals and thousands cannot have the same mark")


#: Digits only, with no mark but a sign.
DIGITS_ONLY = Written()


def number_from(text: str, written: Written) -> Decimal:
    """The number in a text, exact.

    Raises:
        NotANumber: it is none, or its marks are not those that were told.
    """
    plain = _western(text.strip())
    if len(plain) > 2 * _DIGITS:
        raise NotANumber(f"{text[:40]!r} is too long for a number.", "Look at the cell.")
    if _PLAIN.fullmatch(plain):
        return _exact(plain, text)
    if not _MARKS.fullmatch(plain):
        raise NotANumber(f"{text!r} is not a number.", "Write it in digits.")
    whole, decimals = _parted(plain, text, written)
    return _exact(f"{whole}.{decimals}" if decimals else whole, text)


def _parted(plain: str, text: str, written: Written) -> tuple[str, str]:
    """The digits before the decimals, and the decimals."""
    whole, decimals = plain, ""
    if written.decimal is not None:
        whole, mark, decimals = plain.partition(written.decimal)
        if mark and not re.fullmatch("[0-9]+", decimals):
            raise _other_marks(text, written)
    if written.thousands is not None:
        mark = f"[{_SPACES}]" if written.thousands == " " else re.escape(written.thousands)
        whole = whole.replace("’", "'")
        if re.fullmatch(rf"[+-]?[0-9]{{1,3}}({mark}[0-9]{{3}})+", whole):
            whole = re.sub(mark, "", whole)
    if not _PLAIN.fullmatch(whole):
        raise _other_marks(text, written)
    return whole, decimals


def _other_marks(text: str, written: Written) -> NotANumber:
    if written == DIGITS_ONLY:
        return NotANumber(
            f"{text!r} has marks in it, and it is not said how numbers are written.",
            "Say in the mapping which mark stands before decimals and which between thousands.",
        )
    told = [
        *([f"{written.decimal!r} before decimals"] if written.decimal else []),
        *([f"{written.thousands!r} between thousands"] if written.thousands else []),
    ]
    return NotANumber(
        f"{text!r} is not written as the mapping says: {' and '.join(told)}.",
        "Mend the number, or say in the mapping how numbers are written.",
    )


def _exact(plain: str, text: str) -> Decimal:
    number = Decimal(plain)
    if len(number.as_tuple().digits) > _DIGITS:
        raise NotANumber(f"{text!r} has more digits than a figure can have.", "Look at the cell.")
    return number


def _western(text: str) -> str:
    """The same with the digits 0 to 9 for those of any script, and one sign for minus."""
    if text.isascii():
        return text
    return "".join(
        str(unicodedata.decimal(letter)) if letter.isdecimal() else letter for letter in text
    ).replace("−", "-")
