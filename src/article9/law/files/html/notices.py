"""Finds the boxes of a web page that ask for something: consent, a search, a subscription."""

from __future__ import annotations

from dataclasses import dataclass

from article9.law.files.html.elements import BOXES
from article9.law.files.html.line import Line

#: A box with more letters in it is no notice.
_LONGEST = 500


@dataclass(slots=True)
class _Box:
    serial: int  # of the first line in it
    letters: int  # on the page before it
    numbered: int  # numbered lines and headings before it
    asks: bool = False


class Notices:
    """The elements that are open, and the stretches of lines that turned out to be notices."""

    def __init__(self) -> None:
        self.found: list[tuple[int, int]] = []  # from a line up to, not including, another
        self._open: list[_Box] = []
        self._letters = self._numbered = 0

    def begin(self, serial: int) -> None:
        """An element begins before the line `serial`."""
        self._open.append(_Box(serial, self._letters, self._numbered))

    def control(self) -> None:
        """The innermost element has a button or a field."""
        if self._open:
            self._open[-1].asks = True

    def line(self, line: Line) -> None:
        """A line was read."""
        self._letters += line.letters
        self._numbered += line.level > 0 or line.number is not None or line.is_marked

    def end(self, tag: str, serial: int) -> None:
        """The innermost element ends before the line `serial`."""
        box = self._open.pop()
        if not box.asks:
            return
        letters = self._letters - box.letters
        if letters > _LONGEST or self._numbered > box.numbered:
            return
        if letters and tag in BOXES:
            self.found.append((box.serial, serial))
        else:
            # A button alone, or a row of them: it belongs to what is around it.
            self.control()
