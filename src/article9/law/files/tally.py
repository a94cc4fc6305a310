"""Counts what a reader left out or chose, and says it in sentences."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum


class Seen(StrEnum):
    """What is counted."""

    INSERTION = "insertion"
    DELETION = "deletion"
    MOVE = "move"
    COMMENT = "comment"
    HIDDEN = "hidden text"
    NOTE = "note"
    MACROS = "macros"
    FIGURES = "number read as figures"
    PICTURE = "picture"
    OBJECT = "embedded object"
    PART = "part put in from another file"
    SYMBOL = "symbol"
    FIELD = "field"
    NUMBER = "automatic number"


_CHANGES = (Seen.INSERTION, Seen.DELETION, Seen.MOVE)
#: What was not read: one, and more than one.
_LOST = {
    Seen.PICTURE: ("1 picture was", "{n} pictures were"),
    Seen.OBJECT: ("1 embedded object was", "{n} embedded objects were"),
    Seen.PART: ("1 part put in from another file was", "{n} parts put in from other files were"),
    Seen.SYMBOL: ("1 symbol was", "{n} symbols were"),
    Seen.NUMBER: ("1 automatic number was", "{n} automatic numbers were"),
    Seen.FIELD: (
        "1 number or formula made by a field was",
        "{n} numbers or formulas made by fields were",
    ),
}


class Tally:
    """What was seen in a file so far."""

    def __init__(self) -> None:
        self._counts: Counter[Seen] = Counter()
        self._faults: list[str] = []
        self._change: Seen | None = None

    def count(self, seen: Seen, number: int = 1) -> None:
        """Counts one more."""
        self._counts[seen] += number

    def changed(self, change: Seen) -> None:
        """Counts a tracked change, if it does not go on with the one before it."""
        if self._change is not change:
            self._counts[change] += 1
        self._change = change

    def unchanged(self) -> None:
        """Says that words follow which nobody changed: the next change is another one."""
        self._change = None

    def fault(self, sentence: str) -> None:
        """Keeps a sentence on a part of the file that could not be read; once is enough."""
        if sentence not in self._faults:
            self._faults.append(sentence)

    def notes(self) -> tuple[str, ...]:
        """How the file was read, where a choice was made."""
        found = []
        changes = [_many(self._counts[one], one.value) for one in _CHANGES if self._counts[one]]
        if changes:
            found.append(f"Tracked changes were read as accepted: {', '.join(changes)}.")
        if comments := self._counts[Seen.COMMENT]:
            found.append(f"{_many(comments, 'comment')} {_were(comments)} left out.")
        if hidden := self._counts[Seen.HIDDEN]:
            found.append(f"Hidden text was left out at {_many(hidden, 'place')}.")
        if notes := self._counts[Seen.NOTE]:
            found.append(
                f"{_many(notes, 'footnote or endnote', 'footnotes and endnotes')} "
                f"{_were(notes)} put at the end of the text."
            )
        if self._counts[Seen.FIGURES]:
            found.append(
                "Automatic numbers that the file prints as words, or in a way not known here, were "
                "read as figures."
            )
        if self._counts[Seen.MACROS]:
            found.append("The file holds macros. They were neither read nor run.")
        return tuple(found)

    def unreadable(self) -> tuple[str, ...]:
        """What of the file was not read."""
        lost = [
            f"{(one if self._counts[seen] == 1 else many.format(n=self._counts[seen]))} not read."
            for seen, (one, many) in _LOST.items()
            if self._counts[seen]
        ]
        return (*self._faults, *lost)


def _many(number: int, one: str, many: str = "") -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"


def _were(number: int) -> str:
    return "was" if number == 1 else "were"
