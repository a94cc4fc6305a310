"""Counts as laws print them: 1, a, i, I."""

from __future__ import annotations

from typing import Literal, assert_never

Count = Literal["arabic", "letters", "roman", "roman-capitals"]

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LETTERS = 26


def counted(number: int, count: Count) -> str:
    """A number from 1 as it is printed."""
    match count:
        case "arabic":
            return str(number)
        case "letters":
            return _letters(number)
        case "roman":
            return _roman(number)
        case "roman-capitals":
            return _roman(number).upper()
        case _:
            assert_never(count)


def _letters(number: int) -> str:
    """a to z, then aa to zz: laws double the letter and do not begin a second place."""
    again, at = divmod(number - 1, _LETTERS)
    return chr(ord("a") + at) * (again + 1)


def _roman(number: int) -> str:
    written = ""
    for value, sign in _ROMAN:
        times, number = divmod(number, value)
        written += sign * times
    return written
