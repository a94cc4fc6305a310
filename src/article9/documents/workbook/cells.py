"""What goes into a cell of a workbook: words and never a formula, and no more than it holds."""

from __future__ import annotations

import unicodedata

from article9.documents.document import Cell, Link
from article9.documents.plain import plain

#: Letters that a cell holds, as Excel counts them: those beyond the first 65,536 are two each.
MOST = 32_767

#: Signs with which a formula begins when somebody types it, or changes the cell and leaves it.
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def text_of(cell: Cell) -> str:
    """The words of a cell, plain: a link leads nowhere in a workbook."""
    return plain(cell.text if isinstance(cell, Link) else cell)


def fitted(text: str, cut: str) -> str:
    """The text, or as much of it as a cell holds with the sentence `cut` behind it."""
    # XlsxWriter takes words between these two for markup of its own, and writes them as they are.
    if text.startswith("<r>") and text.endswith("</r>"):
        text = f"{text} "
    if units(text) <= MOST:
        return text
    return f"{shortened(text, MOST - units(cut) - 1)} {cut}"


def begins_a_formula(text: str) -> bool:
    """Whether a program could take the text for a formula when somebody changes the cell."""
    return text.lstrip().startswith(_FORMULA)


def breadth(text: str) -> int:
    """The room that a text takes, in letters: those of Chinese and the like are two broad."""
    return len(text) + sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)


def units(text: str) -> int:
    """The length of a text as Excel counts it."""
    return len(text) + sum(letter > "\uffff" for letter in text)


def shortened(text: str, most: int) -> str:
    """As many letters of the text as make `most` units at most."""
    short = text[: max(most, 0)]
    while short and units(short) > most:
        short = short[: len(short) - max((units(short) - most) // 2, 1)]
    return short
