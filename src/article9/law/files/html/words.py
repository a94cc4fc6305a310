"""Puts the words of a line of a web page together while its elements come and go."""

from __future__ import annotations

import re
from dataclasses import dataclass

from article9.law.files.composition import shown
from article9.law.files.html.elements import is_action, leads_up
from article9.law.files.html.line import weight

#: A number at the start of a line, which a style sheet sets apart from the words behind it.
_NUMBER = re.compile(
    r"(?:[^\W\d_]{1,20}\.?\s+)?[(\[]?[A-Z]{0,2}\d{1,4}[\w.-]{0,12}[)\]]?\s?[.:°º)]{0,3}"
    r"(?:\s?\(\w{1,5}\)){0,3}"
    r"|\(?\w{1,5}\)|[^\W\d_]{1,2}\."
)
_LONGEST_NUMBER = 32
#: What a small raised sign says where it refers to a footnote.
_REFERENCE = re.compile(r"[(\[]?(\d{1,3}|[*†‡§]{1,3})[)\]]?(?:[,\s]+\d{1,3})*")
_LINKED_REFERENCE = re.compile(r"[(\[]?(?:\d{1,3}|[a-z]|[*†‡§]{1,3})[)\]]?(?:[,\s]+\d{1,3})*")
#: A sign or a term is written in so many pieces at the most.
_FEW = 12
#: Signs that stand for words of a law.
_SIGNS_OF_LAW = "§*†‡"
#: Behind a short word a raised figure is a power: m², km².
_SHORT_WORD = re.compile(r"(?<!\w)\w{1,2}$")


@dataclass(frozen=True, slots=True)
class Mark:
    """A place among the words of a line."""

    pieces: int = 0
    linked: int = 0
    links: int = 0


class Words:
    """The words of the line that is being read."""

    def __init__(self) -> None:
        self.references = 0  # to footnotes, left out so far
        self.clear()

    def clear(self) -> None:
        """Begins a line anew."""
        self._pieces: list[str] = []
        self._tools: set[int] = set()  # pieces that stand on a button or the like
        self._start = ""  # the first letters, as far as a number could reach
        self.letters = self.linked = self.links = self.actions = self.ups = 0
        self._tool_letters = 0
        self.term = ""
        self._began = self._ended = False  # an element, since the last words

    @property
    def text(self) -> str:
        """The words so far; those on a button are words of the line only among others."""
        if not self._tools:
            return shown("".join(self._pieces))
        plain = [
            at
            for at, piece in enumerate(self._pieces)
            if at not in self._tools and not piece.isspace()
        ]
        return shown("".join(self._pieces[plain[0] : plain[-1] + 1])) if plain else ""

    def keep_tools(self) -> None:
        """Says that the line ends on a button: the button holds lines, and these are read."""
        self._tools = set()
        self.letters += self._tool_letters

    def add(self, words: str, *, linked: bool, tool: bool = False) -> None:
        """Adds words; `linked` and `tool` say whether they can be clicked on."""
        if not words:
            return
        if self._is_glued(words):
            words = " " + words
        if tool:
            self._tools.add(len(self._pieces))
        self._pieces.append(words)
        if len(self._start) < _LONGEST_NUMBER:
            self._start = (self._start + words).lstrip()[:_LONGEST_NUMBER]
        letters = weight(words)
        if tool:
            self._tool_letters += letters
            letters = 0
        self.letters += letters
        self.linked += letters if linked else 0
        self._began = self._ended = False

    def begin(self) -> None:
        """Says that an element begins here."""
        self._began = True

    def end(self) -> None:
        """Says that an element ends here."""
        self._ended = True

    def link(self, target: str) -> None:
        """Says that a link begins here."""
        self.links += 1
        self.actions += is_action(target)
        self.ups += leads_up(target)

    def mark(self) -> Mark:
        """The place that has been reached."""
        return Mark(len(self._pieces), self.linked, self.links)

    def raise_from(self, mark: Mark, *, linked: bool) -> None:
        """Sees to the raised words since a mark: a reference is no part of the word before it.

        `linked` says whether a link is open around them.
        """
        linked = linked or self.links > mark.links
        if len(self._pieces) - mark.pieces > _FEW:
            return
        raised = "".join(self._pieces[mark.pieces :]).strip()
        before = "".join(self._pieces[max(0, mark.pieces - 4) : mark.pieces])
        if linked and _LINKED_REFERENCE.fullmatch(raised):
            self.references += 1
            self._cut(mark)
        elif _REFERENCE.fullmatch(raised) and not _is_power(before):
            self._cut(mark)
            self._pieces.append(f" [{raised.strip('[]()')}]")

    def drop_sign(self, mark: Mark) -> None:
        """Drops a link without letters, as ¶ or # that lead to their own place."""
        sign = "".join(self._pieces[mark.pieces : mark.pieces + _FEW])
        if len(self._pieces) - mark.pieces <= _FEW and not any(
            letter.isalnum() or letter in _SIGNS_OF_LAW for letter in sign
        ):
            self._cut(mark)
            self._pieces.append(" " if sign.strip() != sign else "")
            self.links -= 1

    def close_term(self, mark: Mark) -> None:
        """Says that the words since a mark are a term: the line defines it if it begins so."""
        if mark.pieces <= _FEW and not "".join(self._pieces[: mark.pieces]).strip(' “"«„'):
            self.term = self.text

    def _cut(self, mark: Mark) -> None:
        cut = weight("".join(self._pieces[mark.pieces :]))
        del self._pieces[mark.pieces :]
        self._tools = {at for at in self._tools if at < mark.pieces}
        self.letters -= cut
        self.linked = min(self.linked, mark.linked)

    def _is_glued(self, words: str) -> bool:
        """Whether only a style sheet parts the words from those before them."""
        if not (self._began or self._ended) or not self._pieces:
            return False
        first, last = words[0], self._pieces[-1][-1:]
        if last.isspace() or not (first.isalpha() or first in '“"«‘('):
            return False
        if len(self._start) < _LONGEST_NUMBER and _NUMBER.fullmatch(self._start):
            return True
        parted = self._began and self._ended
        return parted and first.isupper() and (last.islower() or last in ".;:—")


def _is_power(before: str) -> bool:
    """Whether a figure behind these words can be a power and no reference."""
    return before[-1:].isdigit() or _SHORT_WORD.search(before) is not None
