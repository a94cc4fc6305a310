"""The tree while it grows: units with their words, and the stack of those still open."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum

from article9.law.lines import Line
from article9.law.marks import INNER
from article9.law.numbers import Place
from article9.law.provision import Force
from article9.law.source import Span

_CLOSERS = "”\"»’'」』*_ \t\r\n"
_BRACKETED = re.compile(r"(?<=[.;,:!?。；])\s*[(\[（][^()\[\]（）]*[)\]）]$")


class Ending(Enum):
    """How words end, which tells whether their sentence goes on."""

    NONE = "no words"
    CLOSED = "a full stop"
    PAUSE = "a semicolon"
    OPENS = "a dash or colon"
    COMMA = "a comma"
    BARE = "no mark"


def ending(text: str) -> Ending:
    """How a text ends; a translation or note in brackets after its last mark does not count."""
    text = text[-300:].rstrip(_CLOSERS)
    text = _BRACKETED.sub("", text).rstrip(_CLOSERS)
    if not text:
        return Ending.NONE
    if text[-1] in ".!?。！？؟…]":
        return Ending.CLOSED
    if text[-1] in ";；؛":
        return Ending.PAUSE
    if text[-1] in "—–:-：":
        return Ending.OPENS
    return Ending.COMMA if text[-1] in ",،、，" else Ending.BARE


@dataclass(slots=True, eq=False)
class Unit:
    """A provision while it is being read."""

    kind: str
    start: int
    number: str = ""
    word: str = ""  # the word before the number, as printed
    place: Place | None = None
    form: str = ""
    indent: int = 0
    heading: list[Span] = field(default_factory=list)
    parts: list[Span | Unit] = field(default_factory=list)
    last: dict[tuple[str, str], float] = field(default_factory=dict)  # of each list in it
    force: Force | None = None
    inserted: bool = False  # a provision that is put into another law

    @property
    def is_item(self) -> bool:
        """Whether it is one of a list: numbered, or behind a bullet."""
        return self.place is not None or self.form != ""

    @property
    def is_paragraph(self) -> bool:
        """Whether it is an unnumbered paragraph."""
        return self.kind == "indent" and not self.form


class Draft:
    """The units still open, from the whole text down to the one that gets the next words."""

    def __init__(self, root: Unit, text: str) -> None:
        self.root = root
        self.text = text
        self.stack = [root]
        self.pending: list[Line] = []  # headings that wait for what they stand over
        self.mark_end = 0  # where the last number ended

    @property
    def innermost(self) -> Unit:
        """The unit that gets the next words."""
        return self.stack[-1]

    def open(self, unit: Unit, parent: Unit | None = None) -> Unit:
        """Opens a unit inside its parent, which is the innermost one if none is named."""
        if parent is not None:
            self.pop_to(parent)
        self._give_headings(unit)
        self.innermost.parts.append(unit)
        self.stack.append(unit)
        return unit

    def pop_to(self, unit: Unit) -> None:
        """Closes every unit inside this one."""
        while self.stack[-1] is not unit and len(self.stack) > 1:
            self.stack.pop()

    def _give_headings(self, unit: Unit) -> None:
        """The headings that were waiting stand over this unit."""
        if self.pending:
            unit.start = min(unit.start, self.pending[0].start)
            unit.heading.extend(Span(line.start, line.end) for line in self.pending)
            self.pending = []

    def add(self, start: int, end: int) -> None:
        """Gives words to the innermost unit; white space around them is left out."""
        piece = self.text[start:end]
        start += len(piece) - len(piece.lstrip())
        end = max(start, end - (len(piece) - len(piece.rstrip())))
        if start < end:
            self._give_headings(self.innermost)
            self.innermost.parts.append(Span(start, end))

    def go_on(self, start: int, end: int) -> None:
        """Gives words to the innermost unit that go on with its last ones."""
        parts = self.innermost.parts
        if parts and isinstance(parts[-1], Span) and not self.text[parts[-1].end : start].strip():
            parts[-1] = Span(parts[-1].start, end)
        else:
            self.add(start, end)

    def ending(self) -> Ending:
        """How the last words before this place end."""
        unit: Unit | Span = self.innermost
        while isinstance(unit, Unit):
            parts = [part for part in unit.parts if isinstance(part, Span) or part.kind != "note"]
            if not parts:
                return Ending.NONE
            unit = parts[-1]
        return ending(self.text[max(unit.start, unit.end - 400) : unit.end])

    def nearest(self, *kinds: str) -> Unit | None:
        """The innermost open unit of one of these kinds."""
        return next((unit for unit in reversed(self.stack) if unit.kind in kinds), None)

    def parent(self, unit: Unit) -> Unit:
        """The open unit around this one."""
        return self.stack[max(0, self.stack.index(unit) - 1)]

    def holder(self, basics: tuple[str, ...]) -> Unit:
        """The unit that holds the unnumbered paragraphs at this place."""
        for unit in reversed(self.stack):
            if not unit.is_item and not unit.is_paragraph:
                return unit
            if unit.kind in basics or (unit.kind == INNER[0] and not self._is_in_list(unit)):
                return unit
        return self.root

    def _is_in_list(self, unit: Unit) -> bool:
        """Whether a numbered unit is one of a list that words before it open."""
        first = self.parent(unit).parts[0]
        if not isinstance(first, Span):
            return False
        return ending(self.text[first.start : first.end]) is not Ending.CLOSED
