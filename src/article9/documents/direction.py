"""From which side a language is written, and which words run against it."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Literal

from babel import Locale, UnknownLocaleError

Direction = Literal["ltr", "rtl"]

#: What Unicode says of letters that have a direction of their own.
_STRONG: dict[str, Direction] = {"L": "ltr", "R": "rtl", "AL": "rtl"}

#: ISO 15924 codes of scripts that run from right to left.
_SCRIPTS = frozenset({"adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"})

#: A day as it is written everywhere here: 2026-11-20 has one order only.
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LEFT_TO_RIGHT_MARK = "\u200e"

_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


@cache
def direction(language: str) -> Direction:
    """The direction of a language; from left to right where the language is not known."""
    tag = language.replace("_", "-")
    parts = tag.split("-") if _TAG.fullmatch(tag) else []
    if any(part.lower() in _SCRIPTS for part in parts[1:]):
        return "rtl"
    for length in range(len(parts), 0, -1):
        try:
            locale = Locale.parse("-".join(parts[:length]), sep="-")
        except (UnknownLocaleError, ValueError):
            continue
        return "rtl" if locale.text_direction == "rtl" else "ltr"
    return "ltr"


def runs_against(text: str, base: Direction) -> bool:
    """Whether all letters of a text that have a direction have another than `base`."""
    letters = (_STRONG.get(unicodedata.bidirectional(letter)) for letter in text)
    strong = {own for own in letters if own is not None}
    return bool(strong) and base not in strong


def with_days_whole(text: str, base: Direction) -> str:
    """The text, in which days keep their order among words that run from right to left."""
    if base == "ltr":
        return text
    return _DAY.sub(rf"{_LEFT_TO_RIGHT_MARK}\g<0>{_LEFT_TO_RIGHT_MARK}", text)
