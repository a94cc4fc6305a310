"""Fills the leaves of a document with the text, so that each line can be read back as it was."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from article9.law.akn.leaves import Leaf
from article9.law.akn.names import AFTER, AKN, BEFORE, HEADING, LINE, LINE_END, NOTE, plain
from article9.law.source import Source

_NOT_SPACE = re.compile(r"\S")
#: No law is printed with so much white space: it is what words in another language were blanked to.
_BLANKED = re.compile(r"\s{500,}")
_EOL, _EOP = f"{{{AKN}}}eol", f"{{{AKN}}}eop"


@dataclass(frozen=True, slots=True)
class Place:
    """A leaf, and the element that holds it."""

    leaf: Leaf
    element: etree._Element
    inner: etree._Element  # the words go into: the element, or one inside it
    usual: str  # the white space that a reader puts before it if it is told nothing


class Ink:
    """Writes the words of one text."""

    def __init__(self, source: Source) -> None:
        self._text = source.text
        self._lines = {
            **dict.fromkeys(self._begun(source.headings), HEADING),
            **dict.fromkeys(self._begun(source.asides), NOTE),
        }
        #: How many pages end before a character; the first page begins with the text.
        self._ends: dict[int, int] = {}
        for start in source.pages[1:]:
            at = self._next(start)
            self._ends[at] = self._ends.get(at, 0) + 1
        self._has_pages = bool(source.pages)
        #: Where more than words is to be written.
        self._cuts = sorted({*self._lines, *self._ends})

    def fill(self, places: list[Place]) -> None:
        """Fills the leaves, which are given in reading order."""
        at = 0
        for place in places:
            white = _shown(self._text[at : place.leaf.start])
            if white != place.usual:
                place.element.set(BEFORE, white)
            self._write(place)
            at = place.leaf.end
        if places:
            self._end(places[-1], _shown(self._text[at:]))

    def _next(self, at: int) -> int:
        """The next character that is no white space; the end of the text where there is none."""
        found = _NOT_SPACE.search(self._text, at)
        return found.start() if found else len(self._text)

    def _begun(self, lines: tuple[int, ...]) -> Iterator[int]:
        """Where the words of these lines begin."""
        for start in lines:
            at = self._next(start)
            if at < len(self._text) and LINE_END.search(self._text, start, at) is None:
                yield at

    def _write(self, place: Place) -> None:
        leaf = place.leaf
        if leaf.start in self._lines:
            place.element.set(LINE, self._lines[leaf.start])
        self._pages(place.inner, leaf.start)
        at = leaf.start
        for here in self._cuts[bisect_right(self._cuts, at) : bisect_left(self._cuts, leaf.end)]:
            self._add(place.inner, self._text[at:here])
            if here in self._lines:
                place.inner[-1].set(LINE, self._lines[here])
            self._pages(place.inner, here)
            at = here
        self._add(place.inner, self._text[at : leaf.end])

    def _add(self, element: etree._Element, words: str) -> None:
        """Adds words at the end of an element, line by line."""
        first, *lines = _shown(words).split("\n")
        _append(element, first)
        for line in lines:
            etree.SubElement(element, _EOL).tail = line or None

    def _pages(self, element: etree._Element, at: int) -> None:
        for _ in range(self._ends.get(at, 0)):
            etree.SubElement(element, _EOP)

    def _end(self, place: Place, white: str) -> None:
        """What stands behind the last words: white space, and the end of the last page."""
        if white != "\n":
            place.element.set(AFTER, white)
        if self._has_pages:
            self._pages(place.inner, len(self._text))
            etree.SubElement(place.inner, _EOP)


def _shown(words: str) -> str:
    return _BLANKED.sub("\n\n", plain(words))


def _append(element: etree._Element, words: str) -> None:
    if not words:
        return
    if len(element):
        element[-1].tail = (element[-1].tail or "") + words
    else:
        element.text = (element.text or "") + words
