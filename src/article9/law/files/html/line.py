"""A line of a web page, and what can be told of it without knowing its language."""

from __future__ import annotations

import re
from dataclasses import dataclass

from article9.law.files.rows import Paragraph

#: A character of a script without spaces says as much as so many letters.
_WIDE = 3
#: So many letters that are in no link make a line one that is read, and not a label.
_READ = 40
#: The number with which a line begins: 5 or Article 5 or § 5 or 5A.
_NUMBER = re.compile(r"(?:[^\W\d_]{1,20}\.?\s+)?[§#\s]{0,3}(\d{1,4})(?![\d/])(?=[\W_A-Z]|$)")
#: Any number of a section or a list.
_COUNTED = re.compile(r"[(\[]?(?:\d{1,4}|[^\W\d_]{1,4})[A-Za-z]?[.)\]°º]|§|\d")
_BULLET = re.compile(r"[•·●▪◦‣*–—-]\s")


@dataclass(frozen=True, slots=True)
class Line(Paragraph):
    """A line as the page shows it, and where it stands in the page."""

    letters: int = 0
    linked: int = 0  # letters in links
    links: int = 0
    actions: int = 0  # links that do something with the page
    ups: int = 0  # links to its beginning
    level: int = 0  # of the heading it is, from 1; 0 where it is none
    gap: bool = False  # there is room above it
    term: str = ""  # with which it begins, where type alone shows its end
    serial: int = 0
    depth: int = 0  # in how many elements it stands
    floor: int = 0  # the fewest that stayed open since the line before
    main: bool = False  # it stands in what the page calls its main part
    beside: int = 0  # the element beside the text in which it stands; 0 where in none

    @property
    def shown(self) -> str:
        """The words, those of a row one behind the other."""
        return " ".join(self.cells) or self.words

    @property
    def unlinked(self) -> int:
        """The letters that are in no link."""
        return self.letters - self.linked

    @property
    def is_read(self) -> bool:
        """Whether it holds enough words of its own to be read, and not only clicked on."""
        return self.unlinked >= _READ

    @property
    def is_links(self) -> bool:
        """Whether it is there to be clicked on: a link or several, with little around them."""
        if not self.links or self.level:
            return False
        mostly = self.linked * 5 >= self.letters * 3
        trail = self.links > 1 and not self.is_read and self.linked * 10 >= self.letters * 3
        return mostly or trail

    @property
    def number(self) -> int | None:
        """The number with which it begins, as a section of a law does."""
        found = _NUMBER.match(self.shown)
        return int(found.group(1)) if found else None

    @property
    def is_counted(self) -> bool:
        """Whether it begins with any number."""
        return _COUNTED.match(self.shown) is not None

    @property
    def is_marked(self) -> bool:
        """Whether it begins as one of a list does."""
        return self.is_counted or _BULLET.match(self.shown) is not None


def weight(words: str) -> int:
    """How many letters there are to read; characters of scripts without spaces count more."""
    if words.isascii():
        return sum(map(str.isalnum, words))
    return sum(_WIDE if mark > "\u2e7f" else 1 for mark in words if mark.isalnum())
