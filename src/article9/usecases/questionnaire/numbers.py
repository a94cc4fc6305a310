"""Numbers in the cells of a workbook: which of them are days, and how they are read."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation

from lxml import etree

_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

#: Excel's own numbers for ways to show a day.
_DAYS = frozenset({*range(14, 18), 22, *range(27, 37), *range(50, 59)})

#: In the code of another way: what is only printed, and the letters of a day or a year.
_PRINTED = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')
_OF_A_DAY = re.compile(r"[dy]", re.IGNORECASE)

#: Day 0 of the two ways to count; the first knows a 29 February 1900 that never was.
_FROM_1900, _FROM_1904 = date(1899, 12, 30), date(1904, 1, 1)
_LAST = 2_958_465  # the end of the year 9999


def dated_styles(styles: etree._Element) -> frozenset[int]:
    """The numbers of the styles that show a number as a day."""
    own = {
        one.get("numFmtId", "")
        for one in styles.iter(_S + "numFmt")
        if _OF_A_DAY.search(_PRINTED.sub("", one.get("formatCode", "")))
    }
    days = own | {str(number) for number in _DAYS}
    formats = next(styles.iter(_S + "cellXfs"), None)
    every = [] if formats is None else list(formats)
    return frozenset(at for at, one in enumerate(every) if one.get("numFmtId", "0") in days)


def shown(text: str, *, dated: bool, from_1904: bool) -> str:
    """A number as it is seen: a day as year, month and day; others without an empty fraction."""
    try:
        number = Decimal(text)
    except InvalidOperation:
        return text
    if not number.is_finite() or abs(number) > _LAST:
        return text
    if dated and number >= 1:
        start = _FROM_1904 if from_1904 else _FROM_1900
        try:
            return (start + timedelta(days=int(number))).isoformat()
        except OverflowError:
            return text
    return str(int(number)) if number == int(number) else text
