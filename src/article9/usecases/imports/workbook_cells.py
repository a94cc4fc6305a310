"""What the cells of an Excel file hold, as a person sees them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from lxml import etree

#: The two names under which programs write the parts of a sheet.
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
STRICT = "{http://purl.oclc.org/ooxml/spreadsheetml/main}"
_VALUES = (f"{MAIN}v", f"{STRICT}v")

#: Columns that are read. A sheet of Excel may have sixteen times as many; nobody's table has.
COLUMNS = 1_000

#: A letter that Excel writes by its number: a line's end as _x000D_, but no half of a letter.
_NUMBERED = re.compile(r"_x((?![Dd][89A-Fa-f])[0-9A-Fa-f]{4})_")

#: What of a format is words or colours, and no place for a part of a day.
_NO_PLACES = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.|\*.')


@dataclass(frozen=True, slots=True)
class Signs:
    """What cells refer to: the words they share, the looks that are days, the first day."""

    shared: tuple[str, ...]
    days: frozenset[int]
    epoch: datetime


def every(root: etree._Element, name: str) -> Iterator[etree._Element]:
    yield from root.iter(f"{MAIN}{name}", f"{STRICT}{name}")


def cells_of(row: etree._Element, signs: Signs) -> tuple[tuple[str, ...], frozenset[int]]:
    """The cells of a row, and the columns in which Excel itself has a number."""
    found: list[str] = []
    numeric = []
    for cell in row:
        place = cell.get("r")
        at = _column(place.rstrip("0123456789")) if place else len(found)
        if at >= COLUMNS:
            raise ValueError("a cell stands beyond the last column")
        if at > len(found):
            found.extend([""] * (at - len(found)))
        kind = cell.get("t", "n")
        if kind == "n":
            numeric.append(at)
        found.append(_value(cell, kind, signs))
    return tuple(found), frozenset(numeric)


@lru_cache(16_384)
def _column(letters: str) -> int:
    """The column of these letters, from 0: B is 1."""
    number = 0
    for letter in letters:
        if not letter.isalpha():
            break
        number = number * 26 + ord(letter.upper()) - ord("A") + 1
    return max(number - 1, 0)


def _value(cell: etree._Element, kind: str, signs: Signs) -> str:
    if kind == "inlineStr":
        return words_of(cell).strip()
    written = ""
    for one in cell:  # no generator: this is done for every cell
        if one.tag in _VALUES:
            written = (one.text or "").strip()
            break
    if not written:
        return ""
    if kind == "s":
        return signs.shared[int(written)].strip()
    if kind == "n":
        return _number(written, is_day=int(cell.get("s", 0)) in signs.days, epoch=signs.epoch)
    if kind == "b":
        return "true" if written == "1" else "false"
    return written.removesuffix("T00:00:00") if kind == "d" else written


def words_of(element: etree._Element) -> str:
    """The words in it, without the small letters above that tell how Japanese is read."""
    written = "".join(
        one.text or ""
        for one in every(element, "t")
        if not str(getattr(one.getparent(), "tag", "")).endswith("}rPh")
    )
    return (
        _NUMBERED.sub(lambda found: chr(int(found[1], 16)), written) if "_x" in written else written
    )


def _number(written: str, *, is_day: bool, epoch: datetime) -> str:
    if is_day:
        try:
            # Excel counts seconds as parts of a day, which no float holds exactly.
            moment = epoch + timedelta(seconds=round(float(written) * 86_400))
        except OverflowError:
            return written
        midnight = (moment.hour, moment.minute, moment.second) == (0, 0, 0)
        return moment.date().isoformat() if midnight else moment.isoformat(sep=" ")
    if written.lstrip("-").isdecimal():
        return written
    # A float is written as a person would: 0.1, and not 0.10000000000000001.
    value = float(written)
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)


def shows_a_day(code: str) -> bool:
    places = _NO_PLACES.sub("", code.split(";")[0]).casefold()
    return any(letter in places for letter in "dmyh") and "general" not in places


def epoch_of(root: etree._Element) -> datetime:
    """The day that is number 0: a day early, because Excel counts a 29 February 1900."""
    old = any(one.get("date1904") in ("1", "true") for one in every(root, "workbookPr"))
    return datetime(1904, 1, 1) if old else datetime(1899, 12, 30)  # noqa: DTZ001  # no zone in it
