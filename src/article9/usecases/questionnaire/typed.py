"""What somebody typed into a field: a tick, a day, a line. What is not clear is not guessed."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from article9.documents.form import EMPTY, TICKED

#: How people tick a box: with the program's sign, or by whatever key looks like one.
_TICKS = frozenset(f"{TICKED}☑✓✔✗✘✕✖×√■●•*xXхХvV")

_YEAR_FIRST = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})\.?")
_YEAR_LAST = re.compile(r"(\d{1,2})([-./])(\d{1,2})[-./](\d{4})\.?")
_MONTHS = 12


def is_ticked(text: str) -> bool | None:
    """Whether a box is ticked; None where what stands in it says neither."""
    signs = "".join(text.split()).replace(EMPTY, "")
    if not signs:
        return False
    return True if set(signs) <= _TICKS else None


def day_from(text: str) -> date | None:
    """The day that is meant; None where it could be another, or is none.

    Of 3/4/2026 nobody knows which is the month; with dots the day comes first everywhere.
    """
    plain = "".join(_digit(letter) for letter in text.strip())
    found = _YEAR_FIRST.fullmatch(plain)
    if found:
        return _day(int(found[1]), int(found[2]), int(found[3]))
    found = _YEAR_LAST.fullmatch(plain)
    if found is None:
        return None
    first, second = int(found[1]), int(found[3])
    if found[2] == "." or first > _MONTHS or first == second:
        return _day(int(found[4]), second, first)
    if second > _MONTHS:
        return _day(int(found[4]), first, second)
    return None


def line_from(text: str) -> str:
    """Words in one line."""
    return " ".join(text.split())


def same_words(text: str) -> str:
    """Words without what two spellings of them may differ in: case, space, the way of accents."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _digit(letter: str) -> str:
    return str(unicodedata.decimal(letter)) if letter.isdecimal() else letter


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
