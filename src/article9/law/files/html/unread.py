"""Keeps count of what a web page holds and does not show, or does not hold itself."""

from __future__ import annotations

from article9.law.files.composition import shown
from article9.law.files.html.elements import NEVER_SHOWN, Attributes, is_hidden, is_struck
from article9.law.files.html.line import weight

#: Hidden text of fewer letters is a label.
_TOLD = 40
#: So many letters of hidden text are kept to tell the user how it begins.
_KEPT = 2_000
_QUOTED = 200
#: What shows another file on the page.
_FRAMES = frozenset({"iframe", "frame", "object", "embed"})


class Unread:
    """What was met and is not part of the text."""

    def __init__(self, *, hidden_too: bool) -> None:
        self.hidden_too = hidden_too
        self.pictures = 0
        self.frames = 0
        self.struck = self.struck_letters = 0
        self.hidden = 0
        self.first_hidden = ""
        self._why = ""
        self._pieces: list[str] = []
        self._kept = self._length = 0

    def begins(self, tag: str, attributes: Attributes) -> bool:
        """Whether the element and all in it are left out; pictures and frames are counted."""
        self.count(tag)
        if tag in NEVER_SHOWN:
            self._why = "never"
        elif not self.hidden_too and is_hidden(tag, attributes):
            self._why = "hidden"
        elif is_struck(tag, attributes):
            self._why = "struck"
        else:
            return False
        self._pieces, self._kept, self._length = [], 0, 0
        return True

    def count(self, tag: str) -> None:
        """Counts what shows a picture or another file."""
        self.pictures += tag == "img"
        self.frames += tag in _FRAMES

    def add(self, words: str) -> None:
        """Words stand in what is left out."""
        self._length += weight(words) if self._why != "never" else 0
        if self._kept < _KEPT:
            self._pieces.append(words[:_KEPT])
            self._kept += len(words)

    def end(self) -> None:
        """What is left out ends here."""
        if self._why == "struck":
            self.struck += self._length > 0
            self.struck_letters += self._length
        elif self._why == "hidden" and self._length >= _TOLD:
            self.hidden += self._length
            self.first_hidden = self.first_hidden or shown(" ".join(self._pieces))[:_QUOTED]
