"""The names of the sheets of a workbook: short, without the signs that Excel forbids, each once."""

from __future__ import annotations

import re

from article9.documents.plain import plain
from article9.documents.workbook.cells import shortened, units

#: The longest name that Excel takes.
_MOST = 31

#: Excel forbids these, and an apostrophe at the ends of a name.
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\s]+")

#: Excel keeps this name for itself.
_TAKEN = "history"


class Names:
    """Gives names to sheets, none of them twice."""

    def __init__(self) -> None:
        self._given = {_TAKEN}

    def give(self, wish: str, *, otherwise: str) -> str:
        """A name for a sheet, like the one that is wished for.

        `otherwise` takes its place where nothing of it can be used.
        """
        name = _usable(wish, _MOST) or _usable(otherwise, _MOST) or "1"
        number = 1
        free = name
        while free.casefold() in self._given:
            number += 1
            free = _usable(name, _MOST - units(f" ({number})")) + f" ({number})"
        self._given.add(free.casefold())
        return free


def _usable(wish: str, most: int) -> str:
    """The wish without forbidden signs, cut behind its last whole word that has room."""
    name = _FORBIDDEN.sub(" ", plain(wish)).strip(" '")
    if units(name) <= most:
        return name
    short = shortened(name, most + 1)
    whole = short.rsplit(" ", 1)[0] if " " in short else shortened(name, most)
    return shortened(whole, most).strip(" '.,;-–—·(")
