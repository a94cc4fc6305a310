"""Words in a drawing: broken into lines by how much room their letters take, and escaped."""

from __future__ import annotations

import re
import unicodedata
from html import escape

from article9.documents.cleaning import clean
from article9.documents.direction import Direction, runs_against
from article9.documents.plain import plain

#: Parts of a letter's height. A line of small letters takes less; it must never take more.
_NARROW, _CAPITAL, _BROAD = 0.6, 0.75, 1.05

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

#: The face of a drawing's words. A reader's browser takes the first that it has.
FACE = 'font-family="Noto Sans, Noto Sans Arabic, Arial, sans-serif"'


def room_of(words: str, size: float) -> float:
    """The room that words take in a line, in the drawing's units, or somewhat more."""
    return sum(_share(letter) for letter in words) * size


def wrapped(words: str, *, room: float, size: float) -> tuple[str, ...]:
    """The words in lines that go into the room. A word that is too long alone is cut."""
    lines: list[str] = []
    line = ""
    for word in plain(words).split():
        longer = f"{line} {word}" if line else word
        if room_of(longer, size) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        *cut, line = _cut(word, room, size)
        lines += cut
    return (*lines, line) if line else tuple(lines)


def text(x: float, y: float, words: str, *, side: Direction, weight: str = "normal") -> str:
    """Words that begin at a place, as an element of SVG in a drawing that runs from `side`.

    Words whose letters all run the other way end there instead, so that their signs stand rightly.
    """
    against = runs_against(words, side)
    own: Direction = ("ltr" if side == "rtl" else "rtl") if against else side
    # What is not turned with the words around it: 2026-11-20 has one order only.
    inside = _DAY.sub(
        r'<tspan direction="ltr" unicode-bidi="isolate">\g<0></tspan>', escaped(words)
    )
    return (
        f'<text x="{round(x, 1)}" y="{round(y, 1)}" text-anchor="{"end" if against else "start"}" '
        f'direction="{own}" font-weight="{weight}">{inside}</text>'
    )


def escaped(words: str) -> str:
    """Words as markup holds them, without what would steer a reader's screen."""
    return escape(clean(words))


def _cut(word: str, room: float, size: float) -> list[str]:
    pieces = [""]
    for letter in word:
        if pieces[-1] and room_of(pieces[-1] + letter, size) > room:
            pieces.append("")
        pieces[-1] += letter
    return pieces


def _share(letter: str) -> float:
    if unicodedata.combining(letter):
        return 0
    if unicodedata.east_asian_width(letter) in "WF":
        return _BROAD
    return _CAPITAL if letter.isupper() or letter in "mwMW%—…" else _NARROW
