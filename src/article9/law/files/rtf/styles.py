"""Which styles of a rich text are those of headings."""

from __future__ import annotations

import re

from article9.law.files.rtf.group import BODY

#: The built-in styles have English names within the file, whatever the program shows.
_HEADING = re.compile(r"heading [1-9]", re.IGNORECASE)


class Styles:
    """The styles of a file, as far as they are read."""

    def __init__(self) -> None:
        self._headings: set[int] = set()
        self._name = ""

    def name(self, letters: bytes, style: int, outline: int) -> None:
        """Takes the name of a style, or a piece of it; a semicolon ends the style."""
        self._name += letters.decode("latin-1")
        if ";" in self._name:
            name, self._name = self._name.partition(";")[0], ""
            if outline < BODY or _HEADING.fullmatch(name.strip()):
                self._headings.add(style)

    def is_heading(self, style: int) -> bool:
        """Whether a style is one of headings."""
        return style in self._headings
