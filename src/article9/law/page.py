"""The paragraphs of a text with their marks, and what can be told of one by looking around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from article9.catalogue.lexicon import Structure
from article9.catalogue.scripts import whole
from article9.law.lines import Line, is_lower, is_unbroken
from article9.law.marks import Mark, Marks, Opens
from article9.law.numbers import places
from article9.law.units import Ending, ending

#: A heading is a label: longer lines are text.
_WORDS = 18
_LETTERS = 160
#: So many numbers with a word before them are the sections of a text; fewer may be inserted ones.
_MANY = 3
_BRACKETS = "([|"
_QUOTES = "“\"«„‘'「『"
#: A footnote of Markdown: [^3]: the text of the note.
_FOOTNOTE = re.compile(r"\[\^[^\]\n]+\]:")

UNITS = (Opens.SCHEDULE, Opens.CONTAINER, Opens.BASIC, Opens.BARE)


class Page:
    """A text in paragraphs, as the reader of its structure sees it."""

    def __init__(self, lines: Sequence[Line], text: str, layout: Structure, marks: Marks) -> None:
        self.lines = lines
        self.text = text
        self.layout = layout
        self.kinds = marks
        self.marks = [None if line.furniture else marks.of(line.text) for line in lines]
        self.unbroken = is_unbroken(text)
        self.by_word = self._settle_bare_numbers()
        self.joins = frozenset(layout.joins)
        self._joined = re.compile(rf"[\s,;]+(?:{_any(layout.joins)})\s*$", re.IGNORECASE)
        cited = [word for words in layout.units.values() for word in words]
        self._cites = re.compile(rf"\b(?:{_any(cited)})\w?\s*$", re.IGNORECASE)
        self._opened = {
            name: re.compile(rf"[\s\[(.*_>“\"]*(?:{whole(words)})", re.IGNORECASE)
            for name, words in (
                ("note", layout.notes),
                ("preamble", layout.preamble),
                ("promulgation", layout.promulgation),
                ("repealed", layout.repealed),
            )
        }

    def _settle_bare_numbers(self) -> bool:
        """Where sections are numbered with a word, a number alone is one of a list in them."""
        by_word, start = False, 0
        ends = [at for at, mark in enumerate(self.marks) if mark and mark.opens is Opens.SCHEDULE]
        for end in (*ends, len(self.marks)):
            division = range(start, end)
            kinds = [mark.opens for at in division if (mark := self.marks[at])]
            numbered = [kind for kind in kinds if kind in (Opens.BASIC, Opens.BARE)]
            words = numbered.count(Opens.BASIC)
            if words >= _MANY or (words and numbered[0] is Opens.BASIC):
                by_word = True
                for at in division:
                    self.marks[at] = _as_item(self.marks[at])
            start = end
        return by_word

    def opens_with(self, name: str, text: str) -> bool:
        """Whether a text begins with one of the layout's words for a note, a preamble ...."""
        return self._opened[name].match(text) is not None

    def is_note(self, text: str) -> bool:
        """Whether a line is an editor's note: in brackets, a label, or with a date or number."""
        if _FOOTNOTE.match(text):
            return True
        if not self.opens_with("note", text):
            return False
        return text[0] in "([" or any(map(str.isdigit, text)) or self.is_label(text)

    def ends(self, at: int) -> bool:
        """Whether no more numbers follow before the schedules: the law itself is over."""
        for mark in self.marks[at + 1 :]:
            if mark is not None:
                return mark.opens is Opens.SCHEDULE
        return True

    def without_joins(self, text: str) -> str:
        """A text without the `and` or `or` at its end."""
        return self._joined.sub(lambda match: match.group()[:1].strip(), text.rstrip())

    def cites(self, text: str) -> bool:
        """Whether a text ends with the word for a unit: the number after it is a citation."""
        return self._cites.search(text) is not None

    def is_join(self, text: str) -> bool:
        """Whether a line holds nothing but an `and` or `or`."""
        return text.strip(" ,;").casefold() in self.joins

    def begins_with_join(self, text: str) -> bool:
        """Whether a line begins with an `and` or `or` in small letters."""
        word = text.split(maxsplit=1)[0].strip(",;")
        return is_lower(word) and word in self.joins

    def begins_with_quote(self, text: str) -> bool:
        """Whether a line begins with an opening quotation mark."""
        return text[:1] in _QUOTES

    def following(self, at: int) -> int | None:
        """The next paragraph that is not the header or number of a page."""
        for later in range(at + 1, min(at + 8, len(self.lines))):
            if not self.lines[later].furniture:
                return later
        return None

    def next_item(self, at: int, reach: int = 4) -> Mark | None:
        """The next item of a list in the same unit, not far below."""
        for later in range(at + 1, min(at + 1 + reach, len(self.lines))):
            mark = self.marks[later]
            if mark is not None:
                return mark if mark.opens in (Opens.ITEM, Opens.BARE) else None
        return None

    def is_label(self, text: str) -> bool:
        """Whether words can be a heading by their looks: short, a capital, no stop at the end."""
        if len(text) > _LETTERS or len(text.split()) > _WORDS or is_lower(text):
            return False
        if not text or text[0] in _BRACKETS or not any(letter.isalpha() for letter in text):
            return False
        how = ending(text)
        if how is Ending.CLOSED:
            last = text.rstrip("] ").rsplit(maxsplit=1)[-1].casefold().rstrip(".")
            return text.endswith(".") and last in self.layout.abbreviations
        return how is Ending.BARE and not self._joined.search(text + " ")

    def heads(self, at: int) -> bool:
        """Whether a numbered unit with text of its own follows, perhaps after other headings."""
        later = self.following(at)
        for _ in range(4):
            if later is None:
                return False
            mark, line = self.marks[later], self.lines[later]
            if mark is not None and mark.opens in UNITS:
                return True
            if mark is not None:
                rest = line.text[mark.end :]
                number = mark.opens is Opens.ITEM and mark.number[:1].isdigit()
                return number and bool(rest) and not is_lower(rest)
            if not (line.declared or self.is_label(line.text)):
                return False
            later = self.following(later)
        return False


def _as_item(mark: Mark | None) -> Mark | None:
    if mark is None or mark.opens is not Opens.BARE:
        return mark
    return replace(mark, opens=Opens.ITEM) if places(mark.number) else None


def _any(words: Sequence[str]) -> str:
    ways = (r"\s+".join(map(re.escape, word.split())) for word in words)
    return "|".join(sorted(ways, key=len, reverse=True)) or "(?!)"
